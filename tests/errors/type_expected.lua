state {
  trust = 5, --> 'trust' of state takes a type
  signed = flag, --> 'flag' needs its { }: write signed = flag { ... }
  stock = { 0, 6 }, --> 'stock' of state takes a type
}
passage "gate" { "The gate is shut.", go "end" }
ending "end" { "Over." }

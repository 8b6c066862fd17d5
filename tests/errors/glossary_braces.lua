term "NEP" { "It began in {year}." } --> in an explanation a brace begins {term: ...}
term "tax" { [[Grain,
  after {term: nap}.]] } --> @3: there is no term 'nap': define it with term
term "brace" { "It looks like {{this}." }
passage "gate" { "The gate is shut.", go "end" }
ending "end" { "Over." }

state {
  trust = meter { 10 }, --> meter { low, high }
  half = int { 0, 2.5 }, --> int takes whole numbers, and 2.5 is none
  name = text {}, --> text { n } holds 1 to
  party = one_of {}, --> one_of is empty: it takes texts in quotes
  read = set_of { 1, 2 }, --> set_of takes texts in quotes, not a number
}
passage "gate" { "The gate is shut.", go "end" }
ending "end" { "Over." }

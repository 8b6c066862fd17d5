state { trust = int { 0, 9 } }
passage "gate" {
  "The gate is shut.",
  effect "trust = 1" --> a comma is missing after 'effect "trust = 1"' in line 4
  "It is cold.",
  go "end" }
ending "end" { "Over. {trust}" }

--> @5: did you mean 'trust'?
state { trust = int { 0, 9 } }
passage "gate" {
  [[The gate is shut.
    You have {trsut} friends,
    and no key.]],
  go "end" }
ending "end" { "Over. {trust}" }

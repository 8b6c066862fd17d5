state { trust = int { 0, 9 } }
passage "gate" { "The gate is shut.",
  when "trust > 3" { id = "x", "Warm." }, --> 'id' is not a field of 'when': it has none
  go "end" }
ending "end" { "Over." }

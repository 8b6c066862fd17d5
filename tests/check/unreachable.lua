-- Passages, storylets and endings that nothing leads to; those reached from one are told too.
state { trust = meter { 0, 9, start = 5 } }
storylet "rain"  { deck = "yard", "It rains." } --> SK021: nothing deals the storylet 'rain' of deck 'yard'
passage "gate" {
  "The gate is shut. Trust {trust}.",
  choice "Ask"   { effect "trust -= 1", go "gate" }, --> SK064: stops at an end
  choice "Leave" { go "in" },
  choice "Climb" { when = "trust > 9", go "wall" }, --> SK028: 'trust > 9' never holds
}
passage "wall"  { "Glass on the wall.", go "cold" } --> SK021: nothing leads to the passage 'wall'
passage "yard"  { "A dog sleeps.", draw "yard", go "shed" } --> SK021: nothing leads to the passage 'yard'
passage "shed"  { "A shed.", go "in" } --> SK021: nothing leads to the passage 'shed'
ending "in"   { "Warm." }
ending "cold" { "Nobody saw you." } --> SK022: nothing leads to the ending 'cold'
ending "left" { early = true, "You go." }

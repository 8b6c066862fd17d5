-- All options are hidden in a state that can be reached.
state { trust = meter { 0, 9, start = 5 } }
passage "office" {
  "A clerk.",
  choice "Ask"   { when = "trust > 4", effect "trust -= 1", go "office" }, --> SK055: no choice is open
  choice "Leave" { when = "trust < 4", go "street" },
  choice "Bribe" { when = "trust > 4", effect "trust -= 2", go "office" },
}
ending "street" { "Evening." }

-- Those who play on from the first act have what they need; who begins with the second has not.
state { bread = int { 0, 5 } }
act "first" { start = "shop" }
passage "shop" { choice "Buy" { effect "bread = 2", go "table" } }
act "second" { start = "table" }
passage "table" {
  choice "Share" { when = "bread > 1", go "fed" },
  choice "Eat" {
    effect "bread -= 1", --> SK051: bread would become -1
    go "fed",
  },
}
ending "fed" { "Fed." }

-- One combination of 4,096: six rolls of a die with four sides.
state { rolls = int { 0, 6 }, fours = int { 0, 6 }, die = int { 1, 4 }, share = int { 0, 9 } }
passage "table" {
  "{die}.",
  choice "Roll" { when = "rolls < 6",
    effect "die = random(1, 4); rolls += 1",
    when "die == 4" { effect "fours += 1" },
    go "table" },
  choice "Count" { when = "rolls == 6",
    effect "share = 6 // (6 - fours)", --> SK050: a division by zero
    go "street" },
}
ending "street" { "{share}." }

-- A text that fails only when it is shown again, and one that fails as the seed decides.
state { planks = int { 0, 2, start = 2 }, nails = int { 0, 2 } }
passage "shed" {
  "You {first: count|have {10 // planks} nails for each plank}.", --> SK052: a division by zero
  choice "Build" { once = true, effect "planks = 0", go "shed" },
  choice "Wait"  { go "yard" },
}
passage "yard" {
  "{shuffle: Rain.|{10 // nails} drops.}", --> SK052: a division by zero
  choice "Go" { effect "nails = 1", go "out" },
}
ending "out" { "Out." }

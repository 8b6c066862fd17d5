-- A label that divides.
state { people = int { 0, 3, start = 3 } }
passage "shed" {
  "A shed.",
  choice "Send one home" { when = "people > 0", effect "people -= 1", go "shed" },
  choice "Take {12 // people}" { id = "take", go "street" }, --> SK052: a division by zero
}
ending "street" { "Evening." }

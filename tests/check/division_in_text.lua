-- A text that divides by what only texts read.
state { people = int { 0, 3, start = 3 } }
passage "shed" {
  "Twelve planks, {12 // people} each.", --> SK052: a division by zero
  choice "Send one home" { when = "people > 0", effect "people -= 1", go "shed" },
  choice "Go home" { go "street" },
}
ending "street" { "Evening." }

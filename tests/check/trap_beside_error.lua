-- An error hides nothing of a trap in which nothing fails; it may hide the way out of the shed.
state { nails = int { 0, 2, start = 2 } }
act "yard" { start = "gate" }
passage "gate" {
  "You have {nails} nails.",
  choice "The shed"   { go "shed" },
  choice "The cellar" { go "cellar" },
  choice "The street" { go "street" },
}
passage "shed" {
  choice "Count" {
    effect "nails += 1", --> SK051: nails would become 3
    go "street",
  },
}
passage "cellar" { choice "Call" { go "dark" } } --> SK056: comes to 'cellar'
passage "dark"   { choice "Call" { go "cellar" } }
ending "street" { "A street." }

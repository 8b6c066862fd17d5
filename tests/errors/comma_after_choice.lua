passage "gate" {
  "The gate is shut.",
  choice "Knock" {
    "Nobody comes.",
    go "end" }
  choice "Go home" { go "end" } } --> a comma is missing after line 5
ending "end" { "Over." }

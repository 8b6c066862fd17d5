passage "gate" {
  choice "Knock" { "Nobody comes."
    "It is cold.", --> a comma is missing after line 2
    go "end" } }
ending "end" { "Over." }

passage "gate" {
  [[The gate
    is shut.]]
  choice "Knock" { go "end" } } --> a comma is missing after line 3
ending "end" { "Over." }

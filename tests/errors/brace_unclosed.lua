passage "gate" {
  "The gate is shut.",
  choice "Knock" { go "end" }

ending "end" { "Over." } --> the '{' of line 1 is still open: is a '}' missing?

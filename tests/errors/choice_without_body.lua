passage "gate" { "The gate is shut.",
  choice "Knock", --> choice "Knock" has no { }
  choice "Go home" { go "end" } }
ending "end" { "Over." }

passage "gate" { "The gate is shut.",
  choice "Knock" "Nobody comes.", --> choice "Knock" needs { }, and got string
  choice "Go home" { go "end" } }
ending "end" { "Over." }

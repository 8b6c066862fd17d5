passage "gate" { "The gate is shut.",
  decision "gate" { title = "The gate", reveal = true }, --> reveal shows the record, and this decision has none
  choice "Knock" { id = "knock", go "end" } }
ending "end" { "Over." }

passage "gate" { "The gate is shut.",
  choice "Knock" { id = "knock", history = "recorded", go "end" } } --> history is told of decisions
ending "end" { "Over." }

passage "gate" { "The gate is shut.",
  decision "gate" { title = "The gate" },
  choice "Knock" { id = "knock", history = "true", go "end" } } --> history is "recorded", "plausible" or "invented"
ending "end" { "Over." }

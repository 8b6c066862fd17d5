local quiz = use "quiz"
passage "gate" { "The gate is shut.",
  quiz.number { "When?", answer = 1920, fact = "S1-F9" }, --> there is no fact 'S1-F9'
  go "end" }
ending "end" { "Over." }

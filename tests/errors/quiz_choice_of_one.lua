local quiz = use "quiz"
passage "gate" { "The gate is shut.",
  quiz.choice { "Who?", "Anna", answer = "Anna" }, --> needs at least two items
  go "end" }
ending "end" { "Over." }

local quiz = use "quiz"
passage "gate" { "The gate is shut.",
  quiz.order { "What came first?", "February" }, --> quiz.order needs at least two items
  go "end" }
ending "end" { "Over." }

local quiz = use "quiz"
passage "gate" { "The gate is shut.",
  quiz.order { "What came first?", "May", "June", "May" }, --> quiz.order has 'May' twice
  go "end" }
ending "end" { "Over." }

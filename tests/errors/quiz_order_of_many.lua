local quiz = use "quiz"
passage "gate" { "The gate is shut.",
  quiz.order { "?", "1", "2", "3", "4", "5", "6", "7", "8", "9" }, --> at most 8 items
  go "end" }
ending "end" { "Over." }

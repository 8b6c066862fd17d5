local quiz = use "quiz"
passage "gate" { "The gate is shut.",
  quiz.question { "When?", right = "Yes." }, --> quiz.question needs answer = "..."
  go "end" }
ending "end" { "Over." }

local quiz = use "quiz"
passage "gate" { "The gate is shut.",
  quiz.typed { "When?", right = "Yes." }, --> quiz.typed needs answer = "..."
  go "end" }
ending "end" { "Over." }

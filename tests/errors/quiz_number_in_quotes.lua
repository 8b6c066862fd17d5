local quiz = use "quiz"
passage "gate" { "The gate is shut.",
  quiz.number { "How many?", answer = "40" }, --> quiz.number needs answer = a whole number
  go "end" }
ending "end" { "Over." }

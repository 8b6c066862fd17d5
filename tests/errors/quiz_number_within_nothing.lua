local quiz = use "quiz"
passage "gate" { "The gate is shut.",
  quiz.number { "How many?", answer = 40, within = 0 }, --> within of quiz.number is a whole number
  go "end" }
ending "end" { "Over." }

local quiz = use "quiz"
passage "gate" { "The gate is shut.",
  quiz.number { "When?", answer = 1920, score = "points" }, --> there is no score 'points'
  go "end" }
ending "end" { "Over." }

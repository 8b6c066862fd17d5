local quiz = use "quiz"
passage "gate" { "The gate is shut.",
  quiz.choice { "Who?", "Anna", "Boris" }, --> quiz.choice needs answer = one of its choices
  go "end" }
ending "end" { "Over." }

local quiz = use "quiz"
quiz.score { "right", most = 2 }
quiz.words { rihgt = "Yes." } --> 'rihgt' is not one of quiz.words
passage "gate" { "The gate is shut.",
  quiz.typed { "When?" }, --> quiz.typed needs answer
  quiz.choice { "Who?", "Anna", "Boris", answer = "Boris" },
  quiz.number { "How many?", answer = "forty" }, --> quiz.number needs answer = a whole number
  "You have {right} and {rihgt}.", --> 'rihgt'
  go "end" }
ending "end" { "Over." }

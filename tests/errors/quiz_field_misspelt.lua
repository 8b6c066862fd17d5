local quiz = use "quiz"
passage "gate" { "The gate is shut.",
  quiz.typed { "When?", anwser = "1920" }, --> 'anwser' is not a field of quiz.typed
  go "end" }
ending "end" { "Over." }

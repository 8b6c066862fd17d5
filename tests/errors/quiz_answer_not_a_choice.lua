local quiz = use "quiz"
passage "gate" { "The gate is shut.",
  quiz.choice { "Who?", "Anna", "Boris", --> the answer 'Clara' is none of the choices
    answer = "Clara" },
  go "end" }
ending "end" { "Over." }

local quiz = use "quiz"
passage "gate" { "The gate is shut.",
  quiz.match { "Who?", { "Anna", "salt" }, { "Boris" } }, --> item 3 of quiz.match is not a pair
  go "end" }
ending "end" { "Over." }

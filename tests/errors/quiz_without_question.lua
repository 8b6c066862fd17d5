local quiz = use "quiz"
passage "gate" { "The gate is shut.",
  quiz.number { answer = 40 }, --> quiz.number needs the question as its first item
  go "end" }
ending "end" { "Over." }

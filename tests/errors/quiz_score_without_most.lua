local quiz = use "quiz"
quiz.score { "right", label = "Right" } --> quiz.score needs most
passage "gate" { "The gate is shut.", go "end" }
ending "end" { "Over." }

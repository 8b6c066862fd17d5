local quiz = use "quiz"
quiz.words { wright = "Yes." } --> 'wright' is not one of quiz.words
passage "gate" { "The gate is shut.", go "end" }
ending "end" { "Over." }

local quiz = {}
passage "gate" { "The gate is shut.", quiz.question { "When?" }, go "end" } --> 'question' is nil here and cannot be called
ending "end" { "Over." }

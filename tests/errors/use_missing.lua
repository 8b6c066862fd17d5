local quizz = use "quizz" --> there is no module 'quizz'
passage "gate" { "The gate is shut.", quizz.question { "When?" }, go "end" }
ending "end" { "Over." }

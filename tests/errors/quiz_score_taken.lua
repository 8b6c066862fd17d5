local quiz = use "quiz"
quiz.score { "right", most = 2 }
state { name = text { 9 } }
passage "gate" { "You have {right}.",
  quiz.number { "When?", answer = 1920 },
  choice "Cheat" { effect "right += 1" }, --> 'right' belongs to the module 'quiz'
  ask "How many?" { into = "right" }, --> 'right' belongs to the module 'quiz'
  ask "Your name?" { into = "name" },
  go "end" }
ending "end" { "Over." }

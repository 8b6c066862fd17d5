-- A score that a function of the story would change: only questions do.
local quiz = use "quiz"
quiz.score { "right", most = 1, label = "Right answers" }
passage "gate" {
  quiz.number { "When?", answer = 1920 },
  "You have {right}.",
  choice "Cheat" { effect(function() right = 1 end), go "end" }, --> SK050: belongs to the module
  choice "Go home" { go "end" } }
ending "end" { "Over." }

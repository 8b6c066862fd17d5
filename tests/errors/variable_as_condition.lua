state { trust = int { 0, 9, start = 1 } }
passage "gate" { "The gate is shut.",
  choice "Knock" { when = trust > 3, go "end" }, --> 'trust' is a variable of the story
  choice "Go home" { go "end" } }
ending "end" { "Over. {trust}" }

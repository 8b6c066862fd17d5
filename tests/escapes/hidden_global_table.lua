-- expect: made before the play and cannot change
state { n = int { 0, 9 } }
memory = {}
passage "start" {
  effect(function()
    memory.x = 1
  end),
  "n is {n}.",
  choice "Again" { go "start" } }

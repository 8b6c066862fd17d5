-- expect: made before the play and cannot change
state { n = int { 0, 9 } }
local memory = { count = 0 }
passage "start" {
  effect(function()
    memory.count = memory.count + 1
  end),
  "n is {n}.",
  choice "Again" { go "start" } }

-- expect: made before the play and cannot change
state { n = int { 0, 9 } }
local memory = { 1 }
passage "start" {
  effect(function()
    table.remove(memory)
  end),
  "n is {n}.",
  choice "Again" { go "start" } }

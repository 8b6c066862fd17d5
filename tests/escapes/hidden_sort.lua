-- expect: made before the play and cannot change
state { n = int { 0, 9 } }
local memory = { 2, 1 }
passage "start" {
  effect(function()
    table.sort(memory)
  end),
  "n is {n}.",
  choice "Again" { go "start" } }

-- expect: made before the play and cannot change
state { n = int { 0, 9 } }
local memory = {}
passage "start" {
  effect(function()
    table.insert(memory, 1)
  end),
  "n is {n}.",
  choice "Again" { go "start" } }

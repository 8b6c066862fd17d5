-- expect: made before the play and cannot change
state { n = int { 0, 9 } }
local memory = { a = { b = {} } }
passage "start" {
  effect(function()
    memory.a.b[1] = 1
  end),
  "n is {n}.",
  choice "Again" { go "start" } }

-- expect: changed the local variable 'kept'
state { n = int { 0, 9 } }
local kept
passage "start" {
  effect(function()
    kept = { 1 }
  end),
  "n is {n}.",
  choice "Again" { go "start" } }

-- expect: changed the local variable 'kept'
state { n = int { 0, 9 }, read = set_of { "a" } }
local kept
passage "start" {
  effect(function()
    kept = read
  end),
  "n is {n}.",
  choice "Again" { go "start" } }

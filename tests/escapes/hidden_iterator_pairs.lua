-- expect: an iterator that was made before the play
state { n = int { 0, 9 } }
local step = pairs({ 5, 6, 7 })
passage "start" {
  effect(function()
    local key = step()
  end),
  "n is {n}.",
  choice "Again" { go "start" } }

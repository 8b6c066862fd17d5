-- expect: changed the local variable 'count'
state { n = int { 0, 9 } }
local count = 0
passage "start" {
  effect(function()
    pcall(function()
      count = count + 1
      error("x")
    end)
  end),
  "n is {n}.",
  choice "Again" { go "start" } }

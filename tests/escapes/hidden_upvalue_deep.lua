-- expect: changed the local variable 'count'
state { n = int { 0, 9 } }
local count = 0
local function step()
  count = count + 1
  return count
end
passage "start" {
  effect(function()
    n = step()
  end),
  "n is {n}.",
  choice "Again" { go "start" } }

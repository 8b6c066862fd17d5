-- expect: not enough memory
state { n = int { 0, 9 } }
passage "start" {
  effect(function()
    local t = {}
    while true do t[#t + 1] = {} end
  end),
  "n is {n}.",
  go "last" }
ending "last" { "The end." }

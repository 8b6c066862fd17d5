-- expect: more steps than a script may
state { n = int { 0, 9 } }
passage "start" {
  effect(function()
    while true do pcall(function() while true do end end) end
  end),
  "n is {n}.",
  go "last" }
ending "last" { "The end." }

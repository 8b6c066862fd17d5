-- expect: belongs in effects alone
state { n = int { 0, 9 } }
function sly() return random(1, 6) end
passage "start" {
  effect(function()
    n = 1
  end),
  "It is {sly()}.",
  go "last" }
ending "last" { "The end." }

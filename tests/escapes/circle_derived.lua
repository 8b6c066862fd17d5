-- expect: in a circle
state { n = int { 0, 9 }, clever = derived "sly()" }
function sly() return clever end
passage "start" {
  effect(function()
    local x = clever
  end),
  "n is {n}.",
  go "last" }
ending "last" { "The end." }

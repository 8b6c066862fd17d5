-- expect: functions called in expressions must be pure
state { n = int { 0, 9 }, clever = derived "sly()" }
function sly()
  n = 5
  return 1
end
passage "start" {
  effect(function()
    local x = clever
  end),
  "n is {n}.",
  go "last" }
ending "last" { "The end." }

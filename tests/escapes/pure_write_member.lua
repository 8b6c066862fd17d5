-- expect: functions called in expressions must be pure
state { n = int { 0, 9 }, read = set_of { "a" } }
function sly()
  read.a = true
  return 1
end
passage "start" {
  effect(function()
    n = 1
  end),
  "It is {sly()}.",
  go "last" }
ending "last" { "The end." }

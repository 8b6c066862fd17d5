-- expect: more steps than a script may
state { n = int { 0, 9 }, clever = derived "sly()" }
function sly()
  local x = 0
  for i = 1, 1000 do x = x + i end
  return x
end
passage "start" {
  effect(function()
    while true do local x = clever end
  end),
  "n is {n}.",
  go "last" }
ending "last" { "The end." }

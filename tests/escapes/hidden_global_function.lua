-- expect: made before the play and cannot change
state { n = int { 0, 9 } }
function helper() end
passage "start" {
  effect(function()
    helper = nil
  end),
  "n is {n}.",
  choice "Again" { go "start" } }

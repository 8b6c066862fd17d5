-- expect: there is no variable 'count'
state { n = int { 0, 9 } }

passage "start" {
  effect(function()
    count = 1
  end),
  "n is {n}.",
  choice "Again" { go "start" } }

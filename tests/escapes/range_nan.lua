-- expect: 'n' holds a whole number and cannot become
state { n = int { 0, 9 } }
passage "start" {
  effect(function()
    n = 0 / 0
  end),
  "n is {n}.",
  go "last" }
ending "last" { "The end." }

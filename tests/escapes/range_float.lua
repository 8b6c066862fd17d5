-- expect: 'n' holds a whole number and cannot become 0.5
state { n = int { 0, 9 } }
passage "start" {
  effect(function()
    n = 0.5
  end),
  "n is {n}.",
  go "last" }
ending "last" { "The end." }

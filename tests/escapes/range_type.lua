-- expect: 'n' holds a whole number and cannot become a string
state { n = int { 0, 9 } }
passage "start" {
  effect(function()
    n = "1"
  end),
  "n is {n}.",
  go "last" }
ending "last" { "The end." }

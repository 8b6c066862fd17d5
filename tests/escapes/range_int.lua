-- expect: 'n' holds 0 to 9 and cannot become 10
state { n = int { 0, 9 } }
passage "start" {
  effect(function()
    n = 10
  end),
  "n is {n}.",
  go "last" }
ending "last" { "The end." }

-- expect: 'go' does nothing inside a function
state { n = int { 0, 9 } }
passage "start" {
  effect(function()
    go "last"
  end),
  "n is {n}.",
  go "last" }
ending "last" { "The end." }

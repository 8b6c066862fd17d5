-- expect: 'string' cannot be changed
state { n = int { 0, 9 } }
passage "start" {
  effect(function()
    string.x = 1
  end),
  "n is {n}.",
  go "last" }
ending "last" { "The end." }

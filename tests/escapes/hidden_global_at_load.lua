-- expect: made before the play and cannot change
state { n = int { 0, 9 } }
config = { size = 1 }
passage "start" {
  effect(function()
    config.size = 2
  end),
  "n is {n}.",
  go "last" }
ending "last" { "The end." }

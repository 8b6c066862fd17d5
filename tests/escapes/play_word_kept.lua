-- expect: 'go' cannot be used while the story is played
state { n = int { 0, 9 } }
local leave = go
passage "start" {
  effect(function()
    leave "last"
  end),
  "n is {n}.",
  go "last" }
ending "last" { "The end." }

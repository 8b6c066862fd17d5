-- expect: holds 5 characters
state { n = int { 0, 9 }, name = text { 5 } }
passage "start" {
  effect(function()
    name = "abcdef"
  end),
  "n is {n}.",
  go "last" }
ending "last" { "The end." }

-- expect: control character
state { n = int { 0, 9 }, name = text { 20 } }
passage "start" {
  effect(function()
    name = "a\27[2J"
  end),
  "n is {n}.",
  go "last" }
ending "last" { "The end." }

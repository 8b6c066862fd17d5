-- expect: 'os.exit' is not available in scenarios
state { n = int { 0, 9 } }
passage "start" {
  effect(function()
    os.exit(1)
  end),
  "n is {n}.",
  go "last" }
ending "last" { "The end." }

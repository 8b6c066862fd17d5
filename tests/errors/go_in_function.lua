state { stock = int { 0, 9 } }
passage "gate" { "The gate is shut. {stock}",
  effect(function()
    stock = 1
    go "end" --> 'go' does nothing inside a function
  end),
  go "end" }
ending "end" { "Over." }

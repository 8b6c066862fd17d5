-- The scenario of the example in engine/README.md.
scenario "well" { skaz = 1, title = "The Well", minutes = 1 }
state { water = meter { 0, 5, start = 3, label = "Water", words = "dry, 2 low, 4 full" } }

passage "yard" { "The *rope* is wet.",
  choice "Draw a bucket" { id = "draw", effect "water -= 2", go "yard" },
  choice "Drink" { id = "drink", key = "sip", when = "water < 2", locked = "You are not thirsty.",
    go "out" },
  choice "Call down" { id = "call", ask "What do you call?" { answer "help" { "Help, says the well." },
    otherwise { "The well says it too." } }, go "yard" } }

ending "out" { "Cold." }

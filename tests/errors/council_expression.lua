local council = use "council"
state { trust = meter { 0, 5 } }
passage "yard" { --> there is no 'thrust'
  council.ballot { "Shall we stop?",
    { "The stokers", 20, yes = "thrust > 2" } }, --> there is no 'thrust'
  go "end" }
ending "end" { "Over." }

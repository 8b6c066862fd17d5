local council = use "council"
council.delegate { "fitter", mandate = { "coal" } }
passage "yard" {
  council.elect { "fitter", "goal" }, --> 'goal' is not in the mandate of council.delegate
  go "end" }
ending "end" { "Over." }

local council = use "council"
council.delegate { "fitter", mandate = { "coal" } }
passage "yard" {
  council.elect { "filter", "coal" }, --> there is no delegate 'filter'
  go "end" }
ending "end" { "Over." }

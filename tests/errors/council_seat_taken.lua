local council = use "council"
council.delegate { "fitter" }
passage "yard" {
  council.elect { "fitter" },
  effect "fitter = 'recalled'", --> 'fitter' belongs to the module 'council'
  go "end" }
ending "end" { "{fitter}" }

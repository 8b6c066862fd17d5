scenario "x" {
  title = "X",
  minutes = "40", --> 'minutes' of scenario "x" takes a whole number, not a text
  version = 1.5, --> 'version' of scenario "x" takes a text in quotes, not a number with a point
  voices = "peasants", --> 'voices' of scenario "x" takes a list of texts
}
state {
  trust = meter { 0, 10, start = "five" }, --> 'start' of meter takes a whole number, not a text
  signed = flag { start = 1 }, --> 'start' of flag takes true or false, not a number
}
passage "gate" { basis = "S1", --> 'basis' of passage "gate" takes a mark
  "The gate is shut. {trust} {if signed}!{end}",
  choice "Knock" { when = true, go "end" }, --> 'when' of choice "Knock" takes an expression in quotes, not true
  choice "Go" { once = "yes", go "end" } } --> 'once' of choice "Go" takes true or false, not a text
ending "end" { "Over." }

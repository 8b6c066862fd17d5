scenario "x" { titel = "X" } --> did you mean 'title'?
passage "gate" { "The gate is shut.",
  choice "Knock" { onec = true, go "end" }, --> did you mean 'once'?
  chioce "Kick" { go "end" }, --> did you mean 'choice'?
  choice "Go home", --> has no { }
  go "end" "Over." } --> a comma is missing after 'go "end"' in line 6
ending "end" { "Over.", 7 } --> not a number

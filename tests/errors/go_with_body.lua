passage "gate" { "The gate is shut.",
  go "end" { "It is cold." } } --> 'go' takes no { }
ending "end" { "Over." }

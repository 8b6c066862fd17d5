passage "gate" { "The gate is shut.",
  choice "Knock" { go "end" },
  fallback "Nothing." } --> 'fallback' needs { }, and got string
ending "end" { "Over." }

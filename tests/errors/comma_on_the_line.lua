passage "gate" { "The gate is shut." choice "Knock" { go "end" } } --> a comma is missing
ending "end" { "Over." }

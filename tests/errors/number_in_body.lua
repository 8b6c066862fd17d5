passage "gate" { "The gate is shut.", 5, go "end" } --> passage "gate" takes texts and items, not a number
ending "end" { "Over." }

passage "gate" { "The gate is shut.", go "yrad" } --> did you mean 'yard'?
passage "yard" { "A yard.", go "end" }
ending "end" { "Over." }

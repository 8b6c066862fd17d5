passage "gate" { "The gate is shut.", go "end" } } --> '}'
ending "end" { "Over." }

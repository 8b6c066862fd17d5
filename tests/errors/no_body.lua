passage "gate" { "The gate is shut.", go "end" }
passage "yard" --> passage "yard" has no { }
ending "end" { "Over." }

passage "gate" { "The gate is shut.", go "end" } --> passage "gate" is complete here
"yard" { "A yard.", go "end" }
ending "end" { "Over." }

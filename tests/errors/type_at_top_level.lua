meter { 0, 5 } --> this meter declares nothing
passage "gate" { "The gate is shut.", go "end" }
ending "end" { "Over." }

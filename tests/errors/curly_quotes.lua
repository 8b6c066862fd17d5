passage “gate” { "The gate is shut.", go "end" } --> curly quote
ending "end" { "Over." }

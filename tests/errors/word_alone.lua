passage "gate" { "The gate is shut.", go "end" }
gate --> 'gate' alone says nothing here
ending "end" { "Over." }

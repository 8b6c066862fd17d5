passage "gate" { , "The gate is shut.", go "end" } --> a list begins with an item
ending "end" { "Over." }

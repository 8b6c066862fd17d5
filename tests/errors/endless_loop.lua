passage "gate" { "The gate is shut.", go "end" }
while true do end --> is there a loop that never ends?
ending "end" { "Over." }

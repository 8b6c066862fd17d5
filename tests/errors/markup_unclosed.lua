passage "gate" { "The gate is {if 1 > 2}shut.", go "end" } --> {end}
ending "end" { "Over." }

passage "gate" { "The gate is shut.", function() end, go "end" } --> write effect(function() ... end)
ending "end" { "Over." }

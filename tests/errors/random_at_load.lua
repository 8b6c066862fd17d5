local n = random(1, 6) --> 'random' means something only in play
passage "gate" { "The gate is shut.", go "end" }
ending "end" { "Over." }

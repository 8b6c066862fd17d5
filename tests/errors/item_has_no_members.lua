local knock = choice "Knock" { go "end" }
passage "gate" { "The gate is shut.", knock }
knock.once = true --> 'choice "Knock"' has no members
ending "end" { "Over." }

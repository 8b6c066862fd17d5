state { trust = int { 0, 9 } }
trust = 5 --> 'trust' is a variable of the story
passage "gate" { "The gate is shut. {trust}", go "end" }
ending "end" { "Over." }

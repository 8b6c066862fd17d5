term "NEP" { "What came after {term: war communism}.", also = "new policy" }
term "tax in kind" { "Grain, once the {term: NEP|new policy} had begun." } --> 'NEP' is explained by itself: its explanation names 'war communism', which names 'tax in kind', which names 'NEP'
term "soviet" { "A {term: soviet|council} of deputies." } --> 'soviet' is explained by itself: its explanation names 'soviet': write one of them without
term "war communism" { "Before the {term: tax in kind}, and without a {term: market}." }
term "market" { "A square." }
passage "gate" { "The gate is shut.", go "end" }
ending "end" { "Over." }

-- The glossary. Each word is shown as a term where it first appears.

use "glossary" { "Left SR", "Constituent Assembly", "Kronshtadt", "Left Opposition",
                 "New Course", "Central Committee", "five-year plan",
                 "socialism in one country" }

term "counterfactual" { "A question of the form: what would have followed if this one thing had gone otherwise? Whoever says that A caused B has already asked it.",
  also = "what if" }

term "point of divergence" { "The day from which an imagined history stops following the record." }

term "necessary and sufficient" { "A necessary condition: without it, no. A sufficient one: with it alone, yes. A box of matches is necessary for this fire and not sufficient; it also wants paper.",
  also = "necessary, sufficient" }

term "falsifier" { "Something that could turn up in a record and would show that your answer is wrong. If nothing could, you have not answered yet." }

term "council" { "In Russian *soviet*: a body of delegates, first of striking workers in 1905, then of soldiers and peasants too. Its electors could send a delegate home.",
  also = "soviet" }

term "council republic" { "A state whose government answers to councils and not to a parliament. Hungary and Bavaria had one for a season in 1919." }

term "Freikorps" { "Volunteer units of former soldiers in Germany, from the winter of 1918. Paid by the state, under their own officers; used against the left in 1919." }

term "Comintern" { "The Communist International, founded in Moscow in 1919; parties of many countries, with its seat and its treasury in Moscow." }

term "coalition" { "A government shared by parties that could each bring it down." }

term "recall" { "The right of electors to take back their delegate before the term is over." }

term "tax in kind" { "A tax in produce: so much grain from so much land, named beforehand. What is left the household may sell." }

term "requisition" { "Taking grain by order, at a price set by the taker or at none, if need be with an armed detachment." }

term "Menshevik" { "One of the two wings of Russian Social Democracy. The Mensheviks wanted free elections in the councils and no terror; they would neither join the Bolshevik government nor help the White armies against it." }

term "SR" { "Socialist Revolutionary: the party of the villages, which won the largest vote of 1917. It split into Right and Left.",
  also = "Socialist Revolutionary" }

term "Social Democrat" { "In Germany, the old party of the unions: socialism by votes, wages and law. In 1919 its ministers called in the Freikorps." }

term "self-determination" { "The claim that a nation decides for itself whose state it belongs to. The claim does not say who is the nation." }

term "faction" { "An organised group inside a party, with leaders and a programme of its own." }

term "Cheka" { "The Extraordinary Commission, the political police founded in December 1917. It tried and executed without a court." }

term "collectivisation" { "Putting the land, horses and tools of separate households into one farm. In the record, forced on the villages from the winter of 1929." }

term "kulak" { "A word for a better-off peasant; in the lists of 1930, for anyone who was to be removed." }

term "party maximum" { "A ceiling on what a communist in office might earn, set near the wage of a skilled worker." }

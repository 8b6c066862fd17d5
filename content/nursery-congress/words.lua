-- The glossary. Words whose shared explanation tells what came after March 1921 are explained
-- here anew, as far as anybody could know.

use "glossary" { "soviet", "works committee", "specialist", "one-man management", "platform",
                 "syndicalism", "Menshevik", "Workers' Opposition" }

term "cell" { "The party's smallest body: its members in one works, with an elected secretary." }

term "Zhenotdel" { "The women's department of the party, founded in 1919: delegates' meetings, nurseries, canteens, reading lessons.",
  also = "women's department" }

term "faction" { "An organised group inside a party, with leaders and a programme of its own.",
  also = "factions" }

term "consultative delegate" { "A delegate to a congress who may speak and has no vote." }

term "requisition" { "Taking grain by order, at a price set by the taker or at none, if need be with an armed detachment." }

term "tax in kind" { "A tax paid in produce: so much grain, named beforehand. What is left the household keeps." }

term "Kronshtadt" { "The naval fortress on an island before Petrograd. Its sailors were for the soviets in 1917.",
  also = "Kronstadt" }

term "NEP" { "New Economic Policy: the name, later in 1921 and after, for what began with the tax in kind. Private trade was allowed again; the state kept finance and large industry.",
  also = "New Economic Policy" }

term "Sukharevka" { "The great street market of Moscow. Most of what was sold there was not allowed to be sold." }

term "knee" { "Here, the bent piece of a stovepipe, which turns it towards the wall or the chimney." }

term "cord" { "A measure of stacked firewood, about three and a half cubic metres.", also = "cords" }

term "arshin" { "An old Russian measure of cloth, about 71 centimetres." }

term "Cheka" { "The Extraordinary Commission, the political police founded in December 1917. It arrested, tried and shot without a court." }

-- Words that several scenarios explain, in the same way. A scenario takes those that it uses,
-- and explains others, or the same ones in another way, with `term` itself:
--
--   use "glossary" { "soviet", "recall", "NEP" }

local words = {}

-- 1917 ------------------------------------------------------------------------------------------

words["soviet"] = { "Russian for council: a body of delegates, first of striking workers in 1905, from 1917 also of soldiers and peasants. Its electors could send a delegate home.",
  also = { "council", "soviets" } }

words["delegate"] = { "Somebody sent to a meeting by others to speak and vote for them, often with orders; a representative decides more freely.",
  also = { "delegate and representative", "representative" } }

words["mandate"] = { "What electors have charged their delegate to say and do, and so the right to speak in their name." }

words["recall"] = { "The right of electors to take back their delegate before the term is over. Soviet electors had it by decree from late 1917." }

words["co-optation"] = { "When a committee chooses new members itself, and nobody outside elects them.",
  also = { "co-opt", "co-opted" } }

words["quorum"] = { "How many members must be present before a meeting may decide anything." }

words["dual power"] = { "From February to October 1917, old calendar: a Provisional Government held office, the soviets had the trust of workers and soldiers. Neither could rule without the other." }

words["Provisional Government"] = { "The government that took office in March 1917 after the tsar had gone, until an assembly could be elected. Overthrown in October 1917, old calendar." }

words["old calendar"] = { "Russia was thirteen days behind the West until 31 January 1918. The next day was called 14 February. October 1917 fell in what others called November.",
  also = { "old style" } }

words["Duma"] = { "The tsar's parliament from 1906 to 1917. Its vote gave landowners much more weight than workers or peasants." }

words["Bolshevik"] = { "The wing of Russian Social Democracy led by Lenin, a party of its own from 1912; from March 1918 it called itself Communist.",
  also = { "Bolsheviks" } }

words["Menshevik"] = { "The other wing of Russian Social Democracy. After October 1917 Mensheviks wanted free elections in the soviets and no terror, and gave critical support against the White armies.",
  also = { "Mensheviks" } }

words["SR"] = { "Socialist Revolutionary: the party of the villages, which won the largest vote in November 1917. In that autumn it split into Right and Left.",
  also = { "Socialist Revolutionary", "Right SR" } }

words["Left SR"] = { "The part of the SRs that backed soviet power. Left SRs sat in the government from late 1917 to March 1918, and rose against it in July 1918." }

words["Kadet"] = { "A Constitutional Democrat: the chief liberal party, for rule of law and an elected assembly. Outlawed in late 1917.",
  also = { "Kadets" } }

words["anarchist"] = { "Somebody who wants no state at all. In 1917 anarchists were for free soviets, without parties and without a government above them." }

words["Military Revolutionary Committee"] = { "The committee of the Petrograd soviet that took the city's stations, bridges and offices in October 1917, old calendar.",
  also = { "MRC" } }

words["Sovnarkom"] = { "The Council of People's Commissars: the government set up by the Second Congress of Soviets in October 1917, old calendar, with Lenin at its head.",
  also = { "Council of People's Commissars" } }

words["commissar"] = { "Somebody with a commission: a minister of the government of 1917, or an envoy of the party in an army or a works." }

words["VTsIK"] = { "The executive of the congress of soviets, which sat between congresses and to which the government was to answer.",
  also = { "soviet executive" } }

words["Constituent Assembly"] = { "The parliament that all of Russia elected in November 1917 to decide how it would be ruled. It met for one day in January 1918." }

words["Cheka"] = { "The Extraordinary Commission, the political police founded in December 1917. It arrested, tried and shot without a court. From 1922 it was called GPU.",
  also = { "GPU" } }

words["Whites"] = { "The armies that fought the Bolsheviks, the Reds, from 1918 to 1922: officers, Cossacks and others, who did not agree on what should come after." }

-- Works, bread and villages -----------------------------------------------------------------------

words["works committee"] = { "A committee that the workers of a factory elected, from 1917, to watch over the management and to look after rations, housing and quarrels.",
  also = { "factory committee" } }

words["workers' control"] = { "Workers, through their committee, see the books and watch the managers. Made law in November 1917; it is not yet running the factory." }

words["specialist"] = { "An engineer, officer or manager trained before 1917, kept because nobody else knew how, better paid, and often mistrusted.",
  also = { "spets", "spetsy", "specialists" } }

words["one-man management"] = { "One appointed director answers for a factory, in place of a board or a committee. Argued over in 1920, and then the rule." }

words["Taylorism"] = { "Measuring each motion at work with a watch to get more out of an hour, after the American engineer Taylor." }

words["war communism"] = { "A later name for the policies of 1918 to 1921: requisition of grain, a state monopoly of trade, rations, and labour by order." }

words["requisition"] = { "Taking grain by order, at a price set by the taker or at none, if need be with an armed detachment. From 1918 to March 1921." }

words["tax in kind"] = { "A tax paid in produce: so much grain, named beforehand. What was left the household might sell. It replaced requisition in March 1921." }

words["NEP"] = { "New Economic Policy, from March 1921 to the late 1920s: a tax in place of requisition, private trade allowed, finance and large industry kept by the state.",
  also = { "New Economic Policy" } }

words["NEPman"] = { "A private trader or manufacturer of the years of NEP, often envied and never safe.",
  also = { "NEPmen" } }

words["state capitalism"] = { "An economy that pays wages and seeks profit as under capitalism, but with the state as owner. Lenin used the word as a policy, critics as a charge." }

words["kulak"] = { "A word for a better-off peasant; by 1930, in the lists, for anyone who was to be removed from the village.",
  also = { "kulaks" } }

words["collectivisation"] = { "Putting the land, horses and tools of separate households into one farm. Forced on the villages from the winter of 1929 to 1930." }

words["scissors crisis"] = { "1923: prices of factory goods rose while those of grain fell, like blades that open. Peasants could buy little for their harvest.",
  also = { "scissors" } }

words["five-year plan"] = { "A plan for the whole economy. The first ran from 1928 to 1932, with heavy industry before all else." }

-- The party --------------------------------------------------------------------------------------------

words["Central Committee"] = { "The leaders whom a party congress elects to run the party until the next congress." }

words["faction"] = { "An organised group inside a party, with leaders and a programme of its own. The Tenth Congress banned factions in March 1921.",
  also = { "factions" } }

words["platform"] = { "The written programme on which a group inside a party asks for votes." }

words["consultative delegate"] = { "A delegate to a congress who may speak and has no vote." }

words["candidate member"] = { "Somebody on trial in the party: bound by its rules, with a voice and no vote, until full membership is granted." }

words["cell"] = { "The smallest unit of the party: its members in one factory, school or office." }

words["tops and ranks"] = { "Words of 1920: the tops are those with office, car and ration; the ranks are ordinary members of the party." }

words["responsible official"] = { "The party's own word for those who held posts of weight, and in time better pay and rooms.",
  also = { "responsible officials" } }

words["party maximum"] = { "A ceiling on what a communist in office might earn, set near the wage of a skilled worker. It lasted on paper until 1932." }

words["Workers' Opposition"] = { "A group in the party, 1920 to 1921, strong among metalworkers and in union leaderships, that wanted production run by the unions. Shliapnikov and Kollontai spoke for it." }

words["Democratic Centralists"] = { "A group in the party, from 1919, that was against orders from above and for elected committees. Sapronov was one of its leaders." }

words["syndicalism"] = { "The view that unions, and not a party or a state, should run industry. In 1921 also a reproach.",
  also = { "syndicalist" } }

words["Zhenotdel"] = { "The women's department of the party, 1919 to 1930: delegates' meetings, nurseries, canteens, reading lessons.",
  also = { "women's department" } }

words["Kronshtadt"] = { "The naval fortress on an island before Petrograd. Its sailors were for the soviets in 1917, and rose against the government in March 1921.",
  also = { "Kronstadt" } }

words["purge"] = { "In the 1920s: a check of all party members, in which some lose their cards. The word meant worse in the 1930s." }

words["WPSP"] = { "The Workers and Peasants Socialist Party, a small group that left the communists early in 1921 in Moscow. Its leader was arrested in June." }

words["Proletkult"] = { "A mass network of studios and clubs, founded in October 1917, where workers were to make a culture of their own. Under the commissariat of enlightenment from October 1920." }

words["Vperedism"] = { "The tendency called Vpered, forward, around Bogdanov before 1917: workers need a culture of their own before and not after they take power.",
  also = { "Vpered" } }

words["Red Professors"] = { "A Moscow institute, from 1921, where communists were trained to teach at universities.",
  also = { "Institute of Red Professors" } }

words["Left Opposition"] = { "A group in the party, from autumn 1923, around Trotsky and others: against appointment from above, for planning and faster industry. Expelled in December 1927." }

words["New Course"] = { "A resolution of 5 December 1923 that promised open discussion in the party, and a series of articles by Trotsky of that name." }

words["triumvirate"] = { "Three who rule together: here Zinoviev, Kamenev and Stalin, who led the party while Lenin was ill, and until 1925." }

words["Lenin enrolment"] = { "The taking in of some 200,000 workers or more by the party in the months after Lenin's death in January 1924." }

words["permanent revolution"] = { "Trotsky's doctrine: in a poor country the revolution cannot stop half way, and cannot be completed without revolutions in richer ones." }

words["socialism in one country"] = { "Stalin's formula, from December 1924: the Soviet Union can build socialism by itself, even if no revolution comes to help it." }

words["United Opposition"] = { "Trotsky's group together with Zinoviev and Kamenev, his opponents of yesterday, in 1926 and 1927." }

words["recantation"] = { "A signed statement that one was wrong. From 1927 it was the price of staying in the party, or of coming back.",
  also = { "recant" } }

words["Alma-Ata"] = { "A town in Kazakhstan, in the far south-east of the country. Trotsky was sent there in January 1928, and a year later out of the USSR." }

words["Comintern"] = { "The Communist International, founded in Moscow in 1919: parties of many countries, with its seat in Moscow.",
  also = { "Communist International" } }

words["self-determination"] = { "The claim that a nation decides for itself whose state it belongs to. The claim does not say who is the nation." }

-- Reading sources -----------------------------------------------------------------------------------------

words["provenance"] = { "Where a paper comes from: who wrote it, when, for whom, and through whose hands it has passed." }

words["archive fond"] = { "The papers of one office or one person, kept together in an archive under one number.",
  also = { "fond" } }

words["counterfactual"] = { "A question of the form: what would have followed if this one thing had gone otherwise? Whoever says that A caused B has already asked it.",
  also = { "what if" } }

words["ad hominem"] = { "An answer to the person and not to the argument: he only says so because he is rich." }

words["moderator"] = { "Somebody who keeps a discussion fair: gives the floor, asks for evidence, and does not take a side." }

words["direct and indirect election"] = { "Direct: you vote for those who govern. Indirect: you vote for people who then choose them.",
  also = { "direct election", "indirect election" } }

words["franchise"] = { "Who may vote, and where: by the street one lives in (territorial), or at the place of work, as in the soviets of 1917.",
  also = { "territorial and workplace franchise" } }

words["territorial assembly"] = { "A meeting open to all who live in a place, as against a council of delegates from places of work." }

words["freely associated producers"] = { "Marx's phrase for people who work together by agreement, with neither owner nor state over them." }

return function(names)
  for _, name in ipairs(names) do
    if not words[name] then fault("the shared glossary has no word '" .. name .. "'") end
    term(name)(words[name])
  end
end

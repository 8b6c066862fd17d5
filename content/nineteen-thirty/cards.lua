-- Cards the keeper puts on the table: the article, the house rules, two for each change,
-- and at the end the sum with its prices.

card "article" { title = "The article: another 1930", source = "walton",
  basis = claimed "S1-F4 S1-F4a S1-F4b S1-F4c S1-F4d S1-F4e S1-F5",
  [[Drew Walton, for a Trotskyist organisation in Britain, 2023: a hundred years since the {term: Left Opposition} began.

    The second paragraph proposes a game. Imagine 1930, it says, in a world where the Bolsheviks had linked up with the workers' movements abroad. The young state was spared a civil war fed by the capitalist powers. Trotsky's side was neither expelled nor jailed; it led a strong faction, overcame Stalin, and called on workers everywhere. The German rising of Luxemburg and Liebknecht was not crushed, and joined freely with a democratic Soviet Russia.

    The third paragraph says plainly that this did not happen.]] }

card "rules" { title = "Pinned above the radiator", basis = invented,
  [[|1. Name the day.
    |2. Change as little as you can.
    |3. Say what stays the same.
    |4. Argue from what could be known before the day.
    |5. Look at harvests and offices as well as leaders.
    |6. Find a place where it really was tried.
    |7. Say what would prove you wrong.]] }

-- A1 --------------------------------------------------------------------------------------

card "a1-for" { title = "White: Germany could have held", source = "carsten",
  basis = documented "X-31 C-1 S4-F13",
  [[The Kaiser goes on 9 November 1918, and workers' and soldiers' councils stand in all the larger German towns. In Russia much had been staked on them: eight months earlier Lenin told his party's congress that without a German revolution they were lost. A second rising is prepared for October 1923.]] }

card "a1-against" { title = "Grey: Germany did not hold", source = "carsten",
  basis = documented "X-31 C-1 S1-E1 S1-E4",
  [[The councils' own congress, December 1918, votes for a parliament. In January the Berlin rising is put down by {term: Freikorps} under a Social Democratic minister. (The article says a forerunner of the Gestapo. That is a slip.) Luxemburg, generally held to have thought the rising mistimed, is murdered with Liebknecht on the 15th. Allied troops hold the Rhineland. The rising of October 1923 is called off; only Hamburg goes ahead.]] }

-- A2 --------------------------------------------------------------------------------------

card "a2-for" { title = "White: there were people who wanted it settled", source = "context",
  basis = documented "X-4 X-36",
  [[In November and December 1917 {term: Left SR|Left SRs} enter the government beside the Bolsheviks. Martov's {term: Menshevik|Mensheviks} ask for free elections inside the councils, want no terror, and will not help the White armies. SRs can say that the villages voted for them.]] }

card "a2-against" { title = "Grey: it takes two to have no war", source = "context",
  basis = documented "X-4 X-6 X-11 C-5",
  [[The {term: Constituent Assembly}, in which the SRs are the largest party, is shut after one day in January 1918; marchers for it had been shot. In March the Left SRs leave the government over the peace with Germany. In May the Czechoslovak Legion rises along the Siberian railway, and the state begins to take grain by force.]] }

-- A3 --------------------------------------------------------------------------------------

card "a3-for" { title = "White: it was called temporary", source = "conroy",
  basis = disputed "S3-F29 S3-F27 X-24",
  [[One reviewer says that the leaders of March 1921 swore the ban on groups inside the party was for the emergency only. Kollontai's pamphlet allowed an emergency and refused to make a principle of it. In December 1923 the leaders themselves passed a resolution, the {term: New Course}, that promised discussion.]] }

card "a3-against" { title = "Grey: it was built to last", source = "context",
  basis = documented "X-13 X-16 X-21 S3-E3",
  [[The congress that passed it sat while {term: Kronshtadt} was in revolt. Point 7, on expelling members of the {term: Central Committee}, was kept secret until January 1924. A year on, in 1922, twenty-two members took a complaint to the {term: Comintern}, and the next congress censured them.]] }

-- A4 --------------------------------------------------------------------------------------

card "a4-for" { title = "White: he dictated it", source = "context",
  basis = disputed "S1-E3 S1-F7 S1-F8 S1-F9",
  [[Between 23 and 26 December 1922, with a postscript on 4 January, Lenin dictated a letter that speaks of the power gathered in Stalin's hands. It is widely repeated, from Trotsky's side, that he meant to act on it at the next congress. (The article dates the letter 1923, after a stroke. A slip. One historian, Kotkin, doubts that he composed it at all; few follow him.)]] }

card "a4-against" { title = "Grey: it names everybody", source = "context",
  basis = documented "S1-E3 X-25",
  [[The letter finds fault with Trotsky too, and with Zinoviev, Kamenev, Bukharin and Pyatakov. It names no successor. Everyone who would have had to act on it was in it; and its author died in January 1924.]] }

-- A5 --------------------------------------------------------------------------------------

card "a5-for" { title = "White: they had votes", source = "context", basis = disputed "X-24 C-6",
  [[October 1923: a letter from Trotsky, then a declaration signed by forty-six well-known members, against appointment from above. In December the Moscow cells debate it, and the Opposition does well in many, among students above all. How well is disputed; the side that won did the counting.]] }

card "a5-against" { title = "Grey: they had the same party", source = "pirani",
  basis = disputed "X-24 S2-F59 S2-F72",
  [[At the conference of January 1924 very few of the 128 voting delegates are theirs. That autumn other communists had been arrested, everybody knew it, and neither Trotsky nor those closest to him protested. As late as 1928, one historian says, his followers still accepted the rule of one party.]] }

-- A6 --------------------------------------------------------------------------------------

card "a6-for" { title = "White: somebody asked", source = "rabinowitch",
  basis = documented "C-4 X-3 X-6",
  [[At the Second Congress of Soviets Martov moves for a government of all the socialist parties. The railwaymen's union says that the trains will stop unless there is one. The Bolshevik government calls itself provisional. In the vote of that November the SRs have about 40 in the hundred and the Bolsheviks about 24.]] }

card "a6-against" { title = "Grey: nobody would sit down", source = "rabinowitch",
  basis = documented "C-4 X-3",
  [[Mensheviks and Right SRs walk out of the congress. The first commissars are all Bolsheviks. In the talks that the railwaymen force, each side sets conditions that the other will not take, and in November they fail.]] }

-- The sum ---------------------------------------------------------------------------------

card "sum" { title = "The sum, with its prices", basis = invented,
  [[|Germany's councils: reach +3, guns +2.
    |No great civil war: bread +3, and the partner's price.
    |The ban runs out: voice +3, centre -2, order -1.
    |The letter: voice +1; centre up or down by the toss.
    |The Opposition's majority: reach +1, centre +1.
    |All the socialists: voice +3, order -2.
    |A tag kept, or all three: order +1.

    Once in the week: guns at 7 or more take 2 from voice; bread at 3 or less adds 1 to guns; the centre at 7 or more takes 1 from the nations.

    The last page, first that fits: bread at 2 or less, or a quota and instruction both: *the countryside*. Reach 7 and guns 7: *the war*. Guns 7, or a ban without a day: *the cage*. Nations at 2 or less: *the parting*. Else *the quarrelling republic*.

    None of these numbers was found in an archive.]] }

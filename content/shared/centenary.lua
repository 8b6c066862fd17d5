-- Facts S4: the centenary article of Aurora and the nine comments under it, what they say
-- and where the article slips.

use "sources"

-- What the article says -------------------------------------------------------------------

fact "S4-F1" { "February 1917: strikes led by women workers against tsar, war and hunger. Hundreds were killed, the troops were won over, and within days there was a rising.",
  source = "aurora", standing = "documented", locator = "on soviet power", date = "1917", also = "S4-E1" }

fact "S4-F2" { "Members of the Duma announced a Provisional Government while fighting still went on; in Aurora's view, to rob the workers of what they had won.",
  source = "aurora", standing = "claimed", locator = "on soviet power", date = "1917" }

fact "S4-F3" { "Soviets are councils. They were known from 1905, when the tsar crushed them; their delegates could be recalled by those who had elected them.",
  source = "aurora", standing = "documented", locator = "on soviet power", date = "1905-1917" }

fact "S4-F4" { "Aurora: in March 1917 Mensheviks and SRs led the Petrograd soviet, which held the real power but let the government rule.",
  source = "aurora", standing = "claimed", locator = "on soviet power", date = "1917-03", also = "X-2" }

fact "S4-F5" { "The war went on through 1917 and conditions grew worse. The slogans were soviet power, and bread, peace and land.",
  source = "aurora", standing = "documented", locator = "on soviet power", date = "1917" }

fact "S4-F6" { "Aurora: the Bolsheviks were at most 8000 early in 1917 and over 300,000 by autumn, with majorities in many soviets. The numbers are contested; see S4-E2.",
  source = "aurora", standing = "disputed", locator = "on soviet power", date = "1917", also = "S4-E2 S2-F11 CP7" }

fact "S4-F7" { "Aurora: the rising of October was openly discussed, and there was no secret plot. See S4-E3.",
  source = "aurora", standing = "disputed", locator = "on soviet power", date = "1917-10", also = "S4-E3 S4-D1" }

fact "S4-F8" { "Aurora: Kerensky moved against leaders, press and bridges; workers stopped him; then the Military Revolutionary Committee took the key buildings almost without blood. That is true of Petrograd alone; see S4-E4.",
  source = "aurora", standing = "disputed", locator = "on soviet power", date = "1917", also = "S4-E4" }

fact "S4-F9" { "Aurora: next day the Second Congress of Soviets voted by a large majority for soviet power, Left SRs, some anarchists and non-party delegates among them. It leaves the walk-out out; see S4-E5.",
  source = "aurora", standing = "claimed", locator = "on soviet power", date = "1917", also = "S4-E5" }

fact "S4-F10" { "Aurora on the first steps: out of the war; the peasants' seizures of land made legal; workers' control; officials on the wage of a skilled worker. On the war see S4-E6.",
  source = "aurora", standing = "disputed", locator = "on early achievements", date = "1917-1918", also = "S4-E6 X-40 CP6" }

fact "S4-F11" { "Aurora on the first laws: equal pay, divorce at the wish of either partner, abortion, equal rights for all children, no punishment of homosexuality, church apart from state, an end to the legal oppression of Jews, free schools and a drive for literacy, free maternity homes and nurseries; and communes that sprang up by themselves. Some dates do not fit; see S4-E7 and S4-E8.",
  source = "aurora", standing = "disputed", locator = "on early achievements", date = "1917-1922", also = "S4-E7 S4-E8 CP5" }

fact "S4-F12" { "Aurora: most of these changes took six months; about four hundred more soviets were set up, with recall at any moment, and a congress of soviets met every three months. See S4-E7 and S4-E13.",
  source = "aurora", standing = "disputed", locator = "on early achievements", date = "1917-1918", also = "S4-E7 S4-E13 X-5" }

fact "S4-F13" { "In March 1918 Lenin told the Seventh party congress that socialism must be made by tens of millions, and that without a German revolution they were lost.",
  source = "aurora", standing = "documented", locator = "on early achievements; on a tragedy", date = "1918-03" }

fact "S4-F14" { "Aurora: the revolution inherited ruin, three years of war and the bad harvest of 1917, a catastrophe that has been compared to the plague.",
  source = "aurora", standing = "claimed", locator = "on a tragedy", date = "1917-1918", also = "X-33" }

fact "S4-F15" { "Aurora: the first error was that the government, the Council of People's Commissars, did not come from direct election but answered to the executive of the soviets.",
  source = "aurora", standing = "claimed", locator = "on a tragedy", date = "1917", also = "S4-C1 S4-C2 X-3 CP2" }

fact "S4-F16" { "Aurora: from June 1918 a single party filled government and executive, because the other parties had left the soviets. \"Left\" is disputed; see X-8.",
  source = "aurora", standing = "disputed", locator = "on a tragedy", date = "1918-06", also = "X-8 S4-D3" }

fact "S4-F17" { "Aurora: civil war and 14 foreign armies; an army in place of a militia, the Cheka in place of tribunals, the death penalty back, and a police that was a law to itself. See S4-E11 and S4-E12.",
  source = "aurora", standing = "disputed", locator = "on a tragedy", date = "1918-1920", also = "S4-E11 S4-E12 X-10" }

fact "S4-F18" { "Aurora: millions left the towns or joined the army, communist workers moved into offices, managers and Taylor's methods came back, and industry sank below a tenth of 1913. The figure is contested; see S4-E9.",
  source = "aurora", standing = "disputed", locator = "on a tragedy", date = "1918-1920", also = "S4-E9 X-32 CP8" }

fact "S4-F19" { "Aurora: the war was won by December 1920; millions were dead, most of them by disease. On the date see S4-E10.",
  source = "aurora", standing = "disputed", locator = "on a tragedy", date = "1920-12", also = "S4-E10 CP1" }

fact "S4-F20" { "Aurora: in March 1921, with Kronstadt crushed, factions banned, and a New Economic Policy that favoured the peasants, the party-state had won; state capitalism and Stalinism followed.",
  source = "aurora", standing = "claimed", locator = "on a tragedy", date = "1921-03", also = "S4-D5 CP2 CP11" }

fact "S4-F21" { "Aurora: the March Action in Germany failed, the Communist International became a tool of the state's policy, in 1921 and 1922 there were treaties with Sweden, Britain and Germany, and Russia joined the League of Nations in 1934.",
  source = "aurora", standing = "claimed", locator = "on a tragedy", date = "1921-1934", also = "X-31" }

fact "S4-F22" { "Aurora's lesson: the party has to be international, and no government in waiting; councils of the whole class administer.",
  source = "aurora", standing = "claimed", locator = "end", date = "2017" }

fact "S4-F23" { "Aurora: 1917 was the only time that workers overthrew the rulers of a great imperial power, and Stalin's mass murder does not cancel that; but without revolution abroad the workers could not have kept power in Russia.",
  source = "aurora", standing = "claimed", locator = "opening; on early achievements", date = "2017" }

-- The comments: positions, restated ------------------------------------------------------------

fact "S4-C1" { "First comment: asks for more on how the government was chosen, since several sources say that the Council of People's Commissars was elected.",
  source = "comments", standing = "claimed", locator = "comment 1", date = "2017", also = "S4-F15 X-3" }

fact "S4-C2" { "Second comment, a reply: elected, yes, but not directly. It was a cabinet mostly of people who were not delegates; the name was Trotsky's, and had been in use before; soviets had co-opted party men from the start. It would be better to keep the leaders of party and soviets apart. In 1917 and 1918 the point was a formal one; it shaped the manner of the defeat and did not cause it.",
  source = "comments", standing = "claimed", locator = "comment 2", date = "2017", also = "S4-F15 X-3" }

fact "S4-C3" { "Third comment: brings up Applebaum's Red Famine, on deportations, and says that Soviet arms then beat Hitler; to its writer the present looks like a time before a war. On the book see S4-E14.",
  source = "comments", standing = "claimed", locator = "comment 3", date = "2017", also = "S4-E14 X-29" }

fact "S4-C4" { "Fourth comment: nobody offers October as a model without fault, but some make party power the goal. Rule has to be by the majority, through territorial assemblies, perhaps in tiers; neither anarchist nor Stalinist.",
  source = "comments", standing = "claimed", locator = "comment 4", date = "2017" }

fact "S4-C5" { "Fifth comment: doubts that equals can run a society without structure, and points to children and schools. People like to have things of their own; money gives them a feeling of gain.",
  source = "comments", standing = "claimed", locator = "comment 5", date = "2017" }

fact "S4-C6" { "Sixth comment: borders were a good invention. Without them people would leave the poor regions that had made a revolution; a union of republics may be a model.",
  source = "comments", standing = "claimed", locator = "comment 6", date = "2017" }

fact "S4-C7" { "Seventh comment: workers who are short of homes should not be told to accept migration without limit.",  -- wants a careful chair
  source = "comments", standing = "claimed", locator = "comment 7", date = "2017" }

fact "S4-C8" { "Eighth comment: that workers have no country was not meant for ever, and unity does not require moving. It suggests that Engels had a business interest in the phrase.",
  source = "comments", standing = "claimed", locator = "comment 8", date = "2017" }

fact "S4-C9" { "Ninth comment: the freed territory is the country. A central authority is acceptable if it is rooted in workers' democracy. Neither the old state nor the material plant of capitalism can simply be taken over: the choice is destruction or reinvention.",
  source = "comments", standing = "claimed", locator = "comment 9", date = "2017" }

-- Corrections ------------------------------------------------------------------------------------

fact "S4-E1" { "Aurora says Petersburg. In 1917 the city was called Petrograd.",
  source = "context", standing = "documented", locator = "page reference wanted", date = "1917", also = "S4-F1" }

fact "S4-E2" { "How many Bolsheviks? The official Soviet figure for February 1917 is about 24,000; other estimates begin at some 10,000; 8000 is low, and does not fit with the few tens of thousands that Pirani counts as veterans (S2-F11). For the autumn estimates run from 200,000 to 350,000 and more.",
  source = "context", standing = "disputed", locator = "figures vary between good sources", date = "1917", also = "S4-F6 CP7" }

fact "S4-E3" { "The Central Committee of the Bolsheviks decided on the rising in a closed session on 10 October 1917, old style. Kamenev and Zinoviev then made it public.",
  source = "context", standing = "documented", locator = "page reference wanted", date = "1917-10", also = "S4-F7" }

fact "S4-E4" { "In Petrograd the rising of October had almost no casualties. In Moscow there was about a week of fighting, with hundreds of dead.",
  source = "context", standing = "documented", locator = "page reference wanted", date = "1917-11", also = "S4-F8" }

fact "S4-E5" { "Mensheviks and Right SRs walked out of the Second Congress of Soviets. Aurora does not say so.",
  source = "context", standing = "documented", locator = "encspb.ru, Second Congress; Pipes, for other counts", date = "1917-11", also = "S4-F9" }

fact "S4-E6" { "The Peace Decree proposed talks. The armistice came in December 1917, the treaty in March 1918.",
  source = "context", standing = "documented", locator = "page reference wanted", date = "1917-1918", also = "S4-F10" }

fact "S4-E7" { "Not all of the early laws came in six months: the Family Code is of October 1918, the literacy decree of December 1919, the decree on abortion of November 1920. The criminal code without the old article on homosexuality is of 1922; the tsar's code had lapsed after 1917.",
  source = "context", standing = "documented", locator = "page reference wanted; Mishina on Soviet family law", date = "1918-1922", also = "S4-F11 S4-F12" }

fact "S4-E8" { "The legal disabilities of Jews were abolished by the Provisional Government in March 1917, old style.",
  source = "context", standing = "documented", locator = "page reference wanted", date = "1917", also = "X-38 S4-F11" }

fact "S4-E9" { "Industry below a tenth? The output of large works in 1920 is usually put at 13 to 20 per cent of 1913, that of all industry higher; some branches were far lower.",
  source = "context", standing = "disputed", locator = "Markevich and Harrison, working papers 2009-12", date = "1920", also = "S4-F18" }

fact "S4-E10" { "The civil war ended in stages: the Crimea in November 1920, the Far East in October 1922; the wars with peasants went on into 1921 and 1922.",
  source = "context", standing = "documented", locator = "page reference wanted", date = "1920-1922", also = "S4-F19 CP1" }

fact "S4-E11" { "\"14 armies\" is a count made for argument. The forces that counted were far fewer.",
  source = "context", standing = "disputed", locator = "figures vary between good sources", date = "1918-1920", also = "S4-F17" }

fact "S4-E12" { "Revolutionary tribunals existed alongside the Cheka. It did not replace them.",
  source = "context", standing = "documented", locator = "page reference wanted", date = "1917-1922", also = "S4-F17" }

fact "S4-E13" { "Congresses of soviets met every three months through 1918 only.",
  source = "context", standing = "documented", locator = "page reference wanted", date = "1917-1918", also = "S4-F12" }

fact "S4-E14" { "Applebaum's Red Famine is mainly about the famine in Ukraine in 1932 and 1933, and not only about deportations.",
  source = "context", standing = "documented", locator = "Applebaum, Red Famine", date = "2017", also = "S4-C3 X-29" }

fact "S4-E15" { "Aurora does not mention the Constituent Assembly, elected in November 1917 and dissolved in January 1918.",
  source = "context", standing = "documented", locator = "a gap in the article", date = "1917-1918", also = "X-6" }

-- Disputes ---------------------------------------------------------------------------------------

fact "S4-D1" { "Was October 1917 a coup or a revolution? Pipes: a coup by a party of conspirators. Rabinowitch: mass support for soviet power, by people who mostly expected a government of all the socialists. Figes and Smith stand between.",
  source = "context", standing = "disputed", locator = "Pipes, The Russian Revolution; Rabinowitch, The Bolsheviks Come to Power; Figes, A People's Tragedy; S. A. Smith, Russia in Revolution", date = "1917-11", also = "S4-F7" }

fact "S4-D2" { "Was recall a tool of democracy or a weapon? The decree of November and December 1917 gave it to electors, and was soon used against Kadet, Right SR and Menshevik deputies.",
  source = "context", standing = "disputed", locator = "Lenin, Collected Works 26, 336-340 and editorial note", date = "1917-1918", also = "X-5" }

fact "S4-D3" { "Did the other parties leave the soviets, or were they put out? Aurora says that they had left. Right SRs and Mensheviks were voted out of the soviet executive on 14 June 1918.",
  source = "context", standing = "disputed", locator = "page reference wanted", date = "1918-06", also = "S4-F16 X-8" }

fact "S4-D4" { "What were the soviet elections of spring 1918? Brovkin: a comeback of Mensheviks and SRs, met by force. Rabinowitch: the district soviets of Petrograd were centralised under a crisis. Others: protest votes in a collapse.",
  source = "context", standing = "disputed", locator = "Brovkin, Russian Review 42 (1983); Rabinowitch, Slavic Review 46 (1987) and NCSEER report 1993", date = "1918", also = "X-7" }

fact "S4-D5" { "Did NEP favour the peasants over the workers? Aurora says so. Many peasants had just starved or rebelled.",
  source = "context", standing = "disputed", locator = "page reference wanted", date = "1921", also = "S4-F20 X-12 X-22 CP11" }

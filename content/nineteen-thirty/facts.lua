-- Sources, facts and words. Fact numbers are those of the fact base:
-- S1 the article, S2 Pirani, S3 Conroy, S4 Aurora, X context; S1-E are corrections to
-- the article; C were added for this scenario.

-- Sources ---------------------------------------------------------------------------

source "walton" {
  title  = "100 years since the founding of the Left Opposition",
  author = "Drew Walton, Socialist Alternative (Leicester)",
  date   = "2023",
  stance = "Trotskyist. Treats the years before Stalin as a healthy workers' democracy and draws lessons for British politics today. Undated; what it mentions places it in 2023.",
  file   = "001_efe6cc08826f52d5.txt",
}

source "pirani" {
  title  = "Communist Dissidents in Early Soviet Russia: an introduction",
  author = "Simon Pirani",
  date   = "2023-09-29",
  stance = "Academic history. Sympathetic to workers' democracy, critical of Bolshevik rule and also of the dissidents' blind spots.",
  file   = "002_5b4b372968288a32.txt",
}

source "conroy" {
  title  = "Socialist Classics: Alexandra Kollontai, The Workers' Opposition",
  author = "Joe Conroy",
  date   = "2006-07",
  stance = "Libertarian Marxist. Admires the Workers' Opposition and is hostile to Lenin's handling of the congress of 1921.",
  file   = "003_cfbcd0e8ce5cb1a1.txt",
}

source "aurora" {
  title  = "The Significance of the Russian Revolution for Today",
  author = "unsigned; Internationalist Communist Tendency",
  date   = "2017",
  stance = "Communist left: for councils, against parliament and against government by a party. The date is inferred from the centenary.",
  file   = "004_25bd5da86ed4822b.txt",
}

source "context" {
  title  = "Context facts: what the articles leave out",
  author = "compiled for these scenarios from standard works of several camps",
  date   = "2020s",
  stance = "Meant as balance. Not a source of its own: the shelf in the teacher's guide names books to check each line against.",
}

source "carsten" {
  title  = "Revolution in Central Europe 1918-1919",
  author = "F. L. Carsten",
  date   = "1972",
  stance = "Academic history; a standard survey of the German, Austrian and Hungarian councils.",
}

source "rabinowitch" {
  title  = "The Bolsheviks in Power",
  author = "Alexander Rabinowitch",
  date   = "2007",
  stance = "Academic history of the first year in Petrograd; stresses crisis and debate rather than a plan.",
}

-- The article (S1) ------------------------------------------------------------------

fact "S1-F3" { "The article says that activists of the Left Opposition were watched by the secret police and purged, and that the project of a Fourth International followed from this.",
  source = "walton", standing = "documented", date = "1923-1938" }

fact "S1-F4" { "The article proposes a game: imagine 1930 in another world.",
  source = "walton", standing = "claimed", date = "2023" }

fact "S1-F4a" { "In that world the Bolsheviks linked up with workers' movements abroad after 1917.",
  source = "walton", standing = "claimed", date = "2023" }

fact "S1-F4b" { "In that world the Soviet state was spared a civil war backed by capitalist powers.",
  source = "walton", standing = "claimed", date = "2023" }

fact "S1-F4c" { "In that world Trotsky's side was neither expelled nor jailed, led a strong faction and overcame Stalin.",
  source = "walton", standing = "claimed", date = "2023" }

fact "S1-F4d" { "In that world it called on workers everywhere to build a force for equality, peace and workers' democracy.",
  source = "walton", standing = "claimed", date = "2023" }

fact "S1-F4e" { "In that world the German rising linked with the names of Luxemburg and Liebknecht was not crushed, and joined freely with a democratic Soviet Russia.",
  source = "walton", standing = "claimed", date = "2023" }

fact "S1-F5" { "The next paragraph of the article says plainly that none of this happened and that the real course of events has to be studied.",
  source = "walton", standing = "claimed", date = "2023" }

fact "S1-F6" { "The article: the century brought long conflict, Nazism, and the betrayal of what 1917 stood for.",
  source = "walton", standing = "disputed", date = "2023" }

fact "S1-F7" { "Lenin dictated a letter critical of the power concentrated in Stalin's hands. The article dates it 1923; see S1-E3.",
  source = "walton", standing = "disputed", date = "1922-12" }

fact "S1-F8" { "The article: the letter was not formally made public until 1956. In part: see S1-E3.",
  source = "walton", standing = "disputed", date = "1956" }

fact "S1-F9" { "The article: Lenin was preparing a blow against Stalin for the coming party congress. The report comes from Trotsky's side and is widely repeated.",
  source = "walton", standing = "claimed", date = "1923" }

fact "S1-F10" { "The article: democracy needs openness, leaders who answer for what they do, competing ideas, and fair access to information.",
  source = "walton", standing = "claimed", date = "2023" }

fact "S1-F11" { "The article credits Rosa Luxemburg with a saying that democracy and socialism need each other. Nobody has found it in her writings; see S1-E5.",
  source = "walton", standing = "disputed", date = "2023" }

fact "S1-F13" { "Stalin took up Bukharin's thesis of socialism in one country once the German revolution had failed.",
  source = "walton", standing = "disputed", date = "1924" }

fact "S1-F14" { "The article: the same logic was turned inwards, to close down opposition at home.",
  source = "walton", standing = "claimed", date = "2023" }

fact "S1-F15" { "The article: the Communist International followed Soviet state policy, and the conduct of its agents in Spain helped to bring Franco's long rule.",
  source = "walton", standing = "claimed", date = "1936-1939" }

fact "S1-F17" { "Soviet tanks put down Hungary in 1956 and Prague in 1968.",
  source = "walton", standing = "documented", date = "1956, 1968" }

fact "S1-F18" { "The article: leaders should live on a worker's wage; in the USSR a privileged layer grew up instead.",
  source = "walton", standing = "claimed", date = "2023" }

fact "S1-F19" { "Soviet means council. The article adds that democracy ran from the bottom up in the first years.",
  source = "walton", standing = "claimed", date = "2023" }

fact "S1-F20" { "The article: the people on the shop floor know best how the work could be done.",
  source = "walton", standing = "claimed", date = "2023" }

-- Corrections to the article ----------------------------------------------------------

fact "S1-E1" { "The force that put down the Berlin rising of January 1919 was the Freikorps, under a Social Democratic minister. The Gestapo, founded in 1933, grew out of the Prussian political police and not out of the Freikorps.",
  source = "context", standing = "documented", date = "1919" }

fact "S1-E3" { "The letter was dictated on 23 to 26 December 1922, with a postscript of 4 January 1923. It criticised Trotsky, Zinoviev, Kamenev, Bukharin and Pyatakov as well as Stalin, and named no successor. It was read to congress delegates in May 1924, printed abroad in 1926, and openly printed in the USSR in 1956.",
  source = "context", standing = "documented", date = "1922-12-23" }

fact "S1-E4" { "Luxemburg did not start the January rising and is generally held to have thought it mistimed.",
  source = "context", standing = "documented", date = "1919-01" }

fact "S1-E5" { "The saying about democracy and socialism has not been traced. Luxemburg's essay on the Russian Revolution, of 1918, does say that without free elections, press and assembly public life dies and the bureaucracy alone remains.",
  source = "context", standing = "documented", date = "1918" }

fact "S1-D1" { "Would a German success have saved a democratic Soviet Russia? One side (Trotsky and his school) says that isolation undid the revolution: relief from blockade, machines and trained people would have changed everything. The other (Richard Pipes, Martin Malia) says that the party closed its rivals down from October 1917 by its own choice, before anything in Germany was decided. Social historians such as S. A. Smith look for the way crisis and choice worked on each other.",
  source = "context", standing = "disputed", date = "1917-1930" }

-- Pirani (S2) ---------------------------------------------------------------------------

fact "S2-F9" { "The New Economic Policy meant at first a tax in kind on peasants; private trade revived; the state kept finance and the chief industries.",
  source = "pirani", standing = "documented", date = "1921" }

fact "S2-F34" { "A group that left the party in 1921 wanted political rights for what it called genuinely revolutionary parties. Pirani infers that this left out the Mensheviks and SRs.",
  source = "pirani", standing = "documented", date = "1921-05" }

fact "S2-F53" { "In September 1923, during a wave of strikes, the police arrested dissident communists of Workers Truth and of the Workers Group.",
  source = "pirani", standing = "documented", date = "1923-09" }

fact "S2-F54" { "They were labelled Menshevik counter-revolutionaries. Nearly all were Bolsheviks under twenty-five.",
  source = "pirani", standing = "documented", date = "1923" }

fact "S2-F59" { "The arrests were public knowledge in the debate of 1923, and neither Trotsky nor his closest comrades protested.",
  source = "pirani", standing = "documented", date = "1923" }

fact "S2-F71" { "The first five-year plan, 1928 to 1932: forced industrialisation and collectivisation, falling living standards, and revolts in workplaces.",
  source = "pirani", standing = "documented", date = "1928-1932" }

fact "S2-F72" { "In 1928 Trotsky's followers worked underground and still accepted one-party rule.",
  source = "pirani", standing = "disputed", date = "1928" }

fact "S2-F74" { "In 1922 the Eleventh Congress gave tens of thousands of responsible officials leave to earn above the limit.",
  source = "pirani", standing = "documented", date = "1922" }

fact "S2-F75" { "Pirani: the dissidents treated the peasants, most of the population, as hostile or incapable.",
  source = "pirani", standing = "claimed", date = "2023" }

fact "S2-F79" { "Pirani: the dissidents had little to say of Russia's former colonies, such as Ukraine and Georgia, whose own governments had been beaten or removed.",
  source = "pirani", standing = "claimed", date = "2023" }

-- Conroy (S3) ---------------------------------------------------------------------------

fact "S3-F22" { "On the last day of its congress, in March 1921, the party banned the Workers' Opposition and all groupings, with power of expulsion for the Central Committee.",
  source = "conroy", standing = "documented", date = "1921-03-16" }

fact "S3-F27" { "Kollontai's pamphlet accepted limits on democracy under military danger, and refused to make a principle of an emergency.",
  source = "conroy", standing = "documented", date = "1921" }

fact "S3-F29" { "Conroy: the leaders of 1921 swore that the limits were temporary.",
  source = "conroy", standing = "disputed", date = "1921" }

-- Aurora (S4) ---------------------------------------------------------------------------

fact "S4-F12" { "Aurora: in the first months there were some four hundred more councils, with recall at any moment.",
  source = "aurora", standing = "disputed", date = "1917-1918" }

fact "S4-F13" { "In March 1918 Lenin told the Seventh party congress that socialism must be made by tens of millions, and that without a German revolution they were lost.",
  source = "aurora", standing = "documented", date = "1918-03" }

-- Context (X) ---------------------------------------------------------------------------

fact "X-3" { "The Second Congress of Soviets made the Council of People's Commissars a provisional government, until the Constituent Assembly. Its first members were all Bolsheviks.",
  source = "context", standing = "documented", date = "1917-11" }

fact "X-4" { "Left SRs joined the government in November and December 1917 and left it in March 1918 over the peace.",
  source = "context", standing = "documented", date = "1917-1918" }

fact "X-6" { "Constituent Assembly, elected November 1917: SRs about 40 per cent, Bolsheviks about 24. It met for one day and was dissolved on 6 (19) January 1918. Demonstrators were shot the day before.",
  source = "context", standing = "documented", date = "1918-01-19" }

fact "X-8" { "On 14 June 1918 Mensheviks and Right SRs were put out of the soviet executive; on 6 and 7 July the Left SRs rose. After that there was one-party rule.",
  source = "context", standing = "documented", date = "1918" }

fact "X-9" { "The Constitution of 1918 took the vote from employers, traders, clergy and others, and gave the towns more weight than the villages.",
  source = "context", standing = "documented", date = "1918" }

fact "X-10" { "Cheka founded December 1917; Red Terror decree September 1918, with hostages and mass shootings. There were White terror and pogroms too, worst in Ukraine in 1919.",
  source = "context", standing = "documented", date = "1917-1919" }

fact "X-11" { "Food dictatorship May 1918, committees of poor peasants June 1918, requisition by quota January 1919.",
  source = "context", standing = "documented", date = "1918-1919" }

fact "X-12" { "Peasant rising in Tambov, August 1920 to summer 1921, put down with hostage-taking and camps; West Siberia 1921.",
  source = "context", standing = "documented", date = "1920-1921" }

fact "X-13" { "Strikes in Petrograd, February 1921; the Kronshtadt resolution of 28 February; assaults on the fortress on 7 to 8 and 16 to 18 March.",
  source = "context", standing = "documented", date = "1921" }

fact "X-16" { "Point 7 of the unity resolution of 1921 let two thirds of a joint session expel members of the Central Committee. It was kept secret until January 1924.",
  source = "context", standing = "documented", date = "1921-1924" }

fact "X-21" { "Letter of the Twenty-Two to the Communist International, 26 February 1922; at the Eleventh Congress its signatories were censured.",
  source = "context", standing = "documented", date = "1922" }

fact "X-22" { "Famine of 1921 and 1922: roughly five million deaths.",
  source = "context", standing = "documented", date = "1921-1922" }

fact "X-23" { "Georgia invaded February 1921; the Georgian affair 1922; Lenin's notes on nationalities 30 and 31 December 1922; the USSR founded 30 December 1922.",
  source = "context", standing = "documented", date = "1921-1922" }

fact "X-24" { "1923: strikes; Trotsky's letter of 8 October, the Declaration of 46 on 15 October, the New Course resolution of 5 December. At the Thirteenth Conference, January 1924, very few of 128 voting delegates were oppositionists; it condemned the Opposition as a petty-bourgeois deviation.",
  source = "context", standing = "documented", date = "1923-1924" }

fact "X-25" { "Lenin died on 21 January 1924.",
  source = "context", standing = "documented", date = "1924-01-21" }

fact "X-26" { "Opposition demonstrations on 7 November 1927; expulsions from mid-November and at the Fifteenth Congress in December; Trotsky sent to Alma-Ata in January 1928 and out of the USSR in February 1929.",
  source = "context", standing = "documented", date = "1927-1929" }

fact "X-27" { "1928: grain emergency and the Shakhty trial of engineers. 1929: Preobrazhensky, Radek and others of the Opposition submitted when Stalin turned left; Blumkin was shot late in the year.",
  source = "context", standing = "documented", date = "1928-1929" }

fact "X-28" { "Forced collectivisation in the winter of 1929 to 1930: over half of households listed by 1 March 1930; \"Dizzy with Success\" on 2 March; over 13,000 peasant disturbances that year; about 1.8 million people deported as kulaks in 1930 and 1931.",
  source = "context", standing = "documented", date = "1929-1931" }

fact "X-29" { "Famine of 1931 to 1933: 5.5 to 8 million deaths, most in Ukraine, Kazakhstan, the Volga and the North Caucasus. Many states recognise it as genocide in Ukraine; historians debate the term.",
  source = "context", standing = "documented", date = "1931-1933" }

fact "X-31" { "Germany: 9 November 1918; the January rising of 1919; Luxemburg and Liebknecht murdered on 15 January; council republics in Bavaria and Hungary 1919; the rising of October 1923 called off, Hamburg only.",
  source = "context", standing = "documented", date = "1918-1923" }

fact "X-32" { "Factory workers: about 3.0 million in 1917, about 1.2 million in 1921 and 1922.",
  source = "context", standing = "documented", date = "1917-1922" }

fact "X-33" { "Between 1913 and 1919 output per head fell to the level of the poorest countries; some 13 million people died before their time between 1914 and 1922.",
  source = "context", standing = "documented", date = "1913-1922" }

fact "X-35" { "The majority's economics (Bukharin): growth through the peasant market. Break the bond with the peasants and you get grain strikes and terror.",
  source = "context", standing = "documented", date = "1925" }

fact "X-36" { "Martov and the Mensheviks: free elections inside the soviets, no terror, critical support against the Whites. SRs: the peasants' vote of 1917. Liberals: rule of law and the Constituent Assembly.",
  source = "context", standing = "documented", date = "1917-1920" }

fact "X-37" { "Church property nationalised 1918; valuables seized 1922, with trials and executions.",
  source = "context", standing = "documented", date = "1918-1922" }

fact "X-39" { "The party maximum, a cap on communists' pay, existed on paper until 1932 and was hollowed out by exceptions.",
  source = "context", standing = "documented", date = "1932" }

fact "X-40" { "First pay decree for commissars, November 1917: 500 roubles a month and an allowance for each child.",
  source = "context", standing = "documented", date = "1917-11" }

-- Added for this scenario -----------------------------------------------------------------

fact "C-1" { "In November 1918 workers' and soldiers' councils stood in all the larger German towns. Their first national congress, in December, voted for elections to a national assembly. Allied troops held the Rhineland.",
  source = "carsten", standing = "documented", date = "1918" }

fact "C-2" { "The Hungarian council republic held for 133 days, from 21 March to 1 August 1919. It took over the large estates without dividing them among the peasants, and fell with the advance of the Romanian army.",
  source = "carsten", standing = "documented", date = "1919" }

fact "C-3" { "The Bavarian council republic lasted under a month, in April and the first days of May 1919. The countryside around Munich sent it little food, and government troops and Freikorps put it down.",
  source = "carsten", standing = "documented", date = "1919" }

fact "C-4" { "At the Second Congress of Soviets Martov moved for a government of all the socialist parties. Mensheviks and Right SRs then walked out. The railwaymen's union threatened to stop the trains unless such a government was formed; talks failed in November 1917, with conditions on both sides that the other would not meet.",
  source = "rabinowitch", standing = "documented", date = "1917-11" }

fact "C-5" { "In May 1918 the Czechoslovak Legion rose along the Siberian railway.",
  source = "context", standing = "documented", date = "1918-05" }

fact "C-6" { "In the party debate of December 1923 the Opposition did well in many Moscow cells, among students above all. How well is disputed, since the counts were made by the side that won.",
  source = "context", standing = "disputed", date = "1923-12" }

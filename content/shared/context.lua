-- Facts X: what none of the documents says, for balance and for debriefs. From general
-- historical knowledge; the locator names a work where one was looked at. The others are
-- standard facts whose page is still wanted; "general knowledge" marks those to check first.

use "sources"

local general = "general knowledge, page reference wanted"
local wanted = "page reference wanted"

-- 1917 and 1918 ------------------------------------------------------------------------------

fact "X-1" { "Russia kept the old calendar up to 31 January 1918. By it the rising was on 25 October 1917, which is 7 November by ours.",
  source = "context", standing = "documented", locator = wanted, date = "1917-1918" }

fact "X-2" { "On 27 February 1917, old style, the Petrograd soviet was formed. Then came dual power, of soviet and Provisional Government, and Order No. 1.",
  source = "context", standing = "documented", locator = wanted, date = "1917" }

fact "X-3" { "The Second Congress of Soviets made the Council of People's Commissars a provisional government, until the Constituent Assembly. Control of it, and the right to replace its members, lay with the congress and its executive. Its first members were all Bolsheviks, Shliapnikov among them.",
  source = "context", standing = "documented", locator = "decision to form the government, bolshevik.info", date = "1917-11" }

fact "X-4" { "Left SRs joined the government in November and December 1917 and left it in March 1918 over the peace.",
  source = "context", standing = "documented", locator = wanted, date = "1917-1918" }

fact "X-5" { "The decree on recall: soviet executive, 21 November (4 December) 1917. In the amended text congresses of soviets may call new elections, and a soviet must when more than half of the electors of a district demand it. It was used against Kadet, Right SR and Menshevik deputies.",
  source = "context", standing = "documented", locator = "Lenin, Collected Works 26, 336-340 and editorial note", date = "1917-12", also = "S4-D2" }

fact "X-6" { "Constituent Assembly, elected November 1917: SRs about 40 per cent, Bolsheviks about 24. It met for one day and was dissolved on 6 (19) January 1918. Demonstrators were shot the day before.",
  source = "context", standing = "documented", locator = wanted, date = "1917-1918" }

fact "X-7" { "Spring 1918: Mensheviks and SRs gained in the soviets of many provincial cities, and several of these were dispersed; how many is debated. Petrograd workers formed an assembly of factory delegates.",
  source = "context", standing = "documented", locator = "Brovkin, Russian Review 42 (1983); Rabinowitch, Slavic Review 46 (1987) and NCSEER report 1993", date = "1918", also = "S4-D4" }

fact "X-8" { "On 14 June 1918 Mensheviks and Right SRs were put out of the soviet executive; on 6 and 7 July the Left SRs rose. After that there was one-party rule.",
  source = "context", standing = "documented", locator = wanted, date = "1918" }

fact "X-9" { "The Constitution of 1918 took the vote from employers, traders, clergy and others. It gave the towns more weight: one deputy for 25,000 voters, against one for 125,000 inhabitants in the provinces.",
  source = "context", standing = "documented", locator = wanted, date = "1918" }

fact "X-10" { "Cheka founded 7 (20) December 1917. Decree on Red Terror 5 September 1918, after attacks on leaders, with hostages and mass shootings. There were White terror and pogroms too, worst in Ukraine in 1919.",
  source = "context", standing = "documented", locator = wanted, date = "1917-1919" }

-- War and hunger ------------------------------------------------------------------------------

fact "X-11" { "Food dictatorship May 1918, committees of poor peasants June 1918, requisition by quota January 1919.",
  source = "context", standing = "documented", locator = wanted, date = "1918-1919" }

fact "X-12" { "Peasant rising in Tambov, August 1920 to summer 1921, put down with hostage-taking and camps. Gas was ordered; how far it was used is debated. West Siberia rose in 1921.",
  source = "context", standing = "documented", locator = wanted, date = "1920-1921" }

fact "X-13" { "Strikes in Petrograd, February 1921. The Kronshtadt resolution of 28 February asked for elections by secret ballot, freedom for workers, peasants and left parties, free unions, equal rations, and the peasants' use of their land without hired labour. Assaults on the fortress on 7 to 8 and 16 to 18 March; the numbers of the dead are disputed.",
  source = "context", standing = "documented", locator = "Petropavlovsk resolution, marxists.org", date = "1921", also = "S2-D2" }

fact "X-14" { "Tenth Congress, 8 to 16 March 1921: 694 voting and 296 consultative delegates, for 732,521 members. The national question was on the agenda.",
  source = "context", standing = "documented", locator = "Lenin, Collected Works 32, note 47", date = "1921-03" }

fact "X-15" { "The vote on the trade unions at the Tenth Congress: the Ten 336, Trotsky and Bukharin 50, the Workers' Opposition 18.",
  source = "context", standing = "documented", locator = general, date = "1921-03", also = "S3-F21" }

fact "X-16" { "Point 7 of the unity resolution of 1921 let two thirds of a joint session demote or expel members of the Central Committee. It was kept secret until January 1924.",
  source = "context", standing = "documented", locator = general, date = "1921-1924", also = "S3-E5" }

fact "X-17" { "Shliapnikov and Kutuzov, of the Workers' Opposition, were elected to the Central Committee at the Tenth Congress.",
  source = "context", standing = "documented", locator = wanted, date = "1921-03", also = "S3-E4" }

fact "X-18" { "Other leaders of the Workers' Opposition would not answer for Kollontai's pamphlet.",
  source = "context", standing = "documented", locator = "Gaido's review of Allen, historicalmaterialism.org", date = "1921", also = "CP10" }

fact "X-19" { "Some 300 delegates left the Tenth Congress for the assault on Kronshtadt, oppositionists among them.",
  source = "context", standing = "documented", locator = general, date = "1921-03" }

fact "X-20" { "The women's department, Zhenotdel: led by Inessa Armand 1919 to 1920, by Kollontai 1920 to 1922, closed in 1930.",
  source = "context", standing = "documented", locator = wanted, date = "1919-1930", also = "S3-E1" }

fact "X-21" { "Letter of the Twenty-Two to the Communist International, 26 February 1922; the Eleventh Congress, 27 March to 2 April 1922, dealt with its authors (S3-E3).",
  source = "context", standing = "documented", locator = "Eleventh Congress, resolution of 2 April 1922, marxists.org", date = "1922", also = "S3-E3" }

fact "X-22" { "Famine of 1921 and 1922: roughly five million deaths. American and other relief fed millions.",
  source = "context", standing = "documented", locator = wanted, date = "1921-1922" }

fact "X-23" { "Georgia invaded February 1921; the Georgian affair 1922; Lenin's notes on nationalities 30 and 31 December 1922; the USSR founded 30 December 1922.",
  source = "context", standing = "documented", locator = wanted, date = "1921-1922" }

-- The quarrel in the party -----------------------------------------------------------------------

fact "X-24" { "1923: the price \"scissors\" and strikes; Trotsky's letter of 8 October, the Declaration of 46 on 15 October, the New Course resolution of 5 December. At the Thirteenth Conference, 16 to 18 January 1924, very few of 128 voting delegates were oppositionists; it condemned the Opposition as a petty-bourgeois deviation.",
  source = "context", standing = "documented", locator = "documents of the 1923 opposition, marxists.org; Declaration of 46, encyclopaedia entry", date = "1923-1924", also = "S0-E1" }

fact "X-25" { "Lenin died on 21 January 1924. In the \"Lenin enrolment\" some 200,000 workers or more joined the party.",
  source = "context", standing = "documented", locator = general, date = "1924" }

fact "X-26" { "Stalin's \"socialism in one country\" December 1924; Trotsky off the war post January 1925; United Opposition with Zinoviev and Kamenev 1926; demonstrations 7 November 1927; expulsions from mid-November and at the Fifteenth Congress, 2 to 19 December 1927; Trotsky sent to Alma-Ata in January 1928 and out of the USSR in February 1929.",
  source = "context", standing = "documented", locator = "Fifteenth Congress, encyclopaedia entry", date = "1924-1929", also = "S2-E1" }

fact "X-27" { "1928: grain emergency and the Shakhty trial of engineers. 1929: Preobrazhensky, Radek and others of the Opposition submitted when Stalin turned left; Blumkin was shot late in the year.",
  source = "context", standing = "documented", locator = general, date = "1928-1929" }

fact "X-28" { "Forced collectivisation in the winter of 1929 to 1930: over half of households listed by 1 March 1930; \"Dizzy with Success\" on 2 March; over 13,000 peasant disturbances that year; about 1.8 million people deported as kulaks in 1930 and 1931.",
  source = "context", standing = "documented", locator = general, date = "1929-1931" }

fact "X-29" { "Famine of 1931 to 1933: 5.5 to 8 million deaths, most in Ukraine, Kazakhstan, the Volga and the North Caucasus. Many states recognise it as genocide in Ukraine; historians debate the term.",
  source = "context", standing = "documented", locator = general, date = "1931-1933" }

fact "X-30" { "Great Terror, 1937 and 1938: about 680,000 executions by sentence. Shliapnikov, Medvedev, Preobrazhensky, Rakovsky (in 1941), Zinoviev, Kamenev and Bukharin were among the dead of the terror. Kollontai died in 1952.",
  source = "context", standing = "documented", locator = general, date = "1936-1952" }

-- Abroad ------------------------------------------------------------------------------------------

fact "X-31" { "Germany: 9 November 1918; the January rising of 1919; Luxemburg and Liebknecht murdered on 15 January; council republics in Bavaria and Hungary 1919; March Action 1921; the rising of October 1923 called off, Hamburg only.",
  source = "context", standing = "documented", locator = wanted, date = "1918-1923" }

-- Work, bread and pay ------------------------------------------------------------------------------

fact "X-32" { "Factory workers: about 3.0 million in 1917, about 1.2 million in 1921 and 1922. The number fell most in Petrograd.",
  source = "context", standing = "documented", locator = "Cliff, Trotsky, vol. 2, ch. 12", date = "1917-1922", also = "S3-D2" }

fact "X-33" { "Between 1913 and 1919 output per head fell to the level of the poorest countries; some 13 million people died before their time between 1914 and 1922.",
  source = "context", standing = "documented", locator = "Markevich and Harrison, working papers 2009-12", date = "1913-1922" }

fact "X-34" { "The Opposition's economics: planning, industry first, higher wages, a tax on better-off peasants; Preobrazhensky's \"primitive socialist accumulation\".",
  source = "context", standing = "documented", locator = wanted, date = "1923-1927", also = "S0-E3" }

fact "X-35" { "The majority's economics (Bukharin): growth through the peasant market, an alliance of workers and peasants. Break the bond with the peasants and you get grain strikes and terror.",
  source = "context", standing = "documented", locator = wanted, date = "1925" }

-- Other voices --------------------------------------------------------------------------------------

fact "X-36" { "Martov and the Mensheviks: free elections inside the soviets, no terror, critical support against the Whites. SRs: the peasants' vote of 1917. Anarchists: free soviets without parties. Liberals: rule of law and the Constituent Assembly.",
  source = "context", standing = "documented", locator = wanted, date = "1917-1920" }

fact "X-37" { "Orthodox believers: church property nationalised 1918; valuables seized 1922, with trials and executions.",
  source = "context", standing = "documented", locator = wanted, date = "1918-1922" }

fact "X-38" { "The Provisional Government abolished restrictions of religion and nation on 20 March (2 April) 1917.",
  source = "context", standing = "documented", locator = wanted, date = "1917", also = "S4-E8" }

fact "X-39" { "The party maximum, a cap on communists' pay, existed on paper until 1932 and was hollowed out by exceptions.",
  source = "context", standing = "documented", locator = general, date = "1920s-1932", also = "CP6" }

fact "X-40" { "First pay decree for commissars, November 1917: 500 roubles a month and an allowance for each child.",
  source = "context", standing = "documented", locator = general, date = "1917-11", also = "CP6" }

-- Facts S3: the review of Kollontai's pamphlet of 1921, what it and the pamphlet say, and
-- where the review slips. Paragraphs are counted without title, standfirst and quotations.

use "sources"

-- What the review says --------------------------------------------------------------------

fact "S3-F1" { "Early in 1921 armed resistance was coming to an end. The cost to the workers, in lives and in goods, had been terrible.",
  source = "conroy", standing = "documented", locator = "paragraph 1", date = "1921", also = "CP1" }

fact "S3-F2" { "Conroy: many workers felt that ideals were pushed aside while officials gained power and privilege; thousands joined the Workers' Opposition inside the party. He gives no number.",
  source = "conroy", standing = "claimed", locator = "paragraph 1", date = "1920-1921" }

fact "S3-F3" { "Alexandra Kollontai: over twenty years a socialist, prominent in 1917, on the Central Committee, the first commissar of social welfare, with the freedom of women at the centre of her work. She joined the Workers' Opposition late in 1920 and wrote the pamphlet for the congress of March 1921.",
  source = "conroy", standing = "documented", locator = "paragraph 2", date = "1917-1921", also = "S3-F3a" }

fact "S3-F3a" { "Conroy: Kollontai had been head of the party's women's department since 1919. That is a slip; see S3-E1.",
  source = "conroy", standing = "disputed", locator = "paragraph 2", date = "1919", also = "S3-E1 X-20" }

fact "S3-F4" { "The core of Kollontai's charge: officials have taken economic decisions from the workers' own organisations. Do workers build communism themselves, or do officials build it above them?",
  source = "conroy", standing = "documented", locator = "paragraph 3", date = "1921" }

fact "S3-F5" { "Kollontai's pamphlet admits that the position is dire, that workers are a small minority of the country, and that specialists are needed, in the army above all. But they dominate production, it says.",
  source = "conroy", standing = "documented", locator = "paragraph 4", date = "1921" }

fact "S3-F6" { "Kollontai's pamphlet will not have problems solved by rulings from above. Communism cannot be ordered; workers can only try it out, and make mistakes.",
  source = "conroy", standing = "documented", locator = "paragraph 4", date = "1921" }

fact "S3-F7" { "The practical reply of the time to Kollontai: trust in creativity will not bring bread.",
  source = "conroy", standing = "documented", locator = "paragraph 5", date = "1921" }

fact "S3-F8" { "Kollontai's answer: just because things are so bad, only the workers' own initiative, set free from permits and decrees, can do wonders.",
  source = "conroy", standing = "documented", locator = "paragraph 5", date = "1921" }

fact "S3-F9" { "Kollontai's pamphlet tells of workers who set out to build a nursery, find material and hands, and are refused leave by officials; they learn that doing things oneself is pointless. It is her example. That it happened is not checked.",
  source = "conroy", standing = "documented", locator = "paragraph 6", date = "1921", also = "CP5" }

fact "S3-F10" { "Conroy sees a parallel in the factories run by workers in Latin America.",
  source = "conroy", standing = "claimed", locator = "paragraph 7", date = "2006" }

fact "S3-F11" { "Conroy: Kollontai wanted to force the pace towards communism, which was unreal in the Russia of 1921.",
  source = "conroy", standing = "claimed", locator = "paragraph 8", date = "2006" }

fact "S3-F12" { "Conroy: by 1921 there was almost no working class left; its people were dead, back in their villages, or in offices. Others contradict this; see S3-D2.",
  source = "conroy", standing = "disputed", locator = "paragraph 8", date = "1921", also = "S3-D2 X-32 CP8" }

fact "S3-F13" { "Conroy: Europe's workers were strong; Russia alone could go nowhere.",
  source = "conroy", standing = "claimed", locator = "paragraph 8", date = "2006" }

fact "S3-F14" { "Kollontai saw inequality grow, and heard workers speak of \"we, the toilers\" and \"they, the officials\". Conroy calls this the start of two classes.",
  source = "conroy", standing = "claimed", locator = "paragraph 9", date = "1921", also = "CP4" }

fact "S3-F15" { "The pamphlet speaks to the party and not to the class: if the party reforms itself, the institutions will come to life again.",
  source = "conroy", standing = "documented", locator = "paragraph 10", date = "1921" }

fact "S3-F16" { "Kollontai hoped that Lenin would come round to her side, and promised that the Opposition would not leave the party.",
  source = "conroy", standing = "documented", locator = "paragraph 10", date = "1921" }

fact "S3-F17" { "Lenin admitted at the congress that there were bureaucratic excesses, but opened it by saying that the time for the luxury of disputes was over.",
  source = "conroy", standing = "documented", locator = "paragraph 11", date = "1921-03" }

fact "S3-F18" { "An anecdote: Lenin is reported to have asked a delegate in the corridor why he was still talking to Kollontai.",
  source = "conroy", standing = "claimed", locator = "paragraph 11", date = "1921-03" }

fact "S3-F19" { "Lenin attacked the authors of such pamphlets, and labelled the Workers' Opposition petty-bourgeois, anarchist, syndicalist and tied to counter-revolution: with the party, or out of it. The wording depends on the translation.",
  source = "conroy", standing = "documented", locator = "paragraph 11", date = "1921-03" }

fact "S3-F20" { "Other leaders followed Lenin at the congress, with abuse of a personal kind.",
  source = "conroy", standing = "documented", locator = "paragraph 12", date = "1921-03", also = "S3-D1" }

fact "S3-F21" { "The Workers' Opposition got about five per cent of the vote at the congress of March 1921.",
  source = "conroy", standing = "documented", locator = "paragraph 12", date = "1921-03", also = "X-15" }

fact "S3-F22" { "On the last day of its congress, in March 1921, the party banned the Workers' Opposition and all groupings, with power of expulsion for the Central Committee. The Opposition spoke against it in vain.",
  source = "conroy", standing = "documented", locator = "paragraph 12", date = "1921-03-16", also = "X-16 S3-E5" }

fact "S3-F23" { "Kollontai lost the women's department; the congress of 1922 attacked her group again; she took work as a diplomat and left opposition.",
  source = "conroy", standing = "documented", locator = "paragraph 13", date = "1922", also = "X-20" }

fact "S3-F24" { "Conroy: in 1922 Lenin himself demanded that Kollontai be expelled, and the delegates refused. This is doubtful; see S3-E3.",
  source = "conroy", standing = "disputed", locator = "paragraph 13", date = "1922", also = "S3-E3" }

fact "S3-F25" { "Trotsky, Zinoviev and Bukharin, who had attacked Kollontai in 1921, later opposed Stalin themselves.",
  source = "conroy", standing = "documented", locator = "paragraph 13", date = "1923-1929", also = "X-26" }

fact "S3-F26" { "Conroy: many of the Opposition died resisting Stalinism; Kollontai took no further part.",
  source = "conroy", standing = "claimed", locator = "paragraph 13", date = "1922-1952", also = "X-30" }

fact "S3-F27" { "Kollontai's pamphlet accepted limits on democracy under military danger, and refused to make a principle of an emergency.",
  source = "conroy", standing = "documented", locator = "paragraph 14", date = "1921" }

fact "S3-F28" { "Kollontai's remedies: elections and not appointments; members discuss before leaders pronounce; groups may organise, and publish at the party's cost; members may sit in on meetings of the leaders; freedom of opinion and criticism.",
  source = "conroy", standing = "documented", locator = "paragraphs 15 and 16", date = "1921" }

fact "S3-F29" { "Conroy: the leaders of 1921 swore that the limits were temporary.",
  source = "conroy", standing = "claimed", locator = "paragraph 17", date = "1921", also = "S3-D1 X-16" }

fact "S3-F30" { "Kollontai's pamphlet: where fear of criticism meets bureaucracy, absurd things come of it; and where thought is not free, nobody acts of his own accord.",
  source = "conroy", standing = "documented", locator = "paragraph 17", date = "1921" }

fact "S3-F31" { "Conroy's verdict on the Workers' Opposition: unrealistic, defeated, and to be admired.",
  source = "conroy", standing = "claimed", locator = "paragraph 18", date = "2006" }

-- Corrections ------------------------------------------------------------------------------

fact "S3-E1" { "The women's department was founded in 1919 under Inessa Armand. Kollontai led it only after Armand's death in September 1920, and until early 1922.",
  source = "context", standing = "documented", locator = "page reference wanted", date = "1919-1922", also = "X-20 S3-F3a" }

fact "S3-E2" { "Conroy says that foreign armies came to bring the tsar's rule back. Their aims were several: the war with Germany, stores of arms, the Czech Legion, and hostility to the Bolsheviks. The Whites were divided.",
  source = "context", standing = "documented", locator = "page reference wanted", date = "1918-1920" }

fact "S3-E3" { "The motion of 1922 to expel came from a commission, usually given as Dzerzhinsky, Zinoviev and Stalin, after the Letter of the Twenty-Two. Kollontai, Shliapnikov and Medvedev stayed, with a warning; Mitin and Kuznetsov were expelled. Lenin had sought Shliapnikov's removal in August 1921.",
  source = "context", standing = "documented", locator = "Allen, The NEP Era 1 (2007); Eleventh Congress, resolution of 2 April 1922, marxists.org", date = "1921-1922", also = "X-21 S3-F24" }

fact "S3-E4" { "Conroy leaves out that the congress of March 1921 elected two leaders of the Workers' Opposition to the Central Committee.",
  source = "context", standing = "documented", locator = "page reference wanted", date = "1921-03", also = "X-17" }

fact "S3-E5" { "The rule of March 1921 on removing members of the Central Committee needed two thirds of a joint session, and was kept secret until 1924.",
  source = "context", standing = "documented", locator = "general knowledge, page reference wanted", date = "1921-1924", also = "X-16 S3-F22" }

fact "S3-E6" { "A web edition says that Kollontai's pamphlet stood in Pravda on 25 January 1921. Its own introduction says that what stood there was the theses of the group.",
  source = "context", standing = "disputed", locator = "Solidarity introduction (connexions.org copy) against the index page of marxists.org", date = "1921-01-25" }

-- Disputes ---------------------------------------------------------------------------------

fact "S3-D1" { "Was the ban of 1921 needed? The majority's case: the country starving, Kronshtadt in revolt during the congress, the unions split three ways; a party in control of the only state could not afford platforms; control by producers would let groups of workers bargain against the peasant majority; and the ban was tied to the crisis and came with a promise of reforms. Daniels and Schapiro: the decisive step to dictatorship. Allen: the Opposition's programme was serious, with its base in the metalworkers' union. Figes: the congress abused Kollontai personally. Soviet tradition: a syndicalist deviation.",
  source = "context", standing = "disputed", locator = "Daniels; Schapiro; Gaido on Allen, historicalmaterialism.org; Figes, A People's Tragedy, congress passage", date = "1921-03", also = "S3-F22 X-18" }

fact "S3-D2" { "Had the working class vanished by 1921? The number of factory workers fell by more than half (X-32), and Conroy says that it had all but gone. But studies of 1920 to 1922 find active, organised workers (S2-F27).",
  source = "context", standing = "disputed", locator = "Cliff, Trotsky, vol. 2, ch. 12, for numbers; Pirani", date = "1921", also = "S3-F12 S2-F27 X-32 CP8" }

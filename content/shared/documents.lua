-- Facts S2: Pirani's introduction to five documents by communist dissidents, 1920 to 1922;
-- what he tells, what the documents say, and points to handle with care.

use "sources"

-- Background (his introduction) -------------------------------------------------------------

fact "S2-F1" { "Five documents, new in English and free as a PDF. Four of them had appeared in Russian in small editions; the declaration of the WPSP had not.",
  source = "pirani", standing = "documented", locator = "introduction; comments", date = "2023" }

fact "S2-F2" { "The five were written in under two years, from autumn 1920 to summer 1922, after the Reds had won.",
  source = "pirani", standing = "documented", locator = "introduction", date = "1920-1922" }

fact "S2-F3" { "Pirani: the main White armies were beaten in October and November 1919; an unusual fifteen months followed before the crisis of early 1921.",
  source = "pirani", standing = "claimed", locator = "introduction", date = "1919-1921", also = "S2-E2 CP1" }

fact "S2-F4" { "Ukraine was under Red control by February 1920. In the war with Poland the Red Army came almost to Warsaw, which raised hopes of revolution in Europe; in August 1920 it was beaten.",
  source = "pirani", standing = "documented", locator = "introduction", date = "1920" }

fact "S2-F5" { "The cities were fed by grain requisition, which inflamed the countryside. In the autumn of 1920 one peasant revolt followed another.",
  source = "pirani", standing = "documented", locator = "introduction", date = "1920", also = "X-11 X-12" }

fact "S2-F6" { "In February and March 1921 supply and transport were near collapse. Peasants and workers were angry, about hunger and about politics, and waves of strikes went through Moscow and Petrograd.",
  source = "pirani", standing = "documented", locator = "introduction", date = "1921", also = "X-13" }

fact "S2-F7" { "The naval base of Kronshtadt revolted, and the Red Army suppressed the revolt.",
  source = "pirani", standing = "documented", locator = "introduction", date = "1921-03", also = "X-13 S2-D2" }

fact "S2-F8" { "The Tenth Congress, in March 1921, made a tactical retreat: it gave up requisition, the state's monopoly of trade, compulsory labour and the rest of \"war communism\".",
  source = "pirani", standing = "documented", locator = "introduction", date = "1921-03", also = "X-14" }

fact "S2-F9" { "The New Economic Policy meant at first a tax in kind on peasants; private trade revived; the state kept finance and the chief industries.",
  source = "pirani", standing = "documented", locator = "introduction", date = "1921", also = "CP11" }

fact "S2-F10" { "In March 1919 the party had about a third of a million members. It opened recruitment in October 1919, had near half a million in January 1920 and about three quarters of a million in spring 1921. Then it shrank, by disillusion and by purges.",
  source = "pirani", standing = "documented", locator = "introduction", date = "1919-1921", also = "X-14 S4-F6" }

fact "S2-F11" { "Members who joined in the civil war outnumbered those of 1917, and both dwarfed the veterans from before 1917, a few tens of thousands.",
  source = "pirani", standing = "documented", locator = "introduction", date = "1917-1921", also = "S4-F6 CP7" }

fact "S2-F12" { "Pirani: a gap in how people lived opened between the ranks, mostly workers and soldiers, and a first elite of leaders, \"responsible officials\", and specialists and managers from outside the party.",
  source = "pirani", standing = "claimed", locator = "introduction", date = "1920" }

fact "S2-F13" { "Talk in the party was all of \"tops and ranks\": the main subject of the conference of September 1920. Two months later opposition groups together narrowly missed winning the Moscow organisation.",
  source = "pirani", standing = "documented", locator = "introduction", date = "1920" }

fact "S2-F14" { "The first of the five documents was written in that debate of 1920, the other four after the congress of March 1921.",
  source = "pirani", standing = "documented", locator = "introduction", date = "1920-1922" }

fact "S2-F15" { "Pirani: the dissidents shared with the leaders a faith that the revolution would advance, and a narrow idea of class struggle, aimed also at parts of the intelligentsia and the peasantry.",
  source = "pirani", standing = "claimed", locator = "introduction", date = "1920-1922" }

fact "S2-F16" { "What divided the dissidents was the state and the party. The radical groups, the WPSP and Workers Truth, held that the state had partly gone over to the enemy.",
  source = "pirani", standing = "documented", locator = "introduction", date = "1921-1922" }

fact "S2-F17" { "Two groups inside the party had weight in the whole country: the Workers' Opposition, strong among union leaders, and the Democratic Centralists. Both took part in the debate before the congress of 1921 and dissolved after the ban.",
  source = "pirani", standing = "documented", locator = "introduction", date = "1920-1921" }

-- Document 1: Vlasov's letter ----------------------------------------------------------------

fact "S2-F18" { "In September 1920 Anton Vlasov, a commander in the Red Army, wrote to the Central Committee and to Lenin. He demanded action on the privileges of the \"tops\" and their corruption, and gave warning that soldiers and workers were losing confidence.",
  source = "pirani", standing = "documented", locator = "document 1", date = "1920-09" }

fact "S2-F19" { "Vlasov threatened in his letter that soldiers like him would step in with weapons.",
  source = "pirani", standing = "documented", locator = "document 1", date = "1920-09" }

fact "S2-F20" { "The anger in Vlasov's letter is a worker's pride against officials, and towards leaders' wives it is sexist: a commonplace of the time.",
  source = "pirani", standing = "documented", locator = "document 1; note 3", date = "1920-09" }

fact "S2-F21" { "Some of Vlasov's claims look exaggerated; the Moscow committee judged the letter about three quarters untrue. Nothing more is known of his life. But many people felt as he did.",
  source = "pirani", standing = "documented", locator = "document 1", date = "1920" }

fact "S2-F22" { "One historian, J.-J. Marie, suspects antisemitism in Vlasov's letter. Pirani thinks that the text does not bear this out: one phrase about Rozengol'ts could be read so, but the strongest abuse hits Burdukov and Novikov.",
  source = "pirani", standing = "disputed", locator = "note 3", date = "1920-09" }

fact "S2-F23" { "Vlasov also attacked an intelligentsia hungry for power, and called the food directorate a refuge for Mensheviks.",
  source = "pirani", standing = "documented", locator = "comments", date = "1920-09" }

-- Document 2: the declaration of the WPSP -----------------------------------------------------

fact "S2-F24" { "A small group left the party in early 1921 and formed the WPSP, the Workers and Peasants Socialist Party. Its only surviving text is a declaration of May 1921 to the Moscow soviet.",
  source = "pirani", standing = "documented", locator = "document 2", date = "1921-05" }

fact "S2-F25" { "The declaration accuses \"guardian\" communists, who treat workers as if they were under age, and says that they trample on what workers had fought for.",
  source = "pirani", standing = "documented", locator = "document 2; note 5", date = "1921-05" }

fact "S2-F26" { "The Moscow factories were discontented over hardship, over economic decisions, and over political intolerance.",
  source = "pirani", standing = "documented", locator = "document 2", date = "1921" }

fact "S2-F27" { "In the elections to the Moscow soviet in April 1921 many factories chose non-party delegates over party ones. In May these spoke for most of the largest works, where the Bolsheviks had been strongest in 1917.",
  source = "pirani", standing = "documented", locator = "document 2", date = "1921-04", also = "S2-D1 CP8" }

fact "S2-F28" { "The party kept its majority in the Moscow soviet through delegates from government offices. Of 2,115 delegates 28 belonged to other parties, the WPSP among them.",
  source = "pirani", standing = "documented", locator = "document 2", date = "1921-05", also = "CP12" }

fact "S2-F29" { "Pirani: the WPSP's economic proposals, and its attack on rule by executive committees, could have been voiced inside the party. Not to be borne were its claim of rights for people outside, and that its authors had walked out.",
  source = "pirani", standing = "claimed", locator = "document 2", date = "1921-05" }

fact "S2-F30" { "The leader of the WPSP was Vasilii Paniushkin, a former seafarer, by 1918 a commissar for special military tasks with a seat on the governing collegium of the Cheka. In 1920 he joined the Moscow opposition. An allegation against him is S2-F30a.",
  source = "pirani", standing = "documented", locator = "document 2", date = "1918-1921", also = "S2-F30a" }

fact "S2-F30a" { "It was alleged, and is not proved in this source, that Paniushkin had been one of a group of Bolsheviks who killed seven students in the revolution.",
  source = "pirani", standing = "claimed", locator = "document 2", date = "1917", also = "S2-F30" }

fact "S2-F31" { "Paniushkin was arrested in June 1921 and released after six months, when he had met Lenin. He got his party card back; the WPSP was wound up.",
  source = "pirani", standing = "documented", locator = "document 2", date = "1921" }

fact "S2-F32" { "The declaration says that workers had been pushed out of governing, and that the bourgeoisie had found helpers in the party.",
  source = "pirani", standing = "claimed", locator = "comments", date = "1921-05" }

fact "S2-F33" { "The WPSP wanted close links between the workers of town and village, and goods for the countryside.",
  source = "pirani", standing = "documented", locator = "comments", date = "1921-05" }

fact "S2-F34" { "The WPSP wanted political rights for what it called genuinely revolutionary parties, freedom for their prisoners, and an end to the death penalty except for clear enemies. Pirani infers that Mensheviks and SRs were not meant.",
  source = "pirani", standing = "documented", locator = "comments", date = "1921-05" }

fact "S2-F35" { "The WPSP's declaration says briefly that schools and nurseries need serious care. It is the only word on home life in all five documents.",
  source = "pirani", standing = "documented", locator = "comments", date = "1921-05", also = "CP5" }

-- Document 3: the Collectivists ----------------------------------------------------------------

fact "S2-F36" { "The platform of the Collectivists is anonymous and calm in tone, and is as much about communist philosophy and culture as about politics.",
  source = "pirani", standing = "documented", locator = "document 3", date = "1921" }

fact "S2-F37" { "The Collectivists' programme: a revolution of technology, new social relations in production, and a proletarian culture of its own. They expected the party to split, over years.",
  source = "pirani", standing = "documented", locator = "document 3", date = "1921" }

fact "S2-F38" { "The Collectivists meant to stay inside the party, as a close and in effect secret circle in Proletkult bodies and unions.",
  source = "pirani", standing = "documented", locator = "document 3", date = "1921" }

fact "S2-F39" { "The Collectivists called themselves heirs of Vpered, the tendency that Bogdanov had led before 1917.",
  source = "pirani", standing = "documented", locator = "document 3", date = "1921" }

fact "S2-F40" { "Before the congress of 1921 the Collectivists had backed the Workers' Opposition; afterwards they thought that events had overtaken it.",
  source = "pirani", standing = "documented", locator = "document 3", date = "1921" }

fact "S2-F41" { "The Collectivists' analysis: the state was the dictatorship of a bloc of workers and peasants. The leaders had sanctioned a move to state capitalism, and power was shifting to technicians and officials who were turning into a new bourgeoisie. Habits of command and of each for himself came from the peasants and the intelligentsia in the party. World revolution would come within about two decades.",
  source = "pirani", standing = "claimed", locator = "document 3; comments", date = "1921" }

fact "S2-F42" { "The Collectivists on themselves: in the besieged fortress they had taken the sharing of wartime for real communism, and had never tested their hopes on facts.",
  source = "pirani", standing = "documented", locator = "comments", date = "1921" }

fact "S2-F43" { "The Collectivists: the peasants cannot lead. Their proof: the land was not nationalised in 1917, and the tax in kind came in 1921.",
  source = "pirani", standing = "claimed", locator = "comments", date = "1921", also = "S2-E3" }

fact "S2-F44" { "The Collectivists wanted middle-class and hostile people cleared out of Proletkult, and a struggle against foreign capital with concessions and against Russian speculation.",
  source = "pirani", standing = "documented", locator = "comments", date = "1921" }

fact "S2-F45" { "In November 1921 the Collectivists' platform went round a Proletkult conference. Lenin wanted it printed with an answer, which never happened. Bukharin attacked it in Pravda on 13 December 1921.",
  source = "pirani", standing = "documented", locator = "document 3; note 10", date = "1921-11" }

fact "S2-F46" { "Bogdanov (1873-1928), physician, philosopher and novelist, had left politics. He was denounced as the man behind the Collectivists and answered back. In September 1923 he was briefly arrested as supposed mentor of Workers Truth; he denied it, and no evidence has been found.",
  source = "pirani", standing = "documented", locator = "document 3; notes 8 and 10", date = "1921-1923" }

fact "S2-F47" { "Proletkult was founded in October 1917 with the Petrograd factory committees and Lunacharskii, and grew into a mass network in the war. In October 1920 it was put under the commissariat of enlightenment; local branches kept some freedom for some years.",
  source = "pirani", standing = "documented", locator = "note 7", date = "1917-1920" }

fact "S2-F48" { "Whether the Collectivists' secret network ever existed is unknown. The historian Morozova: they were influenced by Bogdanov but not his followers, and a link from the Workers' Opposition to Workers Truth.",
  source = "pirani", standing = "documented", locator = "document 3; note 9", date = "2022" }

-- Document 4: Workers Truth ----------------------------------------------------------------------

fact "S2-F49" { "The appeal of Workers Truth, of early 1922, was written by communists who had fought in the civil war; several were now students.",
  source = "pirani", standing = "documented", locator = "document 4", date = "1922" }

fact "S2-F50" { "Workers Truth: Russia is state-capitalist, and the \"proletarian dictatorship\" a fiction. Technical organisers and the old bourgeoisie are merging into a new bourgeoisie; the party has lost its tie to the workers, stands for national capital as a whole, and covers over class conflict. A new workers' party is needed.",
  source = "pirani", standing = "claimed", locator = "document 4; comments", date = "1922" }

fact "S2-F51" { "Workers Truth: workers are disorganised, and do not know whether they live under their own dictatorship or under arbitrary power and exploitation.",
  source = "pirani", standing = "claimed", locator = "document 4", date = "1922" }

fact "S2-F52" { "The appeal of Workers Truth spread in typewritten copies; two issues of a newspaper appeared.",
  source = "pirani", standing = "documented", locator = "document 4", date = "1922-1923" }

fact "S2-F53" { "In September 1923, during a wave of strikes, the police arrested dissident communists of Workers Truth, for fear that such people would find hearers. The Workers Group of Gavriil Miasnikov, of Perm', with old Moscow oppositionists, was hit too.",
  source = "pirani", standing = "documented", locator = "document 4; Dzerzhinsky's report of 1 September 1923, libcom.org", date = "1923-09" }

fact "S2-F54" { "The arrested members of Workers Truth were labelled Menshevik counter-revolutionaries. In fact they had been Bolsheviks since their teens, and only Lass-Kozlova, at 28, was over 25.",
  source = "pirani", standing = "documented", locator = "document 4", date = "1923" }

fact "S2-F55" { "Polina Lass-Kozlova, questioned by the police in November 1923: soviet power was the only one possible, but to call it a government of workers and peasants was not true to life, since workers lacked experience and culture. We have this from the police record, a source with a problem of its own.",
  source = "pirani", standing = "documented", locator = "document 4; note 11", date = "1923-11" }

fact "S2-F56" { "Fania Shutskever, who had served in the Red Army, was imprisoned for over a year; three or more others were held. In December 1923 E. Shul'man addressed a letter to Trotsky about their banishment to remote places.",
  source = "pirani", standing = "documented", locator = "document 4; note 13", date = "1923", also = "S2-F59" }

fact "S2-F57" { "Workers Truth on foreign policy: help the national bourgeoisies of India, China and Egypt against the empires, tie Russia closely to Germany and America, shun France.",
  source = "pirani", standing = "claimed", locator = "comments", date = "1922" }

fact "S2-F58" { "Pirani on Workers Truth: their picture of a fast-growing layer of kulaks was premature in 1922, and their claim that bourgeois oppositions enjoyed free speech was wrong.",
  source = "pirani", standing = "documented", locator = "comments", date = "1922" }

fact "S2-F59" { "Shul'man's letter to Trotsky may never have reached him; it lay in Molotov's papers. But the arrests were public knowledge in the debate of 1923, and neither Trotsky nor his closest comrades protested.",
  source = "pirani", standing = "documented", locator = "note 13", date = "1923", also = "CP9" }

fact "S2-F60" { "The members of Workers Truth were horrified by the machinery of destruction of the world war.",
  source = "pirani", standing = "documented", locator = "comments", date = "1922" }

-- Document 5: Litvinov's diary ---------------------------------------------------------------------

fact "S2-F61" { "Iosif Litvinov was a Latvian Jewish communist: a conscript of the tsar, in the soldiers' movement, in the brief Riga soviet of 1919, then at the Institute of Red Professors with Shutskever. He had given up his religion and taken a name that sounded Russian.",
  source = "pirani", standing = "documented", locator = "document 5; comments", date = "1922" }

fact "S2-F62" { "The first entry of Litvinov's diary speaks of suicides among communists as a thing of every day.",  -- wants a content note
  source = "pirani", standing = "documented", locator = "document 5", date = "1922", also = "S2-E4" }

fact "S2-F63" { "Pirani: the veterans took NEP as the burning of their hopes, or as betrayal.",
  source = "pirani", standing = "claimed", locator = "document 5", date = "1921-1922", also = "CP11" }

fact "S2-F64" { "Litvinov's diary, 15 January: after four years of intoxication people are counting their wounds.",
  source = "pirani", standing = "documented", locator = "comments", date = "1922-01-15", also = "S2-E4" }

fact "S2-F65" { "Litvinov's diary, 26 January, on the famine on the Volga: explaining by class had become foolish, common humanity was denied, and the party had become a flock without judgement.",
  source = "pirani", standing = "documented", locator = "comments", date = "1922-01-26", also = "S2-E4 X-22" }

fact "S2-F66" { "Litvinov's diary, 3 February: pity for Russia, which everyone wants to lead along his own road.",
  source = "pirani", standing = "documented", locator = "comments", date = "1922-02-03", also = "S2-E4" }

fact "S2-F67" { "Litvinov's diary, 21 February: communists have no real friendship and no solidarity among themselves.",
  source = "pirani", standing = "documented", locator = "comments", date = "1922-02-21", also = "S2-E4" }

fact "S2-F68" { "Litvinov's diary, 10 July, in better spirits: Russia's government is the steadiest on earth.",
  source = "pirani", standing = "documented", locator = "comments", date = "1922-07-10", also = "S2-E4" }

fact "S2-F69" { "That Litvinov's diary survived is exceptional; many papers of the kind were destroyed.",
  source = "pirani", standing = "documented", locator = "document 5", date = "1930s and later" }

-- Aftermath, and the historian's comments -----------------------------------------------------------

fact "S2-F70" { "Pirani: the dissidents had little influence on events. The political police made work outside the party impossible; some withdrew, and some, like Paniushkin, went back and served.",
  source = "pirani", standing = "claimed", locator = "comments", date = "1922-1930" }

fact "S2-F71" { "The first five-year plan, 1928 to 1932: forced industrialisation and collectivisation, peasants pouring into the towns, falling living standards, and revolts in workplaces, led partly by former communists.",
  source = "pirani", standing = "documented", locator = "comments", date = "1928-1932" }

fact "S2-F72" { "Pirani: in 1928 Trotsky's followers and the Democratic Centralists were expelled in masses and worked underground. They still accepted one-party rule, and saw workers' protest as pressure and not as a force to call up. On the date see S2-E1.",
  source = "pirani", standing = "disputed", locator = "comments", date = "1928", also = "S2-E1 CP9" }

fact "S2-F73" { "In the 1930s and 1940s nearly the only traces of dissident communists are in the camps.",
  source = "pirani", standing = "documented", locator = "comments", date = "1930s-1940s" }

fact "S2-F74" { "In 1922 the Eleventh Congress gave tens of thousands of responsible officials leave to earn above the limit. They, the managers and the NEPmen were gaining power, which the dissidents, with their eyes on the intelligentsia, missed.",
  source = "pirani", standing = "documented", locator = "comments", date = "1922", also = "X-39 CP6" }

fact "S2-F75" { "Pirani: the dissidents treated the peasants, most of the population, as hostile or incapable. The WPSP is partly an exception.",
  source = "pirani", standing = "claimed", locator = "comments", date = "2023", also = "S2-F33" }

fact "S2-F76" { "Pirani: the dissidents wanted democracy for proletarians alone, and drew that circle narrowly.",
  source = "pirani", standing = "claimed", locator = "comments", date = "2023" }

fact "S2-F77" { "Pirani: on women and life at home the documents are silent, but for one line.",
  source = "pirani", standing = "claimed", locator = "comments", date = "2023", also = "S2-F35" }

fact "S2-F78" { "Pirani: later Soviet dissidents had no access to these predecessors. Memory broke off.",
  source = "pirani", standing = "claimed", locator = "comments", date = "2023", also = "S0-F14" }

fact "S2-F79" { "Pirani: the dissidents had little to say of Russia's former colonies, such as Ukraine and Georgia. Ukraine's Rada had been beaten and Georgia's republic undermined and removed; the quarrel of 1922 over the nationalities went on behind closed doors, and there was no USSR yet.",
  source = "pirani", standing = "claimed", locator = "comments", date = "2023", also = "X-23" }

fact "S2-F80" { "Pirani: the dissidents still defended the republic. They were communists first, and of a nation after that.",
  source = "pirani", standing = "claimed", locator = "comments", date = "2023" }

fact "S2-F81" { "Pirani: abroad people heard mainly Trotsky; Mensheviks, the anarchist Maksimov and Victor Serge had smaller audiences, and the Workers' Opposition was known only through Kollontai's pamphlet. Even large surveys, by Kolakowski and van der Linden, pass the dissidents by.",
  source = "pirani", standing = "claimed", locator = "comments; note 17", date = "2023", also = "CP10" }

fact "S2-F82" { "The Soviet archives opened from the late 1980s on.",
  source = "pirani", standing = "documented", locator = "comments", date = "late 1980s" }

fact "S2-F83" { "Pirani: the documents are an inspiration and no model; too much has changed since, in literacy, health, technology and nature.",
  source = "pirani", standing = "claimed", locator = "comments", date = "2023" }

fact "S2-F84" { "Miasnikov's group issued a manifesto in 1923, and he published a pamphlet in France in 1930. He was executed after an interrogation in 1945.",
  source = "pirani", standing = "documented", locator = "note 12", date = "1923-1945" }

fact "S2-F85" { "Before the congress of 1921 the oppositions were lawful parts of a debate; after it the same words could end a career. The five documents span that line. (An inference from S2-F14 and S2-F17.)",
  source = "pirani", standing = "claimed", locator = "introduction", date = "1920-1922", also = "S2-F14 S2-F17" }

-- Points to handle with care --------------------------------------------------------------------------

fact "S2-E1" { "The mass expulsion was decided by the Fifteenth Congress in December 1927, after expulsions from mid-November 1927. The wave ran on into 1928.",
  source = "context", standing = "documented", locator = "Fifteenth Congress, encyclopaedia entry", date = "1927-12", also = "X-26 S2-F72" }

fact "S2-E2" { "\"Main White armies\" leaves out Wrangel, who held the Crimea to November 1920, and the Far East, to October 1922. The date 1919 is right only if \"main\" is stressed.",
  source = "context", standing = "documented", locator = "page reference wanted", date = "1919-1922", also = "S2-F3 CP1" }

fact "S2-E3" { "That the land was not nationalised is the Collectivists' phrase. The Land Decree of 1917 ended private property in land, under the SR formula of socialisation.",
  source = "context", standing = "documented", locator = "page reference wanted", date = "1917", also = "S2-F43" }

fact "S2-E4" { "The summary of Litvinov's diary gives days without a year. The entries from January to July are of 1922, most likely.",
  source = "context", standing = "documented", locator = "inferred from the contents", date = "1922", also = "S2-F64 S2-F65 S2-F66 S2-F67 S2-F68" }

-- Disputes ------------------------------------------------------------------------------------------------

fact "S2-D1" { "Were the protests of 1921 against Soviet rule? The Bolshevik leaders: Mensheviks and SRs led them, among workers who had lost their class. Pirani: in February less united and less political than was thought, but politically active workers in the April elections, and then a bargain of living standards for political silence. Brovkin and others: a broad feeling against the Bolsheviks. Koenker and others warn against the idea that the working class had vanished.",
  source = "context", standing = "disputed", locator = "Hickey's review of Pirani, H-Russia; Pirani, Europe-Asia Studies 56 (2004); Brovkin; Koenker", date = "1921", also = "S2-F27 CP8" }

fact "S2-D2" { "Kronshtadt. Avrich: a tragedy, the rebels sincere, the government's fear real. Soviet and Trotskyist tradition: counter-revolution in effect, by sailors who were no longer those of 1917. Getzler: they were the same sailors as in 1917.",
  source = "context", standing = "disputed", locator = "Avrich and Getzler on Kronstadt", date = "1921-03", also = "X-13" }

fact "S2-D3" { "Were the dissidents a lost alternative? Pirani says that they are no model. That they were blind to the empire is a judgement of 2023, and he says so.",
  source = "context", standing = "disputed", locator = "Pirani, introduction, comments", date = "2023", also = "S2-F79 S2-F83" }

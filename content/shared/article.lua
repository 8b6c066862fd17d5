-- Facts S1: the article of 2023 that proposes another 1930, what it says and where it slips.
-- S1-F12, S1-F21 and S1-F22 are about the politics of today: for an exercise on where a
-- source comes from, and not to be played.

use "sources"

-- What the article says -------------------------------------------------------------------

fact "S1-F1" { "The Left Opposition was founded in 1923; the article marks its centenary.",
  source = "walton", standing = "documented", locator = "opening", date = "1923", also = "X-24" }

fact "S1-F2" { "The article: the Opposition's aim was to bring Marxist democracy back into the Russian party, openly at first and then underground.",
  source = "walton", standing = "claimed", locator = "opening", date = "1923-1928", also = "S0-D1" }

fact "S1-F3" { "The article says that activists of the Left Opposition were watched by the secret police and purged, and that the project of a Fourth International followed from this.",
  source = "walton", standing = "documented", locator = "opening", date = "1923-1938" }

fact "S1-F4" { "The article proposes a game: imagine 1930 in another world.",
  source = "walton", standing = "claimed", locator = "second paragraph", date = "2023", also = "S1-F5" }

fact "S1-F4a" { "The article's other 1930: the Bolsheviks had linked up with workers' movements abroad after 1917.",
  source = "walton", standing = "claimed", locator = "second paragraph", date = "2023" }

fact "S1-F4b" { "The article's other 1930: the Soviet state had been spared a civil war backed by capitalist powers.",
  source = "walton", standing = "claimed", locator = "second paragraph", date = "2023", also = "S1-E2" }

fact "S1-F4c" { "The article's other 1930: Trotsky's side was neither expelled nor jailed, led a strong faction and overcame Stalin.",
  source = "walton", standing = "claimed", locator = "second paragraph", date = "2023" }

fact "S1-F4d" { "The article's other 1930: Trotsky's side called on workers everywhere to build a force for equality, peace and workers' democracy.",
  source = "walton", standing = "claimed", locator = "second paragraph", date = "2023" }

fact "S1-F4e" { "The article's other 1930: the German rising linked with the names of Luxemburg and Liebknecht was not crushed, and joined freely with a democratic Soviet Russia, as a base for revolution elsewhere.",
  source = "walton", standing = "claimed", locator = "second paragraph", date = "2023", also = "S1-E1 S1-E4" }

fact "S1-F5" { "The next paragraph of the article says plainly that none of this happened and that the real course of events has to be studied.",
  source = "walton", standing = "claimed", locator = "third paragraph", date = "2023" }

fact "S1-F6" { "The article: the century brought long conflict, Nazism, and the betrayal of what 1917 stood for.",
  source = "walton", standing = "claimed", locator = "third paragraph", date = "2023" }

fact "S1-F7" { "Lenin dictated a letter critical of the power concentrated in Stalin's hands. The article dates it 1923; see S1-E3.",
  source = "walton", standing = "disputed", locator = "on internationalism", date = "1922-12", also = "S1-E3" }

fact "S1-F8" { "The article: Lenin's letter was not formally made public until 1956. In part: see S1-E3.",
  source = "walton", standing = "disputed", locator = "on internationalism", date = "1956", also = "S1-E3" }

fact "S1-F9" { "The article: Lenin was preparing a blow against Stalin for the coming party congress. The report comes from Trotsky's side and is widely repeated.",
  source = "walton", standing = "claimed", locator = "on internationalism", date = "1923" }

fact "S1-F10" { "The article: democracy needs openness, leaders who answer for what they do, competing ideas, and fair access to information.",
  source = "walton", standing = "claimed", locator = "on internationalism", date = "2023" }

fact "S1-F11" { "The article credits Rosa Luxemburg with a saying that democracy and socialism need each other. Nobody has found it in her writings; see S1-E5.",
  source = "walton", standing = "disputed", locator = "on internationalism", date = "2023", also = "S1-E5" }

fact "S1-F12" { "The article compares Stalin's rule with repression in the Russia of today.",  -- not to be played
  source = "walton", standing = "claimed", locator = "on internationalism", date = "2023" }

fact "S1-F13" { "Stalin took up Bukharin's thesis of socialism in one country once the German revolution had failed.",
  source = "walton", standing = "disputed", locator = "on internationalism", date = "1924", also = "S1-E6 X-26" }

fact "S1-F14" { "The article: the logic of socialism in one country was turned inwards too, to close down opposition at home.",
  source = "walton", standing = "claimed", locator = "on internationalism", date = "2023" }

fact "S1-F15" { "The article: the Communist International followed Soviet state policy, and the conduct of its agents in Spain helped to bring Franco's long rule.",
  source = "walton", standing = "claimed", locator = "on internationalism", date = "1936-1939" }

fact "S1-F16" { "Trotsky was murdered in Mexico in 1940.",
  source = "walton", standing = "documented", locator = "on internationalism", date = "1940" }

fact "S1-F17" { "Soviet tanks put down Hungary in 1956 and Prague in 1968.",
  source = "walton", standing = "documented", locator = "on internationalism", date = "1956, 1968" }

fact "S1-F18" { "The article: leaders should live on a worker's wage; in the USSR a privileged layer grew up instead.",
  source = "walton", standing = "claimed", locator = "on internationalism", date = "2023", also = "X-39 CP6" }

fact "S1-F19" { "Soviet means council. The article adds that democracy ran from the bottom up in the first years.",
  source = "walton", standing = "claimed", locator = "on a new party", date = "2023" }

fact "S1-F20" { "The article: the people on the shop floor know best how the work could be done.",
  source = "walton", standing = "claimed", locator = "on a new party", date = "2023" }

fact "S1-F21" { "The article turns to British politics of its own day: strikes, work that loses its skill, artificial intelligence, climate.",  -- not to be played
  source = "walton", standing = "claimed", locator = "on a new party", date = "2023" }

fact "S1-F22" { "The organisation says of itself that it works in more than thirty-five countries and carries on Trotsky's tasks.",  -- not to be played
  source = "walton", standing = "claimed", locator = "end", date = "2023" }

-- Corrections ------------------------------------------------------------------------------

fact "S1-E1" { "The force that put down the Berlin rising of January 1919 was the Freikorps, under a Social Democratic minister. The Gestapo, founded in 1933, grew out of the Prussian political police and not out of the Freikorps. Freikorps men did later join the SA and the SS.",
  source = "context", standing = "documented", locator = "page reference wanted", date = "1919", also = "S1-F4e" }

fact "S1-E2" { "The article speaks of the USSR in the years of the civil war. There was no USSR before 30 December 1922.",
  source = "context", standing = "documented", locator = "page reference wanted", date = "1922-12-30", also = "X-23" }

fact "S1-E3" { "Lenin's letter, his testament, was dictated on 23 to 26 December 1922, with a postscript of 4 January 1923; the stroke that ended Lenin's work came in March 1923. It criticised Trotsky, Zinoviev, Kamenev, Bukharin and Pyatakov as well as Stalin, and named no successor. It was read to congress delegates in May 1924, printed abroad in 1926, passed round in a limited form in 1927, and openly printed in the USSR in 1956. One historian, Kotkin, questions who composed it; few follow him.",
  source = "context", standing = "documented", locator = "encyclopaedia entries on the testament; Kotkin, Stalin, vol. 1, ch. 11", date = "1922-12-23", also = "S1-F7 S1-F8" }

fact "S1-E4" { "Luxemburg did not start the January rising and is generally held to have thought it mistimed.",
  source = "context", standing = "documented", locator = "note on January 1919, workersliberty.org", date = "1919-01", also = "S1-F4e" }

fact "S1-E5" { "The saying about democracy and socialism has not been traced. Luxemburg's essay on the Russian Revolution, of 1918, does say that without free elections, press and assembly public life dies and the bureaucracy alone remains.",
  source = "context", standing = "documented", locator = "Luxemburg, The Russian Revolution (1918)", date = "1918", also = "S1-F11" }

fact "S1-E6" { "\"Socialism in one country\" was not a programme of cutting every tie with the world. The article makes it sound like one; accounts differ in emphasis.",
  source = "context", standing = "disputed", locator = "wording varies between good sources", date = "1924", also = "S1-F13" }

-- Disputes ---------------------------------------------------------------------------------

fact "S1-D1" { "Would a German success have saved a democratic Soviet Russia? One side (Trotsky and his school) says that isolation undid the revolution: relief from blockade, machines and trained people would have changed everything. The other (Richard Pipes, Martin Malia) says that the party closed its rivals down from October 1917 by its own choice, before anything in Germany was decided. Social historians such as S. A. Smith look for the way crisis and choice worked on each other.",
  source = "context", standing = "disputed", locator = "Pipes; Malia; S. A. Smith; Smele, Revolutionary Russia 33 (2020)", date = "1917-1930", also = "S4-F13 CP3" }

fact "S1-D2" { "Was the civil war the defence of a state against foreign-backed armies, as the article has it? It was also a war against opponents at home, against peasants, and against other socialists.",
  source = "context", standing = "disputed", locator = "page reference wanted", date = "1918-1922", also = "S1-F4b S4-E11" }

-- Facts S0: the revision page on the Left Opposition, what it says and where it slips.

use "sources"

-- What the page says --------------------------------------------------------------------

fact "S0-F1" { "The Left Opposition was a group inside the Soviet Communist Party of the 1920s that opposed the course of its leaders.",
  source = "revision", standing = "documented", locator = "definition", date = "1923-1927" }

fact "S0-F2" { "The revision page: Trotsky was the principal leader of the Left Opposition.",
  source = "revision", standing = "claimed", locator = "definition", date = "1923-1927", also = "S0-E4" }

fact "S0-F3" { "The revision page: the Opposition attacked bureaucracy and rule by command, and wanted a line that was more revolutionary and more international.",
  source = "revision", standing = "claimed", locator = "definition", date = "1923-1927", also = "S0-D2" }

fact "S0-F4" { "The quarrel between the Opposition and the leadership was part of the struggle for power from which the later USSR took its shape.",
  source = "revision", standing = "documented", locator = "definition", date = "1923-1929" }

fact "S0-F5" { "The revision page: the Opposition arose late in the 1920s, as an answer to Stalin's growing power. The date is wrong; see S0-E1.",
  source = "revision", standing = "disputed", locator = "first point", date = "late 1920s", also = "S0-E1 X-24" }

fact "S0-F6" { "Trotsky had been one of the leaders of the revolution of 1917, and lost his standing later.",
  source = "revision", standing = "documented", locator = "second point", date = "1917-1927" }

fact "S0-F7" { "The revision page: the Opposition wanted to go back to the principles of the revolution, and criticised the concentration on socialism inside the USSR.",
  source = "revision", standing = "claimed", locator = "third point", date = "1924-1927", also = "S0-D2" }

fact "S0-F8" { "The revision page: members were repressed; many were expelled, and some were executed in the Great Purge. It runs two moments together; see S0-E2.",
  source = "revision", standing = "claimed", locator = "fourth point", date = "1927-1938", also = "S0-E2" }

fact "S0-F9" { "The revision page: the conflict left its mark on later politics, and on later oppositions inside and outside the USSR.",
  source = "revision", standing = "claimed", locator = "fifth point", date = "after 1929" }

fact "S0-F10" { "The revision page: the Opposition's challenge was a call for more democracy in the party and for help to revolutions abroad.",
  source = "revision", standing = "claimed", locator = "review answer 1", date = "1923-1927", also = "S0-D1 S0-D2" }

fact "S0-F11" { "The revision page: the key proposal was permanent revolution, the idea that socialism cannot be completed in one isolated country.",
  source = "revision", standing = "claimed", locator = "review answer 2", date = "1923-1927", also = "S0-D2" }

fact "S0-F12" { "The Opposition rejected \"socialism in one country\": it was not Marxist, they said, and it set limits to the revolution.",
  source = "revision", standing = "documented", locator = "review answer 2", date = "1924-1927" }

fact "S0-F13" { "The defeat of the Opposition went together with purges and with the silencing of dissent, while Stalin made his power firm.",
  source = "revision", standing = "documented", locator = "review answer 3", date = "1927-1938" }

fact "S0-F14" { "The revision page: the Opposition's ideas lived on among dissidents and reached opposition movements of the Gorbachev years. The support for this is weak.",
  source = "revision", standing = "claimed", locator = "review answer 3", date = "1980s", also = "S0-D3 S2-F78" }

fact "S0-F15" { "Trotskyism is the name for the doctrine of permanent revolution together with criticism of \"socialism in one country\".",
  source = "revision", standing = "documented", locator = "related terms", date = "1920s" }

fact "S0-F16" { "The Bolshevik Revolution is a name for the taking of power by the Bolsheviks in 1917.",
  source = "revision", standing = "documented", locator = "related terms", date = "1917-11", also = "S0-E5" }

fact "S0-F17" { "Stalinism is the name for fast industrialisation, collective farms and a repressive state. On the page this entry has lost its heading.",
  source = "revision", standing = "documented", locator = "related terms", date = "1928-1953" }

-- Corrections ------------------------------------------------------------------------------

fact "S0-E1" { "The Left Opposition formed in the autumn of 1923. The late 1920s are the time of its defeat, not of its rise.",
  source = "context", standing = "documented", locator = "documents of the 1923 opposition, marxists.org", date = "1923", also = "X-24 S0-F5" }

fact "S0-E2" { "Expulsion from the party came in November and December 1927, and execution in 1936 to 1938. They are about a decade apart.",
  source = "context", standing = "documented", locator = "page reference wanted", date = "1927-1938", also = "X-26 X-30 S0-F8" }

fact "S0-E3" { "The revision page leaves out the Opposition's economic programme: planning, faster growth of industry, higher wages, and a heavier tax on better-off peasants.",
  source = "context", standing = "documented", locator = "page reference wanted", date = "1923-1927", also = "X-34" }

fact "S0-E4" { "The revision page leaves out the other leaders: Preobrazhensky, Rakovsky, Pyatakov, Smirnov and Sapronov, and after 1926 Zinoviev and Kamenev.",
  source = "context", standing = "documented", locator = "page reference wanted", date = "1923-1927", also = "S0-F2" }

fact "S0-E5" { "The revision page draws a straight line from 1917 to the Soviet Union. The USSR was founded only on 30 December 1922.",
  source = "context", standing = "documented", locator = "page reference wanted", date = "1922-12-30", also = "X-23 S0-F16" }

-- Disputes ---------------------------------------------------------------------------------

fact "S0-D1" { "Was the Left Opposition a democratic alternative? For: the complaints of October 1923, by Trotsky and by the forty-six, against appointment from above. Against: it accepted one-party rule and the ban of 1921, many of its leaders had used coercion in 1918 to 1921, and it did not protest when other communists were arrested in 1923. Deutscher and Broué see a lost alternative; Daniels a conscience of the revolution, bound by it; Service and Kotkin no real alternative. The labels are rough.",
  source = "context", standing = "disputed", locator = "Deutscher; Broué; Daniels, Conscience of the Revolution; Service; Kotkin, Stalin, vol. 1", date = "1923-1927", also = "S2-F59 S2-F72 CP9" }

fact "S0-D2" { "Was permanent revolution the issue? Opponents made it the issue from 1924 on. The documents of 1923 are mainly about how the party was run and about economic planning, and by 1926 Trotsky played the doctrine down.",
  source = "context", standing = "disputed", locator = "documents of the 1923 opposition, marxists.org", date = "1923-1926", also = "S0-F11" }

fact "S0-D3" { "Did the Opposition influence the Gorbachev years? The page says so. Direct influence is hard to show, and Pirani says that later dissidents were cut off from these predecessors.",
  source = "context", standing = "disputed", locator = "Pirani, introduction, comments", date = "1980s", also = "S0-F14 S2-F78" }

fact "S0-D4" { "The majority's case against the Opposition: unity after a civil war; the bond with the peasants; Trotsky's own harshness as an administrator in 1920; and the fear that a fight of factions would split the state.",
  source = "context", standing = "claimed", locator = "positions of the time", date = "1923-1927", also = "X-35" }

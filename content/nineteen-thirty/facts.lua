-- Facts. The library's: S1 the article, S2 Pirani, S3 Conroy, S4 Aurora, X context. C were
-- added for this scenario.

use "article"
use "documents"
use "review"
use "centenary"
use "context"

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

fact "C-7" { "At the census of December 1926 about four people in five lived in the country, and about half of those old enough for school could read. In 1927 the press was full of a coming war.",
  source = "context", standing = "documented", locator = "general knowledge, page reference wanted", date = "1926-1927" }

fact "C-8" { "The treaty of union of December 1922 and the constitution of 1924 gave every republic the right to leave. Neither said how it was to be done.",
  source = "context", standing = "documented", locator = "general knowledge, page reference wanted", date = "1922-1924" }

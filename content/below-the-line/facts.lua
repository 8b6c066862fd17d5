-- Facts. The library's: S4 the article and the comments, S2 Pirani, S3 Conroy, X context. B were
-- added for this scenario.

use "centenary"
use "documents"
use "review"
use "context"
use "puzzles"

source "manifesto" {
  title = "Manifesto of the Communist Party", author = "Karl Marx and Friedrich Engels",
  date = "1848", audience = "the Communist League, and whoever could read it",
  stance = "A programme.",
}

source "constitution" {
  title = "Constitution of the Russian Socialist Federative Soviet Republic",
  author = "Fifth Congress of Soviets", date = "1918-07-10",
  audience = "citizens and officials of the new state", stance = "A law.",
}

source "hunt" {
  title = "The Frock-Coated Communist", author = "Tristram Hunt", date = "2009",
  audience = "general readers", stance = "A biography of Engels by a Labour politician and historian.",
}

fact "B-1" { "Engels worked for the cotton firm in Manchester in which his father was a partner, from 1842 to 1844 and from 1850 to 1869, in the end as a partner himself. Out of it he supported Marx for years.",
  source = "hunt", standing = "documented", date = "1842-1869", also = "S4-C8" }

fact "B-2" { "The Manifesto of 1848 says that the workers have no country. It goes straight on to say that the working class must first rise to lead the nation, and is in that sense national itself.",
  source = "manifesto", standing = "documented", locator = "chapter 2", date = "1848", also = "S4-C8" }

fact "B-3" { "The Constitution of July 1918 gave political rights to foreigners who lived in the republic and worked there, if they were workers, or peasants who hired nobody.",
  source = "constitution", standing = "documented", locator = "article 20", date = "1918-07-10", also = "X-9" }

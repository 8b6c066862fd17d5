-- The sources of the library: the documents that the scenarios come from, the works that
-- check them, and who wrote each and from where. The other files of this folder use it.
--
-- Facts keep the numbers of their document: S0 the revision page (revision.lua), S1 the
-- article of 2023 (article.lua), S2 the introduction to five documents (documents.lua), S3
-- the review (review.lua), S4 the centenary article and its comments (centenary.lua), X what
-- none of them says (context.lua), CP where they contradict each other (puzzles.lua). After
-- the document's number F is a fact or a claim, E a correction of a slip, D a dispute, C a
-- comment. A file of facts is read by `use "article"`; none of its facts has to be cited.
--
-- standing: "documented" is well attested outside the source too, or is plainly what the
-- source itself says or tells of itself; "claimed" is told by the source alone, or the core
-- is attested and the emphasis is the source's; "disputed" has a slip, a number or a thing
-- that others contradict, and `also` names the fact that does. A sentence that is not
-- documented names who says it.
--
-- date: when the thing happened; of opinions, when they were written.
-- All sentences are restated. Only one of the documents may be copied at all (see licence).

-- The documents -----------------------------------------------------------------------

source "revision" {
  title    = "Left Opposition",
  author   = "unsigned: a page of an exam-revision site",
  date     = "undated, after the 1980s",
  audience = "students who prepare for a history exam",
  stance   = "School-book neutral on the surface. Tells the story as Trotsky against Stalin, mildly on the side of the opposition.",
  licence  = "none stated; restated here, not quoted",
  file     = "000_e8bb45f4472c9a71.txt",
  note     = "A definition, five points, three review questions with answers, related terms. The third term has lost its heading.",
}

source "walton" {
  title    = "100 years since the founding of the Left Opposition",
  author   = "Drew Walton, Socialist Alternative (Leicester)",
  date     = "2023",
  audience = "members and readers of a socialist organisation in Britain",
  stance   = "Trotskyist. Treats the years before Stalin as a healthy workers' democracy and draws lessons for British politics today. Undated; what it mentions places it in 2023.",
  licence  = "none stated; restated here, not quoted",
  file     = "001_efe6cc08826f52d5.txt",
  note     = "The full title goes on to ask what that fight has to say to the present. Proposes the game of another 1930, and says in the next paragraph that it did not happen.",
}

source "pirani" {
  title    = "Communist Dissidents in Early Soviet Russia",
  author   = "Simon Pirani",
  date     = "2023-09-29",
  audience = "readers of the collection of documents that it introduces",
  stance   = "Academic history. Sympathetic to workers' democracy, critical of Bolshevik rule and also of the dissidents' blind spots.",
  licence  = "none stated; restated here, not quoted",
  file     = "002_5b4b372968288a32.txt",
  note     = "An introduction to the book of that name. First on syg.ma, reposted on 23 October 2023 by Europe Solidaire Sans Frontieres. The five documents are seen here only through his summary and short quotations.",
}

source "conroy" {
  title    = "Kollontai, The Workers' Opposition: a review",
  author   = "Joe Conroy",
  date     = "2006-07",
  audience = "readers on the left; one of a series on socialist classics",
  stance   = "Libertarian Marxist. Admires the Workers' Opposition, is hostile to Lenin's handling of the congress of 1921, and aims at left groups of today as well.",
  licence  = "none stated; restated here, not quoted",
  file     = "003_cfbcd0e8ce5cb1a1.txt",
  note     = "In the series Socialist Classics, issue 25; the same text stands on the site of the Irish magazine Red Banner. Its page numbers are those of Kollontai's Selected Writings, London 1977.",
}

source "aurora" {
  title    = "The Significance of the Russian Revolution for Today",
  author   = "unsigned; Internationalist Communist Tendency",
  date     = "2017",
  audience = "workers to whom a broadsheet is handed, and readers of a website",
  stance   = "Communist left: for councils, against parliament and against government by a party. Holds that the Bolsheviks were right in 1917, mistaken from 1918, and beaten by isolation. The date is inferred from the centenary.",
  licence  = "Creative Commons Attribution 3.0",
  file     = "004_25bd5da86ed4822b.txt",
  note     = "A broadsheet article. It does not mention the Constituent Assembly.",
}

source "comments" {
  title    = "Nine comments under the article of Aurora",
  author   = "private persons, unnamed",
  date     = "undated, 2017 or later",
  audience = "the author and other readers of the page",
  stance   = "From friends of the article to doubters. They run together on the page; the division into nine is ours.",
  licence  = "on the page of the article; restated here, not quoted",
  file     = "004_25bd5da86ed4822b.txt",
  note     = "No names, no quotation, no mockery: nobody there wrote for a class.",
}

-- What they leave out -------------------------------------------------------------------

source "context" {
  title    = "Context facts",
  author   = "compiled for these scenarios from standard works of several camps",
  date     = "2020s",
  audience = "whoever plays or teaches these scenarios",
  stance   = "Meant as balance: what the articles leave out. Not a source of its own: the locator of each fact names a work, or says that a page is still wanted.",
}

source "carsten" {
  title    = "Revolution in Central Europe 1918-1919",
  author   = "F. L. Carsten",
  date     = "1972",
  audience = "historians and students",
  stance   = "Academic history; a standard survey of the German, Austrian and Hungarian councils.",
}

source "rabinowitch" {
  title    = "The Bolsheviks in Power",
  author   = "Alexander Rabinowitch",
  date     = "2007",
  audience = "historians and students",
  stance   = "Academic history of the first year in Petrograd; stresses crisis and debate rather than a plan.",
}

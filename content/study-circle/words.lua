-- The glossary: the library's words, and those of this scenario.

use "glossary" {
  "candidate member", "cell", "scissors crisis", "New Course", "Left Opposition", "faction",
  "triumvirate", "Lenin enrolment", "permanent revolution", "socialism in one country",
  "United Opposition", "recantation", "Alma-Ata", "kulak", "five-year plan", "collectivisation",
  "Menshevik", "NEP", "NEPman", "Cheka", "Central Committee",
}

term "workers' faculty" { "In Russian *rabfak*: a school, from 1919, that brought workers and peasants up to the level of a university in three or four years.",
  also = "rabfak" }

term "Workers Truth" { "A small group of dissident communists, 1921 to 1923, many of them young veterans and students. They held that a new bourgeoisie had come to rule in the workers' name." }

term "Ukrainisation" { "The policy, from 1923, of putting the Ukrainian language into Ukraine's offices, schools and press, and Ukrainians into its posts." }

term "deviation" { "The party's word for an error that has been voted to be one. It could be to the left or to the right." }

term "stet" { "A proof-reader's mark, Latin for *let it stand*: dots under a word that somebody struck out and should not have." }

term "erratum slip" { "A slip of paper pasted into a book that is already printed, to say what is wrong in it.",
  also = "errata" }

term "pood" { "Sixteen kilograms, or forty Russian pounds." }

local council = use "council"
passage "yard" {
  council.ballot { "Shall we stop?", { "The stokers", 20 } }, --> bloc 1 of council.ballot needs yes
  go "end" }
ending "end" { "Over." }

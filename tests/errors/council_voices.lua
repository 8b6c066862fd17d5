local council = use "council"
passage "hall" { "The hall is full.",
  council.hear {}, --> council.hear needs at least one voice
  council.hear { { voice = "the mill", "Planks." }, { "Salt." } }, --> item 2 of council.hear needs
  go "end" }
ending "end" { "Dark." }

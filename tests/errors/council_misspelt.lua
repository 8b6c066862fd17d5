local council = use "council"
passage "gate" { "The gate is shut.",
  council.hear { { voice = "the mill", lable = "x", "Planks." } }, --> 'lable' is not a field of a voice
  go "end" }
ending "end" { "Over." }

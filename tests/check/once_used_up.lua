-- Choices that can be taken once are used up when the story comes back.
passage "yard" {
  "The yard.",
  choice "Look at the dog"  { once = true, go "yard" }, --> SK055: no choice is open
  choice "Look at the wall" { once = true, go "yard" },
  choice "Knock"            { once = true, go "door" },
}
passage "door" {
  "Nobody is in.",
  choice "Go back" { go "yard" },
  choice "Go home" { go "bed" },
}
ending "bed" { "Evening." }

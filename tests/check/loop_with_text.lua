-- An endless loop that shows text.
state { night = flag {} }
passage "street" {
  "A queue.",
  choice "Wait"    { effect "night = true", go "door" },
  choice "Look"    { go "door" },
}
passage "door" {
  "It is shut.", --> SK054: a loop without input
  when "night" { go "steps" },
  go "bed" }
passage "steps" { "You sit down.", go "door" }
ending "bed" { "Evening." }

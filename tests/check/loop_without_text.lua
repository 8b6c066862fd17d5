-- An endless loop that shows nothing.
state { night = flag {} }
passage "street" {
  "A queue.",
  choice "Wait" { effect "night = true", go "door" },
  choice "Look" { go "door" },
}
passage "door"  { when "night" { go "steps" }, go "bed" } --> SK054: a loop without input
passage "steps" { go "door" }
ending "bed" { "Evening." }

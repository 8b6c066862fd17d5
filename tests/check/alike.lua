-- Choices that come to the same: one hint for all of them, and none where that is meant, where it
-- is remembered, where it holds in one version alone or for one of the places of an item.
scenario "alike" { short = 1, minutes = 2 }
state { n = int { 0, 9 }, seen = flag {} }
passage "gate" {
  choice "Knock" { go "yard" }, --> SK066: 'Knock' comes to the same as 'Shout', 'Wait'
  choice "Shout" { "Hey!", go "yard" },
  choice "Wait"  { effect "n = 4", effect "n = 0", go "yard" },
  choice "Sing"  { flavour = true, go "yard" },
  choice "Look"  { effect "seen = true", go "yard" },
}
passage "yard" {
  decision "door" { title = "The door" },
  choice "Left"  { id = "left", go "hall" },
  choice "Right" { id = "right", go "hall" },
}
local pass = choice "Pass" { go "room" }
local stay = choice "Stay" { when "n == 0" { effect "n = 1" }, go "room" }
passage "hall" {
  choice "Sit"   { effect "n = 1", go "room" }, --> SK067: 'Sit' or 'Stand': what can follow is alike
  choice "Stand" { effect "n = 2", go "room" },
  choice "Lie"   { when "short" { effect "n = 3" }, otherwise { effect "n = 1" }, go "room" },
  choice "Cellar" { go "cellar" },
}
passage "cellar" { pass, stay, choice "Down" { effect "n = 1", go "attic" } }
passage "attic"  { pass, stay }
passage "room" {
  choice "Sleep" { when = "n < 3", go "out" },
  choice "Rise"  { when = "n == 3 or n == 0", go "late" }, --> SK066: the same as 'Dream'
  choice "Dream" { when = "seen and n < 3", go "late" },
}
ending "out"  { "{if n == 1}One.{else}Two.{end}" }
ending "late" { "Late." }

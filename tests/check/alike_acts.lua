-- Choices come to the same in all plays, or there is no hint: those of an act alone, too.
state { n = int { 0, 2 } }
act "one" { title = "One", start = "gate" }
passage "gate" {
  choice "Knock" { effect "n = 1", go "hall" }, --> SK066: 'Knock' comes to the same as 'Shout'
  choice "Shout" { effect "n = 1", go "hall" },
}
act "two" { title = "Two", start = "hall" }
passage "hall" {
  choice "Sit"   { effect "n = 1", go "room" },
  choice "Stand" { go "room" },
}
passage "room" {
  choice "Sleep" { when = "n == 1", go "out" },
  choice "Leave" { go "late" },
}
ending "out"  { "Out." }
ending "late" { "Late." }

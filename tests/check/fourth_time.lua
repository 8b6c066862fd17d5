-- A bug that needs the same choice four times.
state { work = int { 0, 3 } }
passage "hub" {
  "A hub.",
  choice "Work"  { effect "work += 1", go "hub" }, --> SK051: work would become 4
  choice "Sleep" { go "hub" },
  choice "Leave" { go "street" },
}
ending "street" { "You worked {work} times." }

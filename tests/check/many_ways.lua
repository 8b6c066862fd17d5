-- Some 30,000 states, all of them in order: for what is done where there is little memory.
state { depth = int { 0, 9 }, way = int { 0, 19682 } }
passage "fork" { "Way {way}.",
  choice "One"   { when = "depth < 9", effect "way = way * 3 + 0; depth += 1", go "fork" },
  choice "Two"   { when = "depth < 9", effect "way = way * 3 + 1; depth += 1", go "fork" },
  choice "Three" { flavour = true, when = "depth < 9", effect "way = way * 3 + 2; depth += 1", go "fork" },
  choice "Enough" { when = "depth == 9 and way % 2 == 0", go "even" },
  choice "Indeed" { when = "depth == 9 and way % 2 == 1", go "odd" } }
ending "even" { "Even." }
ending "odd"  { "Odd." }
can "depth == 9"

-- A soft lock: the door stays open to walk through, and no way leads to an ending any more.
state { ticket = flag { start = true } }
passage "street" { --> SK056: what never holds any more: 'ticket'
  "A queue.",
  choice "Give the ticket away" { when = "ticket", effect "ticket = false", go "street" },
  choice "Look in"  { go "hall" },
  choice "Go in"    { when = "ticket", go "in" },
}
passage "hall" { "A hall.", choice "Go out" { go "street" } }
ending "in"   { "Warm." }
ending "left" { early = true, "You go." }

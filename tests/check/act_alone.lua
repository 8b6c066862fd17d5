-- Who comes from the first act has paid. Who begins with the second has not, and stays for ever;
-- the third is sound.
state { paid = flag {} }
act "morning" { start = "till" }
passage "till" {
  choice "Pay" { effect "paid = true", go "gate" },
}
act "noon" { start = "gate" }
passage "gate" { --> SK056: what never holds any more: 'paid'
  choice "Show the ticket" { when = "paid", go "out" },
  choice "Wait" { go "gate" },
}
act "evening" { start = "bench" }
passage "bench" { choice "Go home" { go "out" } }
ending "out" { "Out." }
never "paid and not paid"

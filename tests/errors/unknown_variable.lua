state { trust = int { 0, 9 } }
passage "gate" { "You have {trsut}.", --> did you mean 'trust'?
  when "trsut > 3" { "Warm." }, --> did you mean 'trust'?
  choice "Knock" { when = "stokc > 1", go "end" }, --> there is no variable 'stokc'
  choice "Go" { effect "trust += 'a'", go "end" } } --> a number is needed
ending "end" { "Over." }

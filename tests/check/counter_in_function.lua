-- A counter that no state knows: a function would remember, and does so only the third time.
state { work = meter { 0, 5 } }
local count = 0
passage "hub" {
  "A hub.",
  choice "Work" {
    effect(function() --> SK050: changed the local variable 'count'
      work = work + 1
      if work > 3 then count = count + 1 end
    end),
    go "hub" },
  choice "Leave" { go "street" },
}
ending "street" { "You worked {work} times." }

-- Variables that are not read, not set, or neither. A set, and the numbers of a `per`, are one.
state {
  polite = flag {},                       --> SK023: 'polite' is set and never read
  planks = int { 0, 6, start = 2 },       --> SK024: 'planks' is read and never set
  nails  = int { 0, 6, start = 3 },       --> SK025: 'nails' is only ever set to its start
  rope   = int { 0, 6 },                  --> SK026: 'rope' is never used
  rich   = derived "planks > nails",      --> SK026: 'rich' is never used
  trust  = int { 0, 9, label = "Trust" },
  read   = set_of { "theses", "pamphlet" },
  fed    = per { { "mill", "yard" }, int { 0, 5 } },
  name   = text { 20 },
  price  = int { 0, 9, start = 4 },
  claimed_only = int { 0, 9 },
  counted = int { 0, 1 },                 --> SK023: 'counted' is set and never read
}
function cost() return price end
passage "gate" {
  "{planks} planks, {nails} nails.",
  effect(function() price = 5 end),
  choice "Greet" { effect "polite = true; trust = 1; read.theses = true; nails = 3", go "in", flavour = true },
  choice "Feed"  { effect "fed.mill = 1; claimed_only = 1; counted += 1", go "in" },
}
passage "in" {
  state { humble = flag {} },
  ask "Your name?" { into = "name" },
  when "count(read) > 0" { "You have read them." },
  choice "Bow" { effect "humble = true", go "in" },
  choice "Leave" { when = "fed.mill > 0 or humble or cost() > 3", go "street" }, --> SK062: holds in every
  choice "Wait" { flavour = true, go "street" },
}
ending "street" { "Evening, {name}." }
always "claimed_only < 2"

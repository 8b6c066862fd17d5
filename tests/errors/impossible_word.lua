state { party = one_of { "none", "bolshevik", "left_sr" } }
passage "gate" { "The gate is shut.",
  when "party == 'bolshevick'" { "He nods." }, --> did you mean 'bolshevik'?
  go "end" }
ending "end" { "Over." }

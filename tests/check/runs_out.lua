-- A passage that runs out in some plays alone.
state { stock = meter { 0, 6, start = 2 } }
passage "shed" { --> SK020: runs out
  "{stock} planks.",
  choice "Fetch" { effect "stock += 2", go "shed" }, --> SK064: stops at an end
  choice "Leave" {},
  when "stock < 6" { go "street" },
}
ending "street" { "Evening." }

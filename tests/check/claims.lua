-- What the author claims.
state { stock = meter { 0, 6, start = 2 } }
passage "shed" {
  "{stock} planks.",
  choice "Fetch" { effect "stock += 2", go "shed" }, --> SK064: 'stock' stops
  choice "Leave" { go "street" },
}
ending "street" { "Evening." }
never  "stock == 4" --> SK063: there are plays in which it is
never  "stock == 3"
always "stock >= 4" --> SK063: there are plays in which it is not
always "stock >= 2"
can    "stock == 5" --> SK063: no play comes to it
can    "stock == 6 and visited.shed"

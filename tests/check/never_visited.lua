-- `back` where nobody visited, in one of two ways there.
passage "hall" {
  "A hall.",
  choice "Vote"  { visit "vote", go "street" },
  choice "Count" { go "vote" },
}
passage "vote" { "Hands go up.", back } --> SK050: was not visited
ending "street" { "Evening." }

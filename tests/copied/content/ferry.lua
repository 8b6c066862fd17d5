-- What check_own_words must find here: line 6, and no other.
source "ferry" {
  title = "An account of the ferry at Nizhny in the year of the great flood",
}
fact "F1" { "Eleven geese, the ferryman's daughter wrote in chalk.", source = "ferry",
  standing = "claimed", note = "THE FERRYMANS {term: child|daughter} counted eleven *geese* on it" }

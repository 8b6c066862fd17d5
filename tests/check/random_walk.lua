-- A loop that only chance ends is no endless loop: it ends with probability one.
state { heads = flag {} }
passage "table" { "A coin.", choice "Toss" { go "toss" } }
passage "toss" {
  effect "heads = chance(50)",
  when "heads" { go "street" },
  go "toss",
}
ending "street" { "Heads." }

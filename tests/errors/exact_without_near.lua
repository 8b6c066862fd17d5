passage "gate" {
  ask "When?" {
    answer "1920" { exact = "Right." } }, --> exact stands beside near
  cite " ", --> cite names a fact
  go "end" }
ending "end" { "Over." }

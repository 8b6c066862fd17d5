passage "gate" {
  choice "Knock" {
    go "end" } --> a comma is missing after 'choice "Knock" { ... }' in line 3
  { "Nobody comes." } }
ending "end" { "Over." }

-- The rules of marks are rules of the load, and all are told at once (unexplored).
scenario "marks" { skaz = 1, marks = "required", voices = { "officials" } }
source "notes" { title = "Notes", date = "2006" }
fact "F1" { "Sure.", source = "notes", standing = "documented" }
fact "F2" { "Said.", source = "notes", standing = "claimed" }
fact "F3" { "Denied.", source = "notes", standing = "disputed" }
fact "F4" { "From nowhere.", standing = "claimed" } --> SK014: fact "F4" needs source
card "list" { title = "A list", "Planks: two." } --> SK007: this card has no mark
passage "hall" {
  title = "A title needs none",
  "Nobody says who knows this.", --> SK007: this text has no mark
  documented { "On what?" }, --> SK001: documented
  claimed "" { "On what?" }, --> SK013: claimed needs the facts it rests on
  documented "F1 F2" { "Stronger than it may be." }, --> SK008: 'F2' is only claimed: a text that rests on it cannot be marked documented
  claimed "F3" { "This too." }, --> SK008: 'F3' is only disputed
  disputed "F8" { "No such fact." }, --> SK009: there is no fact 'F8'
  decision "permit" { record = "F1 F9" }, --> SK009: there is no fact 'F9'
  choice "Go" { id = "go", basis = invented, "Out.", go "street" },
}
ending "street" { invented { "Evening." } }

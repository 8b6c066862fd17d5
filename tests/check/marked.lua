-- All is marked as it may be: marks weaker than their facts, and what needs none.
scenario "marked" { skaz = 1, marks = "required", voices = { "officials", "readers" } }
source "notes" { title = "Notes", date = "2006" }
fact "F1" { "Sure.", source = "notes", standing = "documented", date = "1920" }
fact "F2" { "Said.", source = "notes", standing = "claimed", date = "1921" }
term "list" { "Who gets what, as the {term: office} has it." }
term "office" { "Where they write." }
card "list" { title = "A list", basis = claimed "F1", invented { "Torn." } }
passage "hall" { title = "A title", basis = claimed "F1", voice = "officials", date = "1920",
  "Rails first, says the {term: list}.", disputed "F1" { "Or not." }, give "list",
  decision "permit" { title = "The permit", record = "F1 F2", reveal = true },
  choice "Go" { id = "go", basis = invented, "Out.", go "street" },
  choice "Ask" { id = "ask", "They say so.", go "street" },
}
ending "street" { basis = invented, voice = "readers", date = "1921", "Evening.",
  documented "F1" { "Sure." } }

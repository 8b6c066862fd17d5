-- Facts later than the passages that cite them; voices that are never heard.
scenario "sources" { title = "Sources", voices = { "officials", "peasants", "the mill", "readers" } } --> SK034: the voice 'peasants'
local council = use "council"
source "notes" { title = "Notes", author = "J. Conroy", date = "2006" }
fact "F1" { "Early.", source = "notes", standing = "documented", date = "1920" }
fact "F2" { "Late.",  source = "notes", standing = "documented", date = "1921-03" }
fact "F3" { "Vague.", source = "notes", standing = "documented", date = "spring 1922" }
passage "hall" {
  date = "1920-12", voice = "officials", basis = documented "F1",
  "Rails first.",
  documented "F1 F2" { "The policy has changed." }, --> SK033: 'F2' is of 1921-03, and the passage that cites it of 1920-12
  documented "F3" { "The thaw." },
  council.hear { { voice = "the mill", "They count the planks." }, close = "Close the meeting" },
  decision "permit" { title = "The permit", record = "F2" },
  choice "Wait" { id = "wait", go "street" },
}
ending "street" { date = "1921", documented "F2" { "It changed in March." } }
epilogue { voice = "readers", "So it was." }

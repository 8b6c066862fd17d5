-- A story with all that a debrief tells of. Its plays are debriefed by test_debrief.c.

scenario "permit" {
  skaz = 1, title = "The Permit", version = "1.0", language = "en",
  role = [[You keep the stamp of a soviet.

    You would *like* to keep your coat, too.]],
  voices = { "officials", "mill women", "peasants" },
  marks = "required",
}

source "report" { title = "A report on nurseries", author = "An inspector", date = "1921",
  audience = "the commissariat",
  stance = "Wants more nurseries & <fewer> forms." }
source "memoir" { title = "A memoir", date = "1957" }
fact "F1" { "Planks were rationed.", source = "report", standing = "documented", date = "1920",
  locator = "p. 4" }
fact "F2" { "Planned nurseries were refused *by order*.", source = "report", standing = "claimed" }
fact "F3" { "The order came from above, says one; there was none, says another.",
  source = "memoir", standing = "disputed" }
card "list" { title = "A ration list", basis = documented "F1", source = "report",
  "Planks: two a household.", "Salt: none." }

state {
  trust = meter { 0, 10, start = 5, label = "Trust", words = "gone, 3 thin, 6 steady" },
  coat = flag { start = true },
}

passage "office" { title = "The office",
  basis = claimed "F2", voice = "mill women", date = "1920-12",
  "They have planned a nursery for a year. 1. A form. 2. Another.",
  invented { "Your coat hangs by the stove." },
  give "list",
  decision "stamp" { title = "The stamp", record = "F2 F1" },
  choice "Stamp it" { id = "yes", history = "plausible", case = "They have planned for a year.",
    effect "trust += 2", invented { "It is done." } },
  choice "Ask for another form" { id = "form", history = "recorded", case = "There are *rules*.",
    effect "trust -= 1", invented { "They go." } },
  choice "Burn it" { id = "burn", when = "trust > 8", locked = "You would not dare.",
    invented { "It burns." } },
  go "evening" }

passage "evening" { basis = disputed "F3", voice = "officials",
  "It came from above, some say.",
  decision "coat" { title = "The coat", record = "F1" },
  choice "Lend the coat" { id = "lend", effect "coat = false; trust += 1",
    invented { "She wears it." } },
  choice "Keep it" { id = "keep", history = "invented",
    invented { "It is warm." } },
  go "conclude" }

ending "open" { when = "trust > 5", title = "An open door", basis = invented, "Children." }
ending "shut" { title = "A shut door", basis = invented, "A form comes back." }
ending "left" { early = true, title = "The stamp on the table", basis = invented, "You go." }
conclude { "open", "shut" }
epilogue { documented "F1" { "Planks stayed on the list." } }
debrief {
  hindsight = { "The policy changed in March." },
  unheard = "The children.",
  disputed = "F3",
  prompts = { "Who could have said yes?", "What would the inspector not write?" },
  words_to_know = { "soviet", "ration" },
}

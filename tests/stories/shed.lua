scenario "shed" {
  skaz = 1, title = "The Shed and the Office", version = "1.0", language = "en", minutes = 5, short = 2,
  role = [[You keep the minute book of a nursery that does not exist yet. You have one shed.

    Nobody has promised you anything.]],
  content_note = [[Hunger is mentioned.]],
}

state {
  trust = meter { 0, 10, start = 5, label = "Trust in officials", words = "gone, 3 thin, 6 steady, 9 firm" },
  stock = meter { 0, 6, start = 2, label = "Planks" },
  name  = text { 12 },
}

term "NEP" { "New Economic Policy, from March 1921." }
source "decree" { title = "A decree", author = "The soviet", date = "1920" }
fact "F1" { "Planks were rationed.", source = "decree", standing = "documented", date = "1920" }
card "ration" { title = "A ration list", basis = documented "F1",
  [[Planks: two a household. Nails: by weight, *when there are any*, against the signature of the
    person who keeps the list.

    The rest of the page is torn off.]] }

act "yard" { title = "The yard", minutes = 3, start = "name", banner = "Moscow, December 1920" }

passage "name" { "The clerk dips her pen.",
  ask "What is your name?" { into = "name" },
  go "shed" }

passage "shed" {
  [[{name}, the shed has {stock} planks. You have read about the {term: NEP|new policy}, which the
    caretaker calls **a long word for selling**.]],
  choice "Petition the soviet for more planks, with the signatures of everybody in the yard" {
    id = "petition", when = "trust >= 6", locked = "Nobody at the mill trusts the office now.",
    go "office" },
  choice "Look at the ration list" { id = "list", once = true, give "ration", "You fold it.", go "shed" },
  choice "Build without a permit" { id = "build", key = "b",
    effect "stock += random(1, 3); trust += 2",
    "The nails are bent.", go "shed" },
  topic "Ask what the plan needs" { "Rails, he says. Always rails." },
  topic "Read the label on the tea chest" {
    "茶と書いてある。「静岡」、そして横浜から船で来たのだと、番人が言う。 A 🇯🇵 flag, and a 👩‍👩‍👧 family in blue ink." },
  topic "Ask about the пайка at the mill" { "Хлеб, he says." },
  choice "Go to the office" { id = "go", go "office" },
}

act "office" { title = "The office", minutes = 2, start = "office" }

passage "office" { "A clerk, a stamp, a queue.",
  ask "In which year was the decree?" { id = "year", tries = 2,
    answer "1920" { "She nods." },
    otherwise { "She writes something down." } },
  go "conclude" }

ending "open" { when = "trust >= 7", title = "An open door", "You go in." }
ending "shut" { title = "A shut door", "You wait." }
ending "left" { early = true, title = "The minute book left on the table", "You go home." }
conclude { "open", "shut" }

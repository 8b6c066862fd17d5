-- Conditions that exclude each other: by their ranges, or only in the story.
state { trust = meter { 0, 9, start = 5 }, stock = meter { 0, 9 }, seal = flag {} }
passage "office" {
  "{stock} planks.",
  choice "Ask" { effect "trust += 1", go "office" }, --> SK064: 'trust' stops at an end
  when "trust > 5" {
    choice "Whisper" { when = "trust < 3", go "street" }, --> SK029: can never be open
  },
  choice "Sign" { effect "seal = true; stock = 0", go "office" },
  choice "Fetch" { flavour = true, when = "not seal", effect "stock = 9", go "office" },
  choice "Build" { when = "seal and stock > 3", go "street" }, --> SK059: no play can take 'Build'
  choice "Leave" { when = "trust > 9 or stock >= 0", go "street" }, --> SK027: always holds
}
ending "street" { "{if trust > 9}A parade.{end} Evening." } --> SK028: 'trust > 9' never holds

-- A review with a question of each kind: in review.in each is answered rightly, nearly and wrongly.
scenario "review" { title = "Review", marks = "required", language = "en" }
local quiz = use "quiz"

source "decree" { title = "A decree on rations", author = "The soviet", date = "1920" }
fact "R1" { "The soviet kept the ration lists.", source = "decree", standing = "documented" }
fact "R2" { "Kollontai led the department from late 1920.", source = "decree",
  standing = "claimed" }
fact "R3" { "Forty planks were given out; the mill says thirty.", source = "decree",
  standing = "disputed" }

quiz.score { "right", most = 5, label = "Right answers" }

passage "review" {
  quiz.choice { "Who kept the ration lists?", "The caretaker", "The soviet", "The mill",
    answer = "The soviet", fact = "R1" },
  quiz.typed { "Who led the department?", id = "leader", fact = "R2",
    answer = "Kollontai | Alexandra Kollontai", mistakes = "Kolontaeva" },
  quiz.number { "How many planks were there?", answer = 40, within = 5, also = "forty",
    fact = "R3" },
  quiz.order { "What came first?", "The petition", "The refusal", "The shed", "The inspection" },
  quiz.match { "Who wanted what?", fact = "R1 R2",
    { "The mill", "planks" }, { "The yard", "salt" }, { "The soviet", "lists" } },
  aside { "You had {right} of 5." },
  go "end" }
ending "end" { basis = invented, "The lists are on the wall." }

never "right > 5"
can "right == 5"

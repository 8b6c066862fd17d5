-- A small story that uses most of the language. Its plays are tested by nursery.play.

scenario "nursery" {
  skaz = 1, title = "The Nursery and the Stove", version = "1.0", language = "en",
  minutes = 10, short = 4,
  role = [[You keep the minute book of a nursery that does not exist yet.]],
  voices = { "officials", "mill women" },
  marks = "optional",
}

source "decree" { title = "A decree on rations", author = "The soviet", date = "1920" }
fact "F1" { "Planks were rationed in 1920.", source = "decree", standing = "documented" }
fact "F2" { "The mill got more than its share.", source = "decree", standing = "claimed" }
term "soviet" { "A council of deputies.", also = "council" }
card "list" { title = "A ration list", basis = documented "F1", source = "decree",
  [[Planks: two a household.
    | nails: by weight
    | salt: none]],
  invented { "The corner is burnt." } }

state {
  trust = meter { 0, 10, start = 5, label = "Trust", words = "gone, 3 thin, 6 steady" },
  stock = int { 0, 6, start = 2, label = "Planks" },
  hunger = meter { 0, 6 },
  fed = per { { "mill", "yard" }, meter { 0, 3 } },
  heard = set_of { "rails", "salt" },
  party = one_of { "none", "left_sr", words = { none = "no party", left_sr = "the Left SRs" } },
  permit = flag {},
  name = text { 12 },
  year = int { 1900, 1930, start = 1920 },
  ready = derived "stock >= 4 or permit and stock >= 3",
}

never "stock > 6"
can "ready and permit"

local costs = { 1, 2, 2 }
function cost(times) return costs[times + 1] or 3 end

act "yard" { title = "The yard", minutes = 5, start = "book", banner = "Moscow, December 1920" }

passage "book" {
  ask "Whose name stands in the minute book?" { into = "name" },
  when "not short" { ask "In which year did you come to the mill?" { into = "year" } },
  go "shed" }

passage "shed" { title = "The shed",
  basis = claimed "F2", voice = "mill women", date = "1920-12",
  state { looks = int { 0, 3 } },
  [[{first: {name}, this is your shed.|The shed again.} It has {stock} plank{if stock ~= 1}s{end},
    and {shuffle: soot|frost} on the wall.{if permit} *The permit* hangs on a nail.{end}]],
  invented { "The stove belongs to {cycle: nobody|everybody}." },
  when "looks < 2" {
    topic "Look at the stove" { id = "stove", effect "looks += 1", "It is cold." },
  },
  choice "Call a meeting" { id = "meeting", key = "m", once = true, go "meeting" },
  choice "Feed the mill, at a price of {cost(fed.mill)}" { id = "feed",
    when = "fed.mill < 3 and stock >= cost(fed.mill)", locked = "There are not planks enough.",
    effect(function()
      stock = stock - cost(fed.mill)
      fed.mill = fed.mill + 1
      trust = trust + 1
    end),
    go "street" },
  choice "Find planks" { id = "find", when = "stock < 4", effect "stock += random(1, 2)",
    go "street" },
  choice "Go to the office" { id = "office", go "office" },
  choice "Open the nursery" { id = "open", when = "ready", go "conclude" } }

local council = use "council"

passage "meeting" {
  "The hall is full.",
  council.hear {
    { voice = "the officials", "Rails first, they say.", effect "heard.rails = true" },
    { voice = "the mill women", when = "trust >= 3", "Salt, they say.", effect "heard.salt = true" },
    close = "Close the meeting" },
  when "count(heard) == 2" { "You have heard both sides." },
  elsewhen "heard.rails or heard.salt" { "You have heard one side." },
  otherwise { "You have heard nobody." },
  visit "vote",
  go "shed" }

passage "vote" {
  "Hands go up.",
  decision "side" { title = "Whose stove is it?", record = "F1 F2" },
  choice "Everybody's" { id = "all", case = "It warms whoever stands by it.", effect "trust += 1" },
  choice "The mill's" { id = "mill", effect "fed.mill += 1; trust -= 1" },
  choice "Abstain" { id = "none_of_it", effect "party = 'left_sr'" },
  "The clerk writes {party}.",
  back }

storylet "rain" { deck = "street", title = "Rain", "It rains into the flour." }
storylet "queue" { deck = "street", title = "A queue", once = false, weight = "1 + hunger",
  "A queue, and you are in it.", effect "hunger += 2" }
storylet "trader" { deck = "street", title = "A trader", when = "heard.salt", priority = 1,
  "A man has salt.", choice "Buy" { "You buy." }, choice "Walk on" {} }

passage "street" { draw "street", fallback { "Nothing." }, go "shed" }

act "city" { title = "The city", minutes = 5 }

passage "office" { title = "The office", voice = "officials",
  "A clerk, a stamp, a queue. They ask the {term: soviet|council}.",
  hand "street" { size = 2 }, fallback { "Today the street is empty." },
  ask "In which year was the decree?" { id = "year", tries = 2,
    answer "1920 | in 1920" { "She nods.", effect "permit = true", give "list" },
    otherwise { "She writes something down." } },
  go "shed" }

rule "faint" { when = "hunger >= 5", visit "bench" }
rule "praise" { when = "fed.mill == 3", once = true, "The mill sends you a chair." }

passage "bench" { "You sit on a bench; somebody has bread.", effect "hunger = 0", back }

ending "warm" { when = "permit and trust >= 6", title = "Warm", "A stove, and forty children." }
ending "loud" { when = "decided.side == 'all'", title = "Loud", "Everybody comes, in boots." }
ending "plan" { title = "A plan", "It is a very good plan, since {year}." }
ending "left" { early = true, title = "The minute book on the table", "You go." }
conclude { "warm", "loud", "plan" }

epilogue { title = "What happened", documented "F1" { "Planks stayed on the list." } }
debrief { hindsight = "The policy changed in March.", disputed = "F2",
  prompts = { "Whose stove was it?" } }

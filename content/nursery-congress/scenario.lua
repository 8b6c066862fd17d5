-- The Nursery and the Congress: a mill in Moscow, December 1920 to April 1921.
--   words      the glossary             courtyard  act 1: a child under a loom, an empty shed
--   facts      sources and facts        offices    act 2: a form, a roof, a refusal
--   cards      papers that pass hands   winter     act 3: theses, a pamphlet, a platform
--   endings    the last page, and       congress   act 4: eight days in March
--              what the record says     home       act 5: April

scenario "nursery-congress" {
  skaz = 1,
  title = "The Nursery and the Congress",
  summary = [[
    Your mill wants a nursery and the permit does not come; by March the question has become
    who is to run the country.]],
  version = "1.0",
  language = "en",
  minutes = 40,
  short = 25,
  role = [[
    You are Darya Yegorovna Lapina, spinner, twenty-six, of a cotton mill in Moscow. We made
    you up, and the mill.

    You are secretary of the works committee, which means that you have the minute book. You
    have been in the party since 1919, and believe in it. Your husband died of typhus that
    year, at Orel. Your daughter Nastya is three; while you work she stands in a tin drum.

    You want a nursery. There is a shed for it. Six things are needed and two are there:
    type `status` to see which.

    It is December 1920. You do not know what will be decided in March, and neither does
    anybody else. You are tired.]],
  content_note = [[
    Hunger, typhus, grain requisition, the invasion of Georgia and the fighting at Kronshtadt
    are reported by people who were there; nothing is shown. A child once hurt by a machine
    is mentioned. Insults to women in debate are paraphrased. You can leave at any menu.]],
  voices = {
    "Bolshevik majority", "dissident communists", "non-party workers", "peasants",
    "Mensheviks", "anarchists", "Georgians", "women's organisers", "specialists",
    "believers", "officials",
  },
  marks = "required",
}

include "words"
include "facts"
include "cards"

local numbers = { "none", "one", "two", "three", "four", "five", "six" }
function spelled(number) return numbers[number + 1] end

state {
  -- The six things. A thing is there or not; a meter, so that the player's status lists it.
  planks   = meter { 0, 1, start = 1, label = "Planks", words = "wanted, 1 in the shed" },
  stove    = meter { 0, 1, start = 1, label = "Stove", words = "wanted, 1 in the shed" },
  nails    = meter { 0, 1, label = "Nails", words = "wanted, 1 in the shed" },
  glass    = meter { 0, 1, label = "Window glass", words = "wanted, 1 in the shed" },
  blankets = meter { 0, 1, label = "Blankets", words = "wanted, 1 in the shed" },
  knee     = meter { 0, 1, label = "Knee of the stovepipe", words = "wanted, 1 in the shed" },
  stock    = derived "planks + stove + nails + glass + blankets + knee",

  trust    = meter { 0, 10, start = 5, label = "The mill's trust in officials",
                     words = "gone, 2 thin, 4 patient, 7 firm" },
  self     = meter { -2, 15, start = 5, label = "The mill's belief that it can act for itself",
                     words = "none, 2 doubtful, 4 willing, 7 sure" },
  standing = meter { -5, 17, start = 5, label = "Your standing in the party",
                     words = "gone, 2 watched, 4 sound, 7 high" },
  bread    = meter { -2, 6, start = 4, label = "Bread at the mill",
                     words = "none, 1 crusts, 2 short, 4 enough to stand on" },

  wary = flag {},  -- in March the mill expects nothing of offices; in April it says so

  roof = one_of { "old", "propped", "fallen" },  -- fallen: and patched up since

  nursery_open        = derived "decided.refusal == 'build'",
  signed_theses       = derived "decided.theses == 'sign'",
  read_pamphlet       = derived "decided.pamphlet == 'pass' or decided.pamphlet == 'ask'",
  listened_to_peasant = derived "decided.platform == 'listen'",
  spoke               = derived "decided.three_minutes ~= 'none' and decided.three_minutes ~= 'give'",

  -- What comes of the shed by itself; two deputies in April may still mend it.
  lasts = derived "decided.refusal == 'build' and stock >= 3",
  fails = derived [[stock < 3 or decided.refusal == 'giveup'
    or decided.refusal == 'petition' and standing < 4
    or decided.refusal == 'union' and self < 5]],
  dissent_on_paper    = derived "decided.unity == 'dissent' and decided.page ~= 'back'",
}

include "courtyard"
include "offices"
include "winter"
include "congress"
include "home"
include "endings"

-- What the checker is to prove.
never "decided.refusal == 'giveup' and stove == 1"
never "decided.roof == 'heed' and planks == 1"
can "visited.open"
can "visited.stamped"
can "visited.nothing"
can "visited.card"
can "visited.minority"
can "visited.stamped and decided.refusal == 'giveup'"     -- April can mend January
can "visited.nothing and decided.refusal == 'build'"      -- and building is no guarantee

debrief {
  hindsight = {
    "Nobody at the mill knows that the tax in kind is the beginning of something that will be called NEP.",
    "Nobody in the hall knows that there will be a famine that summer and the next, with roughly five million dead (X-22), though a man from Samara has seen the barns.",
    "Nobody knows how long the ban will last, or what it will be used for. Many who voted for it believed that it was for the crisis.",
    "Nobody in the hall below the platform knows what point 7 will mean: it was not printed until January 1924 (X-16).",
  },
  unheard = {
    "Kronshtadt's sailors. A telephonist has a cousin there; a plug is kept out of a board.",
    "Peasants have one man with a sack. Four people in five were peasants.",
    "SRs, liberals, and everybody to the right of them.",
    "The children, who were not asked, and slept.",
    "Muslims, Jews and Ukrainians as such. The national question was on the agenda of the Congress; here it has one speaker.",
  },
  disputed = "S3-D1",
  prompts = {
    "Sourcing: Kollontai tells of a nursery in one paragraph of a pamphlet that was to win votes. What can you learn from that paragraph about nurseries, and what about pamphlets?",
    "Causation: why did the tax in kind and the ban on factions come in the same week? Use two cards and one fact from outside them, and say whose point of view one of the cards has.",
    "The choice: take the option you liked least on the last day. Put the defence of it better than the sheet does.",
  },
}

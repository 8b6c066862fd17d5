-- The Study Circle: a revision card says one thing, seven years of a student's life another.
--   words    the glossary          y1923    the desk today; the leaflet, the debate, the arrested
--   facts    sources and facts     y1924    the lists, the queue, a letter that is read out
--   cards    the card, and others  y1926    an essay; yesterday's accusers
--   endings  the last pages        y1927    two budgets; the seventh of November
--                                  y1929    a form; who comes back
--                                  y1930    a letter from the village; the card corrected
--
-- Two layers: the booklet (a student, invented, never scored) and the desk (you, today, with
-- review questions, scored apart).

scenario "study-circle" {
  skaz = 1,
  title = "The Study Circle",
  summary = [[
    A revision card on the Left Opposition, and a student in the Moscow of 1923 to 1930 who
    keeps the tea book of a study circle: correct the card.]],
  version = "1.0",
  language = "en",
  minutes = 40,
  short = 32,
  role = [[
    There are two of you.

    **In the booklet** you are somebody we made up: a student in Moscow, twenty-two in the
    autumn of 1923, sent by the railway, with a brother on the land in Ryazan province. You
    are a candidate for the party and mean to get in. You would like to keep your bunk, your
    friends, and the habit of saying what you think. You know what was known on the day. You
    have charge of the sugar.

    **At the table** you are yourself, with an exam on Friday and a card to correct. There
    are review questions with right answers, and those are counted. Nothing that the
    student does is counted.]],
  content_note = [[
    Arrest, exile and deportation are reported by people who lost by them or had to carry the
    letter. Nothing is shown. You can leave at any menu.

    Sensitive for some: the winter of 1930 in the villages.]],
  voices = {
    "Bolshevik majority", "Left Opposition", "Workers Truth", "Lenin enrolment", "peasants",
    "Mensheviks", "Ukrainians", "non-party workers",
  },
  marks = "required",
}

include "words"
include "facts"
include "cards"

state {
  standing = meter { 0, 6, start = 3, label = "Standing in the party",
                     words = "in question, 2 noted, 3 ordinary, 5 well regarded" },
  candour  = meter { 0, 6, start = 3, label = "Candour (saying what you think)",
                     words = "swallowed, 2 guarded, 3 plain, 5 blunt" },
  ties     = meter { 0, 6, start = 3, label = "Ties (friends, family)",
                     words = "nobody, 2 few, 3 some, 5 close" },
  security = meter { 0, 6, start = 3, label = "Security (room, ration, place)",
                     words = "none, 1 thin, 3 a bunk, 5 a room" },

  marked = flag { label = "On record with the Opposition" },  -- spoke, welcomed or marched
  outside = derived "decided.form == 'refuse' and decided.turn ~= 'return'",
  exiled = derived "outside and marked",
  kept = derived "decided.letter == 'hide' or decided.letter == 'read'",
  recanted = derived "decided.form == 'recant' or decided.turn == 'return'",

  sentence = text { 200 },  -- the first line of the card, as the player writes it
}

include "y1923"
include "y1924"
include "y1926"
include "y1927"
include "y1929"
include "y1930"
include "endings"

-- What the checker is to prove.
never "exiled and recanted"
never "decided.turn == 'return' and decided.form ~= 'refuse'"
can "outside and not exiled"     -- a majority student can refuse the form
can "decided.letter == 'read' and exiled"

debrief {
  hindsight = {
    "In 1923 nobody at the table knows that by 1929 both Rogov's side of it and Orlovsky's will have been condemned, for two different deviations (X-26, K-6).",
    "In the winter of 1930 nobody knows that a famine will follow: 5.5 to 8 million deaths in 1931 to 1933 (X-29).",
    "Nobody knows how few of the leaders of either side will be alive in 1939 (X-30). Standing in 1930 protected no one in 1937.",
    "You knew how it ended, and they were still arguing about galoshes.",
  },
  unheard = {
    "Factory workers of no party, but for one stoker and her logs.",
    "The villages, but for one household; nobody in the circle but you had a brother there.",
    "Those who were deported. They are on Anisya's list and do not speak.",
    "Georgians, Kazakhs, Jews and other nations of the Union; Ostap speaks for one of many.",
    "Believers, traders, and the other socialist parties except for one lecturer who used to belong to one.",
  },
  disputed = "S0-D1",
  prompts = {
    "Sourcing: the card has no author, the booklet has an author and made everything up. For which question would you trust each of them further?",
    "Causation: by what steps did a circle that met for tea become a thing one had to sign about? Use two facts with numbers, and one from outside this scenario.",
    "The choice: take the option at one decision that you found hardest to respect, and defend it with what that person knew on that day.",
  },
  closing_questions = {
    "From the card, question 1: how did the Left Opposition challenge the leadership? Then say what a defender of the majority would reply.",
    "From the card, question 2: which of its policies differed from those that were carried out? Then say what a defender of the majority would reply, in 1925 and again in 1930.",
    "From the card, question 3: what did it leave behind in Soviet politics? Then say what a defender of the majority would reply, and what Pirani would.",
  },
}

-- Below the Line: nine comments under a centenary article are read aloud in the canteen of
-- a bus garage, and the player is in the chair.
--   words    the glossary            reading  the tin goes round
--   facts    sources and facts       rounds   three hands of comments, and the guest seat
--   cards    leaflet, slips, guests  summary  the last slip, and the board
--                                    endings  what became of the evening

scenario "below-the-line" {
  skaz = 1,
  title = "Below the Line",
  summary = [[
    Nine strangers argued under an article about 1917. Tonight ten people in a bus garage
    read them out, and you are in the chair.]],
  version = "1.0",
  language = "en",
  minutes = 28,
  role = [[
    Today, a Thursday, seven in the evening. You make the duty sheets at a bus garage: who
    drives what, from when, and where they have their tea. Upstairs in the canteen an
    evening class reads about the Russian Revolution. Its tutor is in hospital, and she has
    asked you to take the chair, because you can get people to the same place at the same
    time.

    You would like the ten of them to go home able to say what it is that they disagree
    about. You would like them to come again next week: under eight names, the room goes to
    the dominoes. Until the summary you have no opinions.]],
  content_note = [[
    Famine, migration and housing come up, among people whom they touch. A family memory of
    hunger is told in a few sentences. War in our own day is mentioned once and not
    discussed. You are in the chair and may stop any line of talk; you can also leave at any
    menu.

    The nine comments are real, and were written by private persons whom nobody has asked.
    They are numbered, and put in other words. Everybody in the canteen is invented.]],
  voices = {
    "left communists", "doubters", "Bolshevik majority", "Mensheviks", "peasants",
    "anarchists", "Georgians", "Ukrainians", "believers", "liberal historians",
  },
  marks = "required",
}

include "words"
include "facts"
include "cards"

state {
  heat     = meter { 1, 8, start = 3, label = "Heat",
                     words = "cool, 3 warm, 5 hot, 8 boiling over" },
  evidence = meter { 1, 7, start = 3, label = "Evidence",
                     words = "hearsay, 3 thin, 5 some, 6 solid" },
  range    = meter { 1, 6, start = 3, label = "Range (kinds of people heard)",
                     words = "narrow, 3 the usual, 5 wide, 6 very wide" },
  focus    = meter { 2, 6, start = 5, label = "Focus",
                     words = "lost, 3 wandering, 5 steady, 6 sharp" },
  eggs     = meter { 0, 3, start = 3, label = "Eggs (pauses of four minutes)",
                     words = "none, 1 one, 2 two, 3 three" },
  shown    = meter { 0, 2, label = "What they know of your own view",
                     words = "nothing, 1 they can guess, 2 everything" },

  asked   = flag {},  -- somebody fetched the decree for Bea
  checked = flag {},  -- one figure of the leaflet was looked up
  fair    = flag {},  -- the board was filled under its three headings
  window  = flag {},  -- slip 3 was given a table of its own
  gone    = flag {},  -- Yonas has taken the 41 out

  guest_came = derived "decided.guest ~= 'none' and decided.guest ~= 'writers'",
}

include "reading"
include "rounds"
include "summary"
include "endings"

-- What the checker is to prove.
never "visited.captured and shown < 2"
can "visited.closed and evidence >= 6"   -- a well-read room may still boil over
can "visited.question and evidence <= 3" -- and one that has read little may find its question

debrief {
  hindsight = {
    "The nine writers did not know that anybody would read them out. They were answering each other.",
    "The guests on the cards speak from their own years: the Bolshevik of 1918 does not know about 1921, nor the Georgian about 1937.",
    "The people of 1917 did not know that October would be argued over as a beginning. Most who voted for soviet power expected a government of all the socialists (S4-D1).",
  },
  unheard = {
    "The nine writers themselves. Ten people spoke for them, and could not ask.",
    "The guests you did not invite; their cards are in the lid of the tin.",
    "Women of 1917, with whose strike the leaflet begins: no card in the lid is theirs.",
    "Jews and Kazakhs; soldiers; shopkeepers.",
  },
  disputed = "S4-D1",
  prompts = {
    "Sourcing: comments have no author and no date. What can still be found out about one of them, and from what?",
    "Causation: was indirect election a cause of what came later, or the shape it took? Use two of the cards and one fact from outside.",
    "The choice: should the line of talk about migration have been closed? Put the best case for what you did not do.",
  },
}

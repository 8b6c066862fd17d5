-- Nineteen Thirty, Otherwise: an article of 2023 proposes a game; this is the game.
--   words    the glossary            phase-a  the table: three changes, with prices
--   facts    sources and facts       phase-b  the week: Moscow, April 1930, invented
--   cards    evidence cards          phase-c  the record, and the cause line
--                                    endings  the last page
--                                    epilogue what 1930 was, and six questions about it

scenario "nineteen-thirty" {
  skaz = 1,
  title = "Nineteen Thirty, Otherwise",
  summary = [[
    You buy three changes in the past with three brass tags, and then take the minutes of a
    Congress in the Moscow of 1930 that they lead to.]],
  version = "1.0",
  language = "en",
  minutes = 40,
  short = 25,
  role = [[
    First you are a reader at a table, with three brass tags. Each tag buys one change in
    the past, from a day you name, at a price that was written down beforehand.

    Then you are somebody we made up: the minute-taker of a Congress that never met, in
    Moscow, in April 1930, in the world you bought. You have half a room, a brother at a
    motor works, and a pencil. You would like your brother to keep his place. You would like
    your own notebook, the one with the jokes in it, to be kept beside the official one. You
    have no office and no power, except that you read back what was agreed.

    At the end you are yourself, with the record in front of you.]],
  content_note = [[
    War, hunger, deportation and a massacre of Jews are reported by people who remember
    them. Nothing is shown. No choice of yours arrests or kills anyone, though one of them
    helps a file along. You can leave at any menu.

    Everything in the week is invented, including what follows from what.]],
  voices = {
    "Bolshevik majority", "dissident communists", "non-party workers", "peasants",
    "Mensheviks", "Georgians", "Ukrainians", "small nations", "German Social Democrats",
    "believers", "former Cheka", "liberal jurists", "specialists",
  },
  marks = "required",
}

include "words"
include "facts"
include "cards"

state {
  -- Wide enough for every play: none stops at an end, and all sums can be checked by hand.
  reach   = meter { 0, 10, start = 5, label = "Reach (links abroad)",
                    words = "cut off, 3 thin, 5 open, 7 wide" },
  voice   = meter { -1, 15, start = 5, label = "Voice (room for quarrel)",
                    words = "hushed, 3 careful, 5 open, 8 loud" },
  bread   = meter { 0, 10, start = 5, label = "Bread",
                    words = "hungry, 3 short, 5 enough, 8 plenty" },
  guns    = meter { 0, 13, start = 5, label = "Guns (army and police)",
                    words = "few, 3 light, 5 present, 7 heavy" },
  centre  = meter { -3, 10, start = 5, label = "Centre (power in Moscow)",
                    words = "loose, 3 shared, 5 firm, 7 sole" },
  nations = meter { 0, 10, start = 5, label = "Nations (consent of the republics)",
                    words = "leaving, 3 doubtful, 5 willing, 8 glad" },
  order   = meter { -5, 11, start = 5, label = "Order (getting things done)",
                    words = "stuck, 3 slow, 5 working, 8 brisk" },

  -- The ledger of phase A.
  changes = set_of { "a1", "a2", "a3", "a4", "a5", "a6", label = "the ledger",
                     words = { a1 = "a council republic in Germany",
                               a2 = "a peace in place of the civil war",
                               a3 = "an end to the ban of 1921", a4 = "the letter read out",
                               a5 = "a majority for the Opposition",
                               a6 = "a government of all the socialists" } },
  germany = one_of { "none", "january", "october" },       -- the day of a1
  partner = one_of { "none", "coalition", "villages",      -- who signs in a2
                     label = "the signature under the peace",
                     words = { none = "nobody's", coalition = "the other socialists'",
                               villages = "the villages'" } },
  same    = set_of { "peasants", "letters", "railways", "war", label = "the list of what stays the same",
                     words = { peasants = "the line on the peasants",
                               letters = "the line on reading",
                               railways = "the line on the railways",
                               war = "the line on the war" } },

  scene  = one_of { "table", "hall", label = "the scene", words = { hall = "the Congress" } },

  boxed  = flag {},  -- the notebook went with the protocol
  tested = flag {},  -- the cause line names something that could sink it

  -- What the week can see of it.
  shared_government = derived "changes.a6 or partner == 'coalition'",
  plural = derived "changes.a3 or changes.a6 or partner == 'coalition'",

  -- The sum of phase B, taken on Saturday; the meters are not read after it.
  outcome = one_of { "none", "countryside", "war", "cage", "parting", "republic",
    label = "the sum on Saturday", words = { -- as the debrief tells it
      countryside = "bread at 2 or less, or a quota and instruction both",
      war = "reach at 7 or more and guns at 7 or more",
      cage = "guns at 7 or more, or a ban without a last day",
      parting = "nations at 2 or less" } },
}

include "phase-a"
include "phase-b"
include "phase-c"
include "endings"
include "epilogue"

-- What the checker is to prove.
never "partner == 'villages' and decided.grain == 'quota'"
never "partner == 'villages' and outcome == 'countryside'"
can "outcome == 'countryside' and changes.a2"       -- plenty does not protect
can "outcome == 'war' and not changes.a1"
can "outcome == 'cage'"
can "outcome == 'parting'"
can "outcome == 'republic' and changes.a1"          -- the price can be met
can "outcome == 'republic' and not changes.a1 and not changes.a2"

debrief {
  hindsight = {
    "Nobody in the hall knows of the famine that in the record followed forced collectivisation: 5.5 to 8 million deaths from 1931 to 1933 (X-29).",
    "Nobody in the hall knows what becomes of Germany in January 1933.",
    "Nobody in the hall knows how few of the people who argued over the ban of 1921 would be alive in 1939 (X-30).",
    "You knew all three, and the people you wrote down did not.",
  },
  unheard = {
    "Anarchists, who would have asked why there was a chair at all.",
    "Kazakhs and other nomad peoples, for whom the record of these years is the worst of any (X-29).",
    "Those taken away in the record. Their list lies in a box; it does not speak.",
    "Women speak here, but nobody asks about their work at home.",
    "Landowners, shopkeepers and émigrés.",
  },
  disputed = "S1-D1",
  prompts = {
    "Sourcing: the article was written in 2023, by an activist, for readers who may join. How does that show in which five things it changes?",
    "Causation: which of your changes did most work in the week, and which could you least defend from evidence older than its own date? Use two cards and one fact from outside them.",
    "The choice: at one decision the sheet gives a defence of an option you did not take. Put that defence better than it does.",
  },
}

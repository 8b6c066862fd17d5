-- Delegate, Recallable: sixteen months of a tram depot and the one it sent.
--   words    the glossary             act-1  the handle, February to April 1917
--   facts    sources and facts        act-2  half a pound, June to October 1917
--   cards    papers                   act-3  five changes, November 1917 to January 1918
--   meeting  a recall in between      act-4  ninety-six, spring 1918
--                                     endings  the last page, and the record

scenario "delegate-recallable" {
  skaz = 1,
  title = "Delegate, Recallable",
  summary = [[
    Petrograd, 1917: two hundred people at a tram depot send you to the district soviet, on
    condition that they can call you back.]],
  version = "1.0",
  language = "en",
  minutes = 35,
  short = 25,
  role = [[
    You are a fitter at a tram depot on the Petrograd Side: brushes, sand-pipes, doors. You are
    thirty-one. You have no party. You read slowly, with a finger, but when you speak you can
    be heard over the compressor, and that is why they will send you.

    You want bread for the depot and an end to the war, and you don't want to be made a fool
    of. You know what is known in February 1917, and nothing about what comes of it.

    The depot and everyone in it are made up. The city, the decrees and the congresses are not.]],
  content_note = [[
    Hunger, and people shot in the street, are told of by people who were there. Nothing of it is
    shown, and no choice of yours is an act of force. You can leave at any menu.]],
  voices = {
    "non-party workers", "women", "Bolshevik majority", "Mensheviks", "SRs", "Left SRs",
    "anarchists", "liberals", "Latvians", "specialists", "peasants", "victims of repression",
  },
  marks = "required",
}

local council = use "council"

include "words"
include "facts"
include "cards"

state {
  mandate = meter { -2, 16, start = 6, label = "What the depot thinks of you",
                    words = "done with you, 3 grumbling, 5 with you, 8 proud of you" },
  voice   = meter { -10, 16, start = 7, label = "Who can still speak in the soviet",
                    words = "those who agree, 3 few, 5 several, 8 everybody" },
  order   = meter { -9, 16, start = 4, label = "Coal, wages, trams",
                    words = "stuck, 2 halting, 4 working, 6 brisk" },
  bread   = meter { 0, 6, start = 5, label = "Bread in the depot",
                    words = "none, 2 scraps, 3 short, 5 enough" },
  party   = one_of { "none", "bolshevik", "left_sr", "menshevik", label = "Your party",
                     words = { bolshevik = "Bolshevik", left_sr = "Left SR", menshevik = "Menshevik" } },
  used_recall = flag {},       -- you put the recall of your neighbour to the ward
  walked_out = flag {},        -- you left the congress
  heard_other_side = flag {},  -- you read out both reports, or heard the other assembly
}

-- You, with the orders that you may be sent on; and the printers' delegate beside you.
council.delegate { "fitter", mandate = { "bread", "peace", "report" }, orders = "your orders" }
council.delegate { "neighbour" }

include "act-1"
include "act-2"
include "act-3"
include "act-4"
include "endings"

-- What the checker is to prove.
never "party == 'menshevik' and decided.recall == 'start'"
never "party == 'bolshevik' and decided.rival == 'both'"
never "visited.recalled and fitter ~= 'recalled'"
can "visited.recalled and decided.june == 'none'"       -- fetched home before time
can "visited.recalled and party == 'bolshevik'"         -- also with the right card
can "visited.pass and used_recall"
can "visited.other_assembly and neighbour == 'recalled'" -- by people who had used it themselves
can "visited.still and mandate >= 6 and voice >= 3"
can "visited.still and voice <= 0"

debrief {
  hindsight = {
    "Nobody in the shed knows that a civil war of three years is beginning, with millions of dead, most of disease (S4-F19).",
    "Nobody knows that after July 1918 there will be one party in the soviets, and none of the people who argue at the sand bin has said that he wants that (X-8).",
    "Nobody knows that in February 1921 Petrograd will strike again, and that Kronshtadt will ask for soviet elections by secret ballot (X-13).",
    "Sorokin does not know who will be shot in 1937 and 1938 (X-30).",
  },
  unheard = {
    "Employers, officers, and those who wanted the tsar back.",
    "Believers, whose church was parted from the state in these months (X-37).",
    "Ukrainians, Finns, Poles and the many nations for whom Petrograd's soviets were somebody else's. One Latvian speaks.",
    "The villages, except on one morning at a market.",
    "Domestic servants, who had no workshop and so sent nobody.",
  },
  disputed = "S4-D2",
  prompts = {
    "Sourcing: the decree on recall was written by people who had just taken power. For whom was it written, and how does the date show in the wording? Use the card.",
    "Causation: in June 1918 fifty-eight people came where two hundred had been. Name one cause that nobody decided and one that somebody did, with two cards and one fact from outside the play.",
    "The choice: take one decision at which you were sure, and put the defence of another option better than the sheet does.",
  },
}

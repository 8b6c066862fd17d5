-- Five Voices: a box with five papers of communist dissidents, eight photocopies, one wall.
--   words   the glossary                    w1 ... w5  the windows: beside each paper, once
--   facts   sources and facts               wall       copies, captions, an empty frame
--   cards   what lies in the folders        endings    who looks at the wall, and what is behind it
--   box     the archive, and the table

scenario "five-voices" {
  skaz = 1,
  title = "Five Voices",
  summary = [[
    A box with five papers by communists who quarrelled with their own party, room for eight
    photocopies, and one wall in a school.]],
  version = "1.0",
  language = "en",
  minutes = 38,
  short = 22,
  role = [[
    You are an assistant in a small archive in Moscow, in October 1996. Nobody has been paid
    since July. A school wants a wall by Monday, and a box has come up from the stacks by
    mistake.

    There are five folders in it. In each you stand for a while beside a paper: as a typist, a
    lathe operator, a packer of sweets, a student, somebody's room-mate. You are never the
    author and never the policeman. You know what that person knows on that day.

    You would like the wall to be good, Rimma Lvovna to stop looking at you over both pairs of
    glasses, and to be paid.

    One folder can be played alone, with --act w1 to --act w5.]],
  content_note = [[
    Suicide is mentioned once, as a fact, on a card. Antisemitic and sexist language is
    talked about and not repeated. Hunger, prison and a massacre are spoken of by people who
    lost by them. You can leave at any menu.

    The five papers are real. The box, the archive and everybody who stands beside a paper are
    invented.]],
  voices = {
    "dissident communists", "Bolshevik majority", "non-party workers", "peasants",
    "Jewish students", "Georgians", "famine relief", "Mensheviks",
  },
  marks = "required",
}

include "words"
include "facts"
include "cards"

local asked = "nothing asked, 1 a little, 2 enough to say"

state {
  -- What has been asked of the papers. Questions alone raise these, never opinions.
  sourcing       = meter { 0, 6, label = "Who made it, and for whom", words = asked },
  context        = meter { 0, 5, label = "What was happening then", words = asked },
  corroboration  = meter { 0, 4, label = "What else says so", words = asked },
  close_reading  = meter { 0, 4, label = "Which words do the work", words = asked },
  copies         = int { 0, 8, start = 8 },

  opened = flag {},                                         -- the play began with the box
  read   = set_of { "w1", "w2", "w3", "w4", "w5", label = "Folders read",
                    words = { w1 = "1", w2 = "2", w3 = "3", w4 = "4", w5 = "5" } },
  pinned = set_of { "w1", "w2", "w3", "w4", "w5" },         -- a second paper lies behind it
  gone   = flag {},                                         -- the platform left folder 3
  kept   = set_of { "w1", "w2", "w3", "w4", "w5" },         -- a paper of it hangs
  own    = flag { label = "The authors' own words hang" },
  whole  = one_of { "none", "letter", "declaration", "platform", "appeal", "diary",
                    label = "Five pages of one" },
  label  = flag {},                                         -- a copy of the label was made
  pried  = flag {},                                         -- the notebook was read in 1922
  marked_silence = flag { label = "A silence named, with its fact" },

  -- What the captions can say; taken from the four meters at the copier.
  say = set_of { "who", "year", "other", "words", "full" },

  asked  = derived "sourcing + context + corroboration + close_reading",
}

include "box"
include "w1"
include "w2"
include "w3"
include "w4"
include "w5"
include "wall"
include "endings"

-- What the checker is to prove.
never "kept.w1 and not read.w1"
never "marked_silence and decided.frame == 'empty'"
can "marked_silence and decided.captions == 'full' and count(kept) == 5"
can "whole == 'diary' and decided.captions == 'full'"

debrief {
  hindsight = {
    "Nobody beside a paper knows that archives will open in the late 1980s (S2-F82), or that somebody will read over their shoulder.",
    "The turner of May 1921 does not know that the leader of the WPSP will be in prison in June, and back in the party by the winter (S2-F31).",
    "The student of December 1923 does not know that those who keep silent in that debate will be expelled themselves four years later (X-26).",
    "The diarist does not know that his notebook will last and most others will not (S2-F69).",
    "Rimma Lvovna, in 1996, does not know that the five papers will stand together in one English book in 2023 (S2-F1).",
  },
  unheard = {
    "Anarchists, and the Socialist Revolutionaries, who come only as a word for other people's prisoners.",
    "The peasants of the famine. They are weighed, counted and argued about.",
    "Ukraine. A Georgian speaks for one night; nobody from Kiev comes to the table.",
    "The hungry, the imprisoned and the believers of those years wrote too. Their papers are in other boxes.",
    "The five authors themselves. You stood beside them; you have read summaries.",
  },
  disputed = "S2-D1 S2-D3",
  prompts = {
    "Sourcing: we know one of these people only from a police record and one only from a diary that nobody was to read. What can each of the two tell, and what can it not? Use both, and one fact from outside.",
    "Causation: of those who stood beside the five papers, what made it easy for them to let a paper disappear, and what made it hard?",
    "The choice: take a page that you did not hang. Write its caption in forty words: who, when, for whom, against what.",
  },
}

-- The reading: the canteen, the tin, and who has drawn what.

act "reading" { title = "The tin goes round", minutes = 4, start = "canteen" }

passage "canteen" {
  basis = invented, title = "The upper canteen, seven o'clock",
  [[Margaret Prior was to have had her hip done in the spring. On Tuesday somebody cancelled, so it was done on Tuesday, and on Thursday at seven you are standing in the upper canteen of the bus garage with her biscuit tin, her egg timer and her class.

    You make the duty sheets downstairs. Twice a day you get ninety-four buses past each other in a yard laid out for horses. That is the whole of what you know about the Russian Revolution.

    The tin has a stag on the lid. On the stag lies an envelope with *To the {term: moderator|Chair}* on it, and it takes you a moment to see that this is you.]],
  give "note",
  topic "Time the egg against the canteen clock" {
    [[Four minutes and eleven seconds. You do this with everything. You decide not to tell them about the eleven seconds.]],
  },
  choice "Read the leaflet" { id = "leaflet", go "leaflet" },
}

passage "leaflet" {
  basis = invented,
  give "leaflet",
  [[It has been folded to go through letterboxes. On Margaret's own copy there is a pencil ring round *Petersburg*, with a question mark.

    Under the article there were comments. She has printed them out, cut them up and, by the look of it, written every one of them again. Nine slips, folded in four.]],
  choice "Pass the tin round" { id = "pass", go "tin" },
}

passage "tin" {
  basis = invented,
  [[They draw as people draw raffle tickets. The youngest gets a question and is sorry; she had hoped for an opinion. A man with a sample case reads his and laughs, once, through the nose. The roofer reads his and looks into the tin to see whether there is another. You write the numbers into the register.]],
  give "register",
  [[There are ten of them and nine slips. When the tin gets to Oksana it has only the greaseproof paper in it. She doesn't mind. She looks over Edie's shoulder at slip three, and for some time she goes on looking.

    “Nine,” she says. “So this one is a ninth.”

    “Of what?” says Colin.

    “Of fair. One has got a famine. One has got who paid whose rent.” She nods at Colin's. “Each of them will have the same minutes, and it'll be very fair. I don't know another way. I only noticed.”]],
  choice "“How long should it have?”" { id = "long", flavour = true,
    [[“You are asking me for a number,” says Oksana. “I clean forty buses. For each one they give me eleven minutes. The top deck of the nine is not like the others. I also tell them.”]],
  },
  choice "“Equal minutes is all I've got.”" { id = "minutes", flavour = true,
    [[“Yes. It's good. I'd rather have it than not.” She sits down. It is the seat by the door, next to the chair that you are keeping empty, and she moves her bag so as not to be in its way.]],
  },
  choice "“Will you take the chair?”" { id = "take", flavour = true,
    [[“And who would notice?” says Oksana.]],
  },
  [[You turn the empty chair to face the others. It is orange, and somebody has cut *NIGHT SHIFT RULES* in the arm with a key.

    To write on, there is the duty board. You painted it yourself: three columns, white on green, EARLIES, MIDDLES, LATES. Tomorrow's duties go up at nine. Until then it has a piece of chalk on a string and, under EARLIES, *Tea fund £14.20*.

    Yonas puts his cap on his knee, so that it won't be forgotten. He has the relief on the 41 at twenty past eight. Then you hold out your hand, and the first three of them put their business in it.]],
  go "round_one",
}

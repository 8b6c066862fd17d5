-- The reading: the canteen, the tin, and who has drawn what.

act "reading" { title = "The tin goes round", minutes = 4, start = "canteen" }

passage "canteen" {
  basis = invented, title = "The upper canteen, seven o'clock",
  [[Margaret Prior was to have had her hip done in the spring. On Tuesday somebody cancelled, so it was done on Tuesday, and on Thursday at seven you are standing in the upper canteen of the bus garage with her biscuit tin, her egg timer and her class.

    You make the duty sheets downstairs. Twice a day you get ninety-four buses past each other in a yard laid out for horses. That is the whole of what you know about the Russian Revolution.

    The tin has a stag on the lid. On the stag lies an envelope with *To the {term: moderator|Chair}* on it, and it takes you a moment to see that this is you.]],
  give "note",
  topic "Read the leaflet" {
    give "leaflet",
    [[It has been folded to go through letterboxes. Somebody has put a ring round *Petersburg* in pencil, and a question mark.]],
  },
  topic "Look at the register" {
    give "register",
    [[Ten. If three of them have colds, that's the dominoes.]],
  },
  topic "Look at the wall for something to write on" {
    [[There is the duty board. You painted it yourself: three columns, white on green, EARLIES, MIDDLES, LATES. Tomorrow's duties go up at nine. Until then it is the only board in the building, and there is a piece of chalk on a string.

      Under EARLIES it says *Tea fund £14.20*.]],
  },
  choice "Pass the tin round" { id = "pass", go "tin" },
}

passage "tin" {
  basis = invented,
  [[They draw as people draw raffle tickets. Bea gets a question and is sorry; she had hoped for an opinion. Colin reads his and laughs, once, through the nose. Ray reads his and looks into the tin to see whether there is another.

    Yonas is in uniform. He has the relief on the 41 at twenty past eight, and he has put his cap on his knee so that it will not be forgotten.

    There are nine slips. When the tin gets to Oksana it has only the greaseproof paper in it. She doesn't mind. She looks over Edie's shoulder at slip three, and for some time she goes on looking.

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
  [[You turn the empty chair to face the others. It is orange, and somebody has cut *NIGHT SHIFT RULES* in the arm with a key. Then you hold out your hand, and the first three of them put their business in it.]],
  go "round_one",
}

-- Folder 5: a room with two beds, January and February 1922. A former telegraphist, in the
-- present tense; he counts words.

act "w5" { title = "Folder 5: the room-mate", minutes = 5, start = "w5" }

passage "w5" {
  basis = invented, title = "A room with two beds. Moscow, January 1922", date = "1922-01-26",
  give "doc5",
  [[Minus twenty-six. The window has grown fur on the inside. There are two beds, a table and a lamp, and on the glass of the lamp we have scratched a line, half way down the oil: above it his, below it mine.

    I was nine years a telegraphist, on the Saratov line, before they sent me to be made a professor. I count words. I don't wish to, the hand does it, it taps out on my knee whatever is said to me and tells me what it would cost. *Cold*, I say in the mornings. One word. He nods. We get on.

    At night he writes. Litvinov, Iosif, from Riga by way of two armies; the same course as I. I lie and listen to the nib. By day he spends words as if he had them by the gramme. And there he sits and sends a thousand, with nobody at the other end to acknowledge.]],
  choice "Ask what he's writing" { id = "ask", flavour = true,
    "“What?” I say, toward the wall. The nib stops. It is a full minute before it goes on, and I'm sorry. One word, and he'd had to pay for it." },
  choice "Turn over, and let him have some of my half" { id = "oil", flavour = true,
    "In the morning the oil is a finger below the line. He has seen it. He goes without a lamp for two evenings, so that it comes out even, and we don't mention it." },
  go "w5_collection",
}

passage "w5_collection" {
  basis = invented, title = "The dining hall, that week", voice = "famine relief",
  [[On Thursday they collect for the Volga. On the table are a scale, an enamel bowl and a list. A {term: feldsher} has come, Lidia Karlovna, back from Pugachyov for thread and iodine; she works there under the Americans.

    “I weigh children,” she says. “I've a column for the age, and one for the weight, and one for the date. I haven't one for what the father was. If you send me the column I'll fill it in, but you'll have to send a pencil as well.”

    Dorin, who has given his winter boots and is standing there in felt, won't have that. “It's no good calling it misfortune. In one district they starve, and in the next are two barns, full, and a man sitting on each, waiting for his price. Say *humanity* and he's humanity too, and he waits again next year. I want it said whose barn it is.”

    Litvinov has stopped eating.]],
  choice "Ask to see her sheets" { id = "sheets",
    effect "context += 1",
    [[Kitchen 14. Portions a day, one thousand one hundred. Children on the list, two thousand three hundred. It isn't much to send: two numbers. My hand begins on it and can't get done.]],
    documented "X-22" {
      "American relief, and other relief, feeds millions. There are millions whom it doesn't reach in time." },
  },
  choice "Look into your plate" { id = "plate",
    "It's lentils. They have been counted out too; one gets so that one can tell.",
  },
  "“Well, and you?” says Dorin. He means me.",
  decision "hunger" { title = "Is hunger a class question?", record = "S2-F65 X-22" },
  choice "“Whose barn. That's the question”" { id = "class", history = "recorded",
    case = "What has an owner can be taken from him in time.",
    [[Dorin grips my arm. “Good,” says Lidia Karlovna. “There's my sledge, in the yard. Which of you is coming to open it?” She waits quite fairly, for some time. Then she goes on weighing rusks. Litvinov has taken his plate to the hatch.]],
  },
  choice "“A child is a child”" { id = "human", history = "plausible",
    case = "Before it is anything else.",
    [[“That's a priest's word,” somebody says, and there's laughter, none of it ill-natured. “It's been true since Adam,” says Dorin, “and in all that time it hasn't filled a bowl unless someone was made to.” Five words; I go over them for a shorter way to say it. At the end of the bench Litvinov is looking at me.]],
  },
  choice "Say nothing. Put in the tin of sugar" { id = "give", history = "plausible",
    case = "Eleven lumps are eleven lumps, whatever anyone says over them.",
    [[I've been saving them since October, for my sister's wedding. They go into the bowl one at a time with a noise like a key. “Sugar, eleven,” says Lidia Karlovna. “Name?” There's no name. It's the cheapest message I ever sent. Litvinov puts in his spoon, which is silver and has letters on it, not Russian ones.]],
  },
  go "w5_notebook",
}

passage "w5_notebook" {
  basis = invented, title = "The same room, March", date = "1922-03",
  [[It is thawing. The fur has gone off the window, and one can see what it was keeping from us, a wall.

    Since last week somebody types at night beyond the partition. I lie and read it, as I can't help reading it; there is nothing to be made out, only that one key comes down late each time, like a man with a bad leg. I wait for him. I've grown fond of him. Litvinov walks up and down, and stops when it stops.

    {if decided.hunger == 'class'}Since the collection he has left his half of the oil unburned, and writes by the street lamp.{elseif decided.hunger == 'human'}Since the collection he has twice put bread on my side of the table.{else}Since the collection we eat with the one spoon, mine, in turns.{end} He's in Petrograd until Monday. The notebook is on the table, on my half.]],
  decision "notebook" { title = "The notebook lies on the table", record = "S2-F61 S2-F69" },
  choice "Put a plate over it, and go out" { id = "leave", history = "plausible",
    case = "It is addressed to no one. That too is an address.",
    [[I walk the passage until two. I learn that there are sixty-one boards. When I come in, the lamp has burned down through my half and a good way into his. I owe him for that. It is the only thing between us that I can put a figure to.]],
  },
  choice "Read it" { id = "read", history = "invented",
    case = "Nobody should be as alone as that, a yard away.",
    effect "close_reading += 1; pried = true",
    visit "w5_entries",
    "I lay it as it lay. I get the angle right by the ring of his glass.",
  },
  choice "Read it, and leave him word that you have" { id = "word", history = "invented",
    case = "What was read in secret can at least be owned to.",
    effect "close_reading += 1; pried = true; pinned.w5 = true",
    visit "w5_entries",
    [[I tear the edge from a telegram form. *Read to the twenty-first. Forgive. There is at least one.* Ten words. I could cut *at least*. I leave it in.]],
  },
  go "w5_after",
}

passage "w5_entries" {
  basis = invented, voice = "dissident communists",
  documented "S2-F64 S2-F65 S2-F66 S2-F67" {
    [[|**15 January.** Four years drunk, and now people count where it hurts.
      |**26 January.** The Volga. To explain it by class has become foolish. What all people share is said not to exist. A party has turned into a flock.
      |**3 February.** Sorry for Russia. Everyone has a road for her.
      |**21 February.** Between communists there is no real friendship.]] },
  [[That last was a Tuesday. I work out what I did on that Tuesday. In the morning I said, *Cold*. He nodded.]],
  back,
}

passage "w5_after" {
  basis = invented, title = "1996",
  when "decided.notebook == 'leave'" {
    [[Excerpts, on four sheets, by another hand. So now you read what he put a plate over.]],
    documented "S2-F64 S2-F65 S2-F66 S2-F67" {
      [[|**15 January.** Four years drunk; now they count where it hurts.
        |**26 January.** Hunger on the Volga. Class as an explanation has grown foolish; what all people share is denied; the party is a flock.
        |**3 February.** Poor Russia: everybody has a road for her.
        |**21 February.** No real friendship among communists.]] },
  },
  otherwise {
    [[Excerpts, on four sheets, by another hand. You have read them once already, over somebody's shoulder. {if pinned.w5}A strip from a telegram form is pasted in at February, with great care, at all four corners.{else}At the edge of the cover is the ring of a glass, and inside it, very faint, a second ring.{end}]],
  },
  documented "S2-F68 S2-E4" {
    "There's one from the summer, 10 July, in better spirits: Russia, he thinks, has the steadiest government on earth. The sheets give no year. It is 1922, most likely." },
  choice "“Who copied out these four sheets?”" { id = "who",
    effect "sourcing += 1",
    [[“Somebody who chose.” She holds one to the lamp. “January, January, February, February, July. That isn't a diary, it's five days of one. I'd give a month's pay to see a dull day.” It's a manner of speaking; it would be July's.]],
  },
  choice "“He didn't write it for us”" { id = "tie",
    "“No,” says Rimma Lvovna. “{if pried}Nor for the man in the other bed{else}Nor for the man with the plate{end}.” She ties the bow herself.",
  },
  effect "read.w5 = true",
  go "table",
}

-- Folder 1: the Moscow committee, September 1920. A typist tells it; she talks as it comes.

act "w1" { title = "Folder 1: the typist", minutes = 5, start = "w1" }

passage "w1" {
  basis = invented, title = "The pantry. Moscow, September 1920", date = "1920-09",
  give "doc1",
  [[I'd better say it first, because my mother, who is a nurse, tells everybody she bandages that I *am* the Moscow committee: I open the post. There are four of us in the pantry of a house that was some merchant's, and my Remington stands where the geese hung, the hook's still there, I keep my hat on it. The machine has the one fault, its д jumps. It stands up out of every line like a boy on a box at a parade, and anybody can tell what I've typed.

    It's September, no stoves till October, and it is all {term: tops and ranks}, there's a conference about nothing else, even Dusya who does the floors says it, she says she's the ranks and the tops is the second floor. In the passage hangs the map of Poland. All summer the flags went nearer and nearer to Warsaw, and in August somebody began taking them out, a few every night, so as not to be seen taking out a flag. Now we've a map with holes.]],
  go "w1_desk",
}

-- What may be looked at again and again leaves nothing to remember.
passage "w1_desk" {
  basis = invented,
  choice "Look at the map" { id = "map", flavour = true,
    documented "S2-F4 S2-F5" {
      [[Almost to Warsaw, and back. Ukraine has been ours since the winter. And in the villages, where the grain is fetched by force, one rising comes after another this autumn.]] },
    "For the risings we've no flags. Nobody has sent up for any.",
    go "w1_desk" },
  choice "Look at the card index" { id = "index", flavour = true,
    documented "S2-F10 S2-F11" {
      [[In March of last year the party had a third of a million members. This January it was near half a million. Whoever joined in 'seventeen is outnumbered already by those who came in with the war; and the ones from before, from underground, are a few tens of thousands.]] },
    "I do the new cards. One man had put under *trade*: horse.",
    go "w1_desk" },
  choice "Slit the thick one" { id = "slit", go "w1_letter" },
}

passage "w1_letter" {
  basis = invented, voice = "dissident communists",
  [[It's from the front, from a commander, and by rights I want the first page only, for the log: who, to whom, how many sheets. I read the lot, standing up, with my hat on.]],
  claimed "S2-F18 S2-F19 S2-F20" {
    [[He says the tops are stealing and living soft and that the ranks have seen it, and if nobody does anything there are people like him who'll come and do it, armed. He goes for the wives too, worse than for the husbands.]] },
  [[I know two of the wives. One has a squirrel jacket, that's true. The other has my shoes, I mean the same, from the same store, with the same newspaper in them.]],
  go "w1_fadeyev",
}

passage "w1_fadeyev" {
  basis = invented, voice = "Bolshevik majority",
  [[Comrade Fadeyev is over us four. He has one boot tied up with field telephone wire and he read it after me, sitting on the flour bin.

    “He's angry,” he says. “A man who is angry counts every ham twice. I don't call that lying. But say there is a ham. Half this party has had its card for less time than you've had that cardigan, and those of them who can read a railway timetable I could get into this pantry. One fell asleep in the winter with his head on the key, he'd had nothing since the day before, and two trains met. Now he's on List B and gets butter. Your commander's been shown the butter. Nobody showed him the trains.”

    He gives me the sheets. “Well? You log it.”]],
  decision "log" { title = "A letter lands on the desk", record = "S2-F18 S2-F21" },
  choice "Log it: abusive, with threats, no action" { id = "abuse", history = "plausible",
    case = "He threatens weapons and insults women, and even so a line in the log keeps his number.",
    [[Line nine. It takes me eleven seconds. Comrade Fadeyev initials it and doesn't look pleased either. The envelope goes up on the shelf with the other abusive ones, and you'd be surprised how many of those say please.]],
  },
  choice "Send it up, with a summary that takes no side" { id = "summary", history = "plausible",
    case = "A busy person reads half a page. Let the half page be fair.",
    effect "sourcing += 1",
    [[*Commander, Red Army, own hand, at the front. To the Central Committee, by name to Lenin. Alleges. Demands. Threatens.* Who he is, to whom, what for. It's the hardest thing I ever typed. It came out like a dress on a hanger.]],
  },
  choice "Pin List B behind it and send up the two together" { id = "rations",
    history = "plausible",
    case = "He says what they eat. There is a paper that says what they eat.",
    effect "corroboration += 1; pinned.w1 = true",
    [[I did List B myself on Monday, forty-three persons, second floor and garage: butter, white flour, soap. Nobody's ever told me it's secret. The clips have run out, so I pin the carbon behind his last sheet with a dressmaker's pin. Comrade Fadeyev says ham. There isn't ham on it. I let that stand as well.]],
  },
  go "w1_finding",
}

passage "w1_finding" {
  basis = invented, title = "The pantry, three weeks on", voice = "Jewish students",
  [[It comes back down before the first snow, {if decided.log == 'abuse'}because it had to be got off the abusive shelf after all; somebody upstairs had heard of it from somebody else.{elseif decided.log == 'summary'}with my summary on top and somebody's tea on my summary.{else}with my pin where I put it, and somebody has been down List B with a pencil, ticking, and left off at the soap.{end}]],
  documented "S2-F21" {
    "The committee has looked into it, and finds it about three quarters untrue." },
  [[That's the line I'm to type for the file. There is a д in *untrue*. It jumped.

    Misha Gurevich has the bow undone (there's no string, I tie with my mother's bandage, and the bow she taught me) and the letter out. He sorts the evening post; nineteen, medical faculty; he came from Fastov last autumn with one sister. There had been nine of them. He told me that once, in the time it takes to stamp a bundle. He's at the sheet about Rozengol'ts.]],
  disputed "S2-F22 X-10" {
    [[“It might be about his being a Jew,” says Misha. “It might be only that he shouts. He's far ruder about Burdukov, and about Novikov, and they're both Russian. If he'd said this of Burdukov I'd have laughed. I have read it four times, Zina. I'd like for once to read a sentence one time.”]] },
  decision "finding" { title = "“Three quarters untrue”", record = "S2-F21 S2-F22" },
  choice "Type the line and close the file" { id = "close", history = "plausible",
    case = "It has been looked into by people who can look. There are nineteen more in the basket.",
    [[I type it, and I tie the bow again, and Misha stamps the bundle on top of it, quite gently. I take the next one out of the basket. It says please.]],
  },
  choice "“Which quarter is it that stands?”" { id = "quarter", history = "invented",
    case = "If three parts are untrue, somebody must have counted four.",
    effect "close_reading += 1",
    [[“Quarter of what?” says Comrade Fadeyev. But he sits down on his bin and goes through it with his lips moving, all of it, the post can wait. “There's nowhere it says which,” he tells me. “It's a way of talking. Like *just a moment*.” He takes my pencil and makes a stroke in the margin, beside *privileges*. Then he gives me back the pencil and doesn't initial it.]],
  },
  choice "“Whose wives? Which names, and why those?”" { id = "names", history = "invented",
    case = "What a man picks out to be angry at says where he stood.",
    effect "sourcing += 1",
    [[Misha and I do it on the back of an envelope: whom he names, what for, and how he would know. Under *how* it's nearly all question marks. There are nine wives on that floor, and seven go out to work at eight in the morning, I see them. “He'll have seen the other two,” says Misha. “Getting out of something.” I tie the envelope in with it.]],
  },
  go "w1_after",
}

passage "w1_after" {
  basis = invented, title = "1996",
  [[{if pinned.w1}Behind the last sheet is a carbon list, butter, white flour, soap, and a pin that has rusted to the shape of itself.{elseif decided.log == 'summary'}In front of the first sheet is half a page with three verbs on it and the ring of a glass.{else}Behind the last sheet there is nothing. In the log, line nine, are four words.{end} {if decided.finding == 'quarter'}In one margin there's a pencil stroke.{elseif decided.finding == 'names'}An old envelope has been tied in, with two columns on the back.{else}The finding is one line long.{end}]],
  documented "S2-F21" {
    "Of Anton Vlasov nothing more has been found, neither before that letter nor after it. That many people felt as he did is not in doubt." },
  documented "S2-F13" {
    "In November of that year the opposition groups together came within a little of winning the Moscow party." },
  "{if pinned.w1}“Soap,” says Rimma Lvovna, who was last paid in July, in part. She reads the list to the end.{else}Rimma Lvovna eats her bread over the sheets, with a hand cupped under it for the crumbs.{end}",
  choice "“Who sat on that committee?”" { id = "committee",
    effect "sourcing += 1",
    "“The second floor,” says Rimma Lvovna. She turns the finding over. There's nothing on the back.",
  },
  choice "Tie the bow" { id = "tie",
    "It won't come right. “Round twice,” says Rimma Lvovna, “and under. I was shown.”",
  },
  effect "read.w1 = true",
  go "table",
}

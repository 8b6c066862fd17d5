-- Chapter one, 1923: the desk, the leaflet, the debate, and who was not there.

local quiz = use "quiz"
quiz.score { "review", most = 10, label = "Review questions answered right" }

act "tea" { title = "1. The tea book", minutes = 9, start = "desk", banner = "A kitchen today; Moscow, September to December 1923" }

passage "desk" {
  basis = invented, title = "Wednesday, ten to seven",
  [[The exam is on Friday. Your brother has a drum kit, so you have carried your revision cards down one floor to Mrs Halloran's kitchen.

    She read proofs for thirty-one years, for a firm that printed railway timetables and hymn books. She has cleared you half the table. There is a pot of tea on it, and a pencil, red at one end and blue at the other.

    “Red for what's wrong,” she says, “blue for what's missing. I only ask who says so, and where I'd look.”

    You draw a card from the pack of sixty.]],
  give "forty",
  topic "Ask her what she makes of the card" {
    [[She holds it at the length of her arm. “Nobody's signed it. When a thing isn't signed I start with the dates, because a date can be caught. In a timetable you get one figure wrong, and there's a man on a platform in the rain with a cello. He came to the office to show us.”]],
  },
  topic "Show her the booklet that goes with it" {
    [[*The Study Circle*, six chapters, stapled. On the cover it says that the student, the friends and the brother are invented, and that what is not invented has a number.

      “Well, that's honest,” says Mrs Halloran. “Now you be careful. You'll get fond of them, and then you'll think whatever they think. I did a hymnal once and hummed for a month, and stopped looking at the commas. Whoever made these people up could have put any opinion into them he fancied. Your card at least isn't charming.”]],
  },
  choice "Open the booklet at chapter one" { id = "open", go "hostel" },
}

passage "hostel" {
  basis = invented, title = "September 1923", date = "1923-09",
  [[Your hostel was a corset shop. Forty of you sleep among the mirrors, and at night the dress-makers' dummies hold the coats.

    The railway sent you to Moscow, to the {term: workers' faculty}, to learn to read a blueprint. You are a {term: candidate member} of the party. Your brother Yegor has the land and the hut, and a new horse that kicks. He has called it Curzon.]],
  documented "X-24 K-8" {
    [[That was in May, when Lord Curzon sent his note and all Moscow marched against it. Now it is the {term: scissors crisis|scissors} that people talk of: factory goods have gone up, rye has gone down, like two blades opening. In places there are strikes.]],
  },
  [[Ebert, who teaches you statistics, drew the scissors on the dormitory wall in chalk, to scale. Rogov hangs his trousers on the upper blade, where there is a nail.]],
  go "circle",
}

passage "circle" {
  basis = invented, date = "1923-09",
  [[Thursdays at seven there is a study circle in political economy, with tea. You own the only knife that will cut a sugar-loaf; you were therefore elected treasurer, and keep the tea book. It has oilcloth covers and squared paper: a column for names, one for lumps, one for lumps owed.

    |*Rogov, Nikita.* A carter's son; kept the books of a co-operative at Tula. Two lumps, and argues with his mouth full. Owes four.
    |*Orlovsky, Mikhail.* Commissar of a regiment at twenty. One lump, and forgets to drink it.
    |*Hrytsenko, Ostap.* From near Poltava. Brings lard and won't be paid.
    |*Lagutina, Vera.* Fought at Orel; sets type on the night shift. No sugar. Has her own mug, with the blue off one side.

    And seven others, who owe nothing and say nothing.]],
  when "short" { go "leaflet" },
  [[Tonight it is the theory of rent, and there's one loaf of sugar.]],
  choice "Cut it small, so that it lasts" { id = "small", flavour = true,
    [[“This is an insult,” says Rogov of his lumps, and takes three.]],
  },
  choice "Cut it as sugar should be cut" { id = "large", flavour = true,
    [[By half past eight there is none. Ebert, passing through with his chalk, looks into the tin. “So that is communism,” he says. “I am glad to have seen it.”]],
  },
  go "leaflet",
}

passage "leaflet" {
  basis = invented, date = "1923-09", voice = "Workers Truth",
  [[Vera stays behind to wash her mug. “They paid us for July on the twentieth of August,” she says, “and half of it in galoshes. So we stopped. A comrade came from the district and explained that we couldn't be on strike, since the shop is ours. I set that man's speeches, exclamation marks and all.”

    She takes a sheet out of her boot. It is the eighth copy of a carbon; the letters look like soot.]],
  claimed "S2-F50 S2-F51 S2-F52" {
    [[At the fold you can make out a line. It is by the group that calls itself {term: Workers Truth}. It says that what Russia has is state capitalism, and that workers can't tell if they live under a dictatorship of their own or under somebody's arbitrary will.]],
  },
  [[“It goes from hand to hand. Keep it for me till Thursday, in the tea book. Nobody on earth reads a tea book.”]],
  decision "leaflet" { title = "A friend asks you to keep a leaflet", record = "S2-F52 S2-F53" },
  topic "“Why don't you say it in the cell?”" {
    [[“In the {term: cell} I'd be answered. I don't want to be answered, I want to be counted. How many others think so? You can't find that out by asking. They'd tell you what you are.”]],
  },
  topic "“What would Rogov say?”" {
    [[“That I'll have the landlords back by Christmas. He'd say it nicely. Then he'd walk me home, because of the dogs.”]],
  },
  choice "“There are eleven names in that book. No.”" { id = "refuse", history = "plausible",
    case = "Whoever finds the paper finds the list of names round it.",
    effect "ties -= 1",
    [[“Quite right,” says Vera, and it goes back into the boot. She dries the mug, which she has never done, and hangs it up.]],
    go "gone" },
  choice "Read it under the stairs and give it back" { id = "read", history = "plausible",
    case = "One can know what is said without becoming its postman.",
    effect "candour += 1",
    [[It takes a candle-end. You like the part about galoshes, and then you see that there is no part about galoshes; you had put them in yourself. You tell her that the village isn't in it anywhere. “No,” says Vera. “None of us is from there. Write us that page.”]],
    go "gone" },
  choice "Slip it behind the oilcloth" { id = "keep", history = "plausible",
    case = "It is a sheet of paper, and she asked.",
    effect "ties += 1; security -= 1",
    [[It goes in behind the cover without a crease. “Till Thursday,” she says. She hangs the mug on the nail next to yours.]],
    go "gone" },
}

passage "gone" {
  basis = invented, date = "1923-09",
  [[On Thursday she isn't there. Her landlady says that three polite men came, and one of them wiped his feet.]],
  documented "S2-F53" {
    [[It's the same all over Moscow. Communists are being arrested by the {term: Cheka|GPU}: people of Workers Truth, and those round Miasnikov, a worker from Perm.]],
  },
  when "decided.leaflet == 'keep'" {
    [[On Friday a man goes along the bunks with the caretaker. He reads the tea book through. “Rogov,” he says. “Four lumps?” When he hands it back the oilcloth is warm. You burn the sheet in the samovar, and Rogov says that the tea tastes of rope.]],
  },
  elsewhen "decided.leaflet == 'read'" {
    [[All week you have been writing her page about the village in your head, and had got as far as the nails.]],
  },
  otherwise {
    [[When you take the cups down there is a slip of paper in her mug, set in eight-point: *For the treasurer's use.* She had left it on the Thursday.]],
  },
  [[You rule the next page of the tea book and carry her line over. *Lagutina: lumps, none. Owing, none.* The mug stays on its nail, and people reach round it.]],
  choice "Turn the page to December" { id = "on", go "debate" },
}

passage "debate" {
  basis = invented, title = "December 1923", date = "1923-12",
  documented "X-24" {
    [[In October Trotsky wrote the leaders a letter, and a week later forty-six well-known members signed a declaration: too much is decided by appointed secretaries, and nobody has a plan for industry. On 5 December the leaders themselves voted a resolution, the {term: New Course}. It promises discussion. So now the cells discuss.]],
  },
  [[Your cell does it in the refectory, two hundred and twelve people, from noon until after nine. There is one stove. It is so cold that they vote in mittens. A lad from the physics section has his on a string through the sleeves, so that when one hand goes up the other comes with it, and for six motions he has been counted twice.]],
  go "debate_orlovsky",
}

passage "debate_orlovsky" {
  basis = invented, date = "1923-12", voice = "Left Opposition",
  [[Orlovsky doesn't take the platform. He stands on a bench by the window.

    “In the regiment I could be shot by the Whites and removed by my own men, and I'll tell you which kept me awake. It did me good. Here, a paper comes down from the province with a name on it, and we're asked to elect the name. Comrade Shubin is a good man; he's got a bad chest and finds us coal. But who's he afraid of? Not of us. A secretary who isn't afraid of anyone in the room stops hearing the room, and then he goes on writing down what it said.”]],
  when "short" { go "debate_rogov" },
  choice "Clap" { id = "clap", flavour = true,
    [[In mittens it makes the noise of a carpet.]],
  },
  choice "See what Shubin is writing at the table" { id = "look", flavour = true,
    [[He has written *stops hearing the room*. He is looking at it.]],
  },
  go "debate_rogov",
}

passage "debate_rogov" {
  basis = invented, date = "1923-12", voice = "Bolshevik majority",
  [[Rogov swallows first.

    “I drove a bread cart in 1919, so I've seen a room that was listened to. We had three parties on the Tula soviet and not one boot. Two years ago half the villages in Russia were ready to go for us with pitchforks. They've sat down again, because we stopped quarrelling and sold them matches. You want to find out now, this winter, if a house will stand without the beam? And another thing. The comrade you've got up there on the wall wanted the unions run like an army in 1920. Now he has discovered elections. I don't ask why, Misha. I only look at the date.”

    There is laughter, and then a roar.]],
  go "debate_frosya",
}

passage "debate_frosya" {
  basis = invented, date = "1923-12", voice = "non-party workers",
  [[By the stove Auntie Frosya, who fires it, has been standing since noon with the same log. She isn't a member of anything.

    “Are you listening, Auntie,” somebody asks her, “or getting warm?”

    “I'm seeing which of you to carry it for,” says Frosya.]],
  decision "debate" { title = "The cell debates democracy in the party", record = "X-24 K-3" },
  choice "Stand on the bench by Orlovsky: elect the secretaries" { id = "critics", history = "plausible",
    case = "The leaders had just promised it in print; somebody should take them at their word.",
    effect "candour += 1; standing -= 1; marked = true",
    [[You say that Shubin should be elected, and that you'd vote for him. He looks up, and for the first time that day he doesn't know what to write. Somebody pulls your coat. Somebody else shakes your hand with the mitten on.]],
    go "arrested" },
  choice "Go to the table: not in this winter, comrades" { id = "leaders", history = "recorded",
    case = "The country had been at war until the year before last, and most of it was not Bolshevik.",
    effect "standing += 1",
    [[You talk about the village, since you are from one. They have sat down, you say, but they haven't unharnessed. It's quiet for a moment. Orlovsky gives you his hand to help you off the platform.]],
    go "arrested" },
  choice "Ask what all this gives Auntie Frosya" { id = "ask", history = "plausible",
    case = "Democracy for whom was the question that neither side had put.",
    effect "candour += 1; ties += 1",
    [[They all turn to look at her. “I was a delegate in '21,” she says. “For the boiler-men. They'd more from the offices.” She puts the log in. Orlovsky says this is a separate question. Rogov says so too; it's the first thing they have agreed on since noon. That evening somebody passes you a cutting.]],
    give "nonparty",
    go "arrested" },
  choice "Put up your own mitten" { id = "vote", locked = "A candidate has a voice and no vote. The lad with the string has two.",
    go "arrested" },
}

passage "arrested" {
  basis = invented, date = "1923-12",
  [[They count hands at twenty past nine. It is ninety-eight to ninety-four. Then they count again, and it is ninety-four to ninety-eight, and Shubin sends both to the district.{if decided.debate == 'ask'} Frosya has put a glass of hot water at your place without being asked.{elseif decided.debate == 'critics'} At your place somebody has moved the bench up, so that you may have all of it.{else} Two people whom you don't know have kept you a place.{end}]],
  disputed "K-3" {
    [[All over Moscow each side has a list of the cells that it won, and they are often the same cells.]],
  },
  [[“Any other business,” says Shubin.

    There are four members of this cell who haven't been seen since September. Vera is one. Everybody in the room knows it; two of the four have their coats on the dummies still.]],
  documented "S2-F56 S2-F59" {
    [[They are held, or are to be banished to remote places. Everybody knows of the arrests, and neither Trotsky nor those closest to him has said a word in public.]],
  },
  decision "arrests" { title = "Nobody mentions the arrested", record = "S2-F56 S2-F59" },
  choice "Ask aloud where the four are" { id = "aloud", history = "invented",
    case = "Nine hours on democracy, and it was the only question that nobody had come prepared for.",
    effect "candour += 1; standing -= 1; security -= 1",
    [[“That isn't on the agenda,” says Shubin.

      “It's Any Other,” you say.

      He coughs for some time. Orlovsky is looking at his boots. It is Rogov who gets up. “Let it be minuted that it was asked,” he says, “and by whom, so that nobody else gets the blame.” It is minuted. In the morning your bunk has been moved to the door.]],
  },
  choice "Catch Orlovsky on the stairs" { id = "private", history = "plausible",
    case = "He had the ear of people who might do something; the hall had not.",
    effect "ties += 1",
    [[“I know,” he says. “Don't. I know.” He sits down on the stair. “They say they're the new party and we're the new bourgeoisie. If we speak for them once, we *are* them, by tomorrow, in every newspaper. We're ninety-eight. Or ninety-four. I can't spend it.” Next day he asks you, in passing, what size boots she took.]],
  },
  choice "Let it pass. It's late, and you are a candidate" { id = "silent", history = "recorded",
    case = "Two hundred and eleven others let it pass too, many of whom had votes.",
    effect "candour -= 1",
    [[Nobody has any other business. Putting on your coat, you find that you've taken hers off the dummy by mistake, and you hang it up again with the buttons done.]],
  },
  aside { "Here chapter one ends." },
  choice "Close the booklet for a moment" { id = "close", go "desk_one" },
}

passage "desk_one" {
  basis = invented, title = "Mrs Halloran's kitchen",
  [[Upstairs the drums have started on something slow. Mrs Halloran has read along with you, upside down, from across the table.

    “Now then. Your card. Line two.”]],
  aside { "Look at line two of card 40 (`read forty`), and at what you have just read." },
  quiz.number { "In which year did the Left Opposition form?", id = "when_formed", answer = 1923, tries = 2, fact = "S0-E1 S1-F1" },
  "“Red, then,” says Mrs Halloran, and strikes out *late*. “That's your man with the cello.”",
  quiz.choice { "By December 1923 four people of this invented cell were missing. What do the documents say that the Opposition's leaders did about the communists who were really arrested that autumn?", id = "silence",
    "They protested, and lost the vote", "They were silent in public", "They had ordered the arrests", "They did not know of them",
    answer = "They were silent in public", fact = "S2-F59" },
  [[“It isn't on the card at all.” She turns the pencil round. “So that's blue.”]],
  choice "Go on to chapter two" { id = "on", go "lists" },
}

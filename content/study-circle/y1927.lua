-- Chapter four, 1927: two budgets, and the seventh of November.

local quiz = use "quiz"

act "banners" { title = "4. Left galoshes", minutes = 6, start = "village", banner = "Summer and autumn 1927" }

passage "village" {
  basis = invented, title = "August 1927", date = "1927-08", voice = "peasants",
  [[Yegor meets you at the halt with the cart. Curzon puts back his ears at you, as a townsman.

    {if decided.evidence == 'horse'}“Did we pass?” says Yegor. You tell him, *good*. He tells the horse.{else}“What have they taught you?” says Yegor. To read a blueprint, you say. “Of what?” That comes next year.{end}

    In the co-operative shop there are a gramophone horn, eleven flagons of eau-de-Cologne, and forty galoshes. They are all for the left foot. The right ones went to Kasimov. Yegor has written; Kasimov would like to have the left.]],
  documented "X-34 X-35" {
    [[In Moscow both sides have printed what to do about it. The Opposition wants industry to grow faster, on a plan, and better-off peasants taxed for it. The majority, with Bukharin, says: let the village grow, and industry upon it.]],
  },
  go "village_yegor",
}

passage "village_yegor" {
  basis = invented, date = "1927-08", voice = "peasants",
  [[“I've read them both,” says Yegor. “That's to say, Anisya did. One lot wants to squeeze me, since I've a horse. The other lot says to me, get rich, and then they send me the assessor, since I've a horse. I've thirty {term: pood|poods} over. At their price that's a pair and a half of boots, and there are no boots. So it's in the barn. They call that a strike, Anisya says. I'd call it forty left galoshes.”

    “Who asks you to sell?” you say.

    “Nobody *asks*,” says Yegor. “That's what I'd tell them is wrong with it, if anybody came.”

    Anisya has the account book on the table. It is kept in the columns you sent her. You have Klava's with you too, in the back of the tea book; she wants your people to see what a weaver lives on.]],
  decision "village" { title = "Prices, tax, no goods", record = "X-34 X-35 S0-D4" },
  choice "“You're right to wait. The town must make the galoshes first”" { id = "alliance", history = "recorded",
    case = "The bond with the village was what the state stood on, and he was the bond.",
    effect "standing += 1",
    [[“So we agree,” says Yegor, not very pleased. Anisya wants to know how long. You say what Rogov says: at the pace of a nag. Everybody looks at Curzon, who is eating a strap.]],
  },
  choice "“Somebody has to pay for the factory, and you've thirty poods”" { id = "industry", history = "plausible",
    case = "With no machines there would be left galoshes for ever.",
    effect "candour += 1; ties -= 1",
    [[“Then let them say how much,” says Yegor, “before I plough for it, and only the once.” On the way to the halt he talks to the horse.]],
  },
  choice "Lay both account books on the table, side by side" { id = "both", history = "invented",
    case = "The two of them had never seen each other's figures, and both sums were about the same boots.",
    effect "ties += 1",
    [[Klava's boots cost her eleven days at the loom. To Yegor they'd be twenty poods. “Then who's got the money?” says Anisya. You go through it again, all three, and can't find him. There's a man missing in the middle of the sum. Before you leave she copies Klava's page, and sends her a cheese. Your two cuttings about it lie under the lamp.]],
    give "town", give "village",
  },
  [[In the train a man is taking one left galosh to Kasimov, on the chance.]],
  choice "Go back for the autumn term" { id = "back", go "morning" },
}

passage "morning" {
  basis = invented, title = "Monday, 7 November 1927", date = "1927-11-07",
  [[It is ten years since October, which by the new calendar falls in November. At six in the morning the whole hostel is ironing.

    Your faculty marches at nine. On the stairs stands a papier-mâché top hat, a metre and a half across: the British foreign secretary's. You're down for the brim.

    Orlovsky comes downstairs like a stork. He has a banner rolled up inside one trouser leg, pole and all, and can't bend it. He and {if not short}Gusev and {end}some thirty more are going to be in the Okhotny Row by ten. {if decided.accusers == 'welcome'}“You've a pencil,” he says. “We're one short for the other pole.”{elseif decided.accusers == 'distrust'}“I don't ask,” he says to you. “Mind the paint, it's wet.”{else}“It doesn't say anything that we haven't said sitting down,” he tells you.{end}]],
  documented "K-2" {
    [[What it says is on three other trouser legs as well: *Against the {term: kulak}, the {term: NEPman} and the bureaucrat. Carry out Lenin's testament.*]],
  },
  go "morning_klava",
}

passage "morning_klava" {
  basis = invented, date = "1927-11-07", voice = "Lenin enrolment",
  [[Klava is at the foot of the stairs in a red kerchief, with the samovar, to see the column off. She looks at his leg. “The one day in the year, Mikhail,” she says. “I've three girls who joined because I did. They'll be out there in new stockings. What are they to say at home, that it was a fight?”

    “Tell them that it was a party,” says Orlovsky. “In a party, one says things.”

    “Say it Tuesday,” says Klava.]],
  decision "day" { title = "The column or the banners", record = "X-26 K-2" },
  choice "Take your side of the hat" { id = "column", history = "recorded",
    case = "It was everybody's day, and the revolution was ten years old and still there.",
    effect "standing += 1; candour -= 1",
    [[Under the hat it's warm and you can see the heels of the man in front. At the corner of the Okhotny there's a noise above you, whistles, then something that tears. The hat is told to keep step. It keeps step. On the square your voice cheers with the rest; it is louder than you thought.]],
    go "after_banners" },
  choice "Take the other pole" { id = "banners", history = "plausible",
    when = "candour >= 3 or decided.accusers == 'welcome'",
    locked = "He has told you the street and not the house. They've stopped telling the house to people who keep so quiet.",
    case = "The paper had been closed to them, and a street is also a place to read.",
    effect "standing -= 2; ties += 1; marked = true",
    [[It's unrolled for about as long as it takes to read it twice. Then men come through the crowd, in ordinary caps, very quickly, like people who are late; a hand takes the cloth from the middle, and you are left holding a pole. A woman beside you says, “Let them speak,” and a woman beside her says, “On this of all days!” You've lost a button. {if short}Orlovsky has lost a shoe{else}Gusev has lost a tooth{end}, and is looking for it.]],
    go "after_banners" },
  choice "Stand at the lamp-post with the tea book, and write" { id = "watch", history = "invented",
    case = "Tomorrow there would be two accounts, and neither would be by anyone who had counted.",
    effect "security -= 1",
    [[*10.05. Thirty to forty, with four banners. 10.09. No banners.* You put down who whistled and who had brought the whistles, in a box. At 10.15 a man in a good coat looks over your shoulder. “Sugar?” he reads; you've turned the page. He asks for your name all the same, to go with it.]],
    go "after_banners" },
}

passage "after_banners" {
  basis = invented, date = "1927-11", voice = "Bolshevik majority",
  [[{if decided.day == 'banners'}“Ten minutes,” says Rogov that night, sewing on your button; he was married once.{elseif decided.day == 'watch'}“Thirty to forty,” says Rogov that night, reading your page. “The paper will say *a handful*. Misha will say four hundred. Burn that, it's accurate.”{else}“You'd a good pace,” says Rogov that night. “I was under the crown.”{end} He owes fourteen lumps. “I'm against them, you know that. I'd have voted them down on Tuesday, in a room, after tea. What do I do with a majority if it whistles?”

    {if decided.day == 'banners'}He bites off the thread. {end}Orlovsky hasn't come in.]],
  choice "Close the booklet for a moment" { id = "close", go "desk_four" },
}

passage "desk_four" {
  basis = invented, title = "Mrs Halloran's kitchen",
  [[“I like the one who eats,” says Mrs Halloran. “That's a warning to us both.” She finds her place on the card. “Here's a fight with one side to it. What were the others *for*?”]],
  quiz.choice { "Which of these was an argument of the majority?", id = "majority",
    "The peasants must be taxed until the factories are built",
    "Break the bond with the peasants, and they stop selling grain and force is all that is left",
    "A party needs several programmes, and open votes between them",
    "Socialism cannot be completed without a German revolution",
    answer = "Break the bond with the peasants, and they stop selling grain and force is all that is left",
    fact = "X-35" },
  "There is no room for it on the front. She turns the card over and starts a column on the back, in blue.",
  choice "Go on to chapter five" { id = "on", go "form" },
}

-- Chapter six, winter 1930: an erratum slip, a letter, and the card.

local quiz = use "quiz"

act "winter" { title = "6. The groom", minutes = 6, start = "errata", banner = "February and March 1930" }

passage "errata" {
  basis = invented, title = "February 1930", date = "1930-02", voice = "Workers Truth",
  documented "X-28 K-10" {
    [[The villages are being put into collective farms. Every day the papers print the share of households, by districts. Officials, students and factory workers are sent out from the towns to see to it; and those on the list of kulaks are being deported.]],
  },
  [[Something comes for you by printed matter, from a town in the Urals. It is a district newspaper, one sheet, on paper like bark, without a letter. Pasted to the foot of the first column is an {term: erratum slip}.

    |*In our number of 9 February, for “100 per cent of*
    |*households, voluntarily”, read “52 per cent of*
    |*households, voluntaryly”.*

    Vera Lagutina has never misspelt a word in her life. So they let her set type there.]],
  choice "Rule a new line in the tea book for her" { id = "rule", flavour = true,
    [[{if decided.form == 'nothing'}You fetch the book from Klava's canteen for the purpose.{elseif decided.form == 'recant'}You rule it across the stamp.{elseif marked}The book has been to the river in a boot, and the page has a wave in it.{else}The book has been under a mattress, and the page has a wave in it.{end} *Lagutina: slips, one.*]],
  },
  choice "Send her the mug" { id = "mug", flavour = true,
    [[{if exiled}You write to Klava, who has it.{else}You take it off its nail.{end} It goes by parcel post, in a galosh, for the enamel. The clerk wants it valued. You put *one kopeck*.]],
  },
  go "ostap",
}

passage "ostap" {
  basis = invented, date = "1930-02", voice = "Ukrainians",
  [[And there is a card from Ostap. In three years he has never written to you but in Ukrainian, and you've got used to it, slowly. This card is in Russian. He is well, the weather is cold, and he has been asked to explain the examples in it.]],
  go "letter",
}

passage "letter" {
  basis = invented, date = "1930-02", voice = "peasants",
  [[{if exiled}The third thing hasn't been inked. It was brought by a raftsman, inside a loaf.{else}The third was brought by a woman with milk cans, who wouldn't sit down.{end} It is in Anisya's hand, on the backs of printed forms: *Application to enter the collective farm. I, the undersigned*, and a blank.

    |“Student. Yegor is in the stable so I write.
    |“They came on a Tuesday and had a list. On it: Akim, Fedosya the widow, and both Tarasovs. Akim has two samovars. One has a hole, he showed them the hole.
    |“Each might take what goes on a sledge. To the railway, and from there nobody says. Fedosya's youngest had measles. She asked if for her it could be the Thursday. It could not. Yegor gave them our quilt and somebody wrote down that he gave it.
    |“We signed. They had us in the school until three at night on the little benches, and he said, who is against soviet power put your hand up. So nobody was. He has a bad chest and a scarf, he slept on our stove. He asked where we get our coal.
    |“Curzon is number fourteen, in Akim's barn. He has kicked the chairman and lets no one in. So Yegor has been made groom. That is what luck we have.
    |“The hens I ate. I tell you so that you know who is writing.{if decided.village == 'both'} I have that sum yet, and look for the man in it.{elseif decided.village == 'industry'} You said somebody has to pay. We have.{elseif decided.village == 'alliance'} You told us, at the pace of a nag. It went quicker.{end}
    |“You have been taught. Write to us if this is how it was meant.”]],
  go "letter_choice",
}

passage "letter_choice" {
  basis = invented, date = "1930-02",
  [[There are names in it. {if exiled}Agafya Lukinichna is raking out the stove, and looks to see if you have anything for it.{elseif outside}Through the partition Klava's neighbour has stopped snoring.{elseif decided.form == 'nothing'}From the next bunk somebody asks if it's good news.{else}The man with the other half of the room puts down his newspaper.{end}]],
  decision "letter" { title = "A letter from the village", record = "X-28 K-10" },
  choice "Put it behind the oilcloth of the tea book" { id = "hide", history = "invented",
    case = "Somebody wrote it down with the days of the week; somebody might some day want to know.",
    effect "security -= 1",
    [[{if decided.form == 'nothing'}The book has come back from Klava's canteen, and smells of cabbage. {end}First you copy four lines on squared paper: the district, the month, who brought it, how many sheets. You leave out the two names that can still be hurt by it, and Curzon's, by which anybody there would know them. Then it goes in behind the cover without a crease.]],
  },
  choice "Answer her" { id = "answer", history = "invented",
    case = "She asked a question and put a stamp's worth of trust on it.",
    effect "ties += 1",
    [[You write nine beginnings. What goes is: *No. I do not know who meant it. Is there news of Fedosya's child?* The letter itself you put in the stove, so that only one of the two can be found on anyone. In three weeks comes a scrap in capitals, which Yegor must have learned off the wall of that school. RECEIVED. HORSE WELL. ANISYA SAYS WRITE SHORTER.]],
  },
  choice "Burn it, and keep the names in your head" { id = "burn", history = "plausible",
    case = "A paper is found; what is in a head has to be asked for.",
    effect "security += 1",
    [[The printed side burns yellow and the written side a sort of green. Akim, Fedosya, the Tarasovs, two. You say it over on the way to work, with the number of children. By the spring you notice that you've begun to say it to a tune.]],
  },
  choice "Read it aloud to somebody you trust" { id = "read", history = "plausible",
    when = "ties >= 2", locked = "There's nobody left at the table. On Thursdays you do your washing.",
    case = "She had asked one of them; it concerned more than one.",
    effect "ties += 1; security -= 1",
    when "exiled" {
      [[Agafya Lukinichna hears it standing, with the rake. “There were sledges through here Tuesday,” she says. “Not yours. From the Don, those. I sold them milk. They asked me what river it was.” She sits down. “I charged them for it,” she says. “I didn't think. It's four kopecks.” She takes the letter herself and puts it in the icon case, behind the saint, where the tax receipts are.]],
    },
    otherwise {
      [[Klava hears it in the kitchen, at night, with her arms in the dough. “You can't put measles on a train,” she says, and after a while: “Read me that about the benches.” You read it again. “I've put my hand up like that,” says Klava. “I mean, I haven't put it up.” By the time the loaves are made the letter is in the flour bin, wrapped in her card.]],
    },
  },
  go "march",
}

passage "march" {
  basis = invented, title = "March 1930", date = "1930-03",
  documented "X-28" {
    [[On 2 March there is an article by Stalin in all the papers, “Dizzy with Success”. It lays the blame on local officials who have gone too far. On 1 March over half of all households were on the lists.]],
  },
  [[People read it in the street, aloud, to people who can't. {if exiled}On the river the ice is eighty-one centimetres. You write it down at seven and at seven.{else}“It was local comrades,” a man in the tram reads out, and a woman wants to know which. He looks further down.{end}]],
  choice "Close the booklet, before the last page" { id = "close", go "desk_six" },
}

passage "desk_six" {
  basis = invented, title = "Mrs Halloran's kitchen",
  [[Mrs Halloran has taken her glasses off and is doing something to them with her cardigan.

    “They aren't real,” she says. “I told *you* that.” She puts them on again. “But the sledges had a number by them. Show me where the number goes.” You show her, at the back. “And you could look it up? In a library?” In most of them, you say. “Then we'll have it right,” says Mrs Halloran. “A correction's no use without where you got it. They only think that you've spilt something.”]],
  quiz.match { "Each correction needs the number of its fact. Which belongs to which? (`sources all` lists them.)", id = "numbers",
    { "It formed in autumn 1923", "S0-E1" },
    { "It was silent about the arrested", "S2-F59" },
    { "It wanted a plan and higher wages", "S0-E3" },
    { "Expelled 1927, executed 1936-38", "S0-E2" } },
  aside { "Now line one. You may write the first sentence of the card anew: what the Left Opposition was, and when, so that nobody is left on a platform." },
  choice "Write it here" { id = "here", flavour = true,
    ask "The first sentence of card 40, by you:" { id = "sentence", into = "sentence" },
    [[She reads it over, and reads it backwards, which is how you find the spelling. “That'll print,” says Mrs Halloran.]],
  },
  choice "Write it on paper" { id = "paper", flavour = true,
    [[She lends you the pencil, blue end first.]],
  },
  "There is one page of the booklet left.",
  choice "Turn it over" { id = "last", go "conclude" },
}

-- Chapter three, 1925 and 1926: an essay, and a guest with a sausage.

local quiz = use "quiz"

act "essay" { title = "3. The essay", minutes = 7, start = "essay", banner = "Spring 1925 to autumn 1926" }

passage "essay" {
  basis = invented, title = "April 1925", date = "1925-04",
  documented "X-26" {
    [[In December Stalin wrote that {term: socialism in one country} is possible: the Soviet Union can build it by itself. In January Trotsky left the war commissariat.]],
  },
  [[The question for the essay is on the board. *Can socialism be built in one country? Ten pages by Monday.* The instructor in Leninism has influenza, so Ebert will mark it.

    “I am the wrong man,” he tells you. “Until 1921 I was a {term: Menshevik}. Now I am a column in the Planning Commission, mornings only. I shall mark only the arithmetic.”]],
  go "essay_table",
}

passage "essay_table" {
  basis = invented, date = "1925-04", voice = "Bolshevik majority",
  [[On Thursday the circle writes it for you.

    “We waited for Germany like a bride,” says Rogov. “We kept Germany a chair. All right, she isn't coming. Do we sit in front of the soup? The peasant's got rye and wants calico. Make calico; he'll sell; buy looms. It goes at the pace of a peasant's nag. But the nag's ours, and she doesn't take orders from the Bank of England.”

    “And when you're up to your neck in calico,” Orlovsky says, “with a hundred million little owners outside, and every gun in Europe made of better steel? I don't say stop building. I say you can't finish. In a poor country you start what the rich ones have to end. It's called {term: permanent revolution}. I never heard of it until last year, when they told me I believed in it. Then I read it up.”]],
  go "essay_ostap",
}

passage "essay_ostap" {
  basis = invented, date = "1925-04", voice = "Ukrainians",
  [[“This one country of yours,” says Ostap, who is cutting lard. “How many countries is it?”

    They tell him it is another question.

    “I've noticed. I only ask because I've to fill in the form for home. At Kharkiv they want teachers who can do arithmetic in Ukrainian. I can, and here I've been speaking Russian for two years so as not to hold up world revolution.” He deals out the lard. “In whichever of your two socialisms,” he says, “put me down for a multiplication table.”]],
  decision "essay" { title = "Can socialism be built in one country?", record = "X-26 S0-D2 S1-F14" },
  choice "“Yes: with the peasant, at his pace”" { id = "for", history = "recorded",
    case = "There was no revolution for sale abroad, and there was a country to feed.",
    effect "standing += 1",
    [[You write it in two nights. Rogov reads it and takes out an adjective. “If it's true, it doesn't need *invincible*,” he says.]],
  },
  choice "“No: we can begin it, and others must finish”" { id = "against", history = "plausible",
    case = "It was what every one of them had taught until the year before.",
    effect "candour += 1",
    [[You write it in two nights. Until last December, you say in it, this was in the textbook; and you give the page. The textbook has since been called in.]],
  },
  choice "“First: what would count as finished?”" { id = "define", history = "plausible",
    case = "A question that cannot be answered wrongly has not been asked yet.",
    effect "security += 1",
    [[You write down what there would be, on a given day, if it had been built: so much steel, so many schools, nobody's wife at the well. Ebert asks if you would come to the Planning Commission in the mornings, paid, and rule lines.]],
  },
  when "short" { go "ostap_leaves" },
  go "evidence",
}

passage "evidence" {
  basis = invented, date = "1925-04", voice = "Mensheviks",
  [[It has four pages. It needs ten, and they can't all be yours.

    “Bring me something that could have come out otherwise,” says Ebert. “A leader you quote was always going to agree with himself.”]],
  decision "evidence" { title = "What to put under it", record = "S0-D2" },
  choice "Quotations. There is a red volume on every sill" { id = "quotes", history = "recorded",
    case = "The comrade with influenza will be well again by June.",
    effect "standing += 1",
    [[*Nine quotations*, Ebert writes at the end, *of which four are the same one. Satisfactory.* The instructor, when he is better, makes it *very good*.]],
  },
  choice "Import tables, from the planning library" { id = "imports", history = "plausible",
    when = "standing >= 3", locked = "Reader's tickets go by recommendation from the cell. Shubin says that this isn't the month to ask him.",
    case = "Whoever buys looms abroad depends on abroad; how far is a number.",
    effect "candour += 1",
    [[Two thirds of the looms on the Presnya come out of one English catalogue. You copy out the page, with prices. *Good*, writes Ebert. *It does not help your side much. Very good.*]],
  },
  choice "Yegor's accounts, with the horse" { id = "horse", history = "invented",
    case = "One household is not the country, but it is more than none.",
    effect "ties += 1",
    [[You ask him by post. He sends three years on a piece of sacking in Anisya's hand, down to a kopeck for the priest and four for a pane that Curzon kicked in. *A sample of one*, Ebert writes; *and I believe every word. Good.* He asks if he may copy it for himself.]],
  },
  [[The essays hang all summer on the nail next to the scissors, by order of merit. Rogov has to find another place for his trousers.]],
  choice "Turn over a page, to 1926" { id = "on", go "ostap_leaves" },
}

passage "ostap_leaves" {
  basis = invented, title = "Autumn 1926", date = "1926-09", voice = "Ukrainians",
  documented "K-5" { "In Ukraine offices and schools are changing over to Ukrainian, by order. The word for it is {term: Ukrainisation}." },
  [[{if decided.essay == 'for'}Your essay has been printed in the faculty's wall newspaper, with *invincible* put back.{elseif decided.essay == 'against'}Your essay has been asked for by the district committee, which has it still.{else}In the mornings you rule lines for Ebert, at four kopecks a sheet.{end}

    Ostap has got his post. On his last Thursday he rules the new page of the tea book and does the headings himself: *tsukor*, sugar; *borh*, debt. “Now it's a bilingual institution,” he says. “You can get a subsidy.” What he is owed, he says, he'll take in letters. He means to write his in Ukrainian. Rogov asks him how anybody's to read them. “Slowly,” says Ostap.]],
  when "short" { go "chapter_three_ends" },
  choice "Promise to answer in Ukrainian" { id = "promise", flavour = true,
    [[“Say that again,” says Ostap, “with the stress on the second.”]],
  },
  choice "Ask who'll bring the lard" { id = "lard", flavour = true,
    [[“There you have the national question,” says Ostap.]],
  },
  go "accusers",
}

passage "accusers" {
  basis = invented, date = "1926-10", voice = "Left Opposition",
  documented "S3-F25 X-26" {
    [[This year Zinoviev and Kamenev, who had led the attack on Trotsky, have quarrelled with Stalin and joined hands with Trotsky. It is called the {term: United Opposition}.]],
  },
  [[So Gusev comes to tea. In the summer of 1924, when the cells of the colleges were gone through, Gusev sat at the end of the table with the list; he asked Orlovsky eleven questions, and Orlovsky lost his card for a year. {if decided.debate == 'critics'}He asked you four.{else}He asked you one, about Orlovsky.{end} Now he's in the Opposition too. He has brought a sausage as long as his arm.

    “I was wrong about you,” he says to Orlovsky. “I had to get hit with it myself. Only, there's a few thousand of us that know how the machine works, because we worked it. You want to beat it with your clean hands?”

    Orlovsky cuts the sausage. “Sit down,” he says. “Take your hat off.”]],
  go "accusers_rogov",
}

passage "accusers_rogov" {
  basis = invented, date = "1926-10", voice = "Bolshevik majority",
  [[Rogov eats his piece. “In '24 you told me I was soft on Misha, Gusev. Now I'm too hard on him. I'm where I was. It's draughty, with everybody running past.”

    Nobody has passed Gusev the sugar. That is the treasurer's business.]],
  decision "accusers" { title = "Yesterday's accusers", record = "S3-F25 X-26 K-4" },
  choice "Pass him the sugar" { id = "welcome", history = "recorded",
    case = "If nobody may change his mind there is no use in talking.",
    effect "ties += 1; standing -= 1; marked = true",
    [[“Gusev,” you write in the book. “One lump.” He watches you write it. “I used to ask for these,” he says. “Attendance books. You wouldn't believe what's in them.” He has stopped chewing.]],
  },
  choice "Keep the lid on the tin" { id = "distrust", history = "plausible",
    case = "A man who has worked the machine may have it with him.",
    effect "ties -= 1; standing += 1",
    [[You say that you're out of sugar, and everybody can see the tin. He drinks it bitter and thanks you. Orlovsky doesn't look at you for the rest of the evening; on the stairs Klava says he wasn't wrong to bring sausage.]],
  },
  choice "“What do you say now about 1923? In writing?”" { id = "ask", history = "plausible",
    case = "An apology over sausage can be withdrawn; a sentence in print is harder.",
    effect "candour += 1",
    [[“In writing,” says Gusev, “we're saying that as to 1923 mistakes were made.”

      “By whom?”

      “We're discussing that.” He laughs first. Then he gets out a pencil and puts it on the back of the sausage paper: *I was wrong about Orlovsky, summer 1924, Gusev.* You keep this in the tea book, transparent with grease.]],
  },
  aside { "Here chapter three ends." },
  choice "Close the booklet for a moment" { id = "close", go "desk_three" },
}

passage "chapter_three_ends" { -- in the short version
  aside { "Here chapter three ends." },
  choice "Close the booklet for a moment" { id = "close", go "desk_three" },
}

passage "desk_three" {
  basis = invented, title = "Mrs Halloran's kitchen",
  [[She has got out a packet of biscuits and corrected it. *Made with care in a nut-free enviroment.* The missing letter is in blue.]],
  when "not short" {
    [[“Your card has one name on it,” says Mrs Halloran. “One name isn't a group, it's a man.”]],
    quiz.typed { "Name one of the two leaders who had attacked Trotsky and joined him in 1926.", id = "joined",
      answer = "Zinoviev | Kamenev | Zinoviev and Kamenev | Kamenev and Zinoviev | Grigory Zinoviev | Lev Kamenev",
      mistakes = "Stalin | Bukharin | Lenin | Gusev | Rykov", tries = 2,
      right = "Right: Zinoviev and Kamenev.",
      near = "Nearly: it is spelled Zinoviev, and the other is Kamenev.",
      wrong = { "No. It was Zinoviev and Kamenev. (Gusev is invented.)" }, fact = "S0-E4" },
  },
  quiz.choice { "Which of these says what “socialism in one country” meant, without judging it?", id = "one_country",
    "The betrayal of world revolution", "The doctrine, from December 1924, that the Soviet Union could build socialism by itself",
    "The sober insight that Russia must first feed itself", "Cutting all links with foreign countries",
    answer = "The doctrine, from December 1924, that the Soviet Union could build socialism by itself",
    fact = "S1-E6" },
  [[“There's a mark for the other thing,” says Mrs Halloran. “Dots under the word. {term: stet|Stet}: let it stand. Which of these did the card get right?”]],
  choice "Dots under “expelled”" { id = "stet_expelled", flavour = true,
    [[“They were put out, then. The rest of that line wants looking at,” she says.]],
  },
  choice "Dots under “against bureaucracy and rule by command”" { id = "stet_bureaucracy", flavour = true,
    [[“That's your man on the bench,” she says. “And nobody asked the lady with the log.” She makes the dots rather small.]],
  },
  choice "Dots under “1920s”" { id = "stet_twenties", flavour = true,
    [[“It's hard to miss a decade,” says Mrs Halloran, but she puts them in.]],
  },
  "Upstairs the drums stop, apologise to somebody, and go on.",
  choice "Go on to chapter four" { id = "on", go "village" },
}

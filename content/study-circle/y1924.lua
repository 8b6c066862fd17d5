-- Chapter two, 1924: a list of three, a queue in the frost, and a letter without its first page.

local quiz = use "quiz"

act "enrolment" { title = "2. The queue", minutes = 6, start = "lists", banner = "January to May 1924" }

passage "lists" {
  basis = invented, title = "January 1924", date = "1924-01", voice = "Bolshevik majority",
  [[For the conference your cell may send three people to the district. Shubin reads out three names. They are on the back of a coal receipt.

    “Three places, three names,” he says. “It saves paper.”

    Afterwards he lets you carry the ledger for him, because of the stairs. “It came by telephone at noon. Did I like it? They asked me for three who won't come home with a quarrel. I've coal for nine days, and with a quarrel the next lot doesn't come.” He gets his breath. “One day somebody will telephone me *my* name, and I'll go where it says.”]],
  documented "X-24" {
    [[The Thirteenth Conference meets from 16 to 18 January. Of 128 delegates with a vote very few are for the Opposition. It is condemned as a petty-bourgeois {term: deviation}.]],
  },
  go "queue",
}

passage "queue" {
  basis = invented, date = "1924-01", voice = "Lenin enrolment",
  documented "X-25" { "On Monday, 21 January, in the evening, Lenin dies." },
  documented "K-7" {
    [[He lies in the House of Unions. The queue goes on day and night, in such frost that they have lit fires at the crossings.]],
  },
  [[You stand in it from eleven at night until half past five. Ostap's ear goes white and Orlovsky rubs it with snow. Rogov is crying and eating bread. When at last the line moves, one of his galoshes stays where it is, frozen to the street, and he goes on without.

    The woman in front of you has a large child in a shawl. It turns out to be a samovar; she wouldn't leave it in the barrack. At the next fire she fills it with snow and coals, and in twenty minutes the whole street has tea. “A kopeck,” she says, “and for him that's crying, nothing.” This is Klavdia Sidorova, of a weaving mill on the Presnya.]],
  when "short" { go "klava" },
  choice "Pay the kopeck" { id = "pay", flavour = true,
    [[You give her two, having no ones, and for change she gives you a button. You wear it to this day.]],
  },
  choice "Ask what she'll do with the samovar when it's her turn" { id = "turn", flavour = true,
    [[She hadn't thought. When it comes to it she carries it past him in her arms, steaming, and the sentry looks straight in front.]],
  },
  go "after",
}

passage "after" {
  basis = invented, date = "1924-02",
  [[In February there are two things on Shubin's table. One is a tin box for statements about the elections. It is empty; the key has been lost. The other is a heap of printed forms.]],
  documented "X-25" {
    "The party is calling on workers from the bench to join it, two hundred thousand of them: the {term: Lenin enrolment}.",
  },
  decision "lists" { title = "Three places, three names; then the leader dies", record = "X-24 X-25" },
  choice "Write to the district: three places, three names" { id = "complain", history = "plausible",
    case = "A list may be good and still not be an election.",
    effect "candour += 1; standing -= 1",
    [[You push it through the slot. In March it is returned to you with a number, and the remark that it should have been handed in through the secretary. Shubin had put his own under it. His is about coal.]],
  },
  choice "Go round the bunks for three names of your own" { id = "canvass", history = "plausible",
    case = "Nobody had forbidden it to have candidates.",
    effect "ties += 1; standing -= 1",
    [[You get forty signatures in two evenings. People are pleased to be asked. Then Ostap, who can count, says quietly that forty people with a list of their own is what the congress of 1921 called a {term: faction}. You put it in the stove, and the forty still nod to you.]],
  },
  choice "Take a heap of forms to the mills" { id = "drive", history = "recorded",
    case = "If there are too few workers in the party, one can go and ask some in.",
    effect "standing += 1",
    [[On the Presnya you shout questions over four hundred looms. Klavdia Sidorova answers with her fingers. *Social origin*: she points to the floor. *Why do you wish to join?* She thinks, and breathes on the form, and wipes it. “Put that somebody came,” she shouts.]],
  },
  go "klava",
}

passage "klava" {
  basis = invented, title = "March 1924", date = "1924-03", voice = "Lenin enrolment",
  when "short" {
    documented "X-25" {
      "The party is calling on workers from the bench to join it, two hundred thousand of them: the {term: Lenin enrolment}.",
    },
  },
  [[{if decided.lists == 'drive'}It's your form that she carries, she says, so it's your circle that she has come to.{else}Her mill has sent her to learn political economy, with a chit.{end} She sets down the samovar, which is better than yours, takes Vera's mug off its nail, and fills it. Ostap stops, with the lard on the knife. “What?” says Klava. “Is it somebody's?”

    “It's kept,” says Ostap.

    She pours the tea into a glass, and washes the mug, and hangs it back.

    Later Orlovsky asks her why she joined now. She takes it for a real question. “In our barrack it's four families to a stove. Since '17 we've had an anarchist, two sorts of SR and my mother-in-law. All of them right. Nobody fetched water. You tell me that they picked your three by telephone. My dear, somebody was always picked. Nobody ever came for me before but for the rent.”]],
  when "short" { go "chapter_two_ends" },
  choice "“And if they pick wrong?”" { id = "wrong", flavour = true,
    "“Then there'll be one lot to blame,” says Klava, “and I'll know where they live. Try that with four.”",
  },
  choice "“Who fetched the water in the end?”" { id = "water", flavour = true,
    "“Well, who do you think?” says Klava.",
  },
  go "testament",
}

passage "testament" {
  basis = invented, title = "May 1924", date = "1924-05",
  documented "S1-E3" {
    [[The Thirteenth Congress is in Moscow. A letter that Lenin dictated in December 1922 has been read to its delegates.]],
  },
  [[It was read to one delegation at a time, and nobody might take notes. You have it from Klava. Her shop sent a weaver to the congress, and the weaver came back and would say only that everybody was in it and he didn't spare a soul.]],
  decision "testament" { title = "The rumour of a letter", record = "S1-E3 K-1" },
  topic "Ask Rogov whether there is a letter" {
    [[“There's a letter. There's a dying man in it who finds fault with six people, and those six have to run the country on Monday. Would you want it read in the refectory? By Misha?” He owes nine lumps now. “All right, I'd like to read it too.”]],
  },
  choice "Move in the cell that it be read out" { id = "ask", history = "plausible",
    case = "It was written to the party, and the cell is the party.",
    effect "candour += 1; standing -= 1",
    [[“The congress has decided,” says Shubin. In June he shows you your page in the ledger. He has put *inquired in a comradely manner*. “I crossed out *insisted*,” he says.]],
    go "letter_heard" },
  choice "Get a copy: a pound of butter, to a typist" { id = "copy", history = "plausible",
    when = "security >= 2", locked = "It costs a pound of butter. Since they moved your bunk to the door nothing of yours stays in the cupboard.",
    case = "One can't judge what one hasn't read, and nobody had said that reading was a crime.",
    effect "security -= 1",
    [[It is Yegor's butter. What you get for it is one page. The page begins in the middle of a word and ends with a comma; the rest would be another pound.]],
    go "letter_page" },
  choice "Leave it. The congress has decided" { id = "respect", history = "recorded",
    case = "The congress had heard it; if delegates cannot keep a decision, what is a delegate for?",
    effect "standing += 1",
    [[You have the summer's examinations to think of. When others begin on it you go and see about the cups.]],
    go "letter_heard" },
}

passage "letter_page" {
  basis = documented "K-1", date = "1924-05",
  [[The page is about six comrades, and you have parts of two. Trotsky: perhaps the most able man in the Central Committee as it is now; but too sure of himself by far, and too much drawn to the administrative side of a thing. Stalin: he has boundless power in his hands, and it isn't certain that he will always use it carefully enough.]],
  invented {
    [[You read it at the window with your back to the room. There is no successor on the page. You turn it over, as if there might be one on the back.]],
  },
  choice "Close the booklet for a moment" { id = "close", go "desk_two" },
}

passage "letter_heard" {
  basis = invented, date = "1924-05",
  [[In the summer it reaches you all the same, as most things do, through the laundry. By then it names a successor, who is somebody's cousin.]],
  choice "Close the booklet for a moment" { id = "close", go "desk_two" },
}

passage "chapter_two_ends" { -- in the short version
  aside { "Here chapter two ends." },
  choice "Close the booklet for a moment" { id = "close", go "desk_two" },
}

passage "desk_two" {
  basis = invented, title = "Mrs Halloran's kitchen",
  [[“Was it a Monday?” says Mrs Halloran.

    She does it on her knuckles, by a rule from the timetables. “It was. People who make things up don't bother with the weekdays.” {if decided.testament == 'copy'}She taps your page of the letter. “Your card has it as one man against another.”{elseif decided.testament ~= 'none'}She would have liked to see that letter. “Your card has it as one man against another.”{end}]],
  when "not short" {
    quiz.choice { "What did Lenin's letter of December 1922 say about Trotsky?", id = "letter",
      "That he should be the successor", "That he was very able, and too sure of himself", "That he should be expelled", "Nothing: it was about Stalin",
      answer = "That he was very able, and too sure of himself", fact = "K-1" },
  },
  [[“And what did they want,” says Mrs Halloran, “apart from the world?”]],
  quiz.choice { "Line six of the card gives one policy, about revolution abroad. Which pair belongs to the Opposition's own programme, and is missing from the card?", id = "programme",
    "Free trade, and lower taxes on peasants", "A plan for industry, and higher wages", "Other parties, and a parliament", "Collective farms, and the end of money",
    answer = "A plan for industry, and higher wages", fact = "S0-E3" },
  "She writes *plan, wages, tax* in the margin, in blue.",
  choice "Go on to chapter three" { id = "on", go "essay" },
}

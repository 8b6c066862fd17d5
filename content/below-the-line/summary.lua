-- The last slip, and the board.

act "summary" { title = "Ten to nine", minutes = 5, start = "last_slip" }

passage "last_slip" {
  basis = invented, voice = "left communists",
  give "slip9",
  [[“Mine's the last,” says Arun, “and I've got it downstairs, up on stands.”

    His hands are clean to the wrist and not above. “I take the diesels out. You've all moaned about bay six. You'd think, engine out, battery in. But the floor is where it is because of the engine. The ramp's there because of the floor. The kerb at the hospital's that high because of the ramp. So when it says you can't just pick the old thing up and use it, that's right. It isn't only the engine that's the engine.

    “And on the other hand it ran. It was a bus. There's forty people a morning at that kerb, and I'm not going to tell them that I'm reinventing life.”]],
  visit "guest_on_closing",
  decision "closing" { title = "The closing comment", record = "S4-F13 S4-F18" },
  choice "Leave it there. It's a good place to leave it" { id = "leave_it",
    case = "The last speaker has said both halves of it himself.",
    effect "heat -= 1",
    [[Nobody says anything for a bit. Under the floor a bus is being started by somebody who isn't sure of it. “That's not one of mine,” says Arun.]],
  },
  choice "Turn the egg over: “Has 1917 anything to say to it?”" { id = "evidence",
    when = "eggs > 0", locked = "The egg has been over three times. It's on its side in the saucer.",
    case = "They tried to take a country over with the engine running.",
    effect "eggs -= 1; evidence += 1",
    documented "S4-F13" {
      "In March 1918 Lenin told his party's congress that socialism must be made by tens of millions, and that without a German revolution they were lost." },
    disputed "S4-F18 S4-E9" {
      "The leaflet says that the old managers came back, and with them Taylor's stop-watch, while the workers who had been communists went into offices. Its figure for the ruin of industry is contested." },
    [[“So they'd the same floor,” says Arun.

      “They had the same foremen,” says Mr Oyelaran, “and no battery.”]],
  },
  choice "Ask what would change each person's mind" { id = "mind",
    case = "Somebody who can answer that is discussing; somebody who can't is only there.",
    effect "focus += 1",
    [[A docket, says Noreen. A queue that somebody made, says Joy, or a grabber who stopped by himself. Colin would want one person who moved into a building because of the lift. “If there'd been a form,” says Mr Oyelaran. Ray says that he'll have to think, and they can see him do it. Oksana says that it has been changed already, twice, and not in this room.]],
  },
  go "board",
}

passage "guest_on_closing" {
  basis = invented,
  when "decided.guest == 'printer'" { "“I'd keep the press,” says the printer. “Whoever has it will want his meetings set.”" },
  when "decided.guest == 'peasant'" { "“You've a lot to say about what they took over,” says the peasant. “We'd done the land already. Nobody brought us a machine to reinvent.”" },
  when "decided.guest == 'anarchist'" { "“*A centre's all right if,*” says the anarchist. “That's where I get off.”" },
  when "decided.guest == 'georgian'" { "“The freed ground,” says the schoolteacher. “Freed by who? I only ask because there was somebody on it.”" },
  when "decided.guest == 'ukrainian'" { "“In my ledger,” says the co-operator, “they all reinvented life. It was always due on the first of the month.”" },
  when "decided.guest == 'priest'" { "“Some of the old plant's eight hundred years old,” says the priest, “and it lets in water, and they're married in it.”" },
  when "decided.guest == 'historian'" { "“I'd want to know how one gets rid of the new way,” says the historian, “if one doesn't care for it.”" },
  when "decided.guest == 'bolshevik'" { "“I'd have liked to invent something,” says the Bolshevik. “I had the railways to get through to Wednesday.”" },
  back,
}

passage "board" {
  basis = invented, title = "Ten to nine",
  [[The lates are coming in. Each bus that crosses the pit makes the cups speak, and you can tell the number by the cup. In ten minutes there will be thirty drivers up here who want their tea, and the board.

    Under EARLIES it says *Tea fund £14.20*{if asked}, and *the congress could replace them*{end}.{if checked} Under MIDDLES there's the figure that you checked.{end} {if evidence >= 6}The folder is empty. Its papers lie the length of the table, like a game of patience that's coming out.{elseif evidence <= 2}The folder is on the hatch, with its elastic on.{else}Some of the folder has been out, and has tea on it.{end}]],
  [[The first of them up is a woman with a flask, who reads the board from the door. “What's it about?” she says.

    All of them tell her. It is the first time tonight that you've heard the whole room at once, and what you notice is that they don't begin in the same year. Mr Oyelaran has begun with the congress, in 1917. Noreen begins the June after, when the others were put out. Edie's in 1942. Oksana begins ten years before her, and says nothing, but it's there in how she holds the pot. Colin has gone all the way back to 1848, and Arun starts on a Saturday, at the hospital gate.

    “So is it about the roundabout?” says the woman.]],
  when "window" {
    [[The small table has its one sentence to bring. Edie reads it with the light on. “*It was the same people it happened to.*” She says that Oksana had a longer one, but it was in Ukrainian.]],
  },
  [[They look at you. You may have an opinion now; it says so in the note.{if shown > 0} Most of them think they know it.{end}]],
  decision "summary" { title = "The summary", record = "CP2 CP3 CP12" },
  choice "Say who had the better of it tonight" { id = "winners",
    case = "People who have argued for two hours like to know where it has got to.",
    effect "heat += 2",
    [[You do it as fairly as you can, slip by slip, and it takes four minutes. Two on points over five. Nine, for the bus. Six and seven, you say, a draw. {if heat >= 6}Somebody says “a *draw*?” and it isn't Ray.{else}They listen as people listen to the football from places where they don't live.{end} Edie wants to know what three got.]],
  },
  choice "Use the board: what we agree is so, what's disputed, what we each want" { id = "lists",
    when = "evidence >= 3",
    locked = "You would have to put something under EARLIES. For each thing that was looked up tonight two were only said, and it's a wide column.",
    case = "It is what they came for: to know what they disagree about.",
    effect "fair = true",
    go "sort_one",
  },
  choice "Tell them what you think yourself" { id = "own",
    case = "You've kept it in all evening, they are your neighbours, and they have asked.",
    effect "shown = 2",
    [[You tell them. It takes six minutes and is better than you expected. You've made ninety-four buses agree every day for nine years. Nobody interrupts. Bea writes until her page is full, and turns over.]],
  },
  choice "Have each give the slip across the table, until its holder says that it'll do" { id = "swap",
    case = "To put a thing so that its owner would sign it, one has to have heard it.",
    effect "range += 1; heat -= 1",
    [[Colin has nine. “It says you can't put a battery in a bus.”

      “It doesn't mention a bus,” says Arun.

      Colin goes again, and gets as far as the weather. “Nearly,” says Arun. “Say it as though you minded.” The third time Colin says it as though he minded, and afterwards he has to see to the catch of his sample case.

      Ray does Colin's. Bea does Mr Oyelaran's, standing up. Joy does slip six with the desk in it, for a man who is at this moment on the bypass, and does it so that Ray looks at her. “It'll do,” says Noreen of hers.]],
  },
  go "conclude",
}

-- Three sentences to be put under a heading. What is disputed is not settled by being chalked.

passage "sort_one" {
  basis = invented,
  [[You draw a line through *Tea fund* and explain. EARLIES, what we agree is so. MIDDLES, what is disputed, and by whom. LATES, what each of us would want in any case. Three sentences have been put up. Mr Oyelaran reads out the first.

    *The other parties left the soviets in June of 1918.* “The leaflet has it,” he says.]],
  decision "sort_one" { title = "The board: “the other parties left”", record = "S4-D3 X-8" },
  choice "EARLIES: it is so" { id = "so",
    case = "By July they were not there, whoever had held the door.",
    effect "evidence -= 1",
    documented "X-8" { "{term: Menshevik|Mensheviks} and Right {term: SR|SRs} were put out of the soviets' executive on 14 June 1918." },
    [[“Left,” says Noreen. “As I left, the year they closed the wages. With a carriage clock.” It stays up, with a small cross beside it, and you see people read the cross.]],
  },
  choice "MIDDLES: it's disputed" { id = "disputed",
    case = "The leaflet says one verb, and the record of 14 June another.",
    disputed "S4-D3 S4-F16 X-8" { "Aurora: they had left. The record: on 14 June 1918 they were voted out of the soviets' executive." },
    [[It goes up as *left / put out?* “Leave room for a third one,” says Bea. “There's usually a third one.”]],
  },
  choice "LATES: it's what somebody wants" { id = "wants",
    case = "Which verb a person picks tells you where that person stands.",
    effect "focus -= 1",
    [[“It's not what anyone *wants*,” says Joy, “it's what they did.” It stays up, since you've the chalk; but Arun has begun to explain it to Colin, and Colin is explaining it back.]],
  },
  go "sort_two",
}

passage "sort_two" {
  basis = invented,
  [[“*The congress that made the government could unmake it,*” reads Mr Oyelaran. {if asked}“That's the one we had the paper for.”{else}“Margaret has a paper on that, I believe. It's in the folder.”{end}]],
  decision "sort_two" { title = "The board: “could unmake it”", record = "X-3" },
  choice "EARLIES: it is so" { id = "so",
    case = "It is in the decree, and nobody in the room or the tin denies it.",
    documented "X-3" { "The congress and its executive had the right to replace the commissars." },
    [[“It *could*,” says Mr Oyelaran. “Put *could* in capitals.” You put *could* in capitals. It's the only sentence all evening that all of them have agreed to, and they look at it with some suspicion.]],
  },
  choice "MIDDLES: it's disputed" { id = "disputed",
    case = "A right nobody could use is worth an argument.",
    effect "range += 1",
    [[“Who's disputing?” says Noreen. There's a silence, and then, out of fairness, Bea puts up her hand. She says that there's *could*, and there's could. It goes up with her name to it.]],
  },
  choice "LATES: it's what somebody wants" { id = "wants",
    case = "One's feeling about a congress depends on who was in it.",
    effect "evidence -= 1",
    [[“It's a decree,” says Noreen. “I may not want it. I didn't want half the things I paid people for.” You leave it there. EARLIES looks rather bare.]],
  },
  go "sort_three",
}

passage "sort_three" {
  basis = invented,
  [[“*Those who are short of homes should have a say in who comes.*” He reads it exactly as he has read the other two.]],
  decision "sort_three" { title = "The board: “should have a say”", record = "S4-C7" },
  choice "EARLIES: it is so" { id = "so",
    case = "That people are short of homes is so, and Ray has the number.",
    effect "heat += 1",
    [[“Is it?” says Arun. “It's so that there's a list,” says Joy, “I'll give you the list.” Ray says that he'd sooner it weren't under anything that everybody had agreed to. They'd only have agreed to it because he's here.]],
  },
  choice "MIDDLES: it's disputed" { id = "disputed",
    case = "How many homes there are, and for whom, could be looked up.",
    effect "range -= 1",
    [[“Disputed by what?” says Bea. “What would you look up?” You can't think of it. The houses could be counted; they aren't in the sentence. Noreen says that she'd have said *want*, but it's your chalk.]],
  },
  choice "LATES: it's what some of us want" { id = "wants",
    case = "It has a should in it, and no paper in the folder can settle a should.",
    effect "heat -= 1",
    [[“Whose is it?” you ask, and Ray says, “Mine, then,” and it goes up with an R. Next to it Joy has you write what she wants, and then there is something of a queue. It's all there, by five to nine, one under another, with the letters.]],
  },
  [[You put the chalk down, and find that it has got as far as your elbow.]],
  go "conclude",
}

-- A room that boils over is not asked for its summary; before that the yard can hear it.
rule "boiled" { when = "heat >= 8", once = true, go "conclude" }
rule "heard" { when = "heat >= 6", once = true, visit "telephone" }

passage "telephone" {
  basis = invented,
  [[The telephone by the hatch rings. It's Len, the night superintendent. “Only, they can hear you in bay eleven,” he says. “Is it all right?”

    You tell him that it is 1917. You hear him put his hand over it, and tell somebody.

    “Right you are,” says Len. “If it gets to the war I'd have to come up.”]],
  back,
}

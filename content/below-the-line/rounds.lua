-- The three rounds. The slips lie in three small decks; the chair chooses what is read next.

act "rounds" { title = "Nine slips", minutes = 19, start = "round_one" }

passage "round_one" {
  basis = invented,
  when "decided.elected ~= 'none' and decided.numbers ~= 'none' and decided.book ~= 'none'" {
    go "between_one" },
  [[{first:*Round one: what the leaflet says.* Two are pushed at you at once.|Which next?|There is one left over from this round.}]],
  hand "one" { size = 2 },
  go "round_one",
}

-- Round one ------------------------------------------------------------------------------------

storylet "elected" { deck = "one", title = "Bea, slip 1: was it elected?",
  basis = invented, voice = "doubters",
  give "slip1",
  [[“It isn't rude, is it,” says Bea, “just to ask? Because it isn't a small thing. If they were elected it's one story, and if they weren't it's another. So it has to be one or the other.”

    “Has it?” says Mr Oyelaran. He has slip two, and knows that it's the answer. He has uncapped his pen.

    Bea's pencil is over the page. She is looking at you, because you're the one standing up.]],
  decision "elected" { title = "Was the government elected?", record = "X-3 S4-F15" },
  choice "“By the congress, that same night. It's good enough for me.”" { id = "answer",
    case = "A class that waits an hour for a plain answer goes home.",
    effect "heat -= 1; evidence -= 1; shown += 1",
    [[People sit back. Bea writes *elected*, and after it, in brackets, your name. She has been taught always to give her source. Noreen reads it upside down. “I've been a lot of things,” she tells you. “I was never a source.”]],
  },
  choice "Turn the egg over: “Has anyone got the decree itself?”" { id = "document",
    case = "Neither side of it can be judged without the thing it is about.",
    effect "eggs -= 1; evidence += 2; asked = true",
    [[It is in Margaret's folder, a photocopy of a photocopy.]],
    documented "X-3" {
      [[The Second Congress of Soviets made the {term: Sovnarkom|Council of People's Commissars} a provisional government, until the {term: Constituent Assembly}. Control over it, and the right to replace its members, lay with the congress and its executive. All its first members were {term: Bolshevik|Bolsheviks}.]] },
    [[“So, elected by people who were elected,” says Bea. “And only till something else, which isn't in the leaflet at all.” You chalk the first line under EARLIES. The sand runs out while they are still on the word *provisional*.]],
  },
  choice "“Mr Oyelaran has the reply. Let's have it now.”" { id = "on",
    case = "Somebody has already answered her, and the answer is in the room.",
    effect "focus += 1",
    [[Bea lays her pencil down in the exact middle of the page. “I'd have liked to have it by itself first,” she says, but she says it to the pencil.]],
  },
  visit "reply",
}

passage "reply" {
  basis = invented, voice = "left communists",
  give "slip2",
  [[Mr Oyelaran stands; he has never in his life spoken to a motion sitting down. “It concedes,” he says. “I like a person who concedes before the tea. And then see what it's after. The one who leads the party ought not to be the one who leads the meeting. I've been both, the same evening. You rule yourself in order.

    “Elected, but at second hand. Well, I was chosen by eleven branches, and they by the shops. Nobody in a shop could have picked me out of a queue. I'd have told you that was a matter of form. Then they wanted to be rid of me.”

    “What happened?” says Bea.

    “There was no form for it,” says Mr Oyelaran.]],
  decision "reply" { title = "The reply concedes and refines", record = "X-3 X-5 S4-D2" },
  choice "Chalk it up: *conceded, it was elected*" { id = "concede",
    case = "People concede more readily when somebody thanks them for it.",
    effect "heat -= 1",
    [[Bea has won a point and doesn't know where to look. “You'll observe,” says Mr Oyelaran, sitting, “that it has kept everything else.” Joy passes her the biscuits.]],
  },
  choice "Ask the room: direct or indirect, and is it a difference?" { id = "direct",
    case = "The whole quarrel hangs on one word, and they have not looked at it.",
    effect "focus += 1",
    [[“{term: direct and indirect election|Through someone or straight},” says Arun. “Then it's how many someones.” They count. From Noreen's house to the water company they make it six, of which one, says Colin, is a golf club. From a shop to a soviet, to the congress, to its executive, to a commissar, it comes to four.]],
  },
  choice "Ask who could have sent a commissar home" { id = "remove",
    case = "How they come in matters less than whether they can be put out.",
    effect "evidence += 1",
    documented "X-3 X-5" {
      [[The congress and its executive could replace a commissar. Within a month or so there was a decree on {term: recall} for deputies too: a soviet had to call new elections if more than half the electors of a district asked for them. It was used against {term: Kadet|Kadets}, Right SRs and {term: Menshevik|Mensheviks}.]] },
    [[“So there was a form,” says Mr Oyelaran. He thinks about it. “And one side had the pad.”]],
  },
  back,
}

storylet "numbers" { deck = "one", title = "Noreen: the leaflet's own figures",
  basis = invented, voice = "doubters",
  [[“I'll do mine in its turn,” says Noreen. “This is about the leaflet.” She has taken its figures out and written them under one another, with a line beneath, as though they would add up.

    “Eight thousand Bolsheviks, start of 1917. Fourteen armies. Industry under a tenth of what it was. I did the wages in this building for thirty-one years, and a number that comes out even is somebody's opinion.”

    “It's for handing out,” says Arun. “In the rain. You can't hand people a range.”

    “You handed *me* a range. Your hours, the Christmas of the snow.”

    “I had it off the woman who gives them out,” says Arun, who doesn't want it laughed at. “Saturdays, at the hospital gate. She was there when I was an apprentice. She's never got anyone elected. I asked her what it's for. She says that for some months people who'd been told all their lives to wait ran the trams themselves, and the bakeries, and what a town needs. And she isn't going to have it said that they couldn't, just because of what was done to them after.”

    It's quiet. “I never said that it wasn't for anything,” says Noreen. “I said eight thousand.”]],
  decision "numbers" { title = "A claim about numbers", record = "S4-E2 S4-E11 S4-E9" },
  choice "“They'll do for tonight. On we go.”" { id = "accept",
    case = "No argument in the tin depends on a figure.",
    effect "evidence -= 1; focus += 1",
    [[She adds them up. “Eight thousand and fourteen, and a tenth,” says Noreen. “I'll put that down, then.” She puts it down.]],
  },
  choice "Turn the egg over, and check one of them" { id = "check",
    case = "One figure looked up teaches more than three believed.",
    effect "eggs -= 1; evidence += 1; checked = true",
    visit "figure",
  },
  choice "Ask what would be different if it were out by double" { id = "differ",
    case = "A number matters by what is built on it.",
    effect "focus += 1; heat -= 1",
    [[They like this. If there were sixteen thousand Bolsheviks it is less of a wonder, Arun says, and more of an organisation. If there were seven armies, says Colin, then somebody has to find another reason. “For what?” says Bea, and four people tell her four things.]],
  },
}

passage "figure" {
  basis = invented,
  [[“Which?” says Noreen. Margaret's folder has other papers in it, by people who did not like each other.]],
  choice "The eight thousand" { id = "eight", flavour = true,
    disputed "S4-E2 S2-F11" {
      [[The official Soviet figure for February 1917 is about 24,000. Other estimates begin at some 10,000. The historian Simon Pirani puts the veterans of the years before at some tens of thousands, and not many of them. Eight thousand is low.]] },
    [[“What were they counting?” says Noreen. “Who'd joined, or who'd paid?” Nobody in any of the papers says. You chalk it under MIDDLES, with three others after it.]],
  },
  choice "The fourteen armies" { id = "fourteen", flavour = true,
    disputed "S4-E11" {
      [[Fourteen is a count made for argument, with every flag in it that was landed anywhere. The forces that fought were far fewer.]] },
    [[“I have sat on a committee of fourteen,” says Mr Oyelaran. “Three of us came.” It goes under MIDDLES: *14 (3?)*.]],
  },
  choice "The tenth" { id = "tenth", flavour = true,
    disputed "S4-E9" {
      [[The output of large works in 1920 is usually put at 13 to 20 per cent of 1913, and that of all industry higher. Some branches were far lower.]] },
    [[“Somebody went and looked at one works,” says Arun, “on a bad day.” He would know. It goes under MIDDLES, *a tenth, or a fifth*.]],
  },
  back,
}

storylet "book" { deck = "one", title = "Edie, slip 3: a famine and a war",
  basis = invented, voice = "doubters",
  give "slip3",
  [[Edie has a magnifying glass with a light in it. She goes along the lines, and comes to the end, and turns it off. “That's two things,” she says, “and they've put *and yet*.

    “I knitted for them. I was seven. The whole class did balaclavas for the Russians, and mine came out with the one eyehole. Miss said not to undo it. There'd be somebody, she said. And there would have been.” She looks at the slip. “I've often thought of him. I never once thought what he'd had to eat when he was little.”

    “It's 1917 tonight,” says Colin, quite kindly. “That's fifteen years on.”

    Oksana has stopped with the teapot in her hand. Each Thursday she takes one biscuit, wraps it in a paper napkin, and puts it in her coat.]],
  decision "book" { title = "A book on famine, and a world war", record = "S4-E14 X-29" },
  choice "Thank Edie, and keep to tonight's page" { id = "off",
    case = "An evening about everything is about nothing, and 1917 is what they came for.",
    effect "heat += 1; focus += 1; range -= 1",
    [[Edie shuts the slip into her spectacle case. “It was only that he had the one eye,” she says. Oksana fills your cup, and goes on filling it, and the saucer.]],
  },
  choice "Turn the egg over, and ask what the book is mainly about" { id = "about",
    case = "A book that is used in an argument can be asked what it says.",
    effect "eggs -= 1; evidence += 1",
    visit "biscuit",
  },
  choice "Turn the egg over, and give it a table of its own" { id = "thread",
    case = "It is too large for a turn in somebody else's talk.",
    effect "eggs -= 1; range += 1; focus += 1; window = true",
    [[You and Ray carry the card table to the window. Edie goes, and Oksana with the pot. They have a sheet of paper and may bring back one sentence. Until tea you can hear that they are talking, and once that they're laughing. You can't hear at what.]],
  },
}

passage "biscuit" {
  basis = invented, voice = "Ukrainians",
  [[Bea looks it up for everyone.]],
  documented "S4-E14 X-29" {
    [[Applebaum's *Red Famine* is mainly about the famine in Ukraine in 1932 and 1933, and not only about those sent away. In the famine of 1931 to 1933 between 5.5 and 8 million people died, most of them in Ukraine, Kazakhstan, on the Volga and in the North Caucasus. Many states call what was done in Ukraine genocide; historians debate the word.]] },
  [[“So it isn't about what slip three says it's about,” says Bea.

    “By our door a coat was hanging,” says Oksana. “My grandmother's. It had a biscuit in it. She had been five, in that year. I asked her what is it for, and she said it isn't *for*. So now it's nine years I am taking a biscuit.” She puts the napkin on the table and opens it. “I don't like them, even. They're dry.”

    The sand has gone through. Nobody has turned to look.

    “I don't say about Hitler. That also happened.” She pushes the napkin across to Edie. “For yours. With the eye.”]],
  back,
}

passage "between_one" {
  basis = invented,
  draw "lull",
  [[“I wrote under an article once,” says Colin. He is looking at the orange chair. “At one in the morning, about stairs. A man had said they were good for you. I told him what I thought of him, in front of everybody, and went to bed. Next day I went to take it down, and there were forty people underneath it, going on from where I'd stopped. Some of them were being me.”

    “Was he wrong about stairs?” says Joy.

    “No,” says Colin. “I'd only say, if that's what these are, somebody's one o'clock in the morning. I wouldn't have wanted mine read out in a bus garage.”

    “I would have,” says Mr Oyelaran, “if it was read *well*.”]],
  go "round_two",
}

-- What happens in between; one is drawn.
storylet "coat" { deck = "lull", when = "heat >= 4", priority = 1, basis = invented,
  [[Ray has put his coat on. He says that it's the draught. There are no windows open.]] }

storylet "nine" { deck = "lull", basis = invented,
  [[The loudspeaker over the hatch coughs. *Would the driver of the nine please return to the nine.* They all listen, to hear whether he does.]] }

storylet "urn" { deck = "lull", basis = invented,
  [[There is a bang from the hatch and a smell of hot pennies. “I only topped it up,” says Ray.]] }

storylet "umbrella" { deck = "lull", basis = invented,
  [[The loudspeaker coughs. *One umbrella, gent's, top deck of the 30.* Mr Oyelaran half gets up, remembers, and sits. It's the third time this year that it has been handed in.]] }

-- Round two ------------------------------------------------------------------------------------

passage "round_two" {
  basis = invented,
  when "decided.model ~= 'none' and decided.children ~= 'none'" { go "tea" },
  [[{first:*Round two: what would work.* {if eggs == 0}The egg is empty; it will have to be done by talking.{elseif eggs == 3}You have not turned the egg yet.{else}The egg has {word(eggs)} left in it.{end}|One is left of round two.}]],
  hand "two" { size = 2 },
  go "round_two",
}

storylet "model" { deck = "two", title = "Noreen, slip 4: nobody offers a model",
  basis = invented, voice = "left communists",
  give "slip4",
  [[Noreen takes off her glasses. “{term: territorial assembly|Everyone in a place}, in tiers. Well, I can tell you about that, I'm secretary of one. Forty-four plots. Over us there's the site committee, and over that there's the Federation, which meets in a hotel. The plot-holders settled the water in ten minutes, because you've to look at each other over the beans. The committee wrote it down. At the Federation a man asked me which site I was speaking *for*, and do you know, I'd to look at my badge.

    “So I'm with slip four as far as the beans. I don't know what you'd do about the hotel.”

    “Why where you live?” says Arun. “I only live next to people. I *work* with them. The soviets went {term: franchise|by where you work}.”

    “I don't work,” says Edie, {if window}from the window{else}in her scarf{end}.]],
  decision "model" { title = "“No one offers a model”", record = "S2-F83 X-8" },
  choice "Ask each of them for one thing of 1917 to keep" { id = "keep",
    case = "People who disagree about the whole can often agree about a part.",
    effect "focus += 1; heat -= 1",
    [[Bea would keep the sending home. Joy would keep being asked. Ray would have the land decree, for the allotments, he says, and Noreen goes pink. “The wage,” says Colin, “if it's true that they drew a fitter's. I should like to watch that tried in lifts.”]],
  },
  choice "Ask each of them for one thing of 1917 to avoid" { id = "avoid",
    case = "A warning can be checked, and a hope cannot.",
    effect "focus += 1; evidence += 1; heat += 1",
    documented "X-8 X-10" {
      [[On 14 June 1918 {term: Menshevik|Mensheviks} and Right {term: SR|SRs} were put out of the soviets' executive. In September the Cheka, the political police, took hostages and shot people in great numbers.]] },
    [[“Voted off the committee,” says Mr Oyelaran. “I have seen it done. It is always minuted as tidying up.” Arun says that there was a war on. “There's always something on,” says Noreen. They are both leaning forward.]],
  },
  choice "Take it as read, and give the time back to the egg" { id = "skip",
    when = "eggs < 3", locked = "The egg is full. You can't put sand into it that isn't out.",
    case = "It says what everyone has said already; the hour is for what they haven't.",
    effect "range -= 1; eggs += 1",
    [[Noreen folds slip four and drops it into the tin. “The Federation does that,” she says. But the egg stands full side up again.]],
  },
}

storylet "children" { deck = "two", title = "Joy, slip 5: people want things, children want order",
  basis = invented, voice = "doubters",
  give "slip5",
  [[“I've had a hundred and eleven children through my kitchen,” says Joy, “so I'll just say this for it. I've a drawer of spoons, all the same, and one that's red. They fought over it so much that I went and bought another red one.”

    “And?” says Colin.

    “They fought over which was the first.”

    “There you are,” says Ray.

    “That's at two,” says Joy. “By three there's a queue. I never made it. I went out to the bins, and when I came in there was a queue for the red spoon.”

    “You can't get from a spoon to money,” says Bea. Colin tells her that everybody in the room has done it.]],
  decision "children" { title = "People are acquisitive, children need structure", record = "S3-F9 S3-F8" },
  choice "“That's only what people always say about people.”" { id = "prejudice",
    case = "Human nature is what every order has called itself.",
    effect "heat += 2; shown += 1",
    [[“I didn't write it,” says Joy. “I'm speaking for them that did.” She turns to the orange chair. “Never mind, love,” she tells it. Ray says that he'd have put his name to slip five, in those words, and what does that make him? It seems to be you he's asking.]],
  },
  choice "Ask Joy who kept the queue" { id = "case",
    case = "She has a hundred and eleven cases, and the slip has none.",
    effect "range += 1",
    [[“The littlest,” says Joy, “that never got it by grabbing. He stood at the end with his arm out like a level crossing. He was that strict. And when it was his turn he'd not give it up.” She has obviously thought about this before. “I couldn't tell you where the one thing stopped.”]],
  },
  choice "Turn the egg over, and set Kollontai's nursery beside it" { id = "nursery",
    when = "eggs > 0", locked = "It's in the folder; but the folder takes four minutes, and the egg is empty.",
    case = "It is the same quarrel, order or their own doing, by someone who was there.",
    effect "eggs -= 1; evidence += 1",
    give "nursery",
    [[“I had that,” says Joy, “with the council, over a gate.”

      “What happened to the gate?”

      “There's no gate.” She reads it again. “Mind, there was an inspector too. He ran his hand along my skirting board and he found a nail. I'd walked past that nail a year. I'd like to have been cross with him.”]],
  },
}

-- The guest seat --------------------------------------------------------------------------------

-- id, the card's label, the option's defence, and what the guest says.
local lid = {
  { "printer", "The Menshevik printer", "He was in the soviets, and against the government.",
    "Mensheviks",
    [[Mr Oyelaran takes it. He sits down for it, which nobody has seen before. “I set the leaflets for their meetings and for ours. First they came to me about the paper. There's a shortage, they said, and it was true. Then they came about the press. I ask one thing, an election in the soviet, and all of you to stay in the room after it. They ask me whose side I'm on. I am on the side that's having the election.”]] },
  { "peasant", "The peasant who voted SR", "Four people in five, and the leaflet has them in one clause.",
    "peasants",
    [[Noreen takes it, with her bag on her knees. “They said the land was ours, and we'd had it since the summer, so we thanked them. I voted. I walked to it. They had it for one day. Then a man comes from the town, where they've nothing to sell me, and he's a paper to say how much I eat. I don't want your seat. I want it so there's someone to shut the door on.”]] },
  { "anarchist", "The anarchist", "The strictest reader of the word soviet.",
    "anarchists",
    [[Bea gets there first. “You keep asking which of them had the right to appoint who,” she tells the room from the orange chair. “Well, nobody. You sent Ivan from your shop. Then Ivan went to a party meeting, and they told Ivan what you wanted.” She consults the card. “So it's no good asking if it's direct. Ask what he was doing at the other meeting.” Edie says that she was never like this at home.]] },
  { "georgian", "The Georgian schoolteacher", "It was an empire, and somebody should say so.",
    "Georgians",
    [[Joy takes it. “We'd a government. You needn't have liked it. I taught under it, it was late with the wages. Then an army came over the hill, to free us from it, and some of those who'd sent for it were Georgians. It's hard to tell at the dinner table. In this council of yours, could my lot get up and go? You don't say. You say, why would you want to?”]] },
  { "ukrainian", "The Ukrainian co-operator", "Slip 3 speaks of Ukraine, and nobody in the tin is from there.",
    "Ukrainians",
    [[They all look at Oksana. “No,” she says. “You want me for my name. Give it to Colin.” So Colin sells it. “I buy the village's eggs and I sell it boots. I've a ledger with four governments in it. Each wanted the eggs. One of them, in Kiev, was ours, the {if visited.biscuit}Rada,” and he looks up, and Oksana nods at how he says it, “{else}Rada,” (“Ráda,” says Oksana) “{end}and the comrades in Moscow who are so eloquent about their own committee have never once asked what it was.”]] },
  { "priest", "The village priest", "The vote was taken from him, which is a fact about the electorate.",
    "believers",
    [[Ray takes it, because he knows priests by their gutters. “They tell me I'm free,” he says. “It's got the state's name on the deeds now, so I'm a lodger. I can't vote, I'm in with the shopkeepers and the mad. I don't ask you to believe anything. I bury them, whoever's shot them. I'd like it if the roof could stay up, and there's nobody to ask, because it's nobody's.” He stops. “It's always the lead,” he adds, as Ray.]] },
  { "historian", "The liberal historian", "Somebody should ask where the law was.",
    "liberal historians",
    [[Edie takes it, and reads in the voice that she keeps for consultants. “You ask if it was elected. There was one election, dear, where everybody voted, and it's not in your leaflet. It sat for a day. After that you may count your committees how you like; nobody could take one of them to court.” She turns the card over. “There's another gentleman here that doesn't agree with me. He says there were thousands wanted the soviets. I expect they did.”]] },
  { "bolshevik", "The Bolshevik of 1918", "The party that is being judged all evening is not in the room.",
    "Bolshevik majority",
    [[Arun takes it, and stays standing. “You've got all night,” he says. “I've bread for a day and a half, and the front's gone home. You want me elected straight, and not at second hand; all right. Tell me how, by Friday, with no trains. The congress picked us, and it can unpick us; it's met again since, and hasn't. I've closed things, and I know what. You'd have kept them open. Who'd have been eating, while you did?” Joy has put down her biscuit. “I thought I should do it properly,” says Arun.]] },
}

for _, g in ipairs(lid) do
  passage("guest_" .. g[1]) { basis = invented, voice = g[4], give(g[1]), g[5], back }
end

local function invitations(effects)
  local list = {}
  for _, g in ipairs(lid) do
    list[#list + 1] = choice(g[2]) { id = g[1],
      when = "decided.guest ~= '" .. g[1] .. "'", locked = "Already in the chair.",
      case = g[3],
      effect(effects),
      visit("guest_" .. g[1]) }
  end
  return list
end

passage "tea" {
  basis = invented, title = "Tea",
  [[Noreen does the urn. The cups are the garage's, green, with a number on the bottom, and people turn them over to see what they've got. {if heat >= 5}Ray and Mr Oyelaran have taken theirs to opposite ends.{elseif range <= 2}It has been the same four talking; you begin to notice it now that they've all got their mouths full.{else}Ray and Mr Oyelaran are agreeing about gutters.{end}{if evidence >= 5} The folder lies open on the hatch, with a saucer on it to keep the place.{end}]],
  topic "Take your tea to Ray" {
    [[“Sixty-one,” says Ray. “What are you?” You're a hundred and four. He has slip seven in his top pocket, with the writing inwards.

      “It's the one I'd have said,” he tells the cup, “if I'd drawn another. That's what gets me. I don't think it up on a roof. I think it about four in the morning.”]],
  },
  topic "Ask Bea how it's going" {
    [[She has ruled her page in two. On the left it says *What they said*, on the right *How they know*. The left is full. {if shown > 0}In the right there is a date, some initials, and you.{elseif asked or checked}In the right there is one paper, with a box round it.{else}In the right it says *spoons* and *hotel*.{end}

      “It's not meant rudely,” says Bea.]],
  },
  topic "Carry the cups to Oksana" {
    [[“From ten it's my table,” she says. “Now it's yours, so I let you.” She washes, you dry. “On the 41 they leave newspapers. On the 30, umbrellas. On the nine one time it was teeth. I don't know who they are, but I could tell you things about them.” She looks at the tin. “Like you, with those.”]],
  },
  choice "Take off the lid" { id = "lid", go "seat" },
}

passage "seat" {
  basis = invented,
  [[In the lid of the tin, under a rubber band, are eight cards. *People who weren't under the article*, Margaret has written. *One, or two if they'll share. Whoever takes it sits in the orange chair and means it. The nine can budge up for once.*

    “Go on,” says Joy. “Who's it to be?”]],
  decision "guest" { title = "The guest seat", record = "X-36 S4-D1" },
  invitations("range += 1"),
  choice "Leave the chair to the people who wrote the slips" { id = "writers",
    case = "Nine strangers have it already, and none of them has been heard out.",
    [[You put the lid back. “Quite right,” says Mr Oyelaran. “They'd only have come for the tea.” Oksana pulls the orange chair a little nearer to the urn, for the warm.]],
    go "round_three",
  },
  go "share",
}

passage "share" {
  basis = invented,
  [[There are seven left under the rubber band. The chair isn't a wide one.]],
  decision "second" { title = "A second guest?", record = "X-36 S4-D1" },
  choice "One is enough" { id = "one",
    case = "One voice that is listened to is worth two that share a cushion.",
    effect "focus += 1",
    [[The lid goes on. You can hear the guest being asked whether they take sugar.]],
  },
  invitations("range += 1; focus -= 1"),
  when "decided.second ~= 'one'" {
    [[Two of them have to share, so each has one leg out in the room.{if decided.guest == 'bolshevik' and decided.second == 'printer' or decided.guest == 'printer' and decided.second == 'bolshevik'} “We know each other,” says Mr Oyelaran. “Inside out,” says Arun.{elseif decided.guest == 'bolshevik' and decided.second == 'peasant' or decided.guest == 'peasant' and decided.second == 'bolshevik'} “Mind the bag,” says Noreen. “It's what I have got left.”{elseif decided.guest == 'ukrainian' and decided.second == 'georgian' or decided.guest == 'georgian' and decided.second == 'ukrainian'} “Was yours late with the wages too?” says Joy.{elseif decided.guest == 'priest' and decided.second == 'bolshevik' or decided.guest == 'bolshevik' and decided.second == 'priest'} “Have we met?” says Arun. “You've my roof,” says Ray.{end}]],
  },
  go "round_three",
}

-- Round three -------------------------------------------------------------------------------------

passage "round_three" {
  basis = invented,
  when "decided.engels ~= 'none' and decided.borders ~= 'none'" { go "late" },
  [[{first:*Round three: whose country.* It has got to eight, and past it. {if heat >= 6}People have begun to say “with respect”.{elseif heat <= 2}Somebody is humming.{else}Under the window the buses are bringing back the swimming clubs.{end}|One turn is left.}]],
  hand "three" { size = 2 },
  go "round_three",
}

storylet "engels" { deck = "three", title = "Colin, slip 8: a remark about Engels",
  basis = invented, voice = "doubters",
  give "slip8",
  [[Colin does the first half well. You needn't live in a place to be on its side, he says; he's for Dundee, in the football, and has been there once, for a lift. Then he comes to Engels, and slows down.

    “I've to speak for this, so I will. If a man tells you that you haven't got a country, you may want to know what he's selling.” He puts the slip on his knee. “I sell lifts. I've been thirty years in lifts. Every opinion I ever had has been put down to lifts. At my brother's wedding I said that people ought to live closer together, and somebody shouted *upwards*.”

    “But was he?” says Bea. “In business?”]],
  decision "engels" { title = "A remark on Engels's motives", record = "B-1 B-2" },
  choice "Let it run: people should ask who gains" { id = "allow",
    case = "Who gains is half of what one asks of any source.",
    effect "heat += 2",
    [[Then who gains from the leaflet? says Ray. Who gains by the class? says Arun. In three minutes it has been round the room, like a cold: Noreen's pension, Mr Oyelaran's three initials, Colin's lifts, the price of Joy's afternoons. By the end of it everybody has a motive, and nobody's sentence has been looked at.]],
  },
  choice "“Two heaps, please: the man, and the sentence.”" { id = "heaps",
    case = "A thing may be true although it pays somebody.",
    effect "focus += 1",
    [[“That's {term: ad hominem},” says Bea, pleased to have been able to use it. Colin makes the two heaps out of biscuits. The man comes to four and the sentence to five. “I've been told the truth by some shocking people,” says Mr Oyelaran. He takes one of the four, and somebody moves the plate.]],
  },
  choice "Turn the egg over: “What does the sentence say, and the one after it?”" { id = "text",
    when = "eggs > 0", locked = "It's in the folder. But the last of the sand went through some time ago.",
    case = "The text is two hundred pages shorter than the argument about it.",
    effect "eggs -= 1; evidence += 1",
    documented "B-2 B-1" {
      [[The Manifesto says that workers have no country, and goes straight on: first they must rise to lead the nation, and so far they are national themselves. Engels worked at his father's cotton firm in Manchester, in the early 1840s and again from 1850 to 1869, and helped to keep Marx for years on what it paid him.]] },
    [[“So slip eight had read on,” says Bea. “It's got a point, and then it goes and has the other thing as well.”

      “He was in business, and it paid for the book against business,” says Colin. It is the first thing all evening that he has liked without having to think about it.]],
  },
  when "decided.borders == 'none'" { go "relief" },
}

-- The 41 will not wait for slip 6.
passage "relief" {
  basis = invented,
  [[The loudspeaker coughs. *Relief for the 41, please, bay four.* Yonas has his cap on before it has finished. He looks at slip six, gives it to Ray, who has slip seven, and says something in his ear. It takes a while. Then he goes down, two stairs at a time.]],
  effect "gone = true",
  go "round_three",
}

storylet "borders" { deck = "three", title = "Yonas and Ray, slips 6 and 7: borders, and who may come",
  basis = invented, voice = "doubters",
  give "slip6", give "slip7",
  when "gone" {
    [[Ray has both. “This is his,” he says. “He says to say he crossed three, so he's got an interest, and he'll speak for it. He says at the third there was a desk, and a woman wrote his name in a book. Wrong. And he'd been fourteen months without anybody writing him down. He says that's what he can say for a border.” He turns it over. “That's his. I've got it in order.”]],
  },
  otherwise {
    [[Yonas straightens his tie. “I've crossed three, so I have an interest. I shall speak for it. At the third there was a desk, and at the desk a woman, and she wrote my name in a book. Wrong. For fourteen months nobody had written me down. That's what I can say for a border.”

      “I don't think that's what the slip means,” says Colin.

      “It is the best I can do for it. You said the best.”]],
  },
  [[“I'd sooner have had any of the others,” says Ray, of slip seven. “It says if you're short of homes, you can't be told not to mind. Well. My girl's in the one room over the chip shop with the baby. She's hundred and eighteenth on the list. I'm not saying it's anyone's fault that's in here.”]],
  when "gone" {
    [[“What is the number of Yonas?” says Edie, who likes to know.

      “Hundred and nineteen,” says Oksana. “He has told me.” Ray looks at the slip that isn't his.]],
  },
  otherwise {
    [[“Hundred and eighteen,” says Yonas. “I am a hundred and nineteen.” Neither of them knows what to do with his face. “We could wave,” says Yonas.]],
  },
  visit "guest_on_borders",
  decision "borders" { title = "Borders, and who may come", record = "B-3 X-9" },
  choice "“I'm going to stop it here, and it's nobody's doing.”" { id = "close",
    case = "Two people in the room are being discussed, and a chair looks after people first.",
    effect "range -= 2; heat -= 1",
    [[Ray nods, too quickly. He lays slip seven on the orange chair, face down. {if gone}It is quiet enough to hear the urn.{else}“I had been all right,” says Yonas. “I'd hardly begun to be offended.” At ten past he puts on his cap, early, and goes down.{end}]],
  },
  choice "Put it another way: in a council, who would be an elector?" { id = "restate",
    case = "It is what both slips are about, and there is a document.",
    effect "heat -= 1; focus += 1",
    documented "B-3 X-9" {
      [[The constitution of July 1918 gave the vote to foreigners who lived and worked in the republic, if they were workers or peasants. It took it from employers, traders and clergy. A voter in a town weighed more than one in a village.]] },
    [[“So Yonas has one,” says Arun. “And you haven't, Colin.” Colin says that he's *employed*. “I've a lad on Saturdays, for the ladder,” says Ray. “Am I an employer?” They look it up. He is. {if gone}He thinks about it. “He'd put in a word,” says Ray.{else}“I would put in a word,” says Yonas, and gets up for his bus.{end}]],
  },
  choice "Turn the egg over, and ask Yonas to answer as himself" { id = "invite",
    when = "eggs > 0 and not gone",
    locked = "{if gone}Yonas took the 41 out at twenty past eight. He is under the railway bridge by now.{else}It would take four minutes, and the egg is empty. You can't ask a man that and then look at the clock.{end}",
    case = "He is the only one in the room whom the slip is about.",
    effect "eggs -= 1; range += 2; heat += 1",
    [[“Everyone I can't answer for. I can answer for a hundred and nineteen.” Yonas turns his cap round. “On Tuesdays I drive your daughter to the clinic. She folds the pushchair herself and she says good morning.”

      “That's her,” says Ray.

      “If there is one flat I'd like it. You would like it. I won't tell you a story about it.” He looks at his watch. “You said that last month you did the roofs of four empty houses.”

      “I never said that.”

      “On the bus, you said it.”

      “Whose are they?” says Bea.

      Ray has to think whether he's allowed. Two are a firm's, he says, and the firm is a letterbox. One's a brother and sister who aren't speaking. And the end one is the council's.

      “*Ours?*” says Noreen.

      “It's waiting for a form,” says Ray. Mr Oyelaran puts down his cup.

      After that it gets quite loud. But it is another quarrel, and Ray and Yonas are on the same side of it until the loudspeaker says *forty-one*, twice, and Yonas has to run.]],
  },
}

passage "late" {
  basis = invented,
  [[It's twenty-five to nine{if focus <= 4}, and for some minutes now it has been about parking{end}. There is slip nine, which is Arun's, and there is the board to do. The tea has gone cold in the numbered cups. Oksana, at the end of the table, has a hand up about as high as her shoulder. It might be for her hair.]],
  decision "unheard" { title = "Before the last slip", record = "S4-F1" },
  choice "Ask whether there is anybody who hasn't been heard" { id = "ask",
    case = "A chair hears those who put themselves forward, unless the chair does something about it.",
    effect "range += 1; focus -= 1",
    [[“It's small,” says Oksana. “The leaflet, on the top, begins with women. They're tired of standing for bread and they go into the street.”]],
    documented "S4-F1" {
      "In February 1917 it began with strikes that women workers led. Hundreds were killed before the troops came over; within days there was a rising." },
    [[“And after that page I'm looking for them. I look all the way down. There are commissars, delegates, managers. There is a law about nurseries. But those who were in the street in the first line, I don't find where they went.” She takes her hand down. “Perhaps home, to make the supper. Somebody made it.”

      Nobody has a slip about that. Noreen gets out her pencil and puts a ring round the first line of her leaflet, and then, since there is nowhere for it to go, an arrow.]],
  },
  choice "Go straight to Arun, while there is time to answer him" { id = "straight",
    case = "He has waited since seven, and the evening has an end.",
    effect "focus += 1",
    [[Oksana does something to her hair, and takes the hand down. Arun pulls his sleeves over his wrists, finds that they won't go, and stands up.]],
  },
  go "last_slip",
}

-- What the orange chair puts in; and again on slip 9. A second guest has spoken already.
passage "guest_on_borders" {
  basis = invented,
  when "decided.guest == 'printer'" {
    "“When they'd voted us out,” says the printer, “they didn't send us over a border. It was only a door. You find out what a door is.”",
  },
  when "decided.guest == 'peasant'" {
    "“The border was at the edge of the village,” says the peasant. “A boy with a rifle. He took the flour off you as you came out.”",
  },
  when "decided.guest == 'anarchist'" {
    "“Who's *they*, that might come?” says the anarchist. “It's only ever us, with luggage.”",
  },
  when "decided.guest == 'georgian'" {
    "“We had a border,” says the schoolteacher. “It was a good one, it had a mountain in it. I'm only telling you.”",
  },
  when "decided.guest == 'ukrainian'" {
    "“Nobody ever asked me to come to them,” says the co-operator. “They came and said that we'd always been one house.”",
  },
  when "decided.guest == 'priest'" {
    "“I'd ask the stranger in,” says the priest, “and then I'd have to ask him to mind the bucket.”",
  },
  when "decided.guest == 'historian'" {
    "“One could have papers and a judge,” says the historian. “People laugh at papers who have always had them.”",
  },
  when "decided.guest == 'bolshevik'" {
    "“We gave the vote to anyone who worked,” says the Bolshevik. “German, Chinese, whoever. Nobody else in the world was doing it. You might put that on your board.”",
  },
  back,
}

-- Act 4: ninety-six. The depot empties; the other assembly; June.

local council = use "council"

act "ninety-six" { title = "Ninety-six", minutes = 8, start = "thirteen" }

passage "thirteen" {
  basis = invented, title = "Spring 1918", date = "1918-03-15", voice = "non-party workers",
  effect "bread -= 1; voice -= 1",
  when "order <= 2" { effect "bread -= 1" },
  documented "X-1" {
    "They went to bed on the thirty-first of January, and when they got up it was the fourteenth of February. Russia now has the same day as everyone else.",
  },
  [[Marfa wanted to know who'd had the thirteen days, and if they'd be paid, and whether there had been bread on them. Tolmachev ruled a line in the fault book and wrote: *1 to 13 February, no faults.* It's the only fortnight that has ever satisfied him.]],
  documented "X-4 P-10 S4-E6 S4-F13" {
    "In March there is a peace, and the Left SRs leave the government over it. The Germans are at Narva. Lenin has told his party that without a revolution in Germany they are lost. The government goes to Moscow, by night.",
  },
  when "fitter_mandate.peace" {
    council.release { "fitter", "peace" },
    "Inside the cover of the minute book Sanka has ruled a line through the last five of the nine words. It's what they asked for. Nobody drums.",
  },
  [[{if short}“So now who fetches them home?” says Marfa. “And they've taken the five o'clock to Moscow.”{else}“So that's six changes,” says Marfa, “and one is in Berlin.” The rain has had most of it off the side of 402; DEPOT you can still read.{end}

    People go. It isn't announced. A token stays on its nail in the time-clerk's window, then the one next to it; they've gone where there is land, or a cow, or somebody who had a cow. {if party == 'left_sr'}Foma went first. He was leaving you his party, he said; there are four of you in it now in the district, and you have the boots.{else}Foma went first, with a saw.{end} Of two hundred there are ninety-six.]],
  choice "Ask Pakhom why he is still here" { id = "pakhom", flavour = true,
    "“Who'd know me there?” says Pakhom. “The horse died in nineteen hundred and eight.”" },
  choice "Count the tokens again" { id = "tokens", flavour = true,
    "Ninety-five. Then you find the other one, in your own pocket." },
  go "fifty_eight",
}

passage "fifty_eight" {
  basis = invented, title = "A Saturday in May", date = "1918-05-11", voice = "non-party workers",
  [[Fifty-eight come to the meeting. By the book it wants a hundred for a {term: quorum}. You read the points all the same, to see who stops you.

    Point one is coal. {if order <= 2}There isn't any; it's read out for the sake of the number.{else}There's enough for nine cars on odd days.{end} Point two is bread. {if bread <= 1}Marfa has handed the gauge in at the tool window. “It's for brushes,” she says.{elseif bread == 2}An eighth of a pound, when it comes. The crumbs still go by rota; it is nobody's turn twice in a year.{else}A quarter of a pound, some days, and turnip. You have known worse Saturdays.{end}

    “We can't vote,” says Sanka. He is sixteen, and has been lent to the ward's food commission, which gave him a leather cap. “We aren't enough to be the depot.”

    “Then who is?” says Pakhom.]],
  go "overcoat",
}

passage "overcoat" {
  basis = invented, date = "1918-05-11", voice = "specialists",
  [[Tolmachev is on the iron steps in his overcoat. The Stockholm tramways have written to him, he says when you ask; they mention a stove.]],
  documented "X-40" {
    "By decree a {term: commissar} draws five hundred roubles and so much for each child.",
  },
  [[“I believe that they really live on it, and I think the better of them. I've been put on a skilled man's wage myself. Very well. But there are forty miles of wire, and four {term: specialist|people} in this city who can keep it alive, and two have gone, and I have a chest. You may vote what I'm worth. You can't vote what I'm worth in Stockholm.” He does up a button, and undoes it. “I haven't answered yet. I had rather hoped that I might be *asked* something.”

    “So are we a meeting,” says Marfa, “or are we just late home?”]],
  decision "quorum" { title = "Ninety-six names, and fifty-eight present", record = "S4-F18 X-32 S4-C2" },
  choice "Co-opt: Tolmachev, Sorokin, and two from the district" { id = "coopt", history = "recorded",
    case = "Wire and coal do not wait for a hundred people to come in.",
    effect "order += 2; voice -= 1; mandate -= 1",
    [[That is {term: co-optation}, says Sorokin, and it has been done since February. The two from the district are quick and have pencils. Tolmachev is asked something; he takes off the coat. Before the month is out there are cars every day. There have been three meetings too, you find, that the fifty-eight weren't told of, since they no longer make the number.]] },
  choice "Lower it: whoever has come is the depot" { id = "lower", history = "recorded",
    case = "Those who stayed should not be governed by those who left.",
    effect "order += 1; voice -= 1",
    [[Thirty will do from now on. It's carried, by fifty-eight, who lack the number to carry it; Tolmachev enters that as a fault. Then you do coal, wages and the roof in one evening. “If six of us came,” says Marfa on the way out, “we could have the Tsar back.”]] },
  choice "Shut the book until there is a depot to open it for" { id = "stop", history = "recorded",
    case = "A soviet that is not one had better not stamp things.",
    effect "mandate += 1; order -= 2",
    [[You turn it over and give it to Tolmachev from the front. He has reached page 160. No one makes a speech. Somebody says that it's honest, and somebody that it is also warm at home. On the next Saturday nine people come and sit on the step of 402, not meeting.]] },
  choice "Go with Marfa to the market and ask the peasants what they want" { id = "peasants",
    history = "plausible",
    case = "Half the depot had gone to them, so they must have something.",
    go "market" },
  go "letter",
}

passage "market" {
  basis = invented, title = "The Sytny market", date = "1918-05-12", voice = "peasants",
  effect "bread += 2; voice += 1; order -= 1",
  [[A woman sits on a sack with her skirts over it, so that there is no sack. When you say Foma she looks at the boots. It is Ustinya. She is half his size.

    “What do I want for it? Nails. Last year it was nails as well; nobody asked. Four-inch. Harness rings. Paraffin. And I'd like not to be called a speculator by a lad with his mother's milk on him. I carried it eleven versts and then stood in a lavatory as far as Tosno.”

    Have they got a soviet out there?

    “We've my brother-in-law, with a bell.”

    “And when somebody comes for the grain,” Marfa asks, “by order?”]],
  documented "X-11" {
    "It is being decreed this week: a dictatorship of food, and armed detachments to find what is hidden.",
  },
  [[“It's been. At the station they weighed my neighbour's, and wrote it down, and took it, and gave her the paper. She's having it read out on Sunday, in case there's anything in it.”

    You have no nails. You have four hundredweight of spikes out of dead track, and Tolmachev, who enters them as *rusted*. There's flour in the depot for the first time since Shrovetide. It lasts five weeks, and Sanka's commission has asked twice, in writing, where it came from.]],
  go "letter",
}

passage "letter" {
  basis = invented, title = "The last week of May", date = "1918-05-28", voice = "Mensheviks",
  when "short" { go "ration" },
  [[{if neighbour == 'recalled'}Reznik sits in no soviet now. He sets bread cards by day.{else}Reznik has come round by the yard, though he has still got his seat.{end} The letter he brings was set in twelve-point, on the back of a bread card.]],
  documented "X-7 P-15" {
    "In the towns the Mensheviks and SRs have been winning elections to soviets, and some of those soviets have been shut. In Petrograd an assembly of delegates from the factories has met since March.",
  },
  [[“It is a room,” says Reznik. “People come to it who were sent by somebody. There's no more to it; we've no power whatever, and it has done us a great deal of good. Come and sit in it. Or send whom you like. Send somebody who'll say we are wrong.”

    “It's a second handle,” says Sorokin. “Naum, I know who goes. Honest people go, who've had no bread. And behind them come the ones who'd have the Assembly back, and then the ones who'd have the general back, and the Germans are at Narva. You'll be the last to see it. You read everything upside down.”

    “I learned it so as to see the mistakes,” says Reznik. Neither of them has looked at the lid of the sand bin. All the nuts are where they were in October.]],
  decision "rival" { title = "A rival assembly of factory delegates", record = "X-7 S4-D4 P-12" },
  choice "Go, and report on the Saturday" { id = "go", history = "recorded",
    case = "The depot sent you to hear what was being said in Petrograd, and this was.",
    effect "heard_other_side = true; mandate += 1; voice += 1",
    when "party == 'bolshevik'" { effect "party = 'none'; order -= 1" },
    [[There are eighty people, and a carafe. A woman from the cartridge works speaks for eleven minutes on nothing but potatoes, and it's minuted in full. A man from the Putilov says that the {term: works committee} used to be fetched home and is now fetched up. No one bangs. You report all of it on the Saturday, with the potatoes. {if decided.quorum == 'stop'}It's the nine on the step, and they stay for the end.{else}It is the first report in months that they have asked to hear twice.{end}]],
    when "party == 'none' and order <= 3" { "On the Monday there is a paper from the soviet. It has been noted where the depot's delegate was." } },
  choice "Say no: one soviet is hard enough to sit in" { id = "refuse", history = "recorded",
    case = "To sit in both is to tell each that the other is the real one.",
    effect "order += 1; voice -= 1",
    [[“I thought you might,” says Reznik. He takes back the letter, since there's a bread card on the other side. At the door he says, “You could have asked me to read it to you.” You had read it already, without the finger.]] },
  choice "Ask both of them to the depot, on one step, on one evening" { id = "both", history = "plausible",
    when = "party ~= 'bolshevik'",
    locked = "The fraction has voted: no common platform with the factory delegates. You put up your own hand; you carry the card.",
    case = "The people who have to choose had heard each of them only about the other.",
    effect "heard_other_side = true; voice += 2; order -= 1",
    [[The district sends a man with a pencil, and the factory delegates send the woman of the potatoes. Marfa keeps time by the point-lamp. Each may speak till it changes. He says that there's a war coming; she says that one has been. He is asked who could fetch *him* home, and counts on his fingers, and runs out of hand. She is asked what her assembly would do about the Germans, and says, “Ask me another.” Nobody wins. Eighty have come, the most since the winter.]] },
  go "ration",
}

passage "ration" {
  basis = invented,
  when "bread >= 2" { go "splendid_june" },
  go "hungry",
}

passage "hungry" {
  basis = invented, title = "The first days of June", date = "1918-06-05", voice = "women",
  documented "P-11" { "At the worst of it the ration is an eighth of a pound." },
  [[Marfa's youngest has stopped asking. That is what she tells you. The girl doesn't say *bread* now, or look at the shelf; she sits on the stove with her hands in her sleeves like an old woman waiting for a train.

    “I'm taking them to Foma's. He has written. There's an izba with nobody in it, and they've a cow, and he says that you had better come too, because the chairman there needs somebody to read him what he signs.” She has a paper for the five o'clock, for four persons. She has written you in as the husband. “Don't look at me. It's a ticket.”]],
  decision "village" { title = "The five o'clock", record = "X-32 S4-F18 P-11" },
  choice "Give Pakhom the minute book, and go with her" { id = "go", history = "recorded",
    case = "By that summer most of those who had sent a delegate to anything had left the city.",
    go "gone" },
  choice "Carry her boxes to the station, and stay" { id = "stay", history = "recorded",
    case = "Ninety people were still there, and one of them had the mandate.",
    effect "mandate += 1",
    [[From the step of the carriage she asks for the handle. You give it to her. She looks at it as at a child that has grown, and gives it back. “Pakhom's to say when,” says Marfa.]] },
  go "splendid_june",
}

passage "splendid_june" {
  basis = invented, title = "June 1918, the Splendid", date = "1918-06-19", voice = "Bolshevik majority",
  effect "voice = min(voice - 3, 4)",
  documented "X-8" {
    "On the fourteenth of June the Mensheviks and the Right SRs are put out of the soviet executive. In Petrograd there are to be new elections.",
  },
  [[{if neighbour == 'recalled'}Reznik has been coming on Wednesdays as a guest, to the back row. Tonight there's a lad at the door with a list of guests.{else}Reznik gets up when his name is read. He asks only that it be minuted that he didn't leave. Then, since it's been voted, he does.{end} {if neighbour == 'recalled' and used_recall}He sees you, and touches the place where the spectacles used to be.{else}On the way past he puts a case down on the arm of your seat. It's the steel spectacles. “You'll want to read the small print,” he says, “and nobody's sitting next to you.”{end}

    {if party == 'menshevik'}“And the depot's man?” says the chair, with a finger on the list. He has the same slip. “The depot sent me,” you say. “You had better ask the depot.” The light comes round on you, and stops there; the projectionist has got thin. They are going to ask.{else}Then the light comes round on you. The projectionist has got thin. It's about the depot's seat, says the chair. Somebody has asked for it.{end}]],
  go "asked_for",
}

passage "asked_for" {
  basis = invented, title = "The car shed, Saturday", date = "1918-06-22", voice = "non-party workers",
  [[There are twenty-four new men since the spring, sent by the labour office, most of them with cards; decent, tired; they call you by your surname. {if party == 'bolshevik'}It isn't they who ask. It's {if decided.village == 'stay'}Pakhom{else}Marfa{end}, up on the roof of 614. “Nothing against him,” it comes down from there. “We said that we could. It's been a long time, and I'd like to see if it still goes round.”{else}The one who moves it is Sanka, in the cap, off a sheet: *who, has lost the confidence*. There is a comma after *who*. “It isn't me,” he says. “I'm to read it.”{end}

    Sorokin has come by to see how it's done. He looks ten years older; he has the coal for the whole district. “There's a desk at the Tramways,” he tells you, not loudly. “It wants somebody who knows what a sand-pipe is. The ones they send me know what a resolution is.” He means it. He has no one.

    Two hundred once, and now ninety-six. They are waiting to be told how.]],
  decision "june" { title = "Your own recall", record = "X-8 P-13 X-9" },
  choice "“By ticket, in the bag. I don't want to see whose”" { id = "secret", history = "plausible",
    case = "With new men in the shed, people ought to be able to vote and go home.",
    go "secret" },
  choice "“By hand. You sent me by hand”" { id = "open", history = "recorded",
    case = "Everyone who would lose by it could see who did it.",
    go "open" },
  choice "“You needn't. I'm not standing”" { id = "decline", history = "plausible",
    case = "What was to be kept was no longer the thing they had given.",
    when "decided.rival == 'go' or decided.rival == 'both'" { go "other_assembly" },
    go "bench" },
  choice "Tell Sorokin that you'll take the desk" { id = "office", history = "recorded",
    when = "party == 'bolshevik' and order >= 4",
    locked = "{if party ~= 'bolshevik'}“It wants a card,” says Sorokin. “I asked if it did. It does.”{else}“I can't give it you with the depot as it is,” says Sorokin. “They'd ask me which trams he ran.”{end}",
    case = "Somebody was going to sit there, and it might be somebody who knew what a sand-pipe is.",
    go "pass" },
}

-- The same people, asked in two ways.

passage "secret" {
  basis = invented, title = "By ticket", date = "1918-06-22",
  [[White to keep him, pink to fetch him home. The conductors' bag goes round, and they turn their backs to it one after another, as for a doctor.]],
  council.recall { "fitter",
    { "The repair shop", 24, yes = "mandate <= 4" },
    { "The conductors", 38, yes = "mandate <= 5 or used_recall and not heard_other_side" },
    { "The drivers", 10, yes = "order <= 2" },
    { "The new men", 24, yes = "party ~= 'bolshevik' and not heard_other_side" },
    secret = true, told = "Tolmachev counts them on the lid, between the nuts. Pink, {ayes}. White, {noes}.",
    carried = { go "recalled" }, lost = { go "still" } },
}

passage "open" {
  basis = invented, title = "By hand", date = "1918-06-22",
  [[You stand on the buffer of 614, where you can see all of them, which means that all of them can see who's looking. “For fetching him home,” says Sanka, and wets the chalk.]],
  council.recall { "fitter",
    { "The repair shop", 24, yes = "mandate <= 3", no = "mandate >= 5" },
    { "The conductors", 38, yes = "mandate <= 3", no = "mandate >= 7" },
    { "The drivers", 10, yes = "order <= 2", no = "order >= 4" },
    { "The new men", 24, yes = "party ~= 'bolshevik'" },
    told = "For, {ayes}. Against, {noes}. {if ayes + noes < 96}The others have found something to look at on the floor.{else}Nobody has kept his hands in his pockets.{end}",
    carried = { go "recalled" }, lost = { go "still" } },
}

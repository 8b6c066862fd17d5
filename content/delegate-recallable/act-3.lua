-- Act 3: five changes. Who controls the government, the recall decree, the Assembly.

local council = use "council"
local meeting = use "meeting"

act "changes" { title = "Five changes", minutes = 8, start = "act_three" }

passage "act_three" {
  basis = invented,
  when "short" { go "ward" },
  go "saturday",
}

passage "saturday" {
  basis = invented, title = "Saturday, 4 November 1917", date = "1917-11-04", voice = "women",
  [[Sorokin has pasted up the decrees on the side of car 402, which isn't going anywhere; the motor is out, with a real fault this time.]],
  give "wall",
  [[Nobody has lifted the lid of the sand bin since the rising. Sorokin and Reznik don't play, and they don't put the nuts away, so sand is being fetched from the fire buckets. It is Pakhom's week for the crumbs.]],
  documented "X-3" {
    "You report. There is a government, the {term: Sovnarkom}, and in it, as never before, a metalworker: Shliapnikov, for Labour. By the decree the congress and its executive control it, and may put others in.",
  },
  [[“Good,” says Marfa. “And if he goes to the bad? Who fetches him home?” She has taken Sanka's chalk. What she wants is the route. DEPOT, she writes on the side of 402, and as you tell her she writes on, one below another: DISTRICT SOVIET. PETROGRAD SOVIET. CONGRESS. {term: VTsIK|EXECUTIVE}. COMMISSARS.

    “So I tell you. You tell those, those tell these, they sit once in three months and tell the others, and the others tell him. That's five changes. On the one ticket.” She steps back to look. “I sell those. I've never had anyone arrive.”]],
  go "route",
}

passage "route" {
  basis = invented, date = "1917-11-04", voice = "Bolshevik majority",
  [[“And do they wait for you, at the changes?” asks Pakhom.

    “There's not a line of it that hasn't been elected this autumn,” says Sorokin. “Whom could you fetch home before? With the Tsar there weren't any changes. You went straight through.”

    Tolmachev coughs, on the iron steps. “Forgive me. I read the list of names. They're all out of one party. Might it be simplest to apply there?”

    {if walked_out}“He can't say,” says somebody. “He'd gone home by then. He had the printer with him.”{else}Everybody looks at you. You were in the gallery.{end}]],
  decision "control" { title = "Who controls the new government?", record = "X-3 S4-F15 S4-C2", reveal = true },
  choice "“We do. Through the soviets, change by change”" { id = "soviets", history = "recorded",
    case = "By the decree it was so, and in four months every rung had been voted on afresh.",
    effect "order += 1",
    when "walked_out" { effect "mandate -= 1" },
    [[“Then I'll take a return,” says Marfa, and writes RETURN at the bottom, with an arrow up. {if walked_out}“You walked out on the fourth change,” says a stoker, “and you sell us the ticket.”{else}People come by all that week to follow it with a finger. Some of them get as far as CONGRESS.{end}]] },
  choice "“For now the party does. They are all its people”" { id = "party", history = "recorded",
    case = "It was what one saw on looking at the list.",
    effect "voice -= 1",
    when "party == 'bolshevik'" { effect "order += 1" },
    otherwise { effect "mandate += 1" },
    [[It's so quiet that you can hear 402 drip. “Well, that's a through car,” says Marfa.

      {if party == 'bolshevik'}“Then it's us,” says Sorokin slowly, looking at your card as if he had written it in the dark. “Then they may come and ask us. I'd rather they came.”{else}“It's not so,” says Sorokin. He has gone red. “Then fetch one home and show us,” she says, quite kindly. “I should enjoy that.”{end}]] },
  choice "“I asked that. I got no clear answer”" { id = "unclear", history = "plausible",
    case = "The people who ought to have known had given him three.",
    effect "voice += 1",
    when "fitter_mandate.report" { effect "mandate += 1" },
    otherwise { effect "mandate -= 1" },
    [[{if fitter_mandate.report}They are used to you on a Saturday. “How many did you ask?” “Three. One said the congress, one said the Central Committee, one told me to mind the door.” It goes into the book so, all three.{else}“We sent you across the river for that?” says Pakhom. You tell them that you asked three people. “And which of them had the horse?”{end}]] },
  when "mandate <= 2" { visit "fetched_again" },
  go "ward",
}

passage "ward" {
  basis = invented, title = "The last days of November", date = "1917-11-27", voice = "Bolshevik majority",
  effect "bread -= 1; voice -= 2",
  when "order <= 2" { effect "bread -= 1" },
  when "short" {
    documented "X-3" {
      "There is a government, the {term: Sovnarkom}, provisional until the {term: Constituent Assembly}. The congress and its executive control it, and may put others in.",
    },
    "Nobody has lifted the lid of the sand bin since October. Sorokin and Reznik don't play, and they don't put the nuts away.",
  },
  [[{if bread <= 2}There is so much in the loaf that isn't flour that the gauge won't hold. {end}There is a decree on {term: recall}. Sanka has it by heart.]],
  give "decree",
  [[Your depot, the printing house and the Lopukhin bakery are one ward: three hundred and ninety electors, with two seats, yours and Reznik's.]],
  documented "P-7" {
    "The government has been closing newspapers.",
  },
  [[Reznik's shop set four of them. A hundred and thirty compositors stand about in the street, and he has said so in the Splendid until the carbon was changed on him. Now Sorokin lays a sheet on your bench, ruled, with a heading.

    “There isn't a straighter man in the district, and he reads you your points. But a seat's not a medal. They sent him in March to say *in so far as*; ask the bakery if they still say it. And he walked out.{if walked_out and party ~= 'menshevik'} So did you, but you're not anything.{end} If we've a right to fetch people home, and keep it for scoundrels, we'll never use it. You can always find something decent in a man.” He holds out the pencil. “It wants a delegate's name at the top.”]],
  go "sheet",
}

passage "sheet" {
  basis = invented, date = "1917-11-27", voice = "Mensheviks",
  [[“Is it for me?” Reznik has come across for the loan of a kettle. He reads it as it lies, upside down. “*Who has lost the confidence of his electors*. You want a comma after *who*.” He puts it in himself.

    “It's within their right, and in March I'd have set it for you in twelve-point. Only you'll see, Ignat, who it turns out to be that gets fetched home. It will always be the man sitting next to you. I should be astonished if one of yours were ever to lose anybody's confidence.”

    “I'd go tomorrow,” says Sorokin. “Any day they ask.”

    “I know you would,” says Reznik. “That's how I know they won't ask.”

    They look at each other over your pencil. {if party == 'menshevik'}In your breast pocket is the slip he made out.{else}The kettle is in his other hand.{end}]],
  decision "recall" { title = "The recall decree and the man beside you", record = "X-5 S4-D2", reveal = true },
  choice "Sign at the top, and put it to the ward" { id = "start", history = "recorded",
    when = "party ~= 'menshevik'",
    locked = "It is his slip that you carry. You would be fetching yourself home.",
    case = "A right that is never used on decent people is not used.",
    effect "used_recall = true; voice -= 1",
    council.recall { "neighbour",
      { "The depot", 190, yes = "mandate >= 6" },
      { "The printing house", 130, yes = false },
      { "The bakery", 70, yes = true },
      of = 390, told = "For, {ayes}. Against, {noes}.",
      carried = { effect "order += 1; voice -= 1",
        [[He gets up in the Splendid to thank the ward. The projectionist, who has never done it for anybody, leaves the light on him the whole way to the door. The next week there is a spectacle case on your seat, with the steel spectacles in it. *You will have to read it yourself now. They are no use to you, but people wait.*]] },
      lost = { effect "mandate -= 1",
        [[“It's a good right,” says Marfa, who has had her hands in her pockets. “I wouldn't like it to go off by accident.” The depot has kept Reznik his seat, on your motion. That week he reads you the points a little faster.]] } } },
  choice "Give Sorokin his pencil back" { id = "refuse", history = "plausible",
    case = "The printers had sent Reznik, and the printers were not complaining.",
    effect "voice += 1; order -= 1",
    [[“Then I'll take it to the bakery,” he says. It isn't a threat; he thinks you ought to know. He gets its seventy, and some of yours. It isn't half, and he brings the sheet back to show you that it isn't. Reznik returns the kettle with two lumps of real sugar in it.]] },
  choice "Write your own name in beside Reznik's, and then sign" { id = "same", history = "plausible",
    case = "A rule is tried out by standing under it.",
    effect "voice += 1; mandate += 1",
    [[The heading now asks for the two of you. It goes round the ward, and people add to it. The printing house puts down Sorokin. The bakery puts down its manager. Somebody puts down the Tsar; Pakhom, his brother-in-law. When it comes home it has eleven names to be recalled and the confidence of nobody, and Sorokin, who has laughed till he had to hold the vice, pins it up beside the decree.]] },
  go "class",
}

passage "class" {
  basis = invented, title = "Tuesday, 9 January 1918", date = "1918-01-09", voice = "victims of repression",
  effect "voice -= 1",
  [[On Tuesdays and Fridays Vera Nikolaevna Lanskaya teaches letters in the drivers' room, to eleven men and Marfa. You can do without the finger now if nobody is watching. Tonight she writes the line on the board with her left hand. The right is in a scarf.

    Pakhom asks if she fell.

    “I was on the Liteiny, on Friday. We were walking to the {term: Constituent Assembly}, on the day it opened; I had one pole of a banner. Quite a good one. The Obukhov works had a better. I heard no order. It was a noise like shutters. The girl on the other pole was in her second year of dentistry; we'd known each other since ten that morning. I went on holding mine up. I can't tell you why. The rest of it was hanging down in the road, with her.”

    She looks at what she has written. It is the line about the geese.]],
  documented "X-6 P-9 P-8" {
    "The Assembly sat for one day, and was dissolved on the Saturday morning. Of all Russia the SRs had about forty votes in the hundred, the Bolsheviks twenty-four. In Petrograd the Bolsheviks came first. The dead are being buried today.",
  },
  go "geese",
}

passage "geese" {
  basis = invented, date = "1918-01-09", voice = "liberals",
  [[“I voted {term: Kadet},” she says. “We've been outlawed for it since. We should have had our few seats in a corner, under your SRs, and been outvoted every day until I was old. That's what it was *for*. It's the only house there has ever been in this country in which I could have lost.”

    Sorokin is at the door, with his cap in his hand. “They drew the lists in September,” he says, low, as in a sick-room. “One SR list, with left and right on it; by November they had split, and the villages voted for a party that wasn't there any more. The soviets are newer. It was asked to recognise them, and it wouldn't. Two handles, one car: you know what happens, you've changed the motors.” He turns the cap round. “About Friday I've nothing to say. I asked who gave the order. They're looking into it, they told me. I'd like you to know that I asked.”

    The others have come in behind him. They want to be told why. They've sent you for that.]],
  decision "assembly" { title = "The Assembly is shut, and marchers are dead", record = "X-6 P-9 P-8" },
  choice "“There can't be two powers. I'd have shut it too”" { id = "defend", history = "recorded",
    case = "Two powers had been tried from March to October, by everyone in that room.",
    effect "order += 1; voice -= 1",
    when "party ~= 'bolshevik'" { effect "mandate -= 1" },
    [[You say it well. You say *the car*, and *the motor*, and they nod at the motor. Then Marfa asks about Friday, and you have got no more than Sorokin has. Vera Nikolaevna has wiped the geese off with her sleeve. “We shall do numbers,” she says.]] },
  choice "“It was elected. They'd no right, and it was murder”" { id = "condemn", history = "recorded",
    case = "More people had voted for it than had ever voted for anything in Russia.",
    effect "mandate += 1; order -= 1",
    when "party == 'bolshevik'" { effect "voice += 1" },
    [[Nobody drums; there are no roofs here. But they make room, and she's given the chair. {if party == 'bolshevik'}Sorokin says, “I'll have to tell the fraction that you said so,” and then, “I won't hurry.”{else}“And what did it do, in its day?” asks Sorokin from the door. “It talked,” says Vera Nikolaevna. “It was new at it.”{end}]] },
  choice "“Fetch both the papers. I'll read them out”" { id = "both", history = "plausible",
    when = "voice >= 5",
    locked = "There is one paper in the depot. The presses of the others are sealed, and nobody will say who has kept a copy.",
    case = "Nobody in the room had been both on the Liteiny and in the hall.",
    effect "heard_other_side = true; voice += 1",
    [[The soviet's paper, and Gorky's. It takes you three quarters of an hour, with the finger. At *enemies of soviet power* somebody coughs. At *Bloody Sunday* Sorokin looks at the ceiling. Half of them go before the end, but slowly, so as not to put you out; and when you have got to the last word of both Vera Nikolaevna says, from habit, “Good. And now without the finger.”]] },
  when "mandate <= 2" { visit "fetched_again" },
  go "thirteen",
}

meeting("fetched_again", "second_answer")

-- Act 2: half a pound. The war, the recruiters, the rising, the congress.

local meeting = use "meeting"

act "pound" { title = "Half a pound", minutes = 10, start = "act_two" }

passage "act_two" {
  basis = invented,
  when "short" { go "july" },
  go "june",
}

passage "june" {
  basis = invented, title = "June, the Splendid", date = "1917-06-14", voice = "SRs",
  [[Nobody in the Splendid can count hands in the dark any longer, so you have lent them Marfa. She stands at the door with three rolls round her neck and tears off one of each for every delegate, as on the car. White is a single fare: defend the revolution, and fight on. Blue is a transfer: a general peace, and nobody keeps what he's taken. Pink is a workman's return. Pink is stop.]],
  documented "P-2" {
    "The Congress of Soviets is meeting across the river. At the front an offensive is being got ready, and everybody knows for which week.",
  },
  [[“I left an arm out there,” says Ensign Kutasov, SR, from the hospital on the Kamennoostrovsky, “so perhaps I may. My company has a soldiers' committee. They elected me. Once in my life I have been chosen by people who might as easily have bayoneted me, and I don't expect to be so proud again. If the Germans walk in, there's no committee. They've a Kaiser. He doesn't do it by tickets.”

    “And if only we stop, it isn't peace; it's us stopping,” says Reznik. “We have written to the German workers. They've begun to answer. Blue.”

    “How many a day does a letter take?” says Sorokin. “Ask Foma Lutokhin. He goes on Tuesday.”]],
  go "mitau",
}

passage "mitau" {
  basis = invented, date = "1917-06-14", voice = "Latvians",
  [[The men of the evacuated works have sent Janis Ozols, who came out of Mitau in 1915, two days before the Germans and one behind his lathe. He has the next pit to yours, and in two years has said perhaps forty words. He uses them now.

    “Which side of your peace am I on? Nobody keeps what he's taken. Good. Taken from whom? If everyone goes back to where he stood in 1914, I'm a Russian again, and the baron has his barn. If everyone stops where he stands today, I am a German. My mother has a pear tree. It has been German since the summer before last. It's a good pear.” The lamp hums. “I'd like somebody to ask it.”

    Reznik half gets up, and sits down again. Marfa comes along the row, holding her bag open.{if fitter_mandate.peace} She has the nine words by heart.{end}]],
  decision "war" { title = "Three tickets: the war", record = "S4-F5 P-2" },
  choice "Drop the white: defend what we have" { id = "defend", history = "recorded",
    case = "A country four months free had the army of an empire on its soil.",
    effect "order += 1",
    when "fitter_mandate.peace" { effect "mandate -= 2" },
    otherwise { effect "mandate -= 1" },
    [[She looks to see that it has gone right down. “My husband's was a single,” she says. {if fitter_mandate.peace}At the depot nobody drums. The cover is passed along the roofs, open, and comes back to you from the other end.{else}It isn't a reproach. She says it to everyone with a white.{end}]] },
  choice "Drop the blue: peace for everyone, and by agreement" { id = "general", history = "recorded",
    case = "It was the only one of the three that somebody on the other side could also sign.",
    effect "voice += 1",
    [[Blue has it, by the width of a foyer. “A transfer,” says Marfa, tipping them out. “It's only good if the other car comes.” Kutasov and Reznik are seen over one match. They have three hands for it between them.]] },
  choice "Drop the pink: stop, and now" { id = "stop", history = "recorded",
    case = "Each of the other tickets was paid for daily, by people who had not been handed one.",
    effect "mandate += 1; order -= 1",
    [[Kutasov sees the colour. He says nothing, and with his one hand he begins to button his coat. The conductors hear of it before you are home, and drum. From the district administration, where an uncle of the Ensign's has charge of coal, there comes this month a form.]] },
  [[Foma looks in on the Monday to ask what was decided. Blue, you tell him{if decided.war ~= 'general'}; it wasn't your ticket{end}. He is glad. “And do I still go tomorrow?”

    He still goes tomorrow.]],
  go "july",
}

passage "july" {
  basis = invented, title = "The summer of 1917", date = "1917-08",
  effect "voice -= 1; bread -= 1",
  documented "P-2 P-3" {
    "The army attacks in June, and the attack breaks down. In July there is shooting in the streets, and it's put down; Bolsheviks are arrested, or hide. At the end of August a general moves on the city, and soviets, soldiers and railwaymen of every socialist party stop him.",
  },
  [[For two weeks in July Sorokin lives in car 402, over pit three. Tolmachev enters it in the fault book, *402, motor, cause unknown*, and every evening has a can of soup left on the step, since the fault may be hungry. In August the railwaymen lose a general's trains for him, and in the pit Reznik learns to load. He is shown it by Sorokin on a broom, and asks which end the reading begins.

    Bread is half a pound a day. Marfa cuts it, on your bench, and measures with the gauge that you use for brushes. The crumbs go by rota.]],
  go "dinner",
}

passage "dinner" {
  basis = invented, title = "September", date = "1917-09-20", voice = "Left SRs",
  [[They come in the same dinner hour, all three, and the depot has one table: the lid of the sand bin.

    Sorokin and Reznik are at it already. A chessboard is chalked on the lid, brass nuts against iron ones. They have had the one game going since Easter, because each of them only moves when he is certain.

    Foma is back from the front, with a stiff hand and an SR badge. “The left ones,” he says. “The {term: Left SR|Left SRs}. In my village they haven't waited. They've ploughed up the lady's clover. Somebody has got to go and tell them that it's all right. Your two here will tell them it's a stage.”

    “So it is,” says Reznik.]],
  disputed "S4-F6 S4-E2" {
    "“In February we were eight thousand,” says Sorokin. “Or ten, or four and twenty, we weren't in a position to count. Now they say three hundred thousand.”",
  },
  [[“I give out the cards, and half of them are fools. But ask any fool what we want for tomorrow, and he can tell you: peace, land, bread, {term: workers' control} in the works, all of it through the soviets. Ask Naum, he has to look it up.”

    “He'll say what he'd do tomorrow,” says Reznik. “Ask about the day after. Ask what becomes of whoever votes against. Mine is the party that asks. It has cost us nearly everybody.” He moves a nut, sees something, and moves it back.

    “You touched it,” says Sorokin.]],
  decision "party" { title = "Three recruiters and one table", record = "S4-F6 S4-E2 X-36" },
  choice "Take Sorokin's card" { id = "bolshevik", history = "recorded",
    case = "They alone said what they would do on Monday, and most of the city wanted it done.",
    effect "party = 'bolshevik'; order += 1; mandate += 1",
    [[He writes you in himself, blows on it, and gives you half his sugar. “Now you've a fraction. It meets before the meeting.” “Before,” says Reznik to the board. “I've always wondered where they do it.”]] },
  choice "Take Foma's badge" { id = "left_sr", history = "recorded",
    case = "Four in five lived on the land, and only this party thought that they might know why.",
    effect "party = 'left_sr'; voice += 1",
    [[It is tin, with a fist on it and a sheaf. He pins it on you crooked, because of the hand. “You've never held a plough,” he says, “but you've the boots.” Ustinya, his wife, will be told. She'll want to know what you weigh.]] },
  choice "Take the slip that Reznik keeps in his spectacle case" { id = "menshevik", history = "recorded",
    case = "Somebody had to ask what would become of those who voted against.",
    effect "party = 'menshevik'; voice += 1; mandate -= 1",
    [[“You're sure?” says Reznik. “I only ask because I haven't made one of those out since May.” By evening the depot knows. They are gentle with you, as with somebody who has bought a horse after all.]] },
  choice "“I've two hundred to please already”" { id = "stay_out", history = "recorded",
    case = "A delegate with two masters has one excuse more for each.",
    effect "mandate += 1",
    [[“Then please them,” says Sorokin, not offended. “When it's time to count, you'll be counted with somebody.” Marfa, who is cutting, gives you the crust. She has never said that it goes by rota.]] },
  when "mandate <= 2" { visit "fetched" },
  go "october",
}

passage "october" {
  basis = invented, title = "Tuesday, 24 October", date = "1917-10-24", voice = "anarchists",
  [[“Does this one go to the rising?” people ask Marfa on the platform. She says that it's running behind.]],
  disputed "S4-F7 S4-E3" {
    "It has been in all the papers. Two of the Bolsheviks' own leaders told Gorky's paper that they were against it, and since then everyone believes in it.",
  },
  [[Her cousin Styopa is a sailor from Kronshtadt and an {term: anarchist}. He rides up and down on 614 without paying. He never has paid on a tram, but now it is from principle.

    “Don't you volunteer for a government,” he tells you. “Volunteer for a bridge. It's Kerensky who wants it up today. Thursday these will want it down, with a pass to cross it. Well, I'll come again on Thursday.”

    The {term: Military Revolutionary Committee} wants forty from the depot for the Trinity Bridge. It wants one other thing, and Pakhom has to have it read to him twice. In February they took out the handles. This time they want the trams to run: a full service on all lines, so that nobody need be alarmed.]],
  go "list",
}

passage "list" {
  basis = invented, voice = "Bolshevik majority",
  [[“Kerensky has shut our papers and ordered up the bridges,” says Sorokin. “Tomorrow the Congress of Soviets meets, and there's a majority in it for taking power, out of the whole country, elected. He'll arrest them in their beds. It's a telephone exchange and five bridges. We take them tonight, or read on Thursday that there was a disturbance. You've seen one general try it. There's coal for nine days, and at the front they're walking home.”

    “If there is a majority,” says Reznik, who has come across the street without a coat, “let it take power with its hands up, in the light, tomorrow! It's one day. Why tonight, and by a committee, and the congress shown in afterwards to see what it has decided? Because somebody's afraid to ask it. And what you take by rifle from Kerensky, Ignat, you will have to keep by rifle, and from me.”

    Sorokin looks at him for some time. “It's your move, too,” he says.

    The list lies on the lid, on the chalk squares. Sanka has put himself down already, in capitals.]],
  decision "rising" { title = "The list for the bridge", record = "S4-F7 S4-E3 S4-F8 S4-E4" },
  choice "Write your name above Sanka's" { id = "back", history = "recorded",
    when = "party ~= 'menshevik'",
    locked = "You carry Reznik's slip. His fraction has voted against; you would have to hand it back across the board.",
    case = "The other side had begun that morning, with bayonets, at a printing press.",
    effect "order += 1; voice -= 1; mandate += 1",
    [[It's cold on the bridge and nothing happens. Towards three a cadet officer comes and asks if you'll let it be raised. “What for?” says Styopa. The officer doesn't know; he goes off to ask. You have the handle in your coat, and find that you've been holding on to it like the strap in a tram.]] },
  choice "“There's a congress tomorrow. We'll do what that says”" { id = "wait", history = "recorded",
    case = "The claim to power was the congress's, and the congress had not spoken.",
    effect "voice += 1",
    [[Half of the forty stay, and the other half go with Sanka. You do brush-gear all night. At two the lamps in the pit sink, and come up again; somewhere, somebody has taken the power station and has had the sense to leave the stokers alone.]] },
  choice "Say from the iron steps that it will be war in the streets" { id = "oppose", history = "recorded",
    case = "Two of the Bolsheviks' own leaders thought so too, and said it in print.",
    effect "voice += 1; mandate -= 1; order -= 1",
    [[They hear you out, every word; it is a voice that carries. Then thirty-eight go down past you, and each one says “No offence” or touches his cap. Sanka's rifle is longer than he is. It bangs on all the steps.]] },
  documented "P-4 S4-E4" {
    "On the Wednesday the trams run. So do the theatres. In Petrograd there are almost no dead; it will be a week before anyone learns what the same days were like in Moscow.",
  },
  [[“A cadet asked us, and then he went away,” Sanka tells everybody. “And after that the nineteen came over, with its lamps lit, and a woman with a cake.”]],
  go "gallery",
}

passage "gallery" {
  basis = invented, title = "The night of 25 October, Smolny", voice = "Mensheviks",
  [[You've a guest's ticket for the gallery, standing. In front of you Sorokin cracks sunflower seeds. Reznik is two steps below with his hat on his knees. The windows buzz now and then. That's the guns, over at the Winter Palace.

    After the Splendid it hurts the eyes. Everybody is lit.]],
  documented "P-5" {
    "Martov of the Mensheviks moves for talks at once, and a government of all the socialist parties. He has almost no voice left. It is carried, with nobody against.",
  },
  [[You put your hand up as well, though it doesn't count; so does Sorokin; so does Reznik. The sound is of a tarpaulin being pulled off something.]],
  documented "P-5 S4-E5" {
    "Then one after another, Mensheviks and SRs go up to say that they won't sit with people who are shelling ministers, some of them socialists; and they walk out. Trotsky calls after them that they belong on the rubbish heap of history.",
  },
  [[Reznik puts his hat on. “Martov's staying a while. I can't. If we sit here, we've signed it. Come with me.”

    “And if you go you have signed it as well,” says Sorokin, with his back to him. “Tomorrow there'll be land to vote on, and peace. I would like it to have been you that was here.”]],
  decision "congress" { title = "The Second Congress, from the gallery", record = "S4-F9 S4-E5 P-5" },
  choice "Go down the stairs after Reznik" { id = "leave", history = "recorded",
    case = "To stay was to lend the hall one more pair of ears.",
    effect "walked_out = true; voice -= 1",
    [[It is raining. On the Trinity Bridge there's a fire in a bucket, and Styopa. “Passes?” he says; he has been put in charge of something. You show the brass handle. He weighs it in his hand, and lets the two of you through on it. Behind you somebody says, “Who were they?” and he says, “The nineteen.”]] },
  choice "Shout down: “It was carried! Martov's motion was carried!”" { id = "martov", history = "plausible",
    case = "It had been voted an hour before, by everybody, and nobody had voted it away.",
    effect "voice += 1",
    [[That voice. Half the hall looks up. “Who's that?” somebody says below, and somebody answers, “Gallery.” Reznik stands in the door till they have all turned round again. “You heard him,” he says to Sorokin, and Sorokin says, “I put my hand up, Naum. I'd put it up now.” Neither of them has any idea what to do about that.]] },
  choice "Stay by Sorokin and hear it to the end" { id = "stay", history = "recorded",
    case = "Those who stayed were most of it, and they were about to do something.",
    effect "order += 1",
    [[At five in the morning it is voted that power belongs to the soviets. A soldier below you is asleep with his arm up. When you get back, the depot wakes Pakhom to be told, and he asks who drives now. “We do,” you say. “I always did,” says Pakhom.]] },
  go "act_three",
}

meeting("fetched", "answer")

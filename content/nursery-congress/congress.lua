-- Act 4: the Tenth Congress, 8 to 16 March 1921, from a seat behind a pillar.

act "congress" { title = "The Congress", minutes = 12, start = "hall",
                 banner = "Moscow, March 1921" }

passage "hall" {
  basis = invented, title = "Behind the pillar", date = "1921-03-08",
  voice = "Bolshevik majority",
  [[A round white hall in the Kremlin, under a dome. Everybody coughs in it at once.]],
  give "handbook",
  [[On your left sits Yefim Ryabov, food commissar of Samara province, formerly of the locomotive depot there. He has a herring, wrapped in a table of grain deliveries, and divides it exactly. “Eat, cotton,” he says. {if decided.platform == 'share'}He has seen that you've brought nothing. He hasn't seen why.{elseif decided.platform == 'listen'}You tell him about a man with an iron sack, and the number. “I've been that lad,” he says.{elseif decided.platform == 'argue'}You tell him what you told the man with the iron sack. “That's right,” says Ryabov. “I've said it in forty villages. It doesn't fill them either.”{end}]],
  documented "S3-F1 S3-F17" {
    [[The fighting is nearly over, and its cost to the workers, in lives and in goods, has been terrible. Lenin opens. The time has passed, he tells them, when the party could afford the luxury of disputes. Later he grants that there has been bureaucratic excess.]],
  },
  [[You ask Ryabov what it is like in Samara. “I took the seed. In October, against my signed receipt that it would come back for the sowing. I've written to them about that, and wired. You can walk into any barn on the left bank and hear your boots. I wasn't cruel. I keep going over it, and I wasn't. I'd a number to fill.”]],
  topic "Let him look at your boot" {
    [[It has been open at the toe since the Kazan station. He puts in eleven stitches with copper wire, under cover of the applause. “It's off an engine,” he says. “She won't miss it. She hasn't been out since 1919.”]],
  },
  choice "Go out for air at the recess" { id = "out",
    when "short" { go "exchange" },
    go "corridor" },
}

passage "corridor" {
  basis = invented, title = "The corridor", date = "1921-03-09",
  voice = "dissident communists",
  [[In the corridor there is tea, and a draught, and Alexandra Kollontai, in black, with nobody near her for three yards in any direction. People walk round the place as round a wet floor. Lida Voskresenskaya is holding her coat.]],
  documented "S3-F3 X-20" {
    [[Twenty years a socialist; in the first Soviet government, for social welfare; at the head of the Zhenotdel since the autumn.]],
  },
  claimed "S3-F18" {
    [[They're telling it at the urn: how Lenin saw a delegate with her, and asked why he still spoke to that person.]],
  },
  documented "S3-F20" {
    [[Other leaders have taken it up from the platform since. Some of it was not about the pamphlet.]],
  },
  [[“Nobody's inquired after *Shliapnikov's* husbands,” says an old weaver from Ivanovo, into her glass.

    It's five steps. Lida has seen you.]],
  decision "corridor" { title = "Five steps", record = "S3-F18 S3-F20 S3-F16" },
  choice "Walk over and tell her about the shed at Kudrin's" { id = "speak", history = "plausible",
    case = "You'd do it for anybody left standing alone.",
    effect "standing -= 1",
    [[You give your name, and the number of your spindles, as one does. What she says of nurseries is what she has written.]],
    documented "S3-F8 S3-F9" {
      [[That just when things are so bad only those concerned can put them right, and then wonders could be done; that workers who have been refused once learn to sit still.]] },
    [[“Which mill was it?” you ask. “In the paragraph?” But the bell is going, and all the Urals come between you with their tea. Two hundred people have seen you. In your row they leave you more room for your elbows.]],
  },
  choice "Walk over and ask her something hard" { id = "hard", history = "invented",
    case = "She asks for criticism; you have brought some.",
    [[Lida shuts her eyes. What comes back is, as near as you can tell afterwards, what stands in the pamphlet.]],
    go "question" },
  choice "Look at the floor tiles as far as the urn" { id = "pass", history = "plausible",
    case = "You are here for a mill, and the mill needs all the ears you can get.",
    effect "standing += 1",
    [[There are forty-four. A comrade from the district, who hasn't known you till now, asks about your looms. When you look back Lida is looking at the floor tiles too.]],
  },
  go "exchange",
}

passage "question" {
  basis = invented, date = "1921-03-09", voice = "dissident communists",
  choice "“Four in five of them are peasants. What do we say to those?”" { id = "peasants", flavour = true,
    documented "S3-F5" {
      [[That the workers are few in the country and its position is dire: she admits both.]] },
    [[There the page ends, in the pamphlet too. {if listened_to_peasant}You go on looking for the rest of it, and see a man moving up for you on a sack.{else}You had hoped that she'd have the next one with her.{end}]],
  },
  choice "“Isn't it bread first, and trusting people afterwards?”" { id = "bread", flavour = true,
    documented "S3-F7 S3-F8" {
      [[It's the reply that everyone makes to it. The pamphlet turns it over: just because there is no bread, those concerned have to be let off the lead.]] },
    [[Behind you someone laughs with his mouth full. It's bread that he has in it.]],
  },
  choice "“If you're right, why do you stay in?”" { id = "stay", flavour = true,
    documented "S3-F16" {
      [[The Opposition won't leave the party. That has been promised in print. And Lenin, she hopes, will yet come round.]] },
    [[Lida opens her eyes. It's what she has been wanting to ask since January, with the coat over her arm.]],
  },
  [[Then the bell. On your way in three people ask what she said and one asks what you did.]],
  go "exchange",
}

passage "exchange" {
  basis = invented, title = "The plug", date = "1921-03-10", voice = "anarchists",
  [[{if decided.corridor == 'speak'}Nobody in your row has borrowed your pencil since.{elseif decided.corridor == 'pass'}The comrade from the district keeps you a place at the urn.{elseif decided.corridor == 'hard'}Lida leaves an apple on your seat, and doesn't say from whom.{end} The telephones are in the cellar. You may ring the mill, once. Ustinya shouts, as one does down a well, that Nastya has eaten, and that the thing is making her ear hot.

    Shura, the girl at the board, has not been relieved since yesterday noon.

    “See that one?” Low on the right, an empty hole, with a brass tag: KRONSHTADT, by way of Petrograd. “I'm not to put anything in it. Since the second.” Her cousin Petya is a stoker on the *Sevastopol*. He says he's an anarchist. “He's not for the generals. He says they voted. *No party over the {term: soviet|soviets}, Shurka, not yours, and if I had one, not mine. It was on the posters in 1917. Who's moved, the posters or us?*” What they voted she took down herself, while the wire was open, on the back of a duty sheet.]],
  give "petropavlovsk",
  documented "N-5 X-19" {
    [[The assault over the ice from the seventh to the eighth has failed. Some 300 delegates are leaving the Congress for {term: Kronshtadt}, men of the Opposition among them.]],
  },
  [[Upstairs they are giving out boots. Ryabov was refused, for his lungs. A sanitary train wants women.]],
  decision "kronshtadt" { title = "Three hundred leave for Kronshtadt", record = "X-13 X-19 S2-D2" },
  choice "Put your name down for the sanitary train" { id = "train", history = "plausible",
    case = "Whoever is right, somebody will have to carry basins.",
    effect "standing += 1",
    go "train" },
  choice "Go back to your seat. The mill sent you here, and not there" { id = "stay", history = "recorded",
    case = "If the ones with mills to speak for all leave, who is left in the hall?",
    [[On some of the seats there's a hat, to keep the place. At night Shura lets you ring again, for company.]],
    go "session" },
  choice "Send up a slip: “Could they have been talked to?”" { id = "slip", history = "invented",
    case = "One may ask it and still hold that the fortress must be taken.",
    effect "standing -= 1",
    [[Slips go up by the dozen. In the evening yours comes back along the row, folded smaller. On the other side, in pencil, without a name: *They were told to surrender. What would you have said?* It doesn't look like mockery. You try several sentences.]],
    go "session" },
}

passage "train" {
  basis = invented, title = "The sanitary train", date = "1921-03-12",
  [[You are given an armband and eleven berths. In the eighth lies a cadet of nineteen, from a bakers' street in Tambov, with both feet in wool. 

    “They'd put sheets on us. There was water on the ice, up to here, so the sheets were grey. Nobody could see us. When the lamp came round I lay on my face and counted. And on the wall there was one, not cursing, just calling: *Is there anybody from Tambov? Anybody from Tambov?*” He looks at the berth over him. “Well, I was.”

    “What did you do?”

    “I didn't say anything,” he says. “You get an order, not to say anything.”

    On the fourteenth you are back in Moscow, and still feel the rails in the soles of your feet.]],
  choice "Hand in the armband" { id = "armband", go "session" },
}

passage "session" {
  basis = invented, title = "Three minutes", date = "1921-03-14", voice = "Georgians",
  [[{if decided.kronshtadt == 'train'}Your hands smell of carbolic. Ryabov moves his herring over and asks nothing.{elseif decided.kronshtadt == 'stay'}The hats are still on the seats. Somebody has moved one to sit down, and been looked at.{else}You have the slip in your boot.{end} The session on the unions has three platforms and forty-six speakers. You are thirty-ninth: three minutes, by an alarm clock.]],
  when "short" { give "platforms" },
  disputed "S3-F12 S3-D2" {
    [[The thirty-sixth shows from the ration lists that there is hardly a working class any more. It has died, or gone to the village, or sits in offices.]],
  },
  [[“Then you don't look well, cotton,” says Ryabov.

    Behind you sits Archil Beradze, from Tiflis, a Bolshevik since 1908. Georgia is on the agenda, but they have given it no time. You've told him about the shed.

    “I wanted soviet power in Tiflis more than I wanted to marry,” he says in your ear.]],
  documented "X-23" {
    [[In February the Red Army marched into Georgia.]] },
  [[“I wanted us to make it. We were making it, badly, in cellars. And it came by train, finished, with a band. My mother asks me whom she is to thank. You found the nails, and they said no. Us they didn't even ask for a nail. I think that it's one and the same office.”

    The clock goes off. It's you.]],
  decision "three_minutes" { title = "Three minutes at a session", record = "X-15 N-1 S3-F19" },
  choice "Tell it: the foot under the loom, the stove, the needle, the letter" { id = "nursery", history = "invented",
    case = "They have heard three platforms. They haven't heard one shed.",
    effect "self += 1",
    [[They laugh at the dogs, and go quiet at *I am sorry*. “And whose wood?” calls somebody. Then the bell. The next speaker says that Comrade Lapina has proved the unions must be a school. The one after has it prove they must run industry; the third, that everything should be put under orders. Nobody asks where the shed is.]],
  },
  choice "Speak for unity, and for a tax the peasant is told of beforehand" { id = "unity", history = "recorded",
    case = "It is the one thing in the hall that four people in five are waiting for.",
    effect "standing += 1",
    [[{if listened_to_peasant}You give them Nikifor Savelyich, seed and sack and all: tell him his number in the spring. “He'd curse,” you say, “and sow it.” It's the only thing that morning anyone writes down.{elseif decided.platform == 'none'}You say that a spinner can't stop a frame to hold a meeting while the thread is running off it, and that the village wants to know its number.{else}You say that you met a man with iron in a sack. He'd have had rye in it, if he'd known beforehand what would be left him.{end} The Tambov delegates look round the pillar to see who you are.]],
  },
  choice "Speak for the producers: those who spin should run the spinning" { id = "producers", history = "recorded",
    when = "signed_theses or read_pamphlet",
    locked = "You have neither signed that programme nor read it. Both sides would ask you what is on page two.",
    case = "Everyone in the hall has said what workers are for, and you are one.",
    effect "standing -= 1",
    [[You hold on to the desk, which has a knob. {if decided.theses ~= 'none'}You tell them about a rule that a man has to sign for. {end}“Syndicalist!” calls a tired voice ({term: syndicalism}: you look it up after). “And who'd elect your managers, the bobbins?” You say that they would be quicker. It gets a laugh. At the urn somebody who didn't laugh gives you his sugar.]],
  },
  choice "“I give my time to Comrade Beradze.”" { id = "give", history = "invented",
    case = "Your shed can be told in any week. His country can't.",
    [[While they look up whether that's in order he has begun. He gives the date, and the number of trains, and what his mother asked. A delegate in an army greatcoat shouts to know who would have opened the prisons in Tiflis. “We should,” says Beradze. “We were in them.” Afterwards he brings you a lemon, your first. You take it home to find out how it is eaten.]],
  },
  documented "X-15" {
    [[The vote on the unions: for the Ten 336, for Trotsky and Bukharin 50, for the Workers' Opposition 18.]],
  },
  go "unity",
}

passage "unity" {
  basis = invented, title = "The last day", date = "1921-03-16", voice = "Bolshevik majority",
  documented "N-2 S2-F8" {
    [[On the fifteenth the Congress gave up {term: requisition}, for a {term: tax in kind}. On the sixteenth there is one thing more.]],
  },
  [[{if decided.three_minutes == 'nursery'}A stranger asks on the stairs how your argument is getting on.{elseif decided.three_minutes == 'give'}Beradze's item has been taken together with the boots.{elseif decided.three_minutes == 'producers'}There's plenty of room in your row now.{else}People you don't know nod to you.{end} Ryabov reads it through twice and gives it you.]],
  give "unity",
  [[“I'll do you a sum,” he says. “A hundred and thirty million peasants, and seven hundred thousand of us, half of whom joined when it was safe. Yesterday we told the peasant he may keep what's over. He'll sell it. So there'll be shops. After all I've said for three years, with a rifle behind me! So it's a retreat. I've been in two of those. The night before, you may argue about which road. On the bridge you can't, there are carts behind. And over there on the ice it's ours that are shooting, and ours that they're shooting at.

    “{if short}I know a turner who's in it. He's{else}That turner of yours is{end} no petty bourgeois. I dare say he's right about managers; I've had some. But say he is, and there's two parties of us by summer. Then there's a general in this hall by the winter, and that turner and I hang from the one lamp-post. It's got a name from today, a group like his: a {term: faction}. But it says here too: faults are to be criticised. Bureaucracy's to be fought. I asked them who'll see to it. *You will, Ryabov.* Well, I will. Come and ask me in a year.”

    A metalworker from Perm leans over between you. “And who says when we're off the bridge? Them that would have to give it back.” He sounds tired. “I'd a lodger like that. He was only staying for the week.”

    Red cards only, says the chair.]],
  decision "unity" { title = "The unity resolution", record = "S3-F22 X-16 S3-F29" },
  choice "Hold up the buff card against it" { id = "against",
    locked = "Consultative delegates have no vote. A girl with a pencil is counting red, and would look through yours.",
    case = "A delegate is sent to a congress to vote.", },
  choice "Go home and keep to it" { id = "obey", history = "recorded",
    case = "A decision that binds only those who voted for it is no decision.",
    effect "standing += 1",
    [[The red goes up in front of you, with a rustle. Very few stay down: a beard, a woman in spectacles, two from Perm side by side, and an old one who has put his hand up and taken it down again. Ryabov has his up. His other hand is over his eyes.

      When they sing, the man from Perm sings too, and knows all of the verses.]],
  },
  choice "Write out a dissent, sign it, and hand it in" { id = "dissent", history = "invented",
    case = "You can keep to a decision, and have it written down that you thought it wrong.",
    effect "standing -= 1",
    [[Nobody has paper. You take a leaf out of the minute book; there's one side of it free. *I hold that it is wrong, and will be hard to undo. I will abide by it. Lapina, 0871.* On the other side a girl of fourteen was singing at the frame.

      The comrade at the secretariat's table reads both, and puts a pin through. “Where does this go?” he asks the comrade beside him.]],
  },
  choice "Unpin your card, and go and hand it back" { id = "card", history = "recorded",
    case = "If you can't say it in there, you should not be counted among those who didn't.",
    effect "standing = -5",
    [[Not the buff one, which is for the hall; the party's. The girl at the table won't have it. “You give it in where you got it, comrade.” So you carry it across Moscow in the thaw, past the boys who sell cigarettes one at a time, with your hand on it inside the coat, and up to the dye-house.

      Rodionov holds it a long time. “I stood surety for you,” he says. When he puts it in the drawer there is a blue thumb on the corner.]],
  },
  documented "X-17" {
    [[The Congress elects a Central Committee. Two leaders of the Workers' Opposition are on it, Shliapnikov and Kutuzov.]],
  },
  choice "Go home, along the river" { id = "home", go "home" },
}

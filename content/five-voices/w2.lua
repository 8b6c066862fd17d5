-- Folder 2: a great works and a great hall, April and May 1921. A turner; short sentences, we.

act "w2" { title = "Folder 2: the turner", minutes = 5, start = "w2" }

passage "w2" {
  basis = invented, title = "The turning shop. Moscow, April 1921", date = "1921-04",
  voice = "non-party workers",
  give "doc2",
  [[We make axles. In 'sixteen we made forty to a shift. Now we make nine. For nine we get half a pound of bread and what we turn on the side, and on the side we turn lighters. All Moscow smokes off our lighters. A man came from the district to say that it was the people's brass. He lit up while he said it.

    I have the bench by the window, and my father's thread gauge. I lend it. I don't lend it out.

    In February we stopped, two days. They said the Mensheviks had put us up to it. We've one {term: Menshevik}, Lyapin, in patterns. He was against. He had a child with croup and wanted the ration. In March they came for him just the same. Saturdays his wife stands at the gate for his half pound. The gate doesn't know if it may give it.]],
  go "w2_bench",
}

passage "w2_bench" {
  basis = invented, voice = "non-party workers",
  choice "Say what we stopped for" { id = "stopped", flavour = true,
    "Bread. And then the guards on the gate. And then that nobody may say so. In that order the first day. The second day the order was different.",
    documented "S2-F6 S2-F26" {
      "It was all Moscow and Petrograd. Trains standing, bread short, strikes. The works are sore about hunger, about what's decided over their heads, and about having to hold their tongues." },
    go "w2_bench" },
  choice "Say what came of it" { id = "came", flavour = true,
    documented "S2-F7 S2-F8 S2-F9" {
      [[In March {term: Kronshtadt} rose and was stormed. In the same weeks the party's congress gave up {term: requisition|fetching the grain}. Now it's a {term: tax in kind|tax}, and what is over a man may sell.]] },
    "We said: they could have told us that in January.",
    go "w2_bench" },
  choice "Go down to the yard. They're electing" { id = "yard", go "w2_yard" },
}

passage "w2_yard" {
  basis = invented, voice = "Bolshevik majority",
  [[To the Moscow {term: soviet}, by shops, hands up. Somebody from the core room sings out “Rodin.” That's me. Why Rodin? He can't make a speech. Well, that's why.

    The party's man is Kuzin. Twelve years on the next bench. He taught me how to grind a tool. He's back from the Don with a cough.

    “They'll have you,” he says. “I'll tell you what I would say if I was fighting fair. If I lie to this shop, they take my card off me, and I've got nothing else. Who takes yours? A man with no party answers to his own good opinion. That isn't a rope.”]],
  decision "mandate" { title = "Nominated, and of no party", record = "S2-F27 S2-D1" },
  choice "“I'll go. On conditions, in writing”" { id = "conditions", history = "plausible",
    case = "Somebody of ours in that hall, and tied to us by something thicker than a party.",
    effect "context += 1; pinned.w2 = true",
    [[Saturdays by the big scales I say what was said. If three shops ask, I'm back on the bench by the Monday. It gets written on an axle card. Three shops sign, eleven of us with a cross. Kuzin lends the pencil. “That's a rope,” he says.]],
  },
  choice "“No. I've four to feed, and axles is what I know”" { id = "refuse",
    history = "plausible",
    case = "In March they fetched one who had not even struck.",
    [[They don't hold it against me. They take Anfisa Grishina from the core room, who can make a speech. In May she gets me a guest's ticket, a pink one. She doesn't like walking home alone after.]],
  },
  choice "“Take Kuzin. He knows which door to knock at”" { id = "kuzin",
    history = "plausible",
    case = "A man you trust, whom they have to listen to.",
    [[They laugh. Then they look at him, and he goes in by forty hands. He doesn't thank me. In May there's a guest's ticket on my lathe, pink, with the gauge laid on it against the draught.]],
  },
  documented "S2-F27" {
    "It goes so all over. That April the big works send people of no party, one after another. In 'seventeen they sent Bolsheviks." },
  go "w2_hall",
}

passage "w2_hall" {
  basis = invented, title = "The hall, May", date = "1921-05", voice = "Bolshevik majority",
  [[{if decided.mandate == 'conditions'}My mandate is typed. One of the letters stands up out of its line; I could true that in a minute with a file.{else}My ticket is typed. One of the letters stands up out of its line; I could true that in a minute with a file.{end} There is a gilt ceiling with ladies on it.

    When they vote don't look at hands. Look at cuffs. Ours go up first. Black. Thirty rows of black, all the great works. Then the others. White, grey, ink on them. Main Paper. Main Leather. The Commissariat of this and that, row on row, up to the ladies.]],
  documented "S2-F28" {
    "Two thousand one hundred and fifteen of us. Twenty-eight are from other parties." },
  [[“Comrades laugh at offices,” says one from the platform, not a fool. “Who counted out the herring you had at Easter? A {term: soviet} is everybody who works. It isn't laid down with how much noise.”]],
  go "w2_paper",
}

passage "w2_paper" {
  basis = invented, voice = "peasants",
  [[Now a fellow from the {term: WPSP} gets up with a paper. He has got as far as guardians when the bell goes. He reads on under the bell.

    Behind us sits an old man in bast shoes. A pink ticket. He has walked in from Vereya about nails. “Let him be,” he tells the row. “He says goods for the village. I've listened to nine of you. He's the first who's got to goods. A tax, good, I'll pay a tax. And with what's left I buy what?”

    “And nurseries!” says a weaver in front. She has turned right round. “Did you hear it? One word and a comma, and off he went.”

    Then he comes to prisoners. Let them out, he reads, those of the really revolutionary parties. I think of the gate on Saturdays.]],
  decision "hall" { title = "The paper is read, and most cuffs are white",
                    record = "S2-F24 S2-F28 S2-F34" },
  choice "Stand up: “Turning shop. Read it to the end”" { id = "demand",
    when = "decided.mandate == 'conditions'",
    locked = "You have a guest's ticket. The pink ones may clap.",
    history = "plausible",
    case = "You can vote a thing down when you have heard it.",
    effect "context += 1",
    [[I can't make a speech. I say: “Four hundred and six of us. We walked here. To the end.” The black rows stamp. The platform looks at the clock, then at the stamping, and gives him three minutes. He's so put out that he reads the date twice. It's voted down by cuffs. On Saturday at the scales I give them all of it I've kept. They want to hear the nails again.]],
  },
  choice "Sit still. Hold the gauge" { id = "silent", history = "plausible",
    case = "A shout in that hall is written down, and so is the shop it came from.",
    [[The fellow sits down. Nobody throws him out. In the interval there's tea with saccharin. “Want to know what I think?” says Kuzin. “No,” I say. “Good,” says Kuzin. {if decided.mandate == 'conditions'}On Saturday I say what was said. That I said nothing I say too, it's in the conditions.{else}He drinks his standing up.{end}]],
  },
  choice "Send up a note: who's left out by “really revolutionary”?" { id = "exclude",
    history = "invented",
    case = "A list of who is let out is also a list of who isn't.",
    effect "close_reading += 1",
    [[I write it on an axle card. *Is a Menshevik in it, that was against the strike?* The fellow reads it out, which does him credit. Those are meant, he says, that haven't betrayed. “And who says who has?” calls the weaver. He looks for it on his paper. He turns it over. So in that paper as well Lyapin stops where he is.]],
  },
  go "w2_after",
}

passage "w2_after" {
  basis = invented, title = "1996",
  [[{if pinned.w2}A strip of stiff card is stitched to the declaration, an axle on one side. On the other are three signatures and eleven crosses.{else}Nothing is stitched to the declaration. There are the holes of a needle, where somebody had thought of it.{end} {if decided.hall == 'exclude'}There is one more card, small, with a question on it and a thumb in oil.{elseif decided.hall == 'demand'}In the minutes of the hall, says a slip, three minutes are not accounted for.{end}

    Then a sheet about the leader of the party that had walked out.]],
  documented "S2-F30 S2-F31" {
    [[Vasilii Paniushkin: seafarer; in 1918 a commissar for special tasks, with a seat at the top of the {term: Cheka}; since 1920 in the Moscow opposition. Arrested in June 1921. Let go after half a year, when he had met Lenin. He got his card back, and his party was wound up.]] },
  claimed "S2-F30a" {
    "It is alleged, and not shown, that in the revolution he was one of a band who killed seven students." },
  claimed "S2-F29 S2-F32" {
    [[*Written since 1996:* the historian Pirani thinks that the rest might have been said inside the party, even that a bourgeoisie had helpers in it. To ask rights for those outside, and to have left, was past bearing.]] },
  choice "“Who alleges it?”" { id = "alleges",
    effect "sourcing += 1",
    "She turns the sheet over, and then holds it up to the lamp. “It says *alleged*. It's in the passive. The passive has never been arrested for anything.” She ties the bow.",
  },
  choice "Tie the bow" { id = "tie",
    "“So he'd been one of the guardians,” says Rimma Lvovna. She finds that you've used a granny knot, and does it again.",
  },
  effect "read.w2 = true",
  go "table",
}

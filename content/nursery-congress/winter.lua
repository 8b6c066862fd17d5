-- Act 3: theses, a thaw, a pamphlet, a platform at the Kazan station.

act "winter" { title = "Pamphlet and platform", minutes = 8, start = "january",
               banner = "Moscow, February 1921" }

passage "january" {
  basis = invented, title = "The third of a loaf", date = "1921-02-05",
  effect "bread -= 1",
  documented "N-3" {
    [[Since 22 January the bread ration in Moscow has been cut by a third. There is grain, the paper says, on trains, in snow.]],
  },
  when "nursery_open" {
    [[On the Wednesday they came out of the dark at a quarter to six, each with the child buttoned into her own coat, so that you saw women with two heads and the upper one asleep. Ustinya took them by the armpits and called each name to Kostya Zaitsev, who is five, and had been given the list to hold. There were to be twenty-four. Nineteen came. The others stood across the yard by the pump, with theirs, to see whether anyone would be arrested; and when the hooter went, and nobody had been, they had to run.

      The nursery has been open for three days now. {if knee == 1}The stove draws, and the ship on its door glows at the ports.{else}As there's no knee, the pipe goes straight out at the window, through a bucket with the bottom gone, and when the wind is from the north it comes back.{end} Nineteen children sleep {if planks == 1}in cots like boats{else}on the floor, on sacking, round two yellow props{end}{if blankets == 1}, under grey blankets{end}. Each has a number on a string, a tram ticket, *one journey*: somebody left half a roll of them on the sill. Lukin isn't supposed to know that you are here.

      Nastya has been lifted out of her tin drum. She walks all round the outside of it.]],
  },
  when "decided.refusal == 'petition'" {
    [[On the soviet's bench you are now three from the door. A man ahead of you has been there about a bridge since the autumn, and advises you to bring felt to sit on. The shed stands as it stood.]],
  },
  when "decided.refusal == 'union'" {
    [[Twice a week there is Shubin, at the gate, who asks for another particular. You've begun to guess that he is reading your refusal out at meetings. In the shed, in the evenings, Ustinya and Fyokla have got as far as whitewash.]],
  },
  when "decided.refusal == 'giveup'" {
    [[You've been to the typhus barrack. They had put your stove in the middle of the long room. Sixty men lay with their heads shaved, those who could turned so as to face it. The orderly told you that last week they had died at the end by the door, and this week nobody had. A boy from Vologda asked what port the ship was for. At the mill somebody has moved your cup to the hook by the door, where visitors hang theirs.]],
  },
  when "decided.refusal == 'none'" {
    [[In the shed behind the boiler house a stove with a ship on its door is waiting for a permit. Nastya stands in her tin can. She has learned to say *no allocation*.]],
  },
  when "short" { go "thaw" },
  go "theses",
}

passage "theses" {
  basis = invented, title = "The reading room", date = "1921-02-12", voice = "dissident communists",
  [[The reading room is the old counting-house. On the Saturday Ignat Shubin {if decided.refusal == 'union'}brings, for once, a paper of his own{else}of the metalworkers, a turner with a steel rule in his boot, has come to read you the debate{end}: three {term: platform|platforms}, three evenings, vote on the fourth. The cell is there, and twenty who aren't in it and have come for the lamp.]],
  give "platforms",
  [[“I'll tell you which one's mine, so you can discount it,” says Shubin. “I turn axle-boxes. In 1918 we ran that shop eleven weeks without a manager, and yes, we ran it badly. Then better. In the twelfth we were sent one, from above. Now I sign a paper to be given my own rule.” He lays it on the table. “Either the people who make the thing decide about the thing, or somebody who signs for them does. The {term: Workers' Opposition} says the first.”]],
  [[Rodionov is for the Ten. He holds his blue hands to the lamp. “I dyed cloth for nineteen years. Give the dye-house to the dyers, and we'd have voted ourselves the best indigo in Russia, and the weavers could go naked. I know us. Somebody has to hold the scales who doesn't work in the shop. If he's a fool, we argue with him: that is the school.”]],
  topic "Ask who here is for Trotsky" {
    [[A boy of twenty, back from the army on two sticks. “The trains ran,” he says. “When he put the railway under orders, they ran. You can have your school and your congress of producers when there's something to put in them. Before that I was eleven days in a truck at Ryazan.”]],
  },
  choice "Old Sytov has had his hand up for some time" { id = "sytov", go "candle" },
}

passage "candle" {
  basis = invented, date = "1921-02-12", voice = "Mensheviks",
  [[Old Sytov, the compositor, has set all three platforms that week, for the same pay. He is a {term: Menshevik}; the cell lets him in because he brings his own candle.

    “It's handsome,” says Sytov. “Freedom for the producer, provided he's in your party. I've asked for plain elections since Lapina there was fined for singing. When we stood in them, and won some, you put us out of the soviets. I was *in the room*, Ignat. I'd hung up my hat.”]],
  documented "X-8" {
    [[In June 1918 Mensheviks and Right SRs had been put out of the soviets' executive.]],
  },
  decision "theses" { title = "A union man reads the Opposition's theses", record = "N-1 S2-F17" },
  topic "Ask Sytov what he would do with an election" {
    [[“Lose it,” he says. “This year we'd lose it, here. And it would do you no end of good, to have beaten us. I'd print your majority myself.” He picks wax off his cuff. “A union that can't throw out its officers is a school, all right. So is a barracks.”]],
  },
  choice "Sign Shubin's list" { id = "sign", history = "recorded",
    case = "On the second floor somebody else signed for your nursery; here the ones who work would.",
    effect "standing -= 1",
    [[*Lapina, D. Ye., cotton, since 1919.* There are four names before yours. In the yard Rodionov falls in beside you. “I shan't mention it,” he says. “They'll have read it by tomorrow, though.”]],
  },
  choice "Ask from the floor who, in that plan, answers to the peasants" { id = "peasants", history = "plausible",
    case = "Four people in five have no bench to vote from.",
    effect "self += 1",
    [[The lamp hisses. “It's a fair question,” says Shubin at last. “We've written that the workers are few.” “And the rest?” says Fyokla, whose people are at Tver. “They come after,” says Shubin. Several of the twenty get up and go home.]],
  },
  choice "Say that you've a mill to see to, and sign nothing" { id = "decline", history = "recorded",
    case = "Three lists in one party, in a winter like this, is two too many.",
    effect "standing += 1",
    [[“We'll be here,” says Shubin, and screws his rule back into his boot. Sytov blows out his candle to save it. On Monday somebody puts you down as sound, and you are asked to serve on the commission for felt boots.]],
  },
  go "thaw",
}

passage "thaw" {
  basis = invented, title = "Three days of rain", date = "1921-02-18", voice = "specialists",
  when "decided.theses == 'sign'" {
    "At the bread counter the three from the cell now make room for you, on both sides.",
  },
  when "decided.theses == 'decline'" {
    "There are nineteen pairs of felt boots, and six hundred women have told you their size.",
  },
  when "decided.theses == 'peasants'" {
    "Fyokla has written to Tver to ask who they answer to. They ask for salt.",
  },
  when "roof == 'old' and decided.roof ~= 'none'" {
    effect "roof = 'fallen'; planks = 0",
    [[In the night of the eighteenth the corner comes down. A cartload of ice goes with it, over the fourth cot and the fifth. It is a quarter past three and there is nobody in them.

      {if nursery_open}At a quarter to six you stand in the door with nineteen children behind you, and rain falling on the beds. {else}In the morning rain falls on the work of seven Sundays. {end}Helm has come with a lantern. He measures the hole and says, “Two props and a plate. And those are your planks.” So the boats are broken up to hold the roof, as he had wanted in January.]],
    when "glass == 1" {
      effect "glass = 0",
      "The windows on that side went too. {if decided.stuff == 'housing'}There are bishops all over the snow.{elseif decided.stuff == 'homes'}Fyokla picks out what is left of an uncle.{else}Of all that cloth there are left the nails.{end}",
    },
    when "nursery_open" {
      "Ustinya moves the nineteen to the dry end.",
    },
  },
  otherwise {
    when "decided.roof == 'together'" {
      [[The corner drips, groans, and stays. Helm comes at night with a lantern and finds Ustinya there, with a lantern of her own, asleep on a sack under the beam. ]],
    },
    when "decided.roof == 'heed'" {
      [[Half the roofs in the street come down. Yours sits on its two yellow legs. Helm walks over in the rain, and the needle goes in as far as before. {if nursery_open}A child asks if he is the doctor. {end}He waits a little, in case anybody should like to say something to him about beams.]],
    },
    when "decided.roof == 'none'" {
      [[The corner of the shed drips, all three days, into a tin can that somebody has set there. It was Nastya's.]],
    },
  },
  go "pamphlet",
}

passage "pamphlet" {
  basis = invented, title = "A paper in Fyokla's bodice", date = "1921-02-25",
  voice = "non-party workers",
  [[It has come by way of the dyers, and is as soft as a cloth. Fyokla reads for the others, in the drying loft, with her finger.]],
  give "pamphlet",
  [[“*Workers*,” says Fyokla. “*Resolve to build a nursery.*” She goes back to the beginning of it.

    “That's us,” says someone.

    “Where's the stove?” says Ustinya. “If it was us she would have put the stove. Where's Helm? Where's the boy?”

    “It's a short one.”

    “There's no roof on it.” She has taken the paper, upside down, to look. “*Find the material!* I had that material round my belly.{if nursery_open} And we *opened*, what's more. In hers they go home.{end}”

    “She's on our side, Ustinya.”

    “I'm only saying. She needed a nursery for her book.”

    It is printed for delegates to the Congress. Nobody else in the loft is meant to have seen it.]],
  decision "pamphlet" { title = "A pamphlet passes from hand to hand", record = "S3-F15 X-18 S3-E6" },
  choice "Read it through to the end, tonight, and pass it on" { id = "pass", history = "plausible",
    case = "It is about them. They may as well know what is said.",
    effect "self += 1",
    [[You read it by the stove door, with Nastya across your feet. There are things in it that you've said yourself, under your breath, on Lukin's stairs. By Friday you hear the word *initiative* from a woman of seventy, who is using it of her goat.]],
  },
  choice "Take it to Rodionov; it was never meant for the loft" { id = "hand", history = "plausible",
    case = "A party can't quarrel in front of the people it is asking to be patient.",
    effect "standing += 1; self -= 1",
    [[He locks it in the drawer with the seal. “I've read it,” he says. “I read it on Tuesday. I had to give it back.” She is very polite to you.]],
  },
  choice "Ask Shubin if the rest of his group would put their names to it" { id = "ask", history = "plausible",
    case = "Before you swear by a paper, find out who else does.",
    [[{if signed_theses}“You've signed the theses. That's a different paper. The theses are ours.” {else}“The theses are ours.” {end}]],
    documented "X-18" {
      [[Other leaders of the Opposition will not answer for the pamphlet.]] },
    [[“Some think it's put too hot,” says Shubin. “But it's the only one of ours anybody has read.” You've read it now as well.]],
  },
  go "platform",
}

passage "platform" {
  basis = invented, title = "The Kazan station", date = "1921-03-06", voice = "peasants",
  documented "S2-F6" {
    [[At the end of February works in Moscow and Petrograd come out, about bread first and then about other things.]],
  },
  [[Kudrin's stands for half a day, and goes back for the soup. {if decided.pamphlet == 'hand'}The loft goes quiet when you come in.{elseif decided.pamphlet == 'pass'}On the wall of the carding room someone has chalked INITIATIVE, and underneath a goat.{else}Shubin nods to you across the street like a man who has told you his age.{end} The district must send to the Congress somebody who works at a machine, and a woman, and hasn't many who are both{if standing < 2}; they sighed over your name, people say{end}. You are to be a {term: consultative delegate}. You may speak. You may not vote.

    You have been sent to meet the Tambov delegates, whose train hasn't come. On the platform sits a man on a sack, with his feet in another. He is Nikifor Savelyich, from a village beyond Kozlov. The guards have felt the sack four times; it is iron.

    “A knee,” he says, and shows you. It is a knee of stovepipe, sheet-iron, hardly rusted. “They burned the house, so I had the pipe left over. I thought in Moscow somebody will have a stove.”

    {if bread >= 1}You have half a loaf inside your coat, for both of you till Tuesday{else}You have a newspaper inside your coat, folded to the size of half a loaf, for the warmth{end}, and a delegate's pass that will get anybody through a barrier.]],
  decision "platform" { title = "A man with a sack", record = "S2-F5 X-11 X-12" },
  choice "Sit down on the other sack and ask who burned the house" { id = "listen", history = "plausible",
    case = "You are going to speak about the country, and he is most of it.",
    [[“First the ones from the town came with the paper. They took the rye, and they took the seed. I told the lad, that's seed. He was about the age of mine. *I've a number*, he says, *and Moscow's eating it already*. Then the rebels, from the forest, said I'd fed the commune, by giving it. Then soldiers, who asked which houses had fed the rebels. It was the soldiers that burned it.” He moves up for you. “I'd like to have been told the number in spring, that's all. I'd have cursed, and sown it.”

      You find him a train. The knee goes too; it is all that he has got to sell.]],
  },
  choice "Tell him what the town has eaten since January, and who would be here if it stopped" { id = "argue", history = "plausible",
    case = "Without requisition there would be no town for him to be angry with.",
    effect "standing += 1",
    [[“They've cut the bread by a third. If the towns had fallen you'd have had the landlord back by harvest.”

      “We would,” he agrees. “He used to take half.” He thinks. “We hid it from him in the same place.” He wants to know what you're paid in, and when you say “cloth, sometimes”, he feels your sleeve between two fingers. For what {term: requisition} took nobody has had a nail in three years. “You send a lad with a rifle. Send him with that.”]],
  },
  choice "Break the half loaf, and give him half of it" { id = "share", history = "invented",
    when = "bread >= 1",
    locked = "There is no half loaf. The mill's bread gave out on Friday; what is in your coat is a newspaper.",
    case = "Before anybody argues, somebody should have eaten.",
    effect "bread -= 1; knee = 1",
    [[He crosses himself, looks whether you mind, and eats. He asks what your stove is like. You tell him about the ship{if decided.refusal == 'giveup'}, and where it has gone{end}. When the train comes he has gone ten steps before he returns and puts the knee in your lap. “The rest I'll sell,” he says.

      You carry it home through Moscow on your arm, like something that has been born. {if decided.cart == 'bread' or decided.cart == 'blankets'}“That makes two,” says Ustinya. “Now it can kneel down.”{elseif decided.refusal == 'build'}By evening the bucket is only a bucket again.{else}It goes on the nail by the shed door, over the key.{end}]],
  },
  go "eve",
}

passage "eve" {
  basis = invented, title = "What to say to them", date = "1921-03-07",
  voice = "non-party workers",
  [[{if decided.platform == 'listen'}All evening you have a number in your head, and it isn't yours. {elseif decided.platform == 'argue'}There is a black thumb-mark on your sleeve, where he felt the cloth. {end}At the boiler-house wall they tell you what to say. {if trust <= 3}Fyokla wants nothing from anybody who sits in an office, but you may say boots.{else}Fyokla wants boots, and the half shift on Saturdays, and you are to say good day to them from her.{end} Rodionov says to listen, and to sit where you can hear. Agniya Ivanovna asks you to tell them nothing; only if somebody should ask.

    “Six things,” says Ustinya, with her hand up. “{if planks == 1}Planks{else}No planks{end}. {if stove == 1}Stove{else}No stove{end}. {if nails == 1}Nails{else}No nails{end}. {if glass == 1}Glass{else}No glass{end}. {if blankets == 1}Blankets{else}No blankets{end}. {if knee == 1}Knee{else}No knee{end}. Let them work it out on *their* fingers.”]],
  when "trust < 4" { effect "wary = true" },
  choice "Pin the card inside your coat, and go" { id = "go", go "hall" },
}

-- Act 5: April.

act "april" { title = "Home", minutes = 4, start = "home", banner = "Moscow, April 1921" }

passage "home" {
  basis = invented, title = "Kudrin's, April", date = "1921-04-09",
  [[{if decided.unity == 'obey'}You told the mill what was decided, in order, off a sheet. “And what did you say?” asked Fyokla. {if spoke}You told them that, as well.{else}You hadn't said anything.{end}{elseif decided.unity == 'card'}At the cell your chair has been taken away. There weren't enough, says Rodionov. You are still secretary of the works committee; nobody at the boiler-house wall can think why not.{elseif decided.unity == 'dissent'}You told the mill what was decided, in order, off a sheet, and what you had handed in. “On the fine book?” says Ustinya. “Which fine?” When she hears she laughs till she must sit, fifteen kopecks' worth.{end}

    On the corner of the Pokrovka, where there was a queue, a man sits beside a sack of flour, with scales, in the open. People walk past him twice, to see if he's still there.]],
  documented "N-6" {
    [[Since the end of February Mensheviks have been arrested in Moscow, many of them on one day.]],
  },
  [[Old Sytov, the compositor, was taken by the {term: Cheka} from under the portrait of Marx, where he was eating. His wife has read you the postcard. The soup is what it was outside. In his corridor they have elected an elder, secretly, with slips, two parties standing. *We lost*, he writes. *It did us no end of good.*]],
  when "nursery_open" {
    when "lasts" {
      "An inspector has come, asked for the fuel, been shown a log, and gone. He left his pencil.",
    },
    otherwise {
      "There are nine children now at Ustinya's door, and not nineteen. It was the cold, after the rain; the others are back under the looms, where it's warm, say their mothers, and one knows where they are.",
    },
  },
  when "decided.refusal == 'petition'" {
    "You are next at the bench in the soviet. The man about the bridge has left you his felt.",
  },
  when "decided.refusal == 'union'" {
    "Shubin has been moved to Chelyabinsk. He sent round his file before he left, your letter at the front.",
  },
  when "decided.refusal == 'giveup'" {
    "The barrack has let its sixty go, forty-one on their feet. The stove is being kept for next time.",
  },
  when "decided.unity == 'dissent'" { go "page" },
  choice "Enter it, on the right-hand page" { id = "enter" },
  go "election",
}

passage "page" {
  basis = invented, title = "An envelope", date = "1921-04-11", voice = "officials",
  [[Rodionov brings it to the frame, at the noisy end. In the envelope is your page, with the pinhole.

    “The district doesn't know where to put it,” he says. “They're not angry. There's nothing else like it to put it with. Either you take it home, Dasha; and they mean that kindly. Or they open a file for it. And a file wants more things put in.”

    He isn't meant to have an opinion. “I'd have kept the side about the singing,” he says.]],
  decision "page" { title = "The page comes back", record = "S3-F22 S2-F85" },
  choice "“Let it lie there. Let it lie badly.”" { id = "leave", history = "invented",
    case = "It was written so that it should be there.",
    [[He nods, and licks the flap, and his tongue comes away blue. It always does.]],
  },
  choice "Take it, and put it back into the minute book" { id = "back", history = "invented",
    case = "It says that you'll abide; you can abide without it, and the mill has business with that district.",
    effect "standing += 1",
    [[It goes in where it came out; you can feel the edge. In May you are asked to serve on the commission for window glass.]],
  },
  go "election",
}

passage "election" {
  basis = invented, title = "The boiler-house wall", date = "1921-04-19",
  voice = "non-party workers",
  [[Elections to the Moscow soviet. Kudrin's has two seats to fill. It's raining, so they hold it at the wall, where it's warm, and somebody shouts: Grachova!

    Ustinya is pushed up on a bale. “I'm nobody's party,” she says. “I can't read. Lapina reads, and look where it's got her. I've only this. Whoever goes up there doesn't come down. Nil Petrovich is a good man, he comes down Saturdays. I want one who goes up, says *nursery*, says *bread*, and comes back of an evening and tells me what they said. And if she can't tell it me she's off. I'd do it. I shout.”

    Rodionov has the list: himself, and a comrade from the section whom nobody knows. He's hoarse. “If Kudrin's sends Ustinya, and the next works sends theirs, who'll be sitting there, the day that the bread doesn't come? They'll be against it. All of them, all right. And then? We've got to be able to say yes to something at two in the morning.” He wipes his face, and goes blue on one side, and they laugh.

    They look at you. You've the minute book.]],
  decision "election" { title = "The mill wants a non-party woman", record = "S2-F27 S2-F28" },
  choice "“I second Grachova.”" { id = "grachova", history = "recorded",
    case = "They have picked somebody themselves, for the first time in years.",
    effect "self += 1",
    [[Two hundred and eighty hands, some twice. You write her name on a right-hand page; on the left she is laughing, fifteen kopecks, and laughing again. Rodionov shakes her hand. She looks to see if it has come off.]],
  },
  choice "“I second the list. We can't all be against.”" { id = "list", history = "recorded",
    when = "standing >= 2 or decided.unity == 'card'",
    locked = "Rodionov has asked you not to. With your name under it, he says, kindly, the list would have something more to explain.",
    case = "Somebody has to answer for what is done, and not only for what is asked.",
    effect "standing += 1",
    [[{if wary}They count it three times, and it goes through by four.{else}It goes through, in the end, by thirty. The rain helps.{end} Ustinya gets down from her bale and comes over and does up your top button. “You look tired, girl,” she says.]],
  },
  choice "“Both of them. And both report here, Saturdays, or we take them back.”" { id = "both", history = "invented",
    when = "self >= 4",
    locked = "Somebody would have to second it, and then come every Saturday. Nobody at the wall puts up a hand for that; what would be the use.",
    case = "The mill has two seats, and wants two things.",
    [[It takes them twenty minutes to find out what there is against it. The comrade from the section, whom nobody knows, withdraws. Rodionov and Ustinya are put up on the one bale, and have to hold on to each other. First instruction to both, carried: *nursery*. They're to bring it back on Saturday, or themselves.]],
  },
  go "conclude",
}

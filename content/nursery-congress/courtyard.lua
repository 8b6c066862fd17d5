-- Act 1: a child asleep under a loom; six things, of which two are there.

act "courtyard" { title = "The courtyard", minutes = 8, start = "loom",
                  banner = "Moscow, December 1920" }

passage "loom" {
  basis = invented, title = "Kudrin's mill", date = "1920-12-06",
  [[One loom of forty stops, and only the fitter hears it. He has seen a foot.

    It belongs to Kostya Zaitsev, who is five. He crept in under the warp, where the warm comes off, and the fluff has been settling on him all morning; Fyokla, his mother, takes him at first for waste. She has him out by the leg and he doesn't wake. The stick that throws the shuttle has been going past his ear since six o'clock, a hundred and eighty times a minute.

    “He'd the sense to lie down,” says Ustinya Grachova, who is fifty. “My girl sat up.”

    Your Nastya is in the spinning room, in a tin drum as high as her chin, with a crust and a bobbin. From your frame you can see her hair.

    It is 6 December by the new calendar. At dinner thirty women are standing at the boiler-house wall, because it is warm, and the word among them is *nursery*. You are secretary of the {term: works committee}, so they are looking at the minute book under your arm.

    It is Kudrin's book of fines. The company filled the left-hand pages; the right-hand ones were blank, and paper is paper. Whatever the mill resolves, it resolves opposite this:

    |*Grachova U., laughing, 15 k.*
    |*Grachova U., the same, 15 k.*
    |*Rodionov N., blue hands on the wall, 20 k.*
    |*Lapina D., singing at the frame, 10 k.*

    You were fourteen. Nil Rodionov was a dyer. He is secretary of the party {term: cell} now, still blue to the wrists, and still doesn't lean on walls.]],
  decision "call" { title = "A child under a loom: who calls the meeting?", record = "S3-F9 S2-F35" },
  choice "Ring the dinner bell again, and call it for the works committee" { id = "committee", history = "plausible",
    case = "The mill elected a committee; if it isn't for this, what is it for?",
    effect "self += 1",
    [[They think it is a second dinner and come with spoons. It takes two hours. There are four points: a nursery; in the shed; on Sundays; everybody to build. You count hands, and the spoons make it easy.

      “Forty-one,” you say. “Against?”

      “Against what?” says Ustinya. Nobody has ever asked her that before.]],
  },
  choice "Send to the district for the women's organiser" { id = "organiser", history = "plausible",
    case = "A thing begun with the district behind it needn't be defended from the district.",
    effect "standing += 1; trust += 1; self -= 1",
    [[Lida Voskresenskaya of the {term: Zhenotdel} comes next day, on foot from the Arbat, in a leather jacket made for a larger comrade. She is twenty-two, and Fyokla puts down the boy to listen to her. Women raise their hands who never have.

      In the report it will be the district's initiative. Lida says so herself, and asks if you mind. You say that you'd mind it less with nails.]],
  },
  choice "Call nothing. Take the key off its nail and begin" { id = "nobody", history = "plausible",
    case = "Nobody resolved that the boy should sleep under the loom, either.",
    effect "self += 2; standing -= 1",
    [[By the time the door gives, fourteen are behind you. By dusk it is thirty, and the dogs' straw is burning in the yard. There is nothing to minute. You write, *6 December. Shed. Swept.*

      “Who resolved this?” says Rodionov.

      “The broom,” says Ustinya.]],
  },
  go "shed",
}

passage "shed" {
  basis = invented, title = "Behind the boiler house", date = "1920-12-09",
  voice = "women's organisers",
  [[{if decided.call == 'organiser'}Lida has left a poster, and it hangs in the shed before anything else does.{elseif decided.call == 'committee'}On the Thursday Lida Voskresenskaya of the Zhenotdel brings a poster. Her leather jacket was made for a larger comrade. She has read your four points and likes the fourth.{else}On the Thursday Lida Voskresenskaya of the Zhenotdel hears that a nursery has been begun, and comes to see whose. Her leather jacket was made for a larger comrade. Told that it is nobody's, she pins up a poster.{end} It shows a nursery in four colours: eight cots, a nurse in white, and on the sill a palm in a tub.

    “What's the palm for?” says Ustinya.

    “The air,” says Lida.

    Kudrin kept his wolfhounds here. There are four walls, most of a roof, an earth floor, two windows with nothing in them. The dogs had a stove, knee-high, with a ship in full sail cast on its door. Along the wall lie thirty planks: the gallery from which the clerks used to watch you.

    “Six things,” says Ustinya, and shows you on her fingers. “Planks; there. Stove; there. Nails, none. Glass, none. Blankets, what they've got on. And a {term: knee}.” There is a yard of stovepipe, and nothing to turn it into the wall. “Without one we'll be smoking them, like sprats.”]],
  decision "stuff" { title = "The empty shed", record = "S3-F9 S2-F6" },
  choice "Wind some cloth round Ustinya and send her to Sukharevka for nails" { id = "swap", history = "plausible",
    case = "The mill's women made the cloth, and the shelves the state offered it to were bare.",
    effect "nails = 1; glass = 1; standing -= 1; trust -= 1",
    [[Fifteen {term: arshin|arshins} of calico walk past the gate on Ustinya, who nods to the watchman like a woman in her ninth month. She comes back from {term: Sukharevka} slim, with four pounds of nails and two window panes in a petticoat.

      On paper it is theft from the Republic, so you keep it off paper. But Fyokla's niece had followed with the last three arshins. She spends the night at a militia post, where they are sorry for her, and ask who sent her, and write it down.]],
  },
  choice "Ask the housing section for something that is standing empty" { id = "housing", history = "plausible",
    case = "There is property enough in Moscow; somebody need only say whose it is now.",
    effect "glass = 1; trust += 1",
    [[A photographer has gone to Riga and left his studio to the people. Your order says *glass, as found*. What is found is four hundred plates, with people on them. In a week they stand in your windows edge to edge: weddings, a bishop, a boy in a sailor suit, all black where they should be white. The light comes through them brown, like tea.

      Nails are another section.]],
  },
  choice "Go round the rooms with a basket, for whatever each can spare" { id = "homes", history = "plausible",
    case = "What people have given, they come back to look after.",
    effect "nails = 1; glass = 1; self += 1; bread -= 1",
    [[A nail is what a picture hangs on. They give you the nail, and are left holding the picture, and somebody thinks of the glass. That makes two hundred and six nails, hammered straight on doorsteps, and forty little panes, off uncles, off conscripts, off the Kazan Mother of God. You putty them edge to edge.

      It takes three evenings, up all the stairs there are, for women who have stood since six on one day's bread.]],
  },
  when "short" { go "year" },
  go "widow",
}

passage "widow" {
  basis = invented, title = "St Nicholas, by the old calendar", date = "1920-12-19",
  voice = "believers",
  [[{if decided.stuff == 'swap'}The watchman has begun asking after Ustinya's baby.{elseif decided.stuff == 'housing'}Kostya Zaitsev has found a bear on one of the plates, and will show it for a crust.{else}On the stairs in the barracks there are pale squares along the walls where uncles used to hang.{end}

    For you it is the nineteenth of December and for Agniya Ivanovna it is the sixth, and the saint's day. She is a priest's widow, who hems sacks and goes to the end of every queue before she is told to. Today she has dragged a sledge over the river with twelve grey blankets on it. Each is stamped in a corner with a cross and *St Nicholas's Almshouse*.

    “They were given for people who have nothing,” she says. “The old women have died, one after another. I looked round for who was next.”

    Rodionov has come out without his cap. “So a Soviet child opens its eyes and the first thing it sees is a cross.”

    “The first thing it sees,” says Ustinya, “is its own breath.”

    He isn't a hard man. But there are nine in his cell, and three of them report on him.]],
  decision "blankets" { title = "Twelve blankets with a cross on them", record = "X-37" },
  choice "Take them as they are, and sign for them" { id = "take", history = "invented",
    case = "A blanket has no opinions.",
    effect "blankets = 1; standing -= 1",
    [[*Received of citizen A. I. Uspenskaya, blankets, 12.* She reads what you have written, and asks you to put that they are warm. You put it. On Monday the three ask Rodionov, at the cell, who has let the saint in.]],
  },
  choice "Take them, with the corners cut off" { id = "cut", history = "invented",
    case = "It offends nobody who is cold, and it gets the thing past the cell.",
    effect "blankets = 1; self -= 1",
    [[It takes the women a Sunday that was meant for the floor, because a blanket with the corner off must be hemmed. Agniya Ivanovna hems with them, and asks for the corners. By the new year Nastya's bobbin has a quilt of twelve small triangles, the crosses inward.]],
  },
  choice "Thank her, and help her pull the sledge home" { id = "decline", history = "invented",
    case = "They are asked to trust the party with their children; the cell has to be able to say whose nursery it is.",
    effect "standing += 1; trust -= 1",
    [[It is a mile. At the gate she says that she'd been afraid it would be that, and had dragged them over all the same, so as to have asked. Rodionov tells you that it was correctly done. He is looking at the shed when he says it.]],
  },
  go "year",
}

passage "year" {
  basis = invented, title = "The last of December", date = "1920-12-31",
  voice = "non-party workers",
  [[{if decided.blankets == 'take'}At the cell they've asked you whom you'll take from next: the archbishop?{elseif decided.blankets == 'cut'}Agniya Ivanovna stops by the tin drum to look at her quilt, and Nastya lends her the bobbin.{elseif decided.blankets == 'decline'}Agniya Ivanovna bows to you on the stairs, lower than she did.{elseif decided.stuff == 'swap'}The watchman has begun asking after Ustinya's baby.{elseif decided.stuff == 'housing'}Kostya Zaitsev has found a bear on one of the plates, and will show it for a crust.{else}On the stairs in the barracks there are pale squares along the walls where uncles used to hang.{end} They stop the engine at four, to save peat. Ustinya stands in the shed with Nastya on her arm and does the accounts on the child's fingers.

    “Planks. Stove. {if nails == 1}Nails. {end}Glass. {if blankets == 1}Blankets. {end}That's {spelled(stock)}.”

    Nastya considers, and puts up all the others too, on both hands.

    “That,” says Ustinya, “is what they've got in the Kremlin.”]],
  choice "Rule off the year, on the right-hand page" { id = "rule",
    when "short" { go "engineer" },
    go "queue" },
}

-- Act 2: a form, a roof, a refusal.

act "offices" { title = "The offices", minutes = 8, start = "queue",
                banner = "Moscow, January 1921" }

passage "queue" {
  basis = invented, title = "The second floor", date = "1921-01-03", voice = "officials",
  [[Pavel Lukin, of the section of municipal economy, was a tram conductor. When the trams stopped he kept his roll of tickets, and from it he gives out the places in his queue, tearing each across with a thumbnail. You are number 0714, *Sokolniki, one journey*. He works in his overcoat and has burnt the drawers of his desk; the papers stand about the floor under half-bricks.

    “You have everything but form 14-b,” he says. “It certifies that nobody loses a dwelling by it.”

    “It was a kennel.”

    “Then certify that the dogs have been housed.” He isn't laughing. “I wrote that form. In Lefortovo some very fine people put up a laundry without asking us. They ran their flue into the first chimney they found. It was the bakery's. Eleven days without bread, for nine thousand. It's a good form. I've run out of it.”]],
  decision "form" { title = "A form is missing", record = "S3-F6 S3-F9" },
  choice "“Then I'll wait until it's printed.”" { id = "wait", history = "plausible",
    case = "He has a reason for it, and he has eleven days of bread to show.",
    effect "trust += 1; self -= 1",
    [[It comes in a fortnight, by a boy. “So there are people in there,” says Fyokla, turning it over. In that fortnight nobody has hammered. The hammer was put on a shelf, so as not to be lost, and somebody has borrowed the shelf.]],
  },
  choice "“Which offices have it?” And visit all three today" { id = "offices", history = "plausible",
    case = "Paper goes at the speed of whoever is carrying it.",
    effect "standing += 1; bread -= 1",
    [[At the first, the form is there but not the stamp. At the second, the stamp, with a woman who goes home at two because of her lungs. You run. At the third they have neither, but a stove, and let you sit. You have missed the day's bread at the mill; but three departments know your face. Lukin certifies the dogs.]],
  },
  choice "Go home and write four lines to the newspaper" { id = "paper", history = "plausible",
    case = "An office that runs out of its own form ought to be read about.",
    effect "self += 1; trust -= 1",
    [[*Where are the dogs?* they print it as, under *From the Works*. The form arrives next day in a motor car. But the second floor has been asked who let it into the paper, and a typist you have never seen has lost her ration of sugar.]],
  },
  go "cart",
}

passage "cart" {
  basis = invented, title = "Citizeness", date = "1921-01-21",
  [[{if decided.form == 'paper'}“Where are the dogs?” say the children in the yard, when you pass. {elseif decided.form == 'offices'}You sleep on your feet at the frame and dream of stairs. {else}The form is pinned up beside the poster. {end}On Fridays at dusk Mokei the cabman stands at the back gate. His horse is the last in the lane. He calls her Citizeness. Under his tarpaulin there is one of everything. Tonight there is a knee{if nails == 0}, and a bag of nails{end}.

    “Whose was it?”

    “The late Romanovs',” says Mokei, as he says of everything. “Two days' bread, to you. Or I'd take the blankets, if you've that saint's. The horse feels the cold, and she's Orthodox.”]],
  decision "cart" { title = "A knee under a tarpaulin", record = "S2-F6" },
  choice "Two days' bread, a bit off everybody, for the knee" { id = "bread", history = "invented",
    when = "bread >= 3",
    locked = "The mill hasn't two days' bread to give. It has one, and that is on the way.",
    case = "Smoke gets into a child every day; hunger was here already.",
    effect "bread -= 2; knee = 1",
    [[Each woman breaks hers off at the width of two fingers, and there's an argument about whose fingers. Mokei weighs it on a steelyard, very fairly, and gives the first piece to the horse. The pipe goes out through the wall as a pipe should.]],
  },
  choice "The blankets for the knee" { id = "blankets", history = "invented",
    when = "blankets == 1",
    locked = "There isn't a blanket in the shed.",
    case = "A stove that draws warms twenty-four; twelve blankets warm twelve.",
    effect "blankets = 0; knee = 1",
    [[In the morning Citizeness stands in the lane under twelve grey blankets{if decided.blankets == 'take'}, with St Nicholas all down one side of her, like a bishop's mule{else}, with all their corners off{end}. The stove draws. Agniya Ivanovna comes past with her sacks, and stops, and tucks one in.]],
  },
  when "nails == 0" {
    choice "A day's bread for the nails" { id = "nails", history = "invented",
      case = "Without nails all the rest is a heap.",
      effect "bread -= 1; nails = 1",
      [[They are of all sizes, and one is still holding a piece of somebody's wallpaper, with roses. Kostya Zaitsev is put to hammering them straight, and stays out from under the looms for a whole day.]],
    },
  },
  choice "“Nothing tonight, Mokei.”" { id = "nothing", history = "invented",
    case = "What is under the tarpaulin came off somebody's stove.",
    [[“As you like. It's only iron.” Next Friday he has no knee. Somebody at Bromley's had bread to spare. Ustinya feels along the yard of pipe with her hand, as far as where it stops.]],
  },
  go "engineer",
}

passage "engineer" {
  basis = invented, title = "The needle", date = "1921-01-22", voice = "specialists",
  [[{if decided.cart == 'bread'}All the loaves at the mill are two fingers short. {elseif decided.cart == 'nails'}The bag of nails hangs in the shed, with a rose on it. {elseif decided.cart == 'blankets'}When Mokei drives by, the women in the lane cross themselves at his horse. {end}Konstantin Ottovich Helm has had charge of the boilers since 1906, belongs to no party, and is paid as a {term: specialist}, in flour, which he doesn't mention and everybody else does. He borrows a knitting needle from Ustinya, climbs on the dogs' stove, and pushes it into the roof beam where the beam meets the wall. It goes in to the knob. Sound wood would have stopped it.

    “That is the roof,” he says. “It stays up because it is frozen. In the thaw you'll have the corner down. Give me your planks, for two props and a wall-plate.”

    “And sleep them on what?” says Ustinya.

    “I don't know. I know beams.”

    “He told us in 1915 that the boiler would burst,” says Ustinya.

    “Because of which they let the pressure down.”

    “And did it burst?”

    “No,” says Helm.

    “Well, then.”]],
  decision "roof" { title = "The engineer says that the roof may fall", record = "S3-F5 S2-F12" },
  topic "Ask who answers for it if he is wrong" {
    [[“The director. {term: one-man management|One-man management}: one man says yes and goes to prison. So he says what I say, and I sign it twice.” He wipes the needle and returns it, knob first. “If I'm wrong the other way, I'm an engineer who let a roof come down on workers' children. They'll ask where I was born, with a name like mine.”]],
  },
  choice "“Take the planks. Prop it.”" { id = "heed", history = "plausible",
    case = "He has nothing to gain by being right.",
    effect "planks = 0; roof = 'propped'; self -= 1",
    [[Two props go up, and a plate along the wall, in a day. He does it with his own hands, in gloves. There is nothing left to make a cot of. Fyokla stands with her hand round one of the props, which she had seen as the end of a bed.]],
  },
  choice "“It has stood since 1889. The planks are for cots.”" { id = "overrule", history = "plausible",
    case = "A roof is always about to fall; there are twenty-four children now.",
    effect "self += 1",
    [[“As you please,” says Helm, and writes it down, twice. By Sunday there are eight cots, low, like boats. Ustinya tries one, and has to be helped out.]],
  },
  choice "“Your props, our hands, planed so the tops make cots. And we both sign.”" { id = "together", history = "invented",
    when = "nails == 1",
    locked = "The props could be spliced from short lengths and the long ones kept for cots, but only with nails; there isn't one in the shed.",
    case = "If they share the beam they can share the blame.",
    effect "self += 1; standing -= 1; bread -= 1; roof = 'propped'",
    [[It takes two Sundays. He shows Ustinya how to splice a prop out of short ends; she shows him how to hold a mouthful of nails and talk. In the minute book there are two names under it, yours and that of a man who was never elected to anything. The cell wants to know why.]],
  },
  go "refusal",
}

passage "refusal" {
  basis = invented, title = "In reply to yours", date = "1921-01-31", voice = "officials",
  [[{if decided.roof == 'overrule'}Snow slides off the shed, and everybody looks up.{elseif decided.roof == 'heed'}The props are of yellow pine and smell of the gallery. {else}Helm has been heard to whistle.{end} The letter comes on a Monday.]],
  give "refusal",
  [[You go to the second floor with it. Ustinya comes too, in her good shawl. {if short}Pavel Lukin was a tram conductor. When the trams stopped he kept his roll of tickets, and from it he gives out the places in his queue: you are *Sokolniki, one journey*. He has burnt the drawers of his desk, and the papers stand about the floor under half-bricks.{end}

    “We don't want your wood,” she tells Lukin. “Every one of us will bring a log, under her skirt.”

    “Where from?”

    She looks at the window.

    “From the fence of School No. 3,” he says. “I know, because I go and count it.” He takes a sheet from under its brick. “Nine {term: cord|cords} for the district, till March. Typhus barrack. Lying-in ward. Bakery. School. Telephone exchange. Here's the pencil. I've sat with it every night since Christmas. Cross one out, and I'll write you in on top of it and sign.”

    Ustinya won't touch the pencil.

    “And if I wanted the place for a vodka still?” she says. “You'd have the same form?”

    “The same. And then you'd all say I was right to have forms. Everybody's on the side of a nursery. Somebody could write a very fine article about a nursery, with me in it. {if short}In Lefortovo some very fine people built a laundry without us, and put their flue into the bakery's chimney. Eleven days without bread, for nine thousand. {end}I'd like to see the article about the bakery's chimney.”]],
  decision "refusal" { title = "No fuel: the plan has other needs", record = "S3-F7 S3-F8 S3-F9" },
  topic "Take the pencil and read down the list" {
    [[Fyokla's eldest goes to School No. 3. Nastya was born in the lying-in ward; they had wood that night. Ustinya, who cannot read, asks what the little one at the bottom is. You tell her that it is the dead-house. “They don't need it warm,” she says.

      “It's for the man who washes them,” says Lukin.

      You lay the pencil down.]],
  },
  choice "Put the letter in the minute book, go home, and open" { id = "build", history = "invented",
    when = "stock >= 4",
    locked = "Ustinya holds up her fingers. Whoever opens with fewer than four of the six things has opened a dogs' shed.",
    case = "Because things are this bad, only those who need it will do it.",
    effect "self += 1; standing -= 1; trust -= 1",
    [[You file it opposite *Grachova U., laughing*. The women are told that night, at the pump, and nod, as if they'd been told the time of a train. For wood there is the log under each skirt. You don't ask about the fence.]],
  },
  choice "Carry a petition to the soviet, with every name at the mill" { id = "petition", history = "plausible",
    when = "trust >= 3",
    locked = "Nobody at the mill would put her name on a paper that goes in at that door. They've seen what comes out.",
    case = "The soviet can find a tenth cord; a clerk can only find whom to take it from.",
    effect "standing += 1",
    [[Six hundred and twelve names, forty of them crosses. The {term: soviet} gives you a number, and a bench, and a man with a cough, who copies the number into a ledger. He counts the crosses again, so that none shall be lost.]],
  },
  choice "Take it to the union, and let the union fight it" { id = "union", history = "plausible",
    case = "A soviet hears petitions; a union can stop work.",
    effect "self += 1; standing -= 1",
    [[The textile union has one room, with the metalworkers. The man who listens is Ignat Shubin, a turner, with a steel rule in his boot where others keep a spoon. “Everyone's refused,” he says. “You're the first who has brought it in writing.” He copies it out, to show to some people.]],
  },
  choice "Give it up, and tell Lukin where he can fetch a good stove" { id = "giveup", history = "plausible",
    case = "If nine cords are nine cords, the honest thing is not to want the tenth.",
    effect "stove = 0; trust += 1; self -= 2",
    [[He comes for it himself, with a sledge. It goes to the typhus barrack, and stands there with its ship between two rows of beds. “Come and see,” he says. In the spinning room, when you pass, they are all very busy with a thread.]],
  },  [[At seven that evening Nastya holds out her bowl to you, upside down, since she has been told not to ask.]],
  choice "Give Nastya her supper" { id = "supper", go "january" },
}

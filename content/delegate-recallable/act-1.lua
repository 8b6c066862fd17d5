-- Act 1: the handle. The gates, the election, and the new government.

local council = use "council"

act "handle" { title = "The handle", minutes = 9, start = "gates" }

passage "gates" {
  basis = invented, title = "Thursday, 23 February 1917", date = "1917-02-23",
  [[Car 614 has come in with its sand-pipe frozen, and you are under it with the blowlamp when the singing stops.

    It had been going by along the Bolshoi since noon. It was the mills first, and mostly women; then every bread queue that they passed. You had got used to it. Now you crawl out, and it is standing at the depot gate with its hands through the bars.

    “Bread,” says one of them, not loudly, as you would at a counter.]],
  documented "S4-F1 P-1" {
    "By the {term: old calendar|calendar} over the time-clerk's window it is 23 February. Abroad it's 8 March, Women's Day. The mills of the Vyborg Side have struck, against hunger and the war.",
  },
  [[Six cars are due out at four. The drivers have their gloves on. Inspector Tolmachev has his watch in one hand, and under his arm the fault book, in which he enters every day, in ink, what is wrong with which tram.]],
  go "herrings",
}

passage "herrings" {
  basis = invented, date = "1917-02-23", voice = "women",
  [[Marfa Zaitseva comes along the pit sideways, because her coat clanks. Her husband went into the ground by Lake Naroch last spring, and the depot gave her a conductor's bag. Out of the coat she takes a brass handle, and another, and lays them on your bench like herrings. Six. It is what a driver brings with him and takes away again; without it a car is a shed on wheels.

    “I took them so they wouldn't get lost,” she says. “Now somebody tell me if they're lost.”

    “There are hospital trains in at the Finland Station,” says Tolmachev. “Men without feet. It's our four o'clock that fetches them.” He isn't shouting. He has had to say it twice already.

    “I stood from three this morning,” says Marfa. “I was a hundred and ninety-first, and they shut at a hundred and sixty. Then I came here and sold people tickets to the baker's.”

    They look at you, she and the drivers, because you have the voice.]],
  decision "gates" { title = "The women at the gate", record = "S4-F1 P-1" },
  choice "“They're lost.” Drop the handles into the sand bin" { id = "stop", history = "recorded",
    case = "A city that still has trams can go on not noticing.",
    effect "mandate += 1; order -= 1",
    [[They go in one after another, and sand makes no noise. The drivers look down into the bin as into a pond. Then old Pakhom, who drove horses on this line, takes off his gloves by the fingers and puts those in too.

      Tolmachev opens the fault book. *614, 377, 402*, he writes: *no current*. There is current. He turns the page round so that you can see what has been said.]] },
  choice "“Give them out. Those men can't walk”" { id = "run", history = "plausible",
    case = "The men at the station had been hungry longer, and had no feet.",
    effect "mandate -= 1; order += 1",
    [[Marfa gives them out, and goes by on the platform of 614 with one hand up to the women, like somebody leaving by ship. At half past five the car comes home, pushed. It has no glass. Pakhom, who drove horses on this line, holds a handkerchief to his ear; they asked him for the handle, and then they asked with a stone.

      “They got there, the ones with no feet,” says Marfa. “I took no fares.” The handle she keeps.]] },
  choice "“Marfa, go and ask them what they want of us”" { id = "ask", history = "plausible",
    case = "Nobody at the gate had yet said one word about trams.",
    effect "voice += 1",
    [[She talks through the bars for as long as it takes to roll a cigarette. “It isn't the trams,” she says, coming back. “They want the hooter. They've done forty streets, and at every gate they have to shout it all again.”

      You pull the cord yourself. It goes on for six minutes, and when it stops others can be heard, from the islands. Nobody takes the four o'clock cars out. Nobody has said not to. Old Pakhom, who drove horses on this line, goes to sleep in his.]] },
  documented "P-1" {
    "By Saturday hardly a tram moves in Petrograd. All over the city people have handles in their coats.",
  },
  go "foma",
}

passage "foma" {
  basis = invented, title = "Monday night", date = "1917-02-27", voice = "SRs",
  [[On the Monday night a soldier comes into the pit because there is a stove in it. He is from the reserve battalion on the Karpovka, Foma Lutokhin, of Ryazan province, with a wide quiet face. He asks your leave to stand there. He hasn't asked leave of anyone since morning, he says, and it has tired him.

    “Yesterday they drew us up on the Nevsky and told us to fire. I fired at a shop sign. It was a boot, gold, as big as a sledge. I thought, that's nobody's.” He holds his hands nearer. “Those beside me weren't firing at the boot. And a girl had run in under it to be out of the way.

    “Today they told us to go out again, and we didn't. Somebody did for the captain. And since then I've been walking about. Who is it that tells us now?”]],
  documented "S4-F1 X-2 P-14" {
    "Hundreds have been killed, and the garrison has gone over. Across the river, in one wing of the palace, there sits since tonight a {term: soviet} of workers and soldiers. In the other wing some gentlemen of the {term: Duma} are choosing a {term: Provisional Government}.",
  },
  claimed "S4-F2" {
    [[“In such a hurry, those gentlemen,” says Ignat Sorokin, who winds armatures, and has come in with snow on him. “There's still shooting. They'll be out to announce who has won before we can hear that it was us.”]],
  },
  choice "“Nobody does. Stand nearer”" { id = "nobody", flavour = true,
    "He thinks it over. “It'll be somebody by Thursday,” he says, and stands nearer." },
  choice "“Where's your rifle?”" { id = "rifle", flavour = true,
    "He looks round for it. It is outside, against the wall, where one leaves a spade." },
  go "shed",
}

passage "shed" {
  basis = invented, title = "The first week of March", date = "1917-03-03",
  [[Two hundred people in the car shed, and not one bench. The conductors sit along the roofs of the cars with their boots hanging down. The district soviet wants one {term: delegate} from the depot.

    Sorokin isn't put up, though he winds armatures better than he argues, and he argues well. He has been a {term: Bolshevik} since 1912, with two years of Vologda in between for a leaflet that, he says, wasn't even well written; and everybody knows what he would say. Tolmachev isn't put up because of the buttons. You are put up because you can be heard over the compressor, and no party has your name on a card.

    “And on what orders does he go?” says Marfa from the roof of 402.]],
  go "terms",
}

passage "terms" {
  basis = invented, date = "1917-03-03", voice = "non-party workers",
  [[“On none,” says Pakhom. “If I send a man to the fair for a horse, I don't write down the colour. He's there. He sees the teeth.”

    “I'd like to see the teeth. Write it down. Bread for this depot, and not a finger up for anything that makes the war longer. If he puts up the finger he comes home that same day.” They are fond of Marfa up there; they drum with their heels.

    A small man in steel spectacles asks to be heard as a guest: Naum Isaevich Reznik, compositor, from the printing house across the street, where they elected him yesterday. “We've put: a report every Saturday, out loud. After it anyone may ask for him back. In my trade one reads the proof while it's wet.”

    “It's you that's going,” Sorokin says to you. “What'll you go on?”]],
  decision "mandate" { title = "What goes into the mandate?", record = "S4-F3 S4-F12" },
  choice "“Write it down. Bread, and no longer war”" { id = "bound", history = "recorded",
    case = "Orders that are written can be held up to the one who broke them.",
    council.elect { "fitter", "bread", "peace" },
    "It takes nine words, and Reznik asks for a comma." },
  choice "“Send me with my hands free”" { id = "free", history = "recorded",
    case = "The depot cannot see from here what will be asked there.",
    council.elect { "fitter" },
    "“There's an honest man,” says Pakhom. “Or a vain one. We'll see by the horse.”" },
  choice "“Every Saturday, out loud, and then you can fetch me home”" { id = "report",
    history = "recorded",
    case = "A delegate who must tell it on Saturday thinks of that on Wednesday.",
    council.elect { "fitter", "report" },
    "“Before or after the pay?” somebody asks. After, it is agreed. People are kinder after." },
  council.ballot {
    [[There is no paper, so Tolmachev, buttons and all, comes down the iron steps and gives up the fault book. The faults begin at the front and have got as far as page 31. “You begin at the back, the other way up,” he says. “I shall want to go on with mine.” The {term: mandate} goes inside the cover. Sanka the apprentice, who is fifteen and can count, does it in chalk.]],
    { "The repair shop", 70, yes = true },
    { "The conductors", 80, yes = "not (decided.gates == 'run' and decided.mandate == 'free')" },
    { "The drivers", 30, yes = "decided.gates ~= 'stop'" },
    { "The stokers and sweepers", 20, yes = "decided.mandate ~= 'free'" },
    of = 200, told = "“For, {ayes},” says Sanka. “Against, {noes}. Car 614 isn't voting.”",
    carried = {
      when "decided.gates == 'stop'" { "The drivers have lost three days' pay by you, and have voted accordingly. They shake hands all the same." },
    },
    lost = { council.elect { "fitter", "report" },
      [[That is half, and it wants one more. “He drove us through them till the glass was out,” says Marfa, “and now he'd like his hands free.” So they put it again: every Saturday, out loud. This time the roofs are for it.]] } },
  [[Marfa climbs down with a handle and puts it in your palm. It is heavier than it looks, and warm from the coat. “If they won't be quiet over there, bang with it. It's the depot's. You bring it back when we say.”]],
  choice "Try it on the side of 614" { id = "bang", flavour = true,
    "It carries very well. Everybody looks round, and you've nothing to say yet." },
  choice "Put it away in the inside pocket" { id = "pocket", flavour = true,
    "It hangs lower on that side. You'll walk with a list until you've got used to it." },
  go "splendid",
}

passage "splendid" {
  basis = invented, title = "March, the Splendid", date = "1917-03-08", voice = "Mensheviks",
  [[The district soviet sits in a cinema, the Splendid, because it has seats. Nobody will pay for the lamps in the hall, so the projectionist lights whoever is speaking from his box. Each of you gets up with a shadow four yards high on the screen behind, which agrees with everything you say. When he has heard enough, he changes the carbon.

    You have been given a sheet with nine points, and go along it with your finger. By the time you're through the second they have voted on the fifth.

    “Six is stoves,” murmurs somebody, not moving his head. It is Reznik; the printers' seat is next to yours. He reads everything upside down first, from habit. “You are for stoves. Seven's the government.”

    On seven he gets up himself. He is a {term: Menshevik}, as most in that hall are, or {term: SR|SRs}.

    “There is the one power with the ministries and no soldiers, and there's ours, with the soldiers and no wish to be hated. That's {term: dual power}. We could walk down that corridor tonight; the door is open. And tomorrow each general, and each bank, and each miller, would have somebody to hate at a known address. Let these gentlemen have the address. In so far as they do what's needed, we let them. In so far as not—”

    “How far's that?” somebody calls.

    “That,” says Reznik, “is what we should be here for.” His shadow takes its spectacles off.]],
  go "seven",
}

passage "seven" {
  basis = invented, date = "1917-03-08", voice = "Bolshevik majority",
  [[“Not a kopeck of trust,” says Sorokin, who sits for the armature shops of three depots. “You set a cat over the milk, and promise to watch the cat. You'll have no time for anything else. And the cat gets to know your habits.”

    Then there's a boy from the cartridge works, whose shadow has no neck. “There's a soviet,” he says. “So what is the other thing *for*?” It gets the laugh of the evening.

    {if fitter_mandate.peace}Bread, it says inside your cover, and no longer war. Point seven has neither in it.{elseif fitter_mandate.report}It is Wednesday. On Saturday you'll have to say it over again, out loud, to Marfa.{else}You have your hands free. One of them has a handle in it.{end} Reznik has already lifted his arm, with the pencil.]],
  decision "march" { title = "The soviet and the new government", record = "S4-F4 X-2" },
  choice "Put your hand up with Reznik: in so far as" { id = "support", history = "recorded",
    case = "A government of everybody's enemies would have had everybody against it by April.",
    effect "order += 1",
    when "fitter_mandate.peace" { effect "mandate -= 1" },
    [[It is carried, in the dark, by a long way. {if fitter_mandate.peace}“In so far as what?” says Marfa on the roof, and holds the cover open at the nine words. It is the first time that they've been looked at.{else}“In so far as what?” says Marfa on the Saturday. You tell her. She asks whether one can pay one's rent like that.{end} But coal comes, forty poods, with a minister's stamp on it.]] },
  choice "Put your hand up with Sorokin: no support" { id = "no_trust", history = "recorded",
    case = "Whoever props a thing up cannot say afterwards that it was not his.",
    effect "voice -= 1",
    when "fitter_mandate.peace" { effect "mandate += 1" },
    [[Seventeen hands, and yours. You can count them because the projectionist, for a joke, has swung the lamp round on you all. {if fitter_mandate.peace}On Saturday the conductors drum with their heels: it was the nine words to the letter.{else}“And who's to send the coal?” asks Pakhom on Saturday. Nobody had asked that in the Splendid.{end} For a month you are called the eighteen, and people take their hats off the seats next to theirs rather slowly.]] },
  choice "Get up in the light and say that the boy is right" { id = "soviets", history = "plausible",
    case = "It was where the thought led, and nobody over twenty had followed it.",
    effect "order -= 1; voice += 1",
    when "not fitter_mandate.peace" { effect "mandate -= 1" },
    [[You have never seen your own shadow from in front. It bangs on the rail with a thing like a club. “He's right,” you say. “I mend trams. If there are two handles in one car, I take one out.” They laugh; the boy doesn't. {if fitter_mandate.peace}“Well, it's shorter than the nine words,” says Marfa on the roof.{else}“We didn't send you there to be funny,” says Pakhom.{end} The boy from the cartridge works has taken to saving you a seat.]] },
  go "permit",
}

passage "permit" {
  basis = invented, title = "The last week of March", date = "1917-03-21", voice = "Mensheviks",
  documented "X-38" {
    "On the twentieth of March the new government abolishes all restrictions of faith and of nation.",
  },
  when "fitter_mandate.bread" {
    effect "bread += 1",
    "Because it stands in the cover, you got up at point six, which is stoves, and asked for flour. They were so surprised that there's now a sack a week.",
  },
  [[Reznik has lived eleven years in the capital on a paper which says that he's a dentist's mechanic. A Jew could stay as that. He made four sets of teeth in the time, he tells you, every one of them to show a policeman. Now he wipes type with the paper, a corner each day.

    “Was that us?” you ask him. “Or was it them?”

    “I've been asking myself. I have a shop with no policeman in it, and would thank somebody.”]],
  choice "“Read me Saturday's points. I'll be asked”" { id = "points", flavour = true,
    "He reads you all nine, twice. At the second stoves he takes off the spectacles and tries them on you. They make it larger and no faster." },
  choice "“What became of the teeth?”" { id = "teeth", flavour = true,
    "“One set I wear,” says Reznik. “I'm told that they're a little Menshevik. They meet, but they don't quite close.”" },
  go "act_two",
}

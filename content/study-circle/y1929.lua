-- Chapter five, 1927 to 1929: a form to sign, and who comes back.

local quiz = use "quiz"

act "form" { title = "5. Under the pretext of tea", minutes = 6, start = "form", banner = "December 1927 to July 1929" }

passage "form" {
  basis = invented, title = "December 1927", date = "1927-12", voice = "Bolshevik majority",
  documented "X-26 K-9" {
    [[The Fifteenth Congress sits until the 19th. Trotsky and Zinoviev have been out of the party since mid-November; now whoever supports the Opposition is to be put out too.]],
  },
  [[Shubin has a tooth, tied up in a scarf. He has a form for everyone who came on Thursdays.

    |*I, the undersigned, having taken part in gatherings*
    |*under the pretext of tea, (1) condemn the Opposition;*
    |*(2) regret; (3) name the persons present;*
    |*(4) attach such papers as were kept.*

    “I didn't write it,” says Shubin. “I know what there was, I came twice. There was lard. But from now on there's to be one opinion out of doors, and I've thought about it at night and I'm for that. We have to build a country with what's in this cupboard. I've two hundred and twelve, and three of them can weld. I can't have it argued every Thursday whether there should be welding.”

    You have had your card for two years. The tea book is under your arm.]],
  go "form_choice",
}

passage "form_choice" {
  basis = invented, date = "1927-12",
  decision "form" { title = "A form to sign", record = "X-26 K-9 S2-F72" },
  topic "“What will you do with the names?”" {
    [[“Send them up. They've got them{if decided.leaflet == 'keep'}, since a man counted Rogov's sugar in '23{end}.” He unwinds the scarf and winds it the other way. “It isn't the names they want, it's you giving them. I'm not to say so.”]],
  },
  choice "Sign, and give him the book with it" { id = "recant", history = "recorded",
    case = "Outside the party there was nobody to convince, and in it there was a country to build.",
    effect "standing += 2; candour -= 2",
    [[It's four strokes of the pen, one for each paragraph. In March the tea book is returned to you as *Attachment 1*. There's a round stamp on every page, also over Vera. Somebody has added up the lumps for four years, and in one place, in pencil, has put you right.]],
  },
  choice "Sign the first paragraph only" { id = "part", locked = "The form is accepted whole. Shubin knows, because he tried it with his own.",
  },
  choice "Give him the form back as it is" { id = "refuse", history = "plausible",
    case = "It was tea.",
    effect "standing -= 3; security -= 2",
    [[“You'll be number six,” says Shubin. He holds out his hand for your card, and can't get it out of its case. You have to show him the clasp.]],
  },
  choice "Write across it: “I have nothing to add”" { id = "nothing", history = "plausible",
    case = "All that had been said there had been said aloud, in front of the secretary.",
    effect "candour += 1; standing -= 1",
    [[“To what?” says Shubin.

      “To what I said at the time.”

      The form has no box for this. In the end he pins it to the coal receipts, under *Pending*. As for papers kept, you say that Klava has borrowed the tea book for her canteen; and by the time you have run to the Presnya and back, she has.]],
  },
  go "year",
}

passage "year" {
  basis = invented, title = "1928, and the winter after", date = "1928",
  when "exiled" {
    [[They give you three days and a paper with a town on it. {if decided.debate == 'critics'}It says that you spoke in December 1923, and gives the hour.{elseif decided.day == 'banners'}It says that you carried a pole, *left*.{else}It says that you passed sugar to Gusev, G.{end} Rogov comes to the station, takes off his fur hat and puts it on you. “Fourteen lumps,” he says, “I know.” The tea book is in your boot. Nobody has asked for it.

      The town is called Verkhny Tulym. It has two streets, a river, and a widow, Agafya Lukinichna, who lets a corner. You read the river-gauge at seven and at seven.]],
  },
  elsewhen "decided.form == 'refuse'" {
    [[A person without a card can't have a bunk. Klava gets you half a shelf in her barrack and a place in the mill's store, where you count bobbins. There was a rule against it; but the foreman was her nephew.]],
  },
  otherwise {
    [[You can read a blueprint now. It is of a tractor works that isn't there yet, and you ink the drains in a drawing office. {if decided.form == 'recant'}They have given you half of a room with a window.{else}You keep your bunk, from month to month.{end}]],
  },
  documented "X-27 X-26" {
    [[In January Trotsky is taken to {term: Alma-Ata}; the next winter he is put out of the country. There's a grain emergency, and men go out for it with lists. Then comes the {term: five-year plan}.]],
  },
  [[{if exiled}Letters are let through with lines inked over. Yegor's, about the harvest, is quite black, except for the horse.{else}Yegor writes that he sold his thirty poods, that there were four men to help him sell it, and that one of them admired the horse.{end} Ebert no longer lectures.]],
  choice "Turn the page to July 1929" { id = "on", go "turn" },
}

passage "turn" {
  basis = invented, title = "July 1929", date = "1929-07", voice = "Left Opposition",
  documented "X-27 K-6" {
    [[Stalin's majority has turned left: big industry, fast, and the village to follow. Bukharin has been condemned as a right deviation. Preobrazhensky, Radek and others of the Opposition are writing declarations, and are let back.]],
  },
  [[{if exiled}Orlovsky, who was sent to three towns before yours, has had the other corner at Agafya Lukinichna's since February. He comes up from the post with a telegram, and begins to pack his book.{else}Orlovsky is back from the east. He has gone grey on one side. He sits down in his old place {if decided.form == 'refuse'}on your shelf, as if it were the bench,{else}at the old table{end} and forgets his tea.{end}

    “It's the plan,” he says. “It's in their handwriting, and there's no thank-you, and it's two years late, but it's *ours*. In '23 we begged for one furnace. They've put down nine. Am I to sit by a river and sulk because they left my name off?” {if decided.form == 'refuse'}He has two sheets, and has already written one. “It's a {term: recantation}. I've worded it so that you can hold your nose. {if marked}Put yours under mine, they like them in bundles.{else}You were never even with us. Put yours under mine, and let them work out what to forgive.{end}”{else}He wants to know how it's worded now, when people ask; whether one says *errors* or *crimes*. {if decided.form == 'recant'}“They read me my sugar, by the way,” he says. “The second time they had me in. One lump each Thursday, for four years. I said I'd never drunk it.”{end}{end}]],
  when "short" { go "turn_rogov" },
  choice "“Were you wrong, then?”" { id = "wrong", flavour = true,
    [[“I was early,” says Orlovsky. “They count it the same.”]],
  },
  choice "“Did you hear anything of Vera, out there?”" { id = "vera", flavour = true,
    [[“There's a lot of out there.” He had met a man, though, who'd had a notice set by a woman in the Urals, and she'd made him take out an exclamation mark.]],
  },
  go "turn_rogov",
}

passage "turn_rogov" {
  basis = invented, date = "1929-07", voice = "Bolshevik majority",
  [[{if exiled}The same post has brought a tobacco tin. In it are fourteen lumps of sugar, counted by the censor, and half a sheet from Rogov.{else}There's a knock, and it is Rogov with a matchbox. Sugar is on the card now. He puts down fourteen lumps in a row on the oilcloth, and waits until you have ruled him off.{end}

    “I'm a deviation too,” {if exiled}he writes{else}he says{end}. “To the right. I haven't stirred, it's the floor. They've sent me the form, and I'll sign it. But hear me once, because I shan't think it aloud again. Who's against the furnaces? I want the galoshes, both feet. They mean the village to pay, all at once, and by the list. Your brother will kill his cow first. Any carter could tell them. My father once whipped a mare up the hill at Venyov, for a bet, and won it. He walked home.”]],
  when "exiled" { [[Orlovsky reads it too, and gives it back. “He always could write,” he says. “Ask him what he'd do instead.”]] },
  otherwise { [[“And instead?” says Orlovsky. “Wait?” Rogov nods. “Another ten years?” says Orlovsky. Rogov says that he used to have an answer to that.]] },
  decision "turn" { title = "The leadership turns left", record = "X-27 K-6 S2-F71" },
  choice "Put your name under Orlovsky's" { id = "return", history = "recorded",
    when = "decided.form == 'refuse'", locked = "You never left. There is nothing for you to come back to, and nobody is asking.",
    case = "The thing they had asked for was being built, and by people with calloused hands.",
    effect "standing += 3; candour -= 1; security += 2",
    [[You read it first. *Errors*, it says, eleven times; the Opposition was *objectively* something. There is room under his name for yours, since he'd measured. {if marked}In September you are in Moscow, in half a room, with a stool in a drawing office.{else}In September your card comes, with another number, and after it half a room and a stool in a drawing office.{end}]],
  },
  choice "Give him his tea, and say nothing to it" { id = "stay", history = "plausible",
    case = "To say nothing was also to sign nothing.",
    effect "ties += 1",
    [[He drinks it this time. {if exiled}At the landing-stage he gives you his boots, as you take the larger size. From the deck he shouts something about the furnaces.{elseif decided.form == 'refuse'}He folds the second sheet small and puts it under the short leg of the shelf, which has wanted something there for a year.{else}He looks about for Ostap, and Vera, and the lard, like somebody counting luggage. “Just us,” he says.{end}]],
  },
  choice "“Nine furnaces, good. Who asks Yegor, and how?”" { id = "method", history = "plausible",
    case = "It was possible to want all of it and still to ask what it would be done with.",
    effect "candour += 1",
    [[“He's a middle peasant,” says Orlovsky. “He'll be persuaded.”

      “By whom? All at once?”

      “By the tractor.” He begins to explain the tractor. Some way into it he stops. “By Shubin, I should think,” he says. “They're sending everybody with a chest.”]],
  },
  aside { "Here chapter five ends." },
  choice "Close the booklet for a moment" { id = "close", go "desk_five" },
}

passage "desk_five" {
  basis = invented, title = "Mrs Halloran's kitchen",
  [[The drums have stopped, so it must be nine. Mrs Halloran has laid her pencil along line five.

    “Two trains in one column,” she says. “That's the worst sort. You don't see it, because both of them do run.”]],
  quiz.order { "Put these in order.", id = "sequence",
    "The Declaration of 46", "The death of Lenin", "The Fifteenth Congress", "Trotsky is put out of the USSR", fact = "K-11" },
  quiz.number { "Line five says that members were expelled or executed. Roughly how many years lie between the expulsions and the executions?", id = "decade",
    answer = 10, within = 2, also = "ten | a decade | about ten",
    right = { "Right: about ten. 1927, and 1936 to 1938." },
    wrong = { "No. About ten: 1927, and 1936 to 1938." }, fact = "S0-E2" },
  "She splits the line in two with a single stroke, and writes a year against each.",
  choice "Go on to chapter six" { id = "on", go "errata" },
}

-- Who looks at the wall, and what they would wrongly conclude; then what is behind it.

ending "offenders" {
  when = "decided.captions == 'file' or not own", title = "A wall of offenders", basis = invented,
  [[The grandfather who wants Lenin back goes along it on Monday with his hat on, and nods at each. The one who wants him dug up comes at four. He nods too. It's the same stamps.

    The children ask what they did. Nobody can say that the wall doesn't tell them{if kept.w1}: *untrue*{elseif kept.w4 and decided.captions == 'file'}: *counter-revolutionaries*{end}. {if not own}Of the five themselves not a line hangs there.{else}The pages are there as well, but in another type and without a stamp, and look by comparison like excuses.{end} By Wednesday 6B have a game in which one of them {if kept.w3}is unsigned, and the rest must find out who{else}has been reported, and the rest must find out for what{end}.

    “They got every one of them, then,” says a boy to another, with his tray.

    On Thursday there's pencil on the glass, under the first frame, quite small, in a hand that has only lately learned to join its letters: *{if kept.w1}which quarter?{else}says who?{end}* The cleaner has been told to leave glass alone since the inspector, and she leaves it.

    Galina Sergeyevna asks in every class. She isn't cross, she says. She'd like to know whose it is, {if kept.w1}so as to find out what the other three were{else}so as to be able to tell her{end}.]],
}

ending "heroes" {
  when = "decided.captions == 'heroes'", title = "A wall of heroes", basis = invented,
  [[It looks very well. The carnations go all the way round, and one can see red from the stairs. Galina Sergeyevna sets an essay, *My favourite of them, and why*. {if kept.w1}Vlasov leads, because of the weapons.{elseif kept.w5}The diarist leads, being sad.{elseif kept.w3}The one without a name leads, because he might have been anybody.{else}The one next to the canteen leads.{end} Nobody has asked what any of them was against. It says above the frames that they were against injustice.

    They were alone, the essays say; they were right; they wanted what we want. *If there had been more like them,* writes a girl in the ninth form, and gets a five for it, *it would not have happened.* She doesn't say what.

    The canteen cook reads the wall while the soup settles. “And who was it they couldn't stand?” she asks you. {if whole == 'letter'}You send her to the letter. She finds the place with the wives, and finishes it, and says nothing to you for some days.{else}That page isn't up.{end}

    The carnations have been cut from the backs of things. On Friday one of them comes unstuck, and 5A spread it out on the floor. *Bidet, white,* it says. *Bidet, cream.* They have asked what a bidet is for, and whether that was one of the demands.]],
}

ending "one_voice" {
  when = "whole ~= 'none'", title = "One voice", basis = invented,
  [[Five pages of one, hung in a row, are like somebody talking in the corridor. You hear it from the stairs. By Wednesday they know him{if whole == 'appeal' or whole == 'platform' or whole == 'declaration'}, or them; they have decided it was a him{end}.

    {if whole == 'letter'}7A have taken to writing to the head, on violet paper, concerning the second helpings of the staff. They number the sheets.{elseif whole == 'declaration'}7A have walked out of the school council and founded another. It has four members and wants nails.{elseif whole == 'platform'}Nobody in 7A will sign his homework. It's the work of the class, they say; it will split, but not for years.{elseif whole == 'appeal'}7A have copied it by hand, each from the one in front, and by the last desk it calls for a new canteen.{else}A girl from 7A has stood there for three lunches. On the fourth she brings a friend, and they stand, and don't talk.{end}

    So that was it, they'll say when they're forty: everybody then was {if whole == 'letter'}furious{elseif whole == 'declaration'}for a commission with nails in it{elseif whole == 'platform'}writing about the future with the stove out{elseif whole == 'appeal'}asking what sort of country it was{else}sad, and kept a notebook{end}. {if count(kept) > 1}The other frames they read as one reads the names under a portrait.{else}There is nobody else on the wall to say anything different.{end}

    In the frames that have nothing in them the smaller ones do their hair. It is the best glass in the school. Rimma Lvovna watches them at it for a whole break, with her two pairs of glasses in her hand.

    “And who's that, then?” she asks one, of the face in the frame. She is told that it's Olya. She doesn't know any Olya. She asks what Olya thinks of it.]],
}

ending "silences" {
  when = "marked_silence", title = "A labelled silence", basis = invented,
  [[What people stop at is the ninth. It has a crack in it, and a name, and a slip that says why it is empty. The rest they read to see whether it's true.

    {if decided.frame == 'peasants'}On Tuesday there is a photograph behind the glass: a woman and a cow. No one saw it put in.{elseif decided.frame == 'women'}On Tuesday there is a recipe behind the glass, for bread with acorns, with a burn on it.{elseif decided.frame == 'colonies'}On Tuesday there is a school report behind the glass, from Kutaisi, all fives, 1919, for a boy with the caretaker's surname.{elseif decided.frame == 'prisoners'}On Tuesday there is a ruler behind the glass.{else}On Tuesday there is a lighter behind the glass, brass, home-made. It still catches.{end} On Wednesday there are three more things. By Friday the crack has gone right across, and one can't see that the frame was ever empty.

    Galina Sergeyevna comes for advice. Does one take them out? Then it's a silence again, as labelled. Or leave them? Half of them aren't even from those years. One is from 1943, and one is somebody's medal for swimming.

    “They'll think that they have heard from them now,” says Rimma Lvovna, “because there is a label.” But she has brought a chair, and sits down in front of it, and for some time looks at the swimming medal.

    {if count(kept) == 5}All five papers hang.{else}Nobody has asked about the papers that don't hang.{end} They ask who is next for the frame. What would you tell them has to be under a thing, before it may go in?]],
}

ending "full_folder" {
  title = "A full folder", basis = invented,
  [[{if count(kept) == 5}One of each, like half an ark.{else}There is no room for {if not kept.w1}the letter{if not kept.w2 or not kept.w3 or not kept.w4 or not kept.w5}, or for {end}{end}{if not kept.w2}the declaration{if not kept.w3 or not kept.w4 or not kept.w5}, or for {end}{end}{if not kept.w3}the platform{if not kept.w4 or not kept.w5}, or for {end}{end}{if not kept.w4}the appeal{if not kept.w5}, or for {end}{end}{if not kept.w5}the notebook{end}, and it's written beneath that there isn't.{end} The captions are the longest thing in the corridor. On Monday you are made to stand beside them.

    “Who's it to?” says a child with a tray. {if say.who}You tell her, and through whose hands it went on the way.{else}You say that you'd have to look.{end}

    “Was there a war?” {if say.year}There had been, you say. It was the first winter after, with nothing in the shops and everybody home; and you see her put that somewhere.{else}You give the year. She has already got the year.{end}

    “Does anybody else say so?” {if say.other}Yes; and you show her where, and that it says so only in part.{else}You don't know.{end}

    “Why's that word funny?” {if say.words}Because it's the one that does it, you say. Try it without.{else}You look at it for the first time.{end}

    She goes to her soup. She'll think that these were all there were. You did.

    At ten past two, with the corridor empty, the caretaker comes by with a spirit level. He puts it along the top of each frame in turn, and gives a tap here and there. At the ninth{if decided.frame == 'empty'}, which has nothing in it,{else}, which has a name and no more,{end} he takes longest. It hangs straight. He lays his palm on the glass, as if somebody might have lit it, and asks you what is coming.]],
}

ending "one_folder" {
  early = true, when = "decided.card ~= 'none'", title = "One folder", basis = invented,
  [[{if decided.card == 'heroes'}It's a warm card. Whoever reads it will like them, and will not know whom they would have liked back.{elseif decided.card == 'file'}The card is in very good order. It says what was decided, and by whom, and one would think that they'd been asked.{else}The card has four lines, and room under each. Somebody else may know what goes there.{end}

    It is one folder of five. Four other people have stood beside four other papers, or nobody has. Ask them, if they're in the room, about a letter that stands up out of its line; who had the machine before, and who had it after; who is on the other side of the partition, walking up and down.

    Rimma Lvovna takes the folder from you and weighs it a little. “There's a plant in the corridor,” she says, “that wants watering. Lift it out, when you do. It has a saucer.”]],
}

ending "left" {
  early = true, title = "The bow", basis = invented,
  [[You tie what is open. It is harder than it looks; hospital bandage stretches, and the bow that held for forty years was done by somebody who had been shown.

    “It'll keep,” says Rimma Lvovna. Dima has come for the kettle, and sees the label, and the paint scraper is in his other hand.]],
}

conclude { "offenders", "heroes", "one_voice", "silences", "full_folder" }

epilogue {
  basis = invented,
  when "decided.captions ~= 'none'" {
    [[**Fond 61, box 9**

      The originals go back on Tuesday. In Dima's window, between two taps, stands SANITARY FITTINGS OF THE BUILDING, and people do stop. {if label}The copy of it is in the box, on top, where a label would be.{else}The lid has a pale square on it.{end}

      {if read.w1}“A Zina in a pantry, in 1920,” you say. “With a mother who was a nurse. And Lapshina, who wouldn't have it mended?”{else}“And Lapshina had that machine all along?” you say. “Then she put them in?”{end}

      “There were a great many women with typewriters,” says Rimma Lvovna. “I should want a signature.” She has wound a card into the machine for the inventory, and stood the geranium on the floor. She gets up. “You do it,” she says. “I'd only describe it.”]],
    decision "inventory" { title = "How the box is entered" },
    choice "Type what is in it: five papers, their years, their authors" { id = "open",
      case = "It is 1996. Somebody may be looking for it.",
      [[*Papers of communist dissidents, 1920 to 1922. Five folders.* The д stands up three times. She reads it over your shoulder. “Anybody would want to open that,” she says, and you can't tell how she means it.]],
    },
    choice "Type it as it was: *Sanitary fittings of the building*" { id = "plumbing",
      case = "It has been safe under that name since before you were born, and you can't see round the next corner.",
      [[The д stands up once. She reads it over your shoulder for quite a long time, for five words. Then she puts the geranium back. “For now,” says Rimma Lvovna.]],
    },
  },
  "**What is behind it**",
  documented "S2-F1 S2-F69 S2-F82" {
    [[The five papers are real. Archives opened from the late 1980s; four of the five came out in Russian, in small editions, and in 2023 all five in English, with Simon Pirani's introduction, from which all that is said of them here is taken. They never lay in one box.]] },
  documented "S2-F73 S2-F84" {
    [[Of dissident communists in the thirties and forties there is hardly a trace outside the camps. Miasnikov, whose group was arrested together with Workers Truth, published abroad in 1930. In 1945 he was questioned and executed.]] },
  claimed "S2-F70 S2-F78 S2-F81" {
    [[They had little effect on events, says Pirani. Later dissidents knew nothing of them, and abroad other voices were heard. Memory broke off.]] },
  "The archive, the machine, Zina, Rodin, Sizova, Orlova, the room-mate and Darya Lyapina are invented. So is the pin.",
}

-- The wall: eight copies, the captions, and the ninth frame. A class that has read the folders
-- in groups may begin here.

act "wall" { title = "The wall", minutes = 8, start = "wall" }

passage "wall" {
  basis = invented, title = "Cascade Sanitary Ware, six o'clock", date = "1996-10",
  when "count(read) == 0" {
    -- Begun here: the groups have the folders read, and report what was in them.
    effect [[opened = true;
      read.w1 = true; read.w2 = true; read.w3 = true; read.w4 = true; read.w5 = true;
      pinned.w1 = true; pinned.w2 = true; pinned.w3 = true; pinned.w4 = true; pinned.w5 = true;
      sourcing = 2; context = 2; corroboration = 2; close_reading = 2]],
    [[Five folders out of one box, read by others, who have told you. A school wants a wall by Monday: nine frames, between the fire hose and the canteen. The copier belongs to Dima, who sells baths. He wants the label of the box for his window. It was typed, says Rimma Lvovna, by one Lapshina, who was here before her, on a machine that has since become a plant stand.]],
  },
  effect [[say.who = sourcing >= 2; say.year = context >= 2; say.other = corroboration >= 2;
    say.words = close_reading >= 2; say.full = asked >= 3]],
  [[The copier stands where the card index was, among eleven baths. Dima has his jacket off and a cloth over his shoulder. He sets the counter, and the little window says 8.

    “It's a good machine,” he says. “It doesn't know what it's doing, and it does it every time.”]],
  go "copy1",
}

-- A folder at the machine: nothing, a page of its own words, a page of what others wrote of
-- it, two with what is pinned behind, or five.
local function folder(n, names)
  local key = "w" .. n
  return {
    choice(names.one) { id = "one", when = "copies >= 1", locked = "The little window says 0.",
      effect("copies -= 1; own = true; kept." .. key .. " = true"), names.one_text },
    names.no_file and choice(names.file) { id = "file", locked = names.no_file } or
      choice(names.file) { id = "file", when = "copies >= 1",
        locked = "The little window says 0.",
        effect("copies -= 1; kept." .. key .. " = true"), names.file_text },
    when("pinned." .. key) {
      choice(names.two) { id = "two", when = "copies >= 2",
        locked = "That is two, and the little window says less.",
        effect("copies -= 2; own = true; kept." .. key .. " = true"), names.two_text } },
    when("not pinned." .. key) {
      choice "Two pages: it, and what lies behind it" { id = "unpinned",
        locked = names.unpinned } },
    choice(names.five) { id = "five", when = names.five_when or "copies >= 5",
      locked = names.five_locked or "That is five, and the little window says less.",
      effect("copies -= 5; own = true; whole = '" .. names.name .. "'; kept." .. key .. " = true"),
      names.five_text },
    choice("Nothing of it") { id = "nothing", names.none_text },
  }
end

passage "copy1" {
  basis = invented,
  when "not read.w1" { go "copy2" },
  "Folder 1, the letter. The window says {copies}.",
  decision "copies1" { title = "Folder 1 at the copier" },
  folder(1, { name = "letter",
    one = "One page: where he threatens", one_text =
      "Dima reads it as it comes out, upside down. “He ought to see our director's wife,” he says.",
    file = "One page: what the committee found", file_text =
      "It is one line. On a whole sheet it looks like more.",
    two = "Two pages: the letter, and the ration list behind it",
    unpinned = "Nothing is pinned behind it. Somebody had a pin that day, and used it for something else.",
    two_text = "The rusted pin has to come out. Rimma Lvovna does it herself, and puts it in an envelope, and writes on the envelope *pin*.",
    five = "Five pages: the whole letter", five_text =
      "Five sheets of violet pencil, which comes out grey. Dima has stopped reading. “He does go on,” he says. “You can see he'd no one to stop him.”",
    none_text = "“Him with the gun stays in the folder?” says Dima. “At a school. I see that.”" }),
  go "copy2",
}

passage "copy2" {
  basis = invented,
  when "not read.w2" { go "copy3" },
  "Folder 2, the declaration. The window says {copies}.",
  decision "copies2" { title = "Folder 2 at the copier" },
  folder(2, { name = "declaration",
    one = "One page: guardians, goods, nurseries", one_text =
      "The nurseries are in the last line but two. You have to move the sheet up to get them on.",
    file = "One page: the leader's arrest, and his card returned", file_text =
      "“Half a year,” says Dima, “and then they gave him it back? He must have known someone.” “He met someone,” says Rimma Lvovna.",
    two = "Two pages: the declaration, and the card with the crosses",
    unpinned = "Nothing is stitched to it. Nobody in that yard put his cross to anything.",
    two_text = "The axle card is too stiff for the machine, and is laid on the glass under a bidet lid. All eleven crosses come out.",
    five = "Five pages: all of it, with the seal", five_text =
      "By the fourth page the lid is warm. By the fifth Dima has asked what an executive committee was, and been told, and is sorry.",
    none_text = "It goes back. “The nails as well,” says Rimma Lvovna, to nobody." }),
  go "copy3",
}

passage "copy3" {
  basis = invented,
  when "not read.w3" { go "copy4" },
  "Folder 3, the platform. The window says {copies}.",
  decision "copies3" { title = "Folder 3 at the copier" },
  folder(3, { name = "platform",
    one = "One page: the first, with no name under it", one_text =
      "You turn it over to see who signed, though you know. So does Dima. Everybody does.",
    file = "One page: what *Pravda* said of them", file_text =
      "Newsprint comes out black with a little writing on it. Dima tries it lighter, and won't count the first.",
    two = "Two pages: the platform, and the leaf with the question",
    unpinned = "Nothing is tied to it. If anyone asked what the evidence was it isn't entered.",
    two_text = "*Question: what evidence? Answer: none today.* “I could use him in returns,” says Dima of Anikin.",
    five = "Five pages: philosophy and all", five_text =
      "Five of the pages, and not the ones with the peasants. “Nobody will read that standing up,” says Dima. “They might,” says Rimma Lvovna. “They read shampoo.”",
    five_when = "copies >= 5 and not gone",
    five_locked = "There aren't five. The rest was taken for a debate, or the little window says less.",
    none_text = "“Well, they wanted to be secret,” says Rimma Lvovna." }),
  go "copy4",
}

passage "copy4" {
  basis = invented,
  when "not read.w4" { go "copy5" },
  "Folder 4, the appeal. The window says {copies}.",
  decision "copies4" { title = "Folder 4 at the copier" },
  folder(4, { name = "appeal",
    one = "One page: in what sort of country do we live?", one_text =
      "Each д stands up out of its line. Dima thinks that it's the drum, and polishes it.",
    file = "One page: the police record of a questioning", file_text =
      "It has a better typewriter than any of them. “They'd had a delivery,” says Rimma Lvovna.",
    two = "Two pages: the appeal, and the second paper with it",
    unpinned = "Nothing is with it, in the margin or behind. Nobody asked the line anything, and nobody's letter was kept.",
    two_text = "It hardly copies. You go over the glass with your sleeve and try it dark, and there it is, a little behind the paper, like somebody at a window.",
    five = "Five pages: all four sheets, the faintest twice", five_text =
      "Each is a little fainter than the one before. The last might be anything, both times.",
    none_text = "“That one I understood, too,” says Dima." }),
  go "copy5",
}

passage "copy5" {
  basis = invented,
  when "not read.w5" { go "copied" },
  "Folder 5, the notebook. The window says {copies}.",
  decision "copies5" { title = "Folder 5 at the copier" },
  folder(5, { name = "diary",
    one = "One page: the day of the Volga", one_text =
      "Dima reads it. He takes the cloth off his shoulder and wipes the glass with it, where it's clean.",
    file = "One page: what was officially found of it", no_file =
      "Nothing was found of it. Nobody knew that there was a notebook, and so nobody judged it.",
    two = "Two pages: the notebook, and the strip pasted into it",
    unpinned = "Nothing is pasted in. If anybody answered him it wasn't on paper.",
    two_text = "The strip casts a shadow on the page that the original hasn't got.",
    five = "Five pages: all four sheets, and the cover", five_text =
      "“Was this his?” says Dima. “I mean: did he say that one could?” Nobody answers, and he puts in the next sheet.",
    none_text = "You tie it up. It's the only one of the five that wasn't meant for anybody, and it goes on not being." }),
  go "copied",
}

passage "copied" {
  basis = invented,
  when "count(kept) == 0" {
    [[“And that was it?” says Dima. The window still says 8. Rimma Lvovna takes the folders under her arm, gets as far as the cistern display, and comes back with them. “No,” she says. “Somebody chose, every time, and one never knows who. This time one will.”]],
    go "copy1",
  },
  when "copies == 0" {
    [[The window says 0. Dima goes at the lid of the box with a paint scraper and has the label off in one piece. SANITARY FITTINGS OF THE BUILDING, with the д standing up in the last word. There is no copy of it. He carries it to the window between two fingers.]],
    go "captions",
  },
  "The window says {copies}. Dima has the paint scraper out, for the label.",
  decision "label" { title = "The label goes" },
  choice "“One moment.” Copy the label first" { id = "copy",
    case = "It is the only thing in the box that says who kept the other five.",
    effect "copies -= 1; label = true",
    [[SANITARY FITTINGS OF THE BUILDING. On the copy one sees better than on the card how the д of the last word stands up. “It's the drum,” says Dima unhappily. “It's {term: provenance},” says Rimma Lvovna.]],
  },
  choice "Let him have it" { id = "let",
    case = "It's about plumbing, and a bargain.",
    [[It comes off in one piece. He carries it to the window between two fingers. {if copies == 1}The last sheet{else}What's left in the tray{end} gets a price list for taps.]],
  },
  go "captions",
}

passage "captions" {
  basis = invented, title = "The teachers' room, half past seven",
  [[Galina Sergeyevna gives you the head of the table and moves the exercise books. She is quick and tired and has chalk on her ear. Her daughter does homework at the far end, because this is the room that's heated.

    “Forty words each,” she says. “They're eleven to sixteen and going to soup. Half of them have grandparents who'll ask what's on the wall, and the grandparents don't agree. I've had one who wants Lenin back up, and one who wants him dug up, and they sit on the same bench. I don't mind what you write. I mind if I have to unwrite it.”]],
  decision "captions" { title = "What is written under them", record = "S2-F21 S2-F54" },
  choice "“They saw it first.” Say that they were brave" { id = "heroes",
    case = "A child reads three words on the way to lunch. After seventy years they might be kind ones.",
    [[You write five times *against all odds*, and cross it out four times. The daughter has turned over her homework and is cutting carnations.]],
  },
  choice "Only what is stamped on each. Add nothing" { id = "file",
    case = "They are words of the time, and none of them is yours.",
    [[{if kept.w1}*About three quarters untrue.* {end}{if kept.w2}*Left the party.* {end}{if kept.w3}*Unsigned.* {end}{if kept.w4}*Menshevik counter-revolutionaries.* {end}It takes four minutes. It was done for you seventy years ago, by people who were good at captions. {if kept.w5}On the notebook there is no stamp, and that frame stays without.{end}]],
  },
  choice "Who, when, for whom, against what" { id = "full",
    when = "say.full",
    locked = "You asked too little on the way to write that. After “for whom” you would be inventing.",
    case = "A reader who is told that can do the rest, or at least begin.",
    [[You rule four lines for each, and fill them.

      |*Who, for whom:* {if say.who}you know it, down to the staircase.{else}here you have a name and a date, and leave half a line.{end}
      |*When, in the middle of what:* {if say.year}strikes, a tax, a siege that was over and an army that was coming home.{else}a month and a year.{end}
      |*What else says so:* {if say.other}you name it, and say how far it bears.{else}nothing. You write “nothing”.{end}
      |*Which word to look at twice:* {if say.words}you underline it.{else}you'd have to read it again.{end}]],
    "On the cards it comes out shorter.",
    when "kept.w1" { claimed "S2-F18 S2-F19" {
      "*Anton Vlasov, commander, September 1920. To the Central Committee and to Lenin. Against the privileges of the “tops”; with a threat in it.*" } },
    when "kept.w2" { claimed "S2-F24 S2-F25" {
      "*The WPSP, a handful who had left the party. May 1921, to the Moscow soviet. Against being treated as minors.*" } },
    when "kept.w3" { claimed "S2-F36 S2-F38 S2-F41" {
      "*Unsigned, 1921. To people in the party and its clubs. Against technicians and clerks, whom they see becoming masters.*" } },
    when "kept.w4" { claimed "S2-F49 S2-F50" {
      "*Workers Truth, students home from the war, early 1922. To workers. Against their own party, which they hold has changed sides.*" } },
    when "kept.w5" { claimed "S2-F61 S2-F65" {
      "*Iosif Litvinov, student, 1922. To nobody. Of hunger, and of a party that had become a flock.*" } },
    when "kept.w5 and pried" {
      "Under the notebook you add: *Not given to be read.* You know how you know that.",
    },
  },
  go "ninth",
}

passage "ninth" {
  basis = invented, voice = "Mensheviks",
  [[There is the ninth frame. Its glass has a crack across a corner. Rimma Lvovna has walked over with something in a wrapper; it *is* a wrapper, of folder 5, and she had thought it was blank.]],
  give "lyapina",
  [[“She isn't a communist,” says Rimma Lvovna. “She's against all five of ours, I dare say, or they against her husband. She got in because paper was short.”

    “And the ruler?” says the daughter, from the far end.

    Nobody knows about the ruler.]],
  decision "frame" { title = "The ninth frame", record = "S2-F75 S2-F76 S2-F77 S2-F79" },
  choice "Leave it empty, and say nothing" { id = "empty",
    case = "Whatever you write under it, it would be you speaking.",
    "You hang it as it is. In the glass one sees the fire hose." },
  choice "A name: the peasants" { id = "peasants",
    case = "They were most of the country.", go "slips" },
  choice "A name: women, and what goes on at home" { id = "women",
    case = "Half of everybody.", go "slips" },
  choice "A name: Georgia and Ukraine" { id = "colonies",
    case = "They had had governments of their own.", go "slips" },
  choice "A name: other parties' prisoners" { id = "prisoners",
    case = "She has only just come in.", go "slips" },
  choice "A name: workers of no party" { id = "nonparty",
    case = "All five papers speak about them.", go "slips" },
  go "conclude",
}

passage "slips" {
  basis = invented,
  [[{first:“Then put why,” says Galina Sergeyevna. “Or it's a mood.” On the table lie five slips that Rimma Lvovna has typed for you today, on the plant stand.|The slips lie where they lay.}]],
  choice "“In four of the five the countryside is hostile, or incapable”" { id = "peasants",
    when "decided.frame ~= 'peasants'" { go "other_silence" },
    effect "marked_silence = true",
    claimed "S2-F75 S2-F33" {
      "*Written since 1996:* so the historian Pirani finds too. He makes an exception, in part, for the declaration, which had got to goods." },
  },
  choice "“Five papers. On schools and nurseries, one line”" { id = "women",
    when "decided.frame ~= 'women'" { go "other_silence" },
    effect "marked_silence = true",
    claimed "S2-F77 S2-F35" {
      "*Written since 1996:* all that those years changed for women and at home has left in the five papers, says the historian Pirani, half a sentence of the declaration." },
  },
  choice "“Against empires in India, China, Egypt. Not a word nearer home”" { id = "colonies",
    when "decided.frame ~= 'colonies'" { go "other_silence" },
    effect "marked_silence = true",
    claimed "S2-F57 S2-F79" {
      "The countries are the appeal's. *Written since 1996:* that it is silent on Georgia and Ukraine is what strikes the historian Pirani, who says that he reads it in 2023." },
  },
  choice "“Release for some. Presumably not for these”" { id = "prisoners",
    when "decided.frame ~= 'prisoners'" { go "other_silence" },
    effect "marked_silence = true",
    claimed "S2-F34 S2-F76" {
      "The declaration wants prisoners let out. *Written since 1996:* that Mensheviks and {term: SR|SRs} were not meant is an inference of the historian Pirani's." },
  },
  choice "“The great works sent these. The offices outvoted them”" { id = "nonparty",
    when "decided.frame ~= 'nonparty'" { go "other_silence" },
    effect "marked_silence = true",
    documented "S2-F27 S2-F28" {
      "That was the Moscow {term: soviet} of 1921: the largest works for the most part spoken for by people of no party, and a majority from the offices." },
  },
  choice "No slip. The name is enough" { id = "bare",
    "The name goes up alone, in good letters. “A mood, then,” says Galina Sergeyevna, not crossly.",
  },
  go "conclude",
}

passage "other_silence" {
  basis = invented,
  [[“It's a true slip,” says Rimma Lvovna. “It's about somebody else.” She reads you the name that is on the frame: *{if decided.frame == 'peasants'}the peasants{elseif decided.frame == 'women'}women{elseif decided.frame == 'colonies'}Georgia and Ukraine{elseif decided.frame == 'prisoners'}other parties' prisoners{else}workers of no party{end}*.]],
  go "slips",
}

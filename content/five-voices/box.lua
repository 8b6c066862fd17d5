-- The frame: an archive in Moscow, 1996. The table is the hub; folders are read in any order.

act "box" { title = "The box", minutes = 3, start = "basement" }

passage "basement" {
  basis = invented, title = "Moscow, October 1996", date = "1996-10",
  effect "opened = true",
  [[The box was sent for on account of its lavatories.

    Dima, of Cascade Sanitary Ware, who since the spring rents what used to be your reading room, wants old drawings of cisterns for a calendar. The inventory had one line for him. *{term: archive fond|Fond} 61, box 9. Sanitary fittings of the building.* In forty years nobody had signed for it. You carried it up five flights, because the lift is let as well.

    There isn't a cistern in it. There are five folders, tied with hospital bandage.

    Rimma Lvovna reads the first sheet of the first one. She reads it until the skin has formed on her tea, and then changes to her other glasses and reads it again.

    “Shut the door,” she says.]],
  topic "“What is it?”" {
    [[“Communists,” says Rimma Lvovna. “Quarrelling with communists. I know of two of these, from footnotes. The rest I don't know of.” She counts the folders with a pencil, not touching.]],
    documented "S2-F2 S2-F14" {
      "They are of autumn 1920 to summer 1922, when the war was as good as won. One is from before the party's congress of March 1921. Four come after it." },
    claimed "S2-F85" {
      "“Up to that congress one might say such things in the party,” she says. “After it the same words could cost one a career. In my textbook it was four lines. In the new one, I'm told, it's five.”" },
  },
  topic "“How did that get in with the plumbing?”" {
    [[“It was put in.” She turns the lid over. The label is typed: SANITARY FITTINGS OF THE BUILDING, and a date. “If one wants a thing burned one marks it *secret*. If one wants it kept, one marks it so that anybody would be bored to open it.”

      She has gone rather pink. You have worked with her for three years and have not seen that.]],
  },
  choice "Put the kettle on" { id = "kettle", go "errand" },
}

passage "errand" {
  basis = invented,
  [[By the second glass it is settled, chiefly by people who aren't in the room. Galina Sergeyevna, who teaches history in the school across the yard, has a bare wall between the fire hose and the canteen. It takes nine frames. She must have it by Monday. Dima has the only copier, and it's his toner, and he can spare eight.

    “Eight for nine frames,” you say.

    “And the label,” says Dima. “For the window. It says *sanitary*, it's typed, it's got a date. People trust a date.” He doesn't mind about the cisterns. He is twenty-four and has a lilac jacket, and he pays for the light.

    When he has gone, Rimma Lvovna squares the five folders on the oilcloth.

    “So, before you like any of them,” she says. “These could write. They had typewriters, and a party to walk out of. Round each of them stood people with neither. Hang all five entire, on silk, and you'll have five communists disagreeing in a corridor, and a child on its way to the soup will think it has heard the country.”]],
  decision "premise" { title = "Five communists in a box" },
  choice "“Then why hang them at all?”" { id = "why", flavour = true,
    case = "A wall of five can hide a hundred million.",
    [[“Because I've worked here since 'fifty-seven,” says Rimma Lvovna, “and nobody ever asked me for the ones who couldn't. I don't know what number they're under. If you find them, they have the ninth frame.”]],
  },
  choice "“Who stood round them?”" { id = "who", flavour = true,
    case = "Somebody typed, carried, heard and mislaid each of these.",
    [[“There's always one. Who typed it. Who was on coats. Nobody asks them, and they were the only ones there that weren't trying to be in it.” She unties the first bow. “Stand where they stood. You'll see less, and from the side.”]],
  },
  go "table",
}

-- The table, between folders. One thing of the box's own story after each of them.
passage "table" {
  basis = invented,
  when "not opened" { go "alone" },
  when "short and count(read) == 2" { go "enough" },
  when "count(read) == 5" { go "enough" },
  when "count(read) == 0" {
    "Five bows. The bandage is marked with a laundry number, and it's the same number on all five.",
  },
  when "count(read) == 1" {
    [[Dima comes in for the kettle, which is shared. “No pipes at all?” he says. “Not even a tap?” He looks at the bandage, and at Rimma Lvovna's face. “I'll knock, next time.”]],
  },
  when "count(read) == 2" {
    [[Rimma Lvovna has laid the lid beside a typed sheet, and her magnifying glass on both. “Look at the д,” she says.

      It stands above its line, on both. “I've typed on that machine,” says Rimma Lvovna.]],
  },
  when "count(read) == 3" {
    [[“Lapshina,” says Rimma Lvovna over her bread. “She was here when I came. She gave me my first inventory to write. I described everything, I was so proud, and she handed it back and said: *Rimma, you'd make a person want to open it.* I thought it was a remark about my style.”]],
  },
  when "count(read) == 4" {
    [[There is a geranium in the corridor that stands in a sort of iron trough. You have watered it for three years. Rimma Lvovna lifts it out, saucer and all, and under it are keys. She presses one. Up comes the д, and stays up.

      “It was on her inventory as a plant stand,” she says.]],
  },
  choice "Folder 1: the letter, 1920" { id = "w1", when = "not read.w1", go "w1" },
  choice "Folder 2: the declaration, 1921" { id = "w2", when = "not read.w2", go "w2" },
  choice "Folder 3: the platform, 1921" { id = "w3", when = "not read.w3", go "w3" },
  choice "Folder 4: the appeal, 1922" { id = "w4", when = "not read.w4", go "w4" },
  choice "Folder 5: the notebook, 1922" { id = "w5", when = "not read.w5", go "w5" },
  choice "Enough. Take the box down to the copier" { id = "enough",
    when = "count(read) >= 3 or short and count(read) >= 2",
    locked = "Rimma Lvovna won't have a page hung out of a box of which most is unread.",
    go "enough" },
}

passage "enough" {
  basis = invented,
  when "count(read) == 5" {
    "It is dark in the yard. All five are tied again; the bows are yours now, and Rimma Lvovna has had to do two of them over.",
  },
  otherwise {
    "It is dark in the yard. What you haven't read you tie up again unread, and she watches you do it. “That's how it's done,” says Rimma Lvovna. “One runs out of day.”",
  },
  when "short" {
    "“That label,” she says on the stairs, from behind the box, “is Lapshina's. She was here before me. Her д jumped. She kept the thing to stand a geranium on.”",
  },
  go "wall",
}

-- A play that began with one folder ends with one card, unless the others are opened.
passage "alone" {
  basis = invented, title = "Moscow, October 1996", date = "1996-10",
  [[The folder came out of a box marked SANITARY FITTINGS OF THE BUILDING, from the stacks of a small archive. There are four more. A school across the yard wants a wall by Monday, nine frames; there is toner for eight pages, by courtesy of a man called Dima who sells baths.

    “One card, then,” says Rimma Lvovna, who is in charge of the archive and of you, and has not been paid since July either. “Forty words to hang beside it. Other people have the other folders. Ask them about a letter of the alphabet.”]],
  decision "card" { title = "One card for one paper" },
  choice "Say that they saw it first, and had the courage" { id = "heroes",
    case = "Seventy years is long enough to wait for a kind word.", go "one_folder" },
  choice "Give the words that were stamped on it, and add none" { id = "file",
    case = "They are words of the time, and not one of them is yours.", go "one_folder" },
  choice "Say who, when, for whom, against what" { id = "full",
    case = "A reader who knows that can do the rest.",
    "{if asked == 0}You rule four lines, and fill one. You asked nobody anything on the way.{else}You rule four lines. One of them comes easily, since that's the one you asked about.{end}",
    go "one_folder" },
  choice "Open the other four first" { id = "others",
    case = "One witness is one witness.",
    effect "opened = true",
    "“It'll mean a second glass of tea,” says Rimma Lvovna, and unties a bow.",
    go "table" },
}

-- Phase A: the table. Three tags, six changes, and what stays the same.

act "table" { title = "The table", minutes = 12, start = "room",
              banner = "INVENTED - ALTERNATE HISTORY" }

passage "room" {
  basis = invented, title = "The reading room",
  [[The reading room closes at six. At ten to five the keeper sets out your table: an article of two pages, a ledger with a cloth spine, a violet copying pencil, and a saucer.

    In the saucer lie three brass tags, numbers 41, 42 and 43. They belong to the cloakroom downstairs, which has had no coats to speak of since the heating was mended.

    “The article first,” she says. “It's short. Read it as if you were buying something from it.”]],
  give "article",
  topic "Count what the article changes" {
    [[“Five things,” you say.

      “In one paragraph. And every one is done by somebody famous, or by luck.” She squares the two pages. “I don't mind it. It's a call to join something, and it says so. But here we go one thing at a time.”]],
  },
  topic "Ask what the tags are for" {
    [[“They were for coats. Now each of them buys a change: a thing that happened happens otherwise, from a day you name. That's a {term: counterfactual}. The day is the {term: point of divergence}.”

      “And if I don't name one?”

      “Then it's a wish, and we don't enter those.”]],
  },
  topic "Read the sheet pinned above the radiator" {
    give "rules",
    [[Somebody has added an eighth line in pencil, *Wipe your feet*, and somebody else has crossed it out.]],
  },
  choice "Draw the saucer towards you" { id = "draw", go "objection" },
}

passage "objection" {
  basis = invented,
  [[She puts a finger on the rim of the saucer.

    “I have to tell people this first. Beside every change in my drawer there's a price, and somebody in this building wrote the prices. You'll pay them, and walk about for a week in what they buy, and at the end there'll be a sum. It will be our sum. If we have priced a German republic at two regiments, you'll get two regiments' worth of trouble out of it, and go home thinking you have learned something about Germany.”

    The radiator knocks. She waits until it has done.

    “The other thing is upstairs, in box 2218. A list from one district, February 1930. Forty-one households: the name of the head, how many children, what was taken away. A samovar. A horse. A sewing machine, without the treadle. I've had the grandchildren of that list sitting where you are. Put your tags down in any order you like. It has forty-one households on it.”]],
  choice "“Then why do you hand them out?”" { id = "why", flavour = true,
    [[“Because people do it without me. Whenever somebody says that it was the war, or that it was this one man, they've taken the thing away in their head and looked at what was left. Nobody asks them what they paid. I'd sooner see it in a ledger.”]],
  },
  choice "“May I see the list?”" { id = "list", flavour = true,
    [[“At the end, when you've a use for it. I'm not fetching it so that you can feel bad in advance.”

      She lifts the finger.]],
  },
  choice "Take a tag and say nothing" { id = "silent", flavour = true,
    [[It is warmer than you expected; the saucer has been standing on the radiator. “As you like,” says the keeper, and opens the drawer.]],
  },
  go "tags",
}

-- The three tokens. Putting a tag back leads here again, and so does placing one.
passage "tags" {
  basis = invented,
  when "count(changes) == 0" { go "first" },
  when "count(changes) == 1" { go "second" },
  when "count(changes) == 2 and not short" { go "third" },
  go "baseline",
}

-- The six slips. What speaks for each is said once, at the first tag.
local function slips(is_first)
  return {
    choice "Germany: let the councils hold" { id = "a1", history = "invented",
      when = "not changes.a1", locked = "It is in the ledger.",
      case = is_first and "Lenin himself tied survival to Germany." or nil,
      go "change_a1" },
    choice "Russia: no great civil war" { id = "a2", history = "invented",
      when = "not changes.a2", locked = "It is in the ledger.",
      case = is_first and "Most of what was later called necessity grew out of that war." or nil,
      go "change_a2" },
    choice "Moscow: let the ban of 1921 run out after a year" { id = "a3", history = "invented",
      when = "not changes.a3", locked = "It is in the ledger.",
      case = is_first and "It asks only that people keep a promise they had made." or nil,
      go "change_a3" },
    choice "Moscow: have Lenin's letter read out, and acted on" { id = "a4", history = "invented",
      when = "not changes.a4", locked = "It is in the ledger.",
      case = is_first and "The smallest change on the table: one reading aloud." or nil,
      go "change_a4" },
    choice "Moscow: give the Opposition the majority in 1923" { id = "a5", history = "invented",
      when = "not changes.a5", locked = "It is in the ledger.",
      case = is_first and "It had members, arguments and a date." or nil,
      go "change_a5" },
    choice "Petrograd: a government of all the socialists, 1917" { id = "a6", history = "invented",
      when = "not changes.a6 and partner ~= 'coalition'",
      locked = "It is in the ledger, or its coalition is.",
      case = is_first and "It was what most of those who voted that autumn had voted for." or nil,
      go "change_a6" },
  }
end

passage "first" {
  basis = invented,
  [[{first:She fans six slips on the blotter. “Four are the article's. The ban comes from another paper in the folder. The last one, Petrograd, is ours: the article doesn't mention that anybody asked.”|The six slips lie where they lay. The line is still empty.}]],
  decision "first" { title = "The first tag", record = "S1-F5", reveal = true },
  slips(true),
  choice "Change nothing. Pocket all three tags" { id = "no-tag", history = "recorded",
    case = "Change as little as you can: the second rule on the wall.",
    effect "order += 1",
    [[“Nothing,” says the keeper. “I get one of you a year.” She writes *nil* in the column, and under it, because nil is also cheap to run, one line in favour.]],
    go "baseline" },
}

passage "second" {
  basis = invented,
  [[One line in the ledger. {first:Two tags in the saucer, and they slide when the trolley goes by overhead.|Two tags still.}]],
  decision "second" { title = "The second tag", record = "S1-F5", reveal = true },
  slips(false),
  choice "Keep the other two" { id = "keep", history = "recorded",
    case = "With one change you can still see what it did.",
    effect "order += 1",
    [[“One,” says the keeper. “Then if it goes wrong you'll know which.” She puts the other two in your palm and closes your fingers on them.]],
    go "baseline" },
}

passage "third" {
  basis = invented,
  [[{first:Two lines, in two colours, because she has gone over yours in ink.|Two lines.} “You needn't spend it,” says the keeper. “They always do.”]],
  decision "third" { title = "The third tag, or none", record = "S1-F5", reveal = true },
  slips(false),
  choice "Keep the last tag" { id = "keep", history = "recorded",
    case = "Every further change makes the first two harder to read.",
    effect "order += 1",
    [[Number 43 goes into your pocket. The keeper draws a short firm line under the ledger, and looks as if somebody had wiped their feet.]],
    go "baseline" },
}

-- A1 --------------------------------------------------------------------------------------

passage "change_a1" {
  basis = invented,
  [[{first:Two cards, a white and a grey. She lays the grey one nearer to you.|The same two cards. You have read them.}]],
  when "not visited.change_a1" { give "a1-for", give "a1-against" },
  [[“The price,” says the keeper. “A neighbour who answers your letters: reach, up three. And every general staff west of the Rhine reading them over his shoulder: guns, up two. They're sold together.”]],
  choice "Pay it, and name the day" { id = "pay" },
  choice "Put the tag back" { id = "back", go "tags" },
  "“When?” The pencil is up.",
  decision "germany" { title = "Germany: the day", record = "X-31 S1-E1", reveal = true },
  choice "“January 1919, before the Freikorps are in.”" { id = "january", history = "invented",
    case = "The councils were still armed, and still quarrelling in public.",
    effect "changes.a1 = true; germany = 'january'; reach += 3; guns += 2",
    [[She writes it. “Then two people live who didn't. I shan't make either of them say anything, and nor will you. That's another rule; we ran out of wall.”]],
    go "tags" },
  choice "“October 1923. The order isn't called off.”" { id = "october", history = "invented",
    case = "By then there was a party, a plan and a currency nobody believed in.",
    effect "changes.a1 = true; germany = 'october'; reach += 3; guns += 2",
    [[“So Hamburg isn't alone.” She writes it small; there is a good deal of 1923 to fit in.]],
    go "tags" },
  topic "“The spring of 1925.”" {
    [[She hands the slip back. “Your white card stops at October 1923. In 1925 you may want it as much as you please. You've put nothing on this table that wants it with you.”]],
  },
}

-- A2 --------------------------------------------------------------------------------------

passage "change_a2" {
  basis = invented,
  [[{first:The grey card of this pair has been handled more; it has a thumb on it.|The same two cards. You have read them.}]],
  when "not visited.change_a2" { give "a2-for", give "a2-against" },
  [[“Bread, up three,” says the keeper. “Horses alive, rails on the ground, men home to mow. It's the best bargain in the drawer. But a war isn't called off by one side. This one needs a signature beside yours, by the spring of 1918.”]],
  choice "Pay it, and name who signs" { id = "pay" },
  choice "Put the tag back" { id = "back", go "tags" },
  "“Then who?” says the keeper.",
  decision "signature" { title = "Who signs for peace?", record = "X-4 X-6 C-5", reveal = true },
  choice "“The other socialists. They come into the government.”" { id = "coalition", history = "invented",
    case = "They had the votes of 1917, and officers in their parties who might have stayed at home.",
    effect "changes.a2 = true; partner = 'coalition'; bread += 3",
    when "not changes.a6" {
      effect "voice += 1; order -= 1",
      "“A {term: coalition}. Then it will be louder and slower: voice up one, order down one.” She blots it.",
    },
    otherwise {
      "“You've paid for that cabinet already. You may as well use it.” She draws a bracket from one line to the other.",
    },
    go "tags" },
  choice "“The villages. No grain detachments, and that in writing.”" { id = "villages", history = "invented",
    case = "Four people in five lived there, and the land was what they had wanted.",
    effect "changes.a2 = true; partner = 'villages'; bread += 3; centre -= 1; order -= 1",
    [[“No {term: requisition}. So the towns eat later, at a price, and say so.” Centre, down one. Order, down one. “You'll find they framed it.”]],
    go "tags" },
  topic "“Nobody. There is simply no war.”" {
    [[“Then you haven't changed anything. You've crossed something out.” Her pencil stays up. “There are officers on the Don. There are Czechs along the railway. The village has the grain. Somebody on that list has to want what you want.”]],
  },
  topic "“The summer of 1919 is early enough.”" {
    [[“By the summer of 1919 it is a year old, and everyone in it has somebody to bury.” The slip comes back across the blotter. “Your white card has people in a government together. The last of them had walked out by March 1918.”]],
  },
}

-- A3 --------------------------------------------------------------------------------------

passage "change_a3" {
  basis = invented,
  [[{first:“This one isn't the article's,” she says again, and lays the cards down.|The same two cards. You have read them.}]],
  when "not visited.change_a3" { give "a3-for", give "a3-against" },
  [[“Voice, up three. Centre, down two: it was a handle, and somebody had hold of it. Order, down one, for the meetings.” She looks up. “You're not abolishing {term: faction|factions}, mind. You're letting people be rude to each other with a printed programme.”]],
  choice "Pay it, and name the day" { id = "pay" },
  choice "Put the tag back" { id = "back", go "tags" },
  "“From what day?”",
  decision "lapse" { title = "The ban of 1921: the day it runs out", record = "X-16 X-24",
                     reveal = true },
  choice "“March 1922. A year to the day.”" { id = "year", history = "invented",
    case = "They had said that it was for the emergency, and a year is a long one.",
    effect "changes.a3 = true; voice += 3; centre -= 2; order -= 1",
    "“To the day,” she repeats. She has a weakness for people who can count.",
    go "tags" },
  choice "“December 1923, when they promised discussion.”" { id = "course", history = "invented",
    case = "A resolution of their own asks for it.",
    effect "changes.a3 = true; voice += 3; centre -= 2; order -= 1",
    "“Held to a resolution,” says the keeper, writing. “It's been known. Not by me.”",
    go "tags" },
  topic "“1927, then. Better late.”" {
    [[“By the end of 1927 the people on your white card have been put out of the party.” She slides it back. “You'd be giving the floor to an empty bench.”]],
  },
}

-- A4 --------------------------------------------------------------------------------------

passage "change_a4" {
  basis = invented,
  state { number_up = flag { label = "the tossed tag showing its number" } },
  [[{first:Two cards. The white one is disputed in three places and somebody has numbered them.|The same two cards. You have read them.}]],
  when "not visited.change_a4" { give "a4-for", give "a4-against" },
  [[“Voice, up one. It was read out, so it can be argued with.” She stops. “The centre I can't price. Take one man's hand off a lever and there's the lever. I toss for it, and I do that in front of you.”]],
  choice "Pay it, and name the day" { id = "pay" },
  choice "Put the tag back" { id = "back", go "tags" },
  "“When, and where?”",
  decision "letter" { title = "Lenin's letter: the day", record = "S1-E3", reveal = true },
  choice "“April 1923, at the congress, from the platform.”" { id = "april", history = "invented",
    case = "The writer was alive, and everybody named in it was in the hall.",
    effect "changes.a4 = true; voice += 1; number_up = chance(50)",
    when "number_up" {
      effect "centre += 1",
      "She spins tag 41 on the blotter. It falls with the number up. “The chair was not empty for long. Centre, up one.”",
    },
    otherwise {
      effect "centre -= 1",
      "She spins tag 41 on the blotter. It falls blank side up. “Nobody sat in the chair. Centre, down one.”",
    },
    go "tags" },
  topic "“May 1924.”" {
    [[“That's the record. It was read to the delegates in May 1924, and put away again, and he'd been dead since January. If you want the writer there to be asked what he meant, it has to be while he could still be asked.”]],
  },
  topic "“1956.”" {
    "“That happened too,” she says kindly.",
  },
}

-- A5 --------------------------------------------------------------------------------------

passage "change_a5" {
  basis = invented,
  [[{first:“What most people come for,” says the keeper.|The same two cards. You have read them.}]],
  when "not visited.change_a5" { give "a5-for", give "a5-against" },
  [[“Reach, up one: they wrote to everybody. Centre, up one as well. People don't like that. They say, but it's the *good* side. It is the same desk, with the same telephone on it, and the side that has it has just won.”]],
  choice "Pay it, and name the day" { id = "pay" },
  choice "Put the tag back" { id = "back", go "tags" },
  "She turns the pencil over. “When?”",
  decision "majority" { title = "The Opposition's majority: the day", record = "X-24 C-6",
                        reveal = true },
  choice "“December 1923, in the Moscow cells.”" { id = "december", history = "invented",
    case = "The vote was close enough for the count to be in doubt.",
    effect "changes.a5 = true; reach += 1; centre += 1",
    "“And the counting honest,” says the keeper, “or the other side's for once. I don't ask which.”",
    go "tags" },
  topic "“November 1927, on the day of the banners.”" {
    [[“That day they marched, and before the month was out they were being expelled. Your white card has them counted in the autumn of 1923. It's no good four years on. It wasn't very good then.”]],
  },
}

-- A6 --------------------------------------------------------------------------------------

passage "change_a6" {
  basis = invented,
  [[{first:“Ours,” she says, “so be harder on it than on the others.”|The same two cards. You have read them.}]],
  when "not visited.change_a6" { give "a6-for", give "a6-against" },
  [[“Voice, up three. Order, down two. Five parties and one stove.”]],
  choice "Pay it, and name the day" { id = "pay" },
  choice "Put the tag back" { id = "back", go "tags" },
  "“The day,” she says.",
  decision "cabinet" { title = "All the socialists: the day", record = "C-4", reveal = true },
  choice "“November 1917, while the railwaymen are asking.”" { id = "november",
    history = "invented",
    case = "That month somebody could stop the trains for it.",
    effect "changes.a6 = true; voice += 3; order -= 2",
    "She writes it, and after a moment adds the railwaymen in the margin. Nobody else is down for anything so plain.",
    go "tags" },
  topic "“August 1918.”" {
    [[“In June two of your parties were put out of the executive, and in July a third rose with guns. By August you've a cabinet table and one party's hats on it.” She gives you the slip.]],
  },
}

-- What stays the same ------------------------------------------------------------------------

passage "baseline" {
  basis = invented,
  [[“Now the line nobody likes.” She rules it across the page. *What stays the same.* “You may have moved a government. Choose two things you didn't move. They'll come back during the week, in the same words, whatever you do.”]],
  decision "same_one" { title = "What stays the same: the first", record = "C-7", reveal = true },
  choice "Four people in five are peasants" { id = "peasants", history = "recorded",
    case = "No list of governments changes who grows the food.",
    effect "same.peasants = true", visit "same_peasants" },
  choice "Half the country cannot read the minutes" { id = "letters", history = "recorded",
    case = "A free press needs somebody to read it.",
    effect "same.letters = true", visit "same_letters" },
  choice "The railways are worn out" { id = "railways", history = "recorded",
    case = "Every decision about bread travels by rail.",
    effect "same.railways = true", visit "same_railways" },
  choice "Everybody expects a war" { id = "war", history = "recorded",
    case = "Fear did not wait for a cause.",
    effect "same.war = true", visit "same_war" },
  go "baseline_two",
}

passage "baseline_two" {
  basis = invented,
  "“And another.”",
  decision "same_two" { title = "What stays the same: the second", record = "X-33", reveal = true },
  choice "Four people in five are peasants" { id = "peasants", history = "recorded",
    when = "not same.peasants", locked = "It is written above.",
    effect "same.peasants = true", visit "same_peasants" },
  choice "Half the country cannot read the minutes" { id = "letters", history = "recorded",
    when = "not same.letters", locked = "It is written above.",
    effect "same.letters = true", visit "same_letters" },
  choice "The railways are worn out" { id = "railways", history = "recorded",
    when = "not same.railways", locked = "It is written above.",
    effect "same.railways = true", visit "same_railways" },
  choice "Everybody expects a war" { id = "war", history = "recorded",
    when = "not same.war", locked = "It is written above.",
    effect "same.war = true", visit "same_war" },
  go "gift",
}

-- The texts that nothing can change. They come back on Thursday, word for word.

passage "same_peasants" {
  basis = invented,
  [[*Four in five live by the land. They are up at three in summer. A household has a horse, or a third of a horse, and eleven strips in nine places; and what is decided about it is decided by people who get their bread from a shop.*]],
  back,
}

passage "same_letters" {
  basis = invented,
  [[*The notice is nailed to the door. The clerk's daughter, who is nine and has had two winters of school, reads it out. At the long words she stops, and the men standing in the snow tell one another what those must have been.*]],
  back,
}

passage "same_railways" {
  basis = invented,
  [[*At Ryazhsk junction there are nine engines, and four of them run. On Mondays the stationmaster chalks the number on a board. On the siding behind the water tower stands a train of grain that was dry when it was loaded.*]],
  back,
}

passage "same_war" {
  basis = invented,
  [[*A man in the bread queue says that they will come in the spring. He has said it every spring. The woman behind him has dried two sacks of rusks on the strength of it, and she is no fool, and he has been right once.*]],
  back,
}

passage "gift" {
  basis = invented,
  [[The keeper takes the ledger round to her own side and adds a line in ink. *In April 1930 a Congress of Councils meets in Moscow, and it can say no.*

    “That one is ours,” she says. “It follows from some ledgers; from yours it may not. But we needed a room for the week to happen in, so we took one. Nobody paid for it. Hold it against us.”]],
  when "count(changes) == 2" { "The last tag is in your pocket. She doesn't ask for it." },
  when "count(changes) < 2" { "You have tags in your pocket still. She doesn't ask for them." },
  "She gives you the pencil. “You'll want this. They are short of them there, most years.”",
  choice "Go down to the cloakroom" { id = "down", go "monday" },
}

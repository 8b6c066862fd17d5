-- Phase C: the record, and the cause line, which is written before the last page is read.

act "record" { title = "The record", minutes = 8, start = "returned" }

passage "returned" {
  basis = invented, title = "The reading room, half past five",
  [[The radiator has gone cold. The keeper has a notebook before her, in violet pencil, and it is yours. {if boxed}There is string round it, and the dust of a good many harvests.{else}An onion skin marks the Thursday.{end} She has taken out the last leaf and has it face down under her hand.

    “I can't give it a number,” she says of the rest. “Nobody wrote it.” She says it gently, as one does to a family. “Before you see how it comes out: the record, as much as you like of it, and then the cause line. In that order. People who see the last page first always find that they'd expected it.”]],
  go "shelf",
}

-- The shelf may be asked as often as one likes.
passage "shelf" {
  basis = invented,
  "{first:She has the grey boxes on a trolley.|The trolley squeaks up again.}",
  choice "Ask for the grain" { id = "grain", flavour = true,
    documented "X-11 X-12 X-22 S2-F9 X-27 X-28" {
      [[The state took grain by force from May 1918, and by quota from January 1919. Tambov province rose in August 1920 and was put down with hostages and camps. From 1921 there was a tax in kind, and private trade again; the famine of 1921 and 1922 killed roughly five million all the same. In 1928 came a grain emergency, and in the winter of 1929 forced {term: collectivisation}.]] },
    go "shelf" },
  choice "Ask for the other parties, and the churches" { id = "parties", flavour = true,
    documented "X-8 X-9 X-37" {
      [[On 14 June 1918 Mensheviks and Right SRs were put out of the soviets' executive; after the Left SR rising in July one party ruled alone. The constitution of that year took the vote from employers, traders and clergy, and gave the towns more weight than the villages. Church property was nationalised in 1918. In 1922 the valuables were seized, and there were trials and executions.]] },
    go "shelf" },
  choice "Ask for the republics" { id = "republics", flavour = true,
    documented "X-23" {
      [[The Red Army invaded Georgia in February 1921. The quarrel over how Georgia was treated went on through 1922. On 30 December 1922 the USSR was founded, and on that day and the next Lenin was dictating notes on the question of nationalities.]] },
    claimed "S2-F79" {
      "The historian Simon Pirani says that the communist dissidents of those years had little to say of Ukraine and Georgia, whose own governments had been beaten or removed. He counts it among their blind spots.",
    },
    go "shelf" },
  choice "Ask for the files on those who lost" { id = "files", flavour = true,
    documented "X-10 S2-F53 S2-F54 S2-F59 X-26 X-27 S1-F3" {
      [[The Cheka was founded in December 1917; from September 1918 it took hostages and shot in great numbers. There was White terror too, and pogroms, worst in Ukraine in 1919. In September 1923, during strikes, the police arrested dissident communists of two small groups; nearly all of one of them were Bolsheviks under twenty-five. It was public knowledge, and neither Trotsky nor those closest to him protested. From November 1927 the Opposition itself was expelled. Trotsky was sent to Alma-Ata and then abroad. In 1929 several of its leaders submitted, and late that year Blumkin was shot.]] },
    go "shelf" },
  choice "Ask for the ban of 1921" { id = "ban", flavour = true,
    documented "S3-F22 X-13 X-16 X-24" {
      [[It was voted on the congress's last day, 16 March 1921, with Kronshtadt in revolt. The point on expelling members of the Central Committee came out in January 1924, in the month when a conference with very few oppositionists among its delegates condemned the Opposition.]] },
    disputed "S3-F29" {
      "Did they mean it to last? Joe Conroy, a reviewer, writes that its authors swore it was temporary, and defenders of the majority tie it to hunger and revolt. Robert Daniels and Leonard Schapiro call it a decisive step to dictatorship, whatever was sworn.",
    },
    go "shelf" },
  choice "Ask for wages, rations and strikes" { id = "wages", flavour = true,
    documented "X-40 S2-F74 X-39 S2-F71" {
      [[November 1917: five hundred roubles a month for a commissar, and so much for each child. A {term: party maximum} stood on paper until 1932. In 1922 a congress gave tens of thousands of responsible officials leave to earn above it. Under the first {term: five-year plan} living standards fell, and there were revolts in the works.]] },
    go "shelf" },
  choice "Ask what the article says came instead" { id = "article", flavour = true,
    claimed "S1-F14 S1-F15 S1-F17 S1-F19" {
      [[Democracy had run from the bottom up in the first years, says the article; then came opposition shut down at home, an International that served one state, Spain lost to Franco, and Soviet tanks in Hungary in 1956 and in Prague in 1968.]] },
    disputed "S1-F6 S1-F11 S1-F13 S1-E5" {
      [[It gives the turn a date and two names: Stalin took up Bukharin's {term: socialism in one country} after Germany failed. Others would begin the list sooner. It also quotes Rosa Luxemburg on democracy and socialism, in words that nobody has found. What she did write in 1918, that without free elections and a free press public life dies and the bureaucracy remains, was about the first year.]] },
    go "shelf" },
  choice "Ask for box 2218" { id = "box", flavour = true,
    [[She goes up herself. Eleven sheets, carbon copies, the names come through in blue. The samovar is on the second sheet. On the ninth is the sewing machine, *without treadle*, and somebody has put a tick beside that, as one does when a thing has been checked.]],
    documented "X-28" {
      "About 1.8 million people were deported as {term: kulak|kulaks} in 1930 and 1931.",
    },
    "“You came back for it,” says the keeper. She doesn't say whether that is usual.",
    go "shelf" },
  choice "Ask for the form" { id = "form", go "cause_structure" },
}

passage "cause_structure" {
  basis = invented,
  [[The form is half a sheet with four lines on it. The first says *A condition that nobody chose*.

    “Of what happened in 1930, upstairs, in the boxes,” says the keeper. “The week was practice.”]],
  decision "structure" { title = "The cause line: a condition", record = "X-28 X-29", reveal = true },
  choice "Four in five on the land, and little in the towns to sell them" { id = "land",
    case = "Every government there met the same harvest." },
  choice "A state put together in a war, by appointment and by force" { id = "state",
    case = "The habits outlasted the emergency." },
  choice "No revolution abroad that lasted" { id = "alone",
    case = "It is what the article says, and what Lenin feared in 1918." },
  choice "One legal party, whatever it did" { id = "party",
    case = "Nobody could be voted out." },
  [[“Without it, no?” she says. “Or with it alone, yes? {term: necessary and sufficient|They're different}.” You think about it. “I should write the first. Hardly anybody can afford the second.”]],
  go "cause_person",
}

passage "cause_person" {
  basis = invented,
  "The second line: *A decision that somebody made, and could have made otherwise that day.*",
  decision "person" { title = "The cause line: a decision", record = "X-27 S3-F22 X-31",
                      reveal = true },
  choice "To answer the grain emergency of 1928 by force" { id = "emergency",
    case = "There was another policy on the same table, Bukharin's, with people to vote for it." },
  choice "To vote the ban of March 1921" { id = "ban",
    case = "Every later majority used it." },
  choice "To call off the German rising in October 1923" { id = "october",
    case = "It was an order, and it could have been another order." },
  choice "To say nothing, in the autumn of 1923, about other people's arrests" { id = "silence",
    case = "Those who kept silent were not yet afraid of prison." },
  "“Who else was in the room?” You tell her what you know. “Put *with others*,” says the keeper. “It's only fair to the one you've picked.”",
  go "cause_comparison",
}

passage "cause_comparison" {
  basis = invented,
  "The third line: *A place where it was tried.*",
  decision "comparison" { title = "The cause line: a comparison", record = "C-2 C-3", reveal = true },
  choice "Hungary, 1919" { id = "hungary",
    case = "A council state with an army of its own, and a land question.",
    documented "C-2" {
      "The Hungarian {term: council republic} held for 133 days. It took over the large estates and did not divide them among the peasants, and it fell as the Romanian army came on.",
    },
  },
  choice "Bavaria, 1919" { id = "bavaria",
    case = "A council state with a printing press, and no milk.",
    documented "C-3" {
      "The Bavarian {term: council republic} lasted under a month. The countryside round Munich sent it little food; government troops and Freikorps put it down.",
    },
  },
  topic "The week I have just had" {
    "“That's our own price list with a hen in it,” says the keeper. “It can't tell you anything we didn't put there.”",
  },
  choice "Leave the line empty: there was nothing like it" { id = "nowhere",
    case = "No two of these countries had the same army, harvest or neighbours.",
    "“It's allowed,” she says. “Then you can say what happened. I don't know that you can say why.”",
  },
  go "cause_falsifier",
}

-- A test counts only if it could sink the line that was written.
passage "cause_falsifier" {
  basis = invented,
  [[{first:The fourth: *What would prove me wrong.* It is the shortest line on the form, and under it the pencil has worn a groove in the table.|The fourth line is still open.}]],
  "{first:“A {term: falsifier},” says the keeper. “Something I could go up and fetch.”|}",
  decision "falsifier" { title = "The cause line: what would prove it wrong" },
  choice "A district with goods in its shops and no quota, broken up by force all the same" { id = "shops",
    case = "Then want of goods was not what did it.",
    when "decided.structure ~= 'land'" { go "other_line" },
    effect "tested = true",
    [[“Tax returns against deportation lists,” she says at once. “Third floor, by district. It would cost you a winter.” She has sat down, for the first time today.]],
  },
  choice "An emergency with a last day and a judge, that ran on regardless" { id = "judge",
    case = "Then a last day would not have ended it, and the habits go deeper than the war.",
    when "decided.structure ~= 'state'" { go "other_line" },
    effect "tested = true",
    [[“That you'd find,” she says. “You'd have to count the ones that did end, too. People bring me the others.”]],
  },
  choice "A council state with peace, friends and machines, that shut its newspapers all the same" { id = "friends",
    case = "Then isolation was not what did it.",
    when "decided.structure ~= 'alone'" { go "other_line" },
    effect "tested = true",
    [[“Before 1930 I haven't one. After, you'd have to agree what is a friend.” She writes the shelf mark down for you regardless.]],
  },
  choice "A country with two legal parties, that broke up its villages all the same" { id = "parties",
    case = "Then the want of a rival was not what did it.",
    when "decided.structure ~= 'party'" { go "other_line" },
    effect "tested = true",
    [[“You'd want a good deal of the map for that one,” she says, “and some of it pink.” But she is already writing down where to begin.]],
  },
  choice "Nothing could. It is plain enough" { id = "nothing",
    case = "Some things are not in doubt.",
    [[“Then I've nowhere to put it,” says the keeper. “What can't be wrong goes in with the hymns, and I've a deacon's worth of those.”]],
  },
  choice "If people had been better than they are" { id = "better",
    case = "Character is a cause too.",
    [[“Which people, and by how much? I'd be a long time on those stairs.” She lets it stand, and leaves the number blank.]],
  },
  "It is five to six. She takes her hand off the leaf and turns it over.",
  go "conclude",
}

passage "other_line" {
  basis = invented,
  [[“It's a good test,” says the keeper, “of somebody else's line.” She turns the form round to you. Your first line says {if decided.structure == 'land'}*land, and nothing to buy*{elseif decided.structure == 'state'}*a state put together in a war*{elseif decided.structure == 'alone'}*no revolution abroad*{else}*one legal party*{end}.]],
  go "cause_falsifier",
}

-- What 1930 was, and questions about it. They alone have right answers, and may be left out.

local quiz = use "quiz"

quiz.score { "right", most = 6 }

-- None tells the answer to one that comes after it.
local questions = {
  quiz.typed { "Who put down the Berlin rising of January 1919, under a Social Democratic minister?",
    id = "berlin", answer = "Freikorps | the Freikorps | Free Corps | Freikorps men",
    mistakes = "Gestapo | the Gestapo | police | the police", tries = 2, fact = "S1-E1" },
  quiz.choice { "How many people did the famine of 1931 to 1933 kill?", id = "famine",
    "Between 50,000 and 100,000", "Between 5.5 and 8 million", "More than 20 million",
    answer = "Between 5.5 and 8 million", fact = "X-29" },
  when "not short" {
    quiz.number { "How many days did the Hungarian council republic hold?", id = "hungary",
      answer = 133, within = 15, fact = "C-2" },
    quiz.number { "In which year was the USSR founded?", id = "ussr", answer = 1922,
      fact = "S1-E2" },
    quiz.match { "Who asked for what?", id = "people",
      { "Martov", "a government of all the socialists" },
      { "Kollontai", "that no emergency be made a principle" },
      { "Bukharin", "growth by way of the peasants' market" },
      fact = "C-4 S3-F27 X-35" },
  },
  quiz.order { "Here is the record, out of its box and out of order.", id = "order",
    "The government is short of grain, and tries engineers in public.",
    "Leaders of the Opposition submit to Stalin.",
    "Over half of households are down for the collective farms.",
    "The press carries “Dizzy with Success”.",
    "Famine.",
    fact = "X-27 X-28 X-29" },
}

epilogue {
  basis = invented,
  when "tested" {
    [[**The plain report**

      You write it at the counter, standing, while she finds her gloves.

      |*I have changed what the ledger shows, at the table's prices.*
      |*What followed is what the prices said. I don't certify it.*
      |*My cause line stands until somebody fetches what is named under it. Whoever does is asked to say so out loud.*
      |*The class decides.*

      She reads it through, stamps it, and writes a number in the corner. It is the only thing on your table today that gets one.]],
  },
  when "not short" { give "sum" },
  "**What 1930 was**",
  documented "X-27 X-28 X-29" {
    [[|In 1928 the government faced a grain emergency.
      |That year engineers were tried in public, the Shakhty case.
      |In 1929 Stalin turned left. Preobrazhensky, Radek and other leaders of the Opposition submitted to him.
      |Late that year Blumkin, one of its supporters, was shot.
      |In the winter the villages were collectivised by force.
      |By 1 March 1930 over half of households were on the lists.
      |On 2 March the press carried Stalin's “Dizzy with Success”.
      |Over 13,000 peasant disturbances were counted that year.
      |In 1930 and 1931 about 1.8 million people were deported as kulaks.
      |From 1931 to 1933 famine killed between 5.5 and 8 million, most of them in Ukraine, Kazakhstan, on the Volga and in the North Caucasus.]],
  },
  "No Congress of Councils met in April. Nobody you wrote down existed. Box 2218 is invented too; boxes like it are not.",
  claimed "S1-F5" {
    "The article that proposed this game says in its third paragraph that its picture is not what happened, and that what did happen has to be studied.",
  },

  -- Nobody who has left is asked.
  when "outcome ~= 'none'" {
    [[“One thing more, if you've five minutes,” says the keeper. Out of the drawer comes a cigar box with {if short}three{else}six{end} slips in it. “Nobody is marked for the week. There was nothing in it to be right about. These have answers. Somebody looked them up.”]],
    choice "Take the slips: {if short}three{else}six{end} questions about the record" { id = "answer",
      questions,
      [[She counts them out on the blotter: {right} of {if short}3{else}6{end}. {if right == 6 or short and right == 3}“And nobody famous had to help you,” she says.{else}“The others you can look up yourself,” she says. “The boxes don't close at six. Only I do.”{end}]] },
    choice "Leave the box shut" { id = "shut",
      "“Quite right,” says the keeper. “I've a bus.”" },
  },
}

-- The last page, and what the record says.

ending "card" {
  when = "decided.unity == 'card'", title = "Card on the table", basis = invented,
  [[In May somebody leaves a paper in the sliver can. It is from the Workers' and Peasants' Socialist Party, which has a room on the other side of the river and wants for everyone what you've been wanting for a shed. It even says nurseries: half a line, after schools. You go twice. There are thirty people, a good many of them sailors, and Paniushkin at the table. They argue all evening about who is a worker.

    In the third week of June you find a padlock on it, and a string, and wax. The woman who sells seeds on the corner tells you not to stand there.

    {if lasts}The nursery is open. It was registered in August, with you as *Lapina, non-party*, in charge of spoons.{elseif nursery_open}Ustinya still has her key on its string. There are four children behind it, and when it's cold they go back under the looms.{elseif decided.election == 'both'}On Saturdays Rodionov and Ustinya come down to the wall and report. So far they've brought back a promise and a tape measure.{else}The shed is as it was. There is a plan to keep peat in it.{end} {if decided.election == 'grachova'}Ustinya goes up to the soviet, and shouts, and comes down and tells it. She tells you first.{else}Ustinya comes past your frame of an evening and tells you the news, with the voices.{end}

    Rodionov says Darya Yegorovna to you now, and not Dasha. Your card is in his drawer. He was to have sent it to the district in March. Once, when he opens the drawer for the seal, you see the corner, with his thumb on it. “It's got ink on,” says Rodionov. “I can't send it like that.”]],
}

ending "minority" {
  when = "dissent_on_paper", title = "Minority report", basis = invented,
  [[It has a number, and they've opened a folder to put it in. You're told so by Lida Voskresenskaya, who has lost her post and does filing now. Behind your page lies a list of what is missing: *Reasons. Character. Names of others.* She was to ask you for these. You say that the reasons were on the page. She'd told them so, she says, and they had turned it over and found a song.

    You pay your dues. You're asked to nothing, and left off nothing. {if lasts}The nursery's register has a column *By whose order*. Ustinya has had you draw a broom in it.{elseif nursery_open}Of the nineteen children seven are left,{elseif decided.election == 'both'}Each Saturday Rodionov and Ustinya report at the wall, first item *nursery*. He reads out what was promised, and she does it in their voices.{else}The shed has a padlock, so that the things in it shall be safe.{end}

    Ryabov wrote from Samara, in June, on the back of a table. It hadn't rained. As he'd said, he was seeing to the criticism: he had put in eleven complaints, and had replies to two. *Keep yours*, he wrote. *If I'm asked in a year I'd like there to be someone who asks.* The table was of the sowing. You turned it over a good many times before you saw that it wasn't torn. The columns just stopped.]],
}

ending "open" {
  when = "lasts", title = "Open door", basis = invented,
  [[In July an envelope arrives, addressed *Nursery*, and nothing more. Inside is a form. It doesn't ask who gave leave; there is no line for that. It wants the number of places, and the width of the door. You measure it and send it off, and in a month it comes back with a number.

    “And who was it that forbade us?” asks Ustinya.

    You show her the letter. It's in the minute book, opposite her laughing.

    {if roof == 'fallen'}The dry end sleeps eleven in two rows. Helm has got new planks, and puts up the cots himself.{else}Helm looks in on Sundays with the needle, tries the beam, and stays to be shown drawings.{end} {if knee == 1}The stove draws.{else}There has never been a knee. In September they'll want the bucket again.{end} {if decided.election == 'grachova'}Ustinya reports on Saturdays from the soviet, shouting.{elseif decided.election == 'both'}On Saturdays Rodionov and Ustinya report.{else}Rodionov goes up to the soviet, and comes down, Saturdays. Ustinya has let him hold the key.{end}

    School No. 3 has lost the last of its fence. Lukin came by to count it, and stood a while in the yard. The children were at the door, and each had a tram ticket on a string about the neck. He bent down, from habit, and looked at Nastya's. Then he tore it across, neatly, with his thumbnail, and gave her back her half.

    She has worn it ever since. She'd like to know what he did with his.]],
}

ending "nothing" {
  when = "fails and decided.election ~= 'both'",
  title = "Shed", basis = invented,
  [[They keep peat in it now. It is on the plan: *store, peat, one*. {if nursery_open}Ustinya handed in the key on the first of May, and with it the string. There had been nineteen, then nine, and then a week of measles.{elseif decided.refusal == 'petition'}The petition was granted, with many others, for the following year.{elseif decided.refusal == 'union'}Shubin's file is at the union still, in a folder called *Typical*.{else}Nobody asked you for the key. You took it up to the director yourself.{end} The peat is for the nursery of the Kauchuk works, which has an allocation. You were at the opening. You counted the cots, and there were eight, as on the poster.

    You pay your dues, and sit on things. {if decided.election == 'list'}The soviet meets with Rodionov in it, in the fourth row; he tells you that one gets used to the coughing.{else}The soviet meets with Ustinya in it. She shouts, she says, and the ones from the offices write it down.{end} In the spinning room they make way for you. They finish what they were saying, and it is about thread.

    {if decided.refusal == 'giveup'}Once on the tram a tall boy got up for you. It was the one from Vologda. He told his neighbour that you were the comrade who had sent them the ship.{else}Lukin stopped you in the street. He had found you half a cord, he said, in February. There'd been nobody in to sign.{end}

    Kostya Zaitsev has his own place under the loom, and a sack there. The fitter has chalked a line that he's to keep his feet behind. Nastya will be four. On the first of June you looked across from your frame and could see her eyes over the rim of the drum, and then the nose. She had found something to stand on, or she had grown.]],
}

ending "stamped" {
  title = "Stamped", basis = invented,
  [[It opens on the seventh of November, with a band. {if not fails and decided.refusal == 'petition'}The petition had reached the top of the heap in August, when those above it had all been granted or withdrawn.{elseif not fails}Shubin's file got as far as a congress of the textile workers, where a woman from Ivanovo read your letter out and wouldn't sit down.{else}It was the twenty-eighth Saturday. Rodionov had to read out the allocation number twice, as nobody believed it.{end} There's a plaque: *Nursery No. 9, opened on the initiative of the District*.

    {if decided.election == 'list'}The women are pleased. Somebody came, after all.{else}“Whose initiative?” says Fyokla, who reads everything now.{end} {if roof == 'fallen'}Helm's props have been boxed in, and painted white.{elseif roof == 'propped'}An inspector hung his hat on one of Helm's props.{else}The roof has been done in tin.{end} {if blankets == 1}The blankets were replaced with others, which are thinner.{else}There are twenty-four blankets with a stamp, round.{end} {if decided.election == 'grachova'}Ustinya was asked to say a word for the soviet. She said that she'd said it.{elseif decided.election == 'both'}Ustinya and Rodionov cut the ribbon.{else}Rodionov cut the ribbon, in gloves.{end}

    The plan that was approved had been drawn up from the poster. So on the morning of the sixth a dray had come into the yard, with two men and a tub on it, and in that, from the winter garden of a sugar merchant, nine feet tall, a palm. It was on the inventory. It had a number and had to be signed for.

    It stands on the south side, for the light, and takes the room of three cots. Nastya told you, the first evening, in the dark, that there's a tree there with hair, and that it has an allocation: she had seen the man put wood in, for the tree.]],
}

ending "left" {
  early = true, title = "The book goes back on its shelf", basis = invented,
  [[You blot the page and close the book, and the two sides come together.

    Your shift begins at six. Someone else can take the minutes. In the shed behind the boiler house there {if stock == 1}is one{else}are {spelled(stock)}{end} of the six things that were wanted, and the drip goes on.

    Nastya asks where you've been. She is standing up in the can, holding out her arms to be lifted over the edge, and you are looking round for somewhere to put her.]],
}

conclude { "card", "minority", "open", "nothing", "stamped" }

epilogue {
  basis = invented,
  "**What the record says**",
  documented "S3-F9" {
    [[Alexandra Kollontai tells of a nursery in one paragraph. Workers resolve to build it, find what they need, are refused, and learn that it is no use.]],
  },
  [[We do not know which workers they were, or whether they were. The paragraph ends with the refusal; everything after that, in this story, is made up. So are Kudrin's, Ustinya, Helm, Lukin, Ryabov, Beradze, the man with the sack, and you.]],
  documented "X-14 X-15 X-17 X-19 S3-F22 X-16 S2-F9 S2-F27 S2-F28 S2-F31 X-22" {
    [[|The Tenth Congress met from 8 to 16 March 1921.
      |It voted on the unions: 336, 50 and 18.
      |Some 300 delegates left for Kronshtadt. The fortress was taken after 16 March. The numbers of the dead are disputed.
      |On the last day it banned groups within the party, and elected two of the Opposition's leaders to the Central Committee.
      |A point on removing members of that Committee was not made public until January 1924.
      |In April many Moscow works sent non-party delegates to the soviet. The party kept its majority through delegates from offices.
      |Paniushkin's party was broken up in June. He was arrested, met Lenin after half a year, and had his card back.
      |The tax in kind grew into the {term: NEP}.
      |In 1921 and 1922 about five million people died of famine; the Volga was hit worst.]],
  },
  when "not short" {
    documented "S3-F23 S3-E3" {
      [[Early in 1922 Kollontai lost the women's department. That spring a commission asked the next Congress to expel her with four others; three of the five stayed, with a warning, and she was one. She went abroad as a diplomat, and left opposition.]],
    },
    documented "X-21" {
      "Twenty-two members of the party wrote of these things to the Communist International in February 1922.",
    },
    "From a spinner we know of no such page. The one that can be handed in here is made up.",
    disputed "S3-D1" {
      [[Was the ban needed? Some historians, Robert Daniels and Leonard Schapiro among them, call it the decisive step to a dictatorship. Those who defended it answered with the hunger, the fortress, and four peasants in every five. It was to be for a time.]],
    },
    give "review",
  },
}

-- The last page of the booklet, and the card as corrected.

-- After the last page, unless the player left before it.
local at_the_table = {
  "**The card**",
  [[It takes up both sides now. Mrs Halloran blots it and draws a ring round the empty place where an author should be, and puts beside it, in blue, one small question mark.]],
}

ending "standing" {
  when = "standing >= 5 and not marked and decided.form ~= 'refuse'",
  title = "In good standing", basis = invented,
  [[In April they give you a room with a telephone. You have been asked to lead a circle, in political economy, for the new intake. There is tea. It comes on a trolley, with the sugar in already, and twelve mugs with the emblem of the works on them, all alike.

    They're good lads. Two of them can weld. You tell them that there were arguments once, and who was right in them, and they write this down with the date. {if candour <= 1}If you're asked what you think and say what was decided, it saves breath.{else}Once you told them about Frosya and the log, and the pencils stopped.{end} One, who is from a village, stays behind to wash up, though nobody need. He wants to ask you something; he asks whether there'll be an examination.

    Rogov signed his form. He's checking weights in a market at Saratov. Klava has been made forewoman and says she's got three hundred girls who agree with her, and it's like shouting down a well.

    {if decided.letter == 'hide' or decided.letter == 'read'}Anisya's letter is still where it was put.{elseif decided.letter == 'answer'}Yegor doesn't write. The horse, you hear, is well.{else}You have Akim and Fedosya and the Tarasovs by heart, to that tune.{end} The tea book is on your shelf. {if decided.form == 'recant'}It has a stamp on every page.{else}It smells of Klava's cabbage.{end}

    At ten at night the telephone rings. You look at it. It rings eleven times, you count them, and then somebody must have thought that you were out.]],
  at_the_table,
}

ending "returned" {
  when = "recanted", title = "Returned", basis = invented,
  [[You have a card, a stool and a desk by the window. What you ink now is the chimneys.

    They were quite friendly about it. At the meeting you said *errors*; someone called out *crimes*; {if candour >= 3}you asked which ones; {end}the chairman said that errors would do. Since then you're asked to give a talk now and then, evenings, to apprentices, on how one may go wrong. If you tell it in the same order each time, it takes forty minutes and nobody need look at anyone.

    At the back there is always the same man, with a notebook. In the second week he came up to borrow a pencil. {if decided.form == 'recant'}The tea book was lying open on the desk, with its stamps, and he looked at the columns.{else}You had the tea book with you, {if marked}which has been to the river and back in a boot, {end}and he looked at the columns.{end} “May I?” he said. He took two lumps, and wrote himself in: a surname, lumps two, owing none. You have no means of knowing if that's the name.

    Orlovsky is at the furnaces. He writes that there are three, and mud, and that he's sleeping under a lathe and has never been so happy; somebody has gone over the last word with ink, but you know it by the length.

    {if decided.letter == 'hide' or decided.letter == 'read'}You have kept Anisya's letter. Nobody {if decided.letter == 'read'}but Klava {end}knows, and every Thursday you are in a room with a man who would only have to ask.{elseif decided.letter == 'answer'}*Write shorter*, she says. Your letters now are about the weather and the horse.{else}There were four names that you were going to keep in your head. This week it took you as far as the bridge to find the fourth.{end}]],
  at_the_table,
}

ending "settlement" {
  when = "exiled", title = "Place of settlement", basis = invented,
  [[The ice goes out at Verkhny Tulym on 6 May, at twenty to four in the afternoon, with a noise like furniture. You enter it. Your term is up next winter, and Agafya Lukinichna, who has seen people's terms be up before, has put in onions for three.

    You earn by the gauge, and by letters. Half the street has you write for it: to the tax office, to a son in the army, to the chairman of everything. On Thursdays five or six of them come at seven and wait by the stove until it's their turn. She gives them tea, as they're there. You rule a page for it. Rogov's fourteen went at Christmas, so the third column is for what they'd have taken.

    Orlovsky is at the furnaces. Klava writes, on mill paper, about prices; each letter has one sentence that has nothing to do with the rest, and you put them together. *We still have your nail.* *Nothing hangs on it.*

    {if decided.letter == 'hide'}Anisya's letter lies behind the oilcloth, where the cloth has worn to the shape of your thumb.{elseif decided.letter == 'read'}The saint in the corner leans out a little from the wall, by the thickness of two sheets.{elseif decided.letter == 'answer'}From Yegor there has come a second scrap. HORSE WELL, it says. MEASLES ALSO WENT THROUGH US. WRITE.{else}You have taught the names to the postmaster's girl, with the sums. She thinks that it's a counting rhyme.{end}

    The postmaster brought a paper on Monday. It is for people in your position, with a blank for errors. He put it under the inkwell. Agafya Lukinichna dusts round it.]],
  at_the_table,
}

ending "witness" {
  when = "kept", title = "The unsigned witness", basis = invented,
  [[You have no office, and a card that is *pending*, or none. {if decided.form == 'nothing'}You ink the drains of other people's factories.{else}You count bobbins.{end} What you have besides is a paper.

    It isn't much of a one. It doesn't say who gave the order. One of the four it names had two samovars, and it is fair about that. It's by a woman who ate the hens and says so.

    A stranger would need to know some things, so you write them on a strip, and paste the strip along the edge with flour. *Two sheets, backs of forms, one hand. Ryazan province. Carried, February 1930. The writer was there. I was not. Names known to me, not given here.* Then there's the place where a person would sign. {if candour >= 4}You have put your name to most things.{else}You have put your name to very little.{end} In the tea book you have signed every page for seven years as *treasurer*.

    {if decided.letter == 'read'}It was not you who found the place for it. {if decided.form == 'refuse'}The flour bin stands on the other side of the partition;{else}It is in a barrack on the Presnya, in a flour bin;{end} on Thursdays Klava makes the bread herself and lets no one else at it.{else}Oilcloth, squared paper, two hundred and six pages of sugar. If someone takes it off a stall in fifty years it'll be for the paper.{end}

    You leave the end of the strip blank. It would take a name of about your length.]],
  at_the_table,
}

ending "out" {
  title = "Out of politics", basis = invented,
  [[Thursday, seven o'clock. Klava's shelf folds down and makes a table.

    {if ties >= 3}There are five, some weeks. Klava; her nephew the foreman; a woman from bobbins; Auntie Frosya, who has outlived two stoves. Rogov if he's in Moscow. He brings his own sugar, and puts it on the table before he takes off his coat.{else}Mostly it's you and Klava. Her nephew looks in, and doesn't take off his cap. Two more cups are set out, because it looks friendlier, and then washed.{end} Nobody asks what one thinks of anything. They talk of boots. They know where there are some, and of what size, and for which foot.

    {if decided.form == 'nothing'}Your form is pending still. Every half-year a different young person telephones the drawing office to ask what it was to which you'd nothing to add; and you say that it was tea.{else}You've been offered the ledger at the mill's store, all of it, both columns. It was his own idea, says her nephew. “Mine,” says Klava.{end}

    {if decided.letter == 'answer'}From the village you have a second scrap in capitals. FOAL IN JUNE, it says. NOT OURS, BUT HE IS THE FATHER.{else}Of the village you talk least. You've four names in your head, and once, over the cups, Klava said: “What's that tune?”{end}

    Last week a girl from the cell put her head in at the door with a list, and asked what sort of meeting it was. Klava lifted the lid of the samovar so that she could see. There was water in it. She wrote something down all the same, and you've been wondering since what she found to put.]],
  at_the_table,
}

ending "left" {
  early = true, title = "The tea goes cold", basis = invented,
  [[You shut the booklet on your finger, and then take the finger out.

    “Leave it,” says Mrs Halloran. “They're not going anywhere. They're stapled.” She puts the cosy on the pot. On the card one line has been corrected, or two, or none; she sets it on the sill with the wet side up.

    At the door she says that she'd have liked to know about the mug.]],
}

conclude { "standing", "returned", "settlement", "witness", "out" }

epilogue {
  basis = invented,
  when "sentence ~= ''" {
    aside { "Your first line: *{sentence}*" },
  },
  give "corrected",
  aside { "Review questions answered right: {review} of {if short}8{else}10{end}. The three questions at the foot of the card have no key; they stand at the end of the debrief (`debrief`), each with a second part: what would a defender of the majority reply?" },
  "**What became of the people who were real**",
  documented "X-26 X-27 X-30 S1-F16 K-6" {
    [[|Trotsky was put out of the USSR in February 1929 and murdered in Mexico in 1940.
      |Preobrazhensky and Radek submitted in 1929. Preobrazhensky was among the dead of the Great Terror.
      |Zinoviev and Kamenev, who had attacked and then joined him, were among its dead.
      |Bukharin, who had defended the majority against them all, was condemned as a deviation in 1929 and was among its dead.
      |Rakovsky was killed in 1941.
      |In 1937 and 1938 there were about 680,000 executions by sentence; neither having been in the Opposition nor having voted it down was a protection.]],
  },
  [[Vera, Rogov, Orlovsky, Ostap, Klava, Shubin, Yegor and Anisya were made up, and the horse.]],
}

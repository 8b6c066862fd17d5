-- Phase B: the week. Moscow, 14 to 19 April 1930, in the world of the ledger.
-- Everything here is invented. The hall cannot agree; the minute-taker reads back.

act "week" { title = "The week", minutes = 20, start = "monday",
             banner = "INVENTED - ALTERNATE HISTORY" }

-- Monday ------------------------------------------------------------------------------------

passage "monday" {
  basis = invented, title = "Monday, 14 April 1930", date = "1930-04-14",
  [[“Number,” says Auntie Glasha. The counter is the same height. Behind it hang eight hundred coats, and steam is coming off them. {if changes.a2}There are six pairs of crutches, and she knows whose they are.{else}There is a separate rail for crutches, and it is full.{end}]],
  when "count(changes) < 3" {
    [[You put tag 43 on the counter. She holds it against her board, where one nail is bare. “So that's where you were,” she says to it, and hangs up your coat.]],
  },
  otherwise {
    "You have none. She gives you a slip of card; the brass, she says, walks.",
  },
  [[The Congress of {term: council|Councils} meets in the winter circus, because it has the one big boiler in Moscow that can be relied on. Your table stands in the sawdust, under a trapeze that somebody has tied up with red ribbon. Behind the curtain a horse coughs.

    {if changes.a1}Your pencils are new, a box of twelve, violet, stamped in gold NÜRNBERG, WORKS COUNCIL.{else}You have the one violet pencil, split down its length and bound with thread. The store gives out the next against the stub of the last.{end} You take a hundred and ten words a minute and have told them ninety-five.]],
  topic "Look round the ring" {
    [[{if shared_government}The government bench holds eleven people of five parties. Each party has brought its own cushion.{else}The government bench holds nine people of one party, who finish each other's figures.{end} {if changes.a1}The Germans have a whole sector, and have asked about the draught.{else}Two Germans have guests' ribbons and sit on their coats.{end}

      {if changes.a5}The men who lost in 1923, and who used to be the secretariat, are high up by the lamps, where it is hot.{elseif plural}The Opposition has the seats behind the band, and heckles in time.{else}The seats behind the band are kept empty. The names of those who would have sat there were in the Gazette in 1927.{end}]],
  },
  topic "Read what there is to read in the lobby" {
    [[{if plural}Four papers lie on one board, each under its own stone: the Gazette, the {term: Menshevik} *Workers' Word*, the {term: SR} *Furrow*, and one that is entirely chess.{else}The Gazette lies on a board, under a stone. It is wide enough for four, the board.{end}

      {if changes.a4}Under glass hangs a typed letter with six names in it. Every one of the six has been underlined by somebody's wet violet finger.{elseif partner == 'villages'}Under glass hangs the peace of 1918: no detachments, no quotas, eleven crosses and a signature.{else}Under glass hangs the fire regulation, signed by a lion-tamer.{end} {if germany == 'january'}Next to it somebody has pinned a photograph, taken last summer, of a small woman squinting under a large hat.{elseif germany == 'october'}Next to it, in a frame, is a tram ticket from Hamburg, dated 1923.{end}]],
  },
  choice "Report to the protocol" { id = "report", go "protocol" },
}

passage "protocol" {
  basis = invented, date = "1930-04-14",
  [[Ilya Fomich Petelin keeps the protocol, with scissors. He is a kind man with a permanent cold.

    “Kholodova's deaf on the left,” he tells you. “When they can't agree, she has it read back. You read, she rings. I've never known anybody object. By then they want their soup.”

    “And if they have said three things?”

    “Then you'll have it three ways in your book,” says Petelin, “and one voice to read it in.”

    You keep two books. The protocol is his. The other is your own: who laughed, who had brought an onion. On Saturday the protocol goes to the archive in a box, and you have measured the box.]],
  when "short" { go "mon_dyakov" },
  choice "Ask what he cuts" { id = "cuts", flavour = true,
    [[“Laughter,” says Petelin. “*Stormy applause* I'm to leave in. You wouldn't believe the room that laughter takes.”]],
  },
  choice "Ask what became of the last one" { id = "last", flavour = true,
    [[“Married,” says Petelin. “A delegate. Took her down word for word, three days running, and found there was nothing to object to.”]],
  },
  go "mon_dyakov",
}

passage "mon_dyakov" {
  basis = invented, date = "1930-04-14", voice = "Bolshevik majority",
  [[The first item is turbines. Arseny Dyakov, Commissar of Supply, talks with his sleeves rolled. The women from the mills like him, and so do you.

    “Forty thousand horse-power is standing on the quay at Stettin,” he says. “{if changes.a1}The German councils want rye for it. They can't eat our greetings.{else}The firm wants rye for it, at six per cent, and doesn't mind who goes without.{end} I can buy the rye in the market. Then flour goes up at the counter the next morning, and the spinner pays for the turbine out of her own loaf. Or I tell each province its number, as you'd tell a grown-up what the household needs. It's blunt. It's the same for everybody. And she eats.”]],
  when "short" { go "mon_zotova" },
  choice "Put down “applause”" { id = "applause", flavour = true,
    "Petelin, passing behind you, lets it stand.",
  },
  choice "Put down “applause, from the mills”" { id = "mills", flavour = true,
    "Petelin, passing behind you, leans over and takes the mills off with one snip. “It isn't a race meeting,” he says.",
  },
  go "mon_zotova",
}

passage "mon_zotova" {
  basis = invented, date = "1930-04-14", voice = "peasants",
  [[Matryona Zotova has come from Tambov province with two other delegates, who do not speak; one of them is asleep. She handed in a sack of rye at the cloakroom and got a brass number for it.

    “He tells me my number after the harvest, like a father,” she says. “Tell me in March. I'll curse it all summer, and I'll sow. Tell me in August, and the year after I shall sow what we eat, and you may come and look.” {if changes.a2}She considers. “They went and looked in my grandmother's time. They found a samovar.”{else}She considers. “You did come and look, in 1920. I've two in the ground from that.” Not a bench creaks.{end}]],
  go "mon_kessler",
}

passage "mon_kessler" {
  basis = invented, date = "1930-04-14", voice = "German Social Democrats",
  [[Otto Kessler, metalworkers' union, Chemnitz, {term: Social Democrat}: {if changes.a1}sent by people who wanted somebody among the German councils to say no.{else}here with a guest's ribbon and no vote.{end} A girl of nineteen puts him into Russian and leaves out the jokes.

    “A price is printed in a newspaper. Both sides can read it. A quota only one side can read. For thirty years I have bargained with people whom I could not shoot, and I recommend it. Pay what Hamburg pays, and pay your spinner so that she can buy the loaf. If you can't afford that, you can't afford the turbine. It's good to know it while it stands on the quay.”

    “Varvara Stepanovna,” says somebody, “the soup.”

    Kholodova turns her right ear to you. “Read it back.”]],
  decision "grain" { title = "Machines for grain: at what price?", record = "X-11 S2-F9 X-27" },
  choice "Read back Kessler: what Hamburg pays, on the day" { id = "world", history = "plausible",
    case = "A price both sides can read needs no one to enforce it.",
    effect "reach += 1; order -= 1",
    [[She rings. Kessler checks the figure against a newspaper before he sits. At midnight the man from the treasury is still in his place, with his hat on, doing it again.]],
  },
  choice "Read back Zotova: a tax in kind told in March, and machines for what is over" { id = "tax", history = "recorded",
    case = "It was tried in 1921, and people sowed.",
    effect "reach -= 1; order += 1",
    [[She rings. Under the {term: tax in kind} there will be rye for two crates in three; the third can go to the Turks. Zotova wakes one of her delegates to tell him the number. “Fourteen poods,” he says, and goes back to sleep with it.]],
  },
  choice "Read back Dyakov: a number for each province" { id = "quota", history = "recorded",
    when = "partner ~= 'villages'",
    locked = "The peace of 1918 hangs in the lobby: no quotas. Zotova has asked to have the glass dusted.",
    case = "It falls on everyone alike, and the town eats this summer.",
    effect "bread -= 2; guns += 1; nations -= 1; order += 1",
    [[She rings. Twenty-six numbers are dictated to you, province by province, and the bigger ones are in Ukraine. At Tambov Zotova puts on her shawl and goes out to see to her sack.]],
  },
  effect "scene = 'hall'",
  when "short" { go "tue_church" },
  go "tue_mill",
}

-- What the meters do to one another. Told as it is seen from the minute-taker's table.

rule "guns_and_voice" {
  when = "guns >= 7 and scene == 'hall'", once = true,
  effect "voice -= 2", visit "sentry" }

rule "bread_and_guns" {
  when = "bread <= 3 and scene == 'hall'", once = true,
  effect "guns += 1", visit "bread_vans" }

rule "centre_and_nations" {
  when = "centre >= 7 and scene == 'hall'", once = true,
  effect "nations -= 1", visit "telegram" }

passage "sentry" {
  basis = invented,
  [[There is a soldier at the ring door now, in a good coat, with a rifle. Nobody has said what he is for. At the next sitting three people who had put their names down to speak cross them off again. One of them tells you that it is her throat.]],
  back,
}

passage "bread_vans" {
  basis = invented,
  [[On the Sretenka a bread van loses a wheel, and is empty before the driver can climb down. From the next morning a militiaman rides on every van in Moscow, with his rifle between his knees. He is polite. He has been told not to eat on duty.]],
  back,
}

passage "telegram" {
  basis = invented, voice = "Ukrainians",
  [[At the tea-urn a delegate from Poltava shows you a telegram. Poltava asked its own commissar about seed. The answer has come from Moscow, second floor, signed by a typist. “Quick,” he says. “That I will give them.”]],
  back,
}

-- Tuesday ------------------------------------------------------------------------------------

passage "tue_mill" {
  basis = invented, title = "Tuesday, 15 April", date = "1930-04-15", voice = "non-party workers",
  [[{if decided.grain == 'world'}Bread has gone up a kopeck since yesterday. The queue says it is the Germans.{elseif decided.grain == 'tax'}Bread is what it was. On the Gazette's map the turbines have lost a chimney.{else}The loaf costs what it did, and is smaller.{end}

    “They've put me under *Any other business*,” says Nyura Baranova of the Zvonkov mill, “so I'll be short.” She is standing on the bench in front, to be seen. She has somebody's ration card: Category Seven, white flour, lard, two kilos of cocoa. “A girl in the distribution gave me it, and you needn't look for her, she's fifty. It's Dyakov's. We like him. We sang for him in November. He told us leaders live on a worker's wage. So we'd like him back, please. Let him eat what we eat for a bit, and then count to forty thousand.”

    Dyakov has turned red. “The cocoa's for my driver's boys,” he says, which is true. He has an ulcer, which he doesn't say. The lard he can't touch.]],
  choice "Take down the cocoa" { id = "cocoa", flavour = true,
    "Two kilos, cocoa. The driver's boys go in behind it, in brackets. By evening the brackets have got as far as the garage.",
  },
  choice "Take down the flour and the lard" { id = "lard", flavour = true,
    "Baranova used to be in the wages office and can read shorthand upside down. “And the cocoa, dear,” she says.",
  },
  go "tue_neyelov",
}

passage "tue_neyelov" {
  basis = invented, date = "1930-04-15", voice = "liberal jurists",
  [[The mill sent Dyakov up, and the {term: recall} is the mill's to ask for. Gleb Pavlovich Neyelov, who advises the Congress on law and owns the last stiff collar in the building, rises by inches.

    “Eight hundred people who have heard one side. When I was young we called that a mob; I beg the citizens' pardon. Three people, five days, the papers on the table. I ask it for her as much as for him. At present all she has is one card and his good nature.{if changes.a4} It was done to six men once, from a platform, by letter, and the roof stayed on.{end}”

    Kholodova leans down to you, off the record. “He's the one man who knows where the wagons are. He keeps it in his head, and I've told him about that. Take him away in the week the rivers open and the mills stand, hers first.”]],
  decision "recall" { title = "A special ration, and a mill that wants its man back",
                      record = "X-5 X-39" },
  choice "Write the mill's motion on the board: a vote, today" { id = "vote", history = "invented",
    case = "The right to recall is worth what it is worth against somebody you like.",
    effect "voice += 1; order -= 1",
    [[By twenty votes he goes. Dyakov shakes hands along the bench, gives Baranova her card back, and fetches his own coat. At five his deputy telephones to ask if anybody has seen the list of wagons. There is no list.]],
  },
  choice "Read back Neyelov: three people, five days, the papers on the table" { id = "commission", history = "plausible",
    case = "An accusation that has been looked into can be believed.",
    effect "centre -= 1",
    [[Three are chosen: a bookkeeper, a spinner, and a man from Kursk whom nobody knows. They begin with his kitchen ledger. By evening two other commissars have sent theirs in, unasked, and one has gone on leave.]],
  },
  choice "Move it down, below the harvest statistics" { id = "postpone", history = "plausible",
    case = "Somebody has to know where the wagons are this week.",
    effect "centre += 1; voice -= 1",
    [[After the harvest statistics come weights and measures, and by then it is dark. Baranova climbs down off the bench. At the door she turns the card over, to see whether it is good for anything on the back.]],
  },
  go "tue_church",
}

passage "tue_church" {
  basis = invented, title = "{if short}Tuesday, 15 April{else}Tuesday, after the soup{end}", date = "1930-04-15", voice = "Bolshevik majority",
  when "short" {
    "{if decided.grain == 'world'}Bread has gone up a kopeck since yesterday. The queue says it is the Germans.{elseif decided.grain == 'tax'}Bread is what it was. On the Gazette's map the turbines have lost a chimney.{else}The loaf costs what it did, and is smaller.{end}",
  },
  [[“Newsprint,” says Kholodova, walking you to the stairs. “In 1917 every bank had a newspaper, and they found a German spy in each of us before breakfast. A paper isn't a voice. It's wood, and ink, and somebody's cousin in Paris who pays for it. I've sixty reels and two million children without a primer. Divide it how you think. I've signed at the bottom.”

    The sixty reels are kept in the church of St Nicholas at the Carters. They stand where the congregation stood, each as tall as a boy, and between them the saints look out from the chest up.]],
  go "tue_pestov",
}

passage "tue_pestov" {
  basis = invented, date = "1930-04-15", voice = "Mensheviks",
  [[Nikolai Adrianovich Pestov edits *Workers' Word*: {if plural}a daily, on the paper that grocers use.{else}on Fridays, by hand, in a school exercise book, in one copy, since its press was sealed.{end}

    “I don't ask because I'm right. I was wrong about three things in 1917, and I can show you the page. You show me one of yours. You can't, and I don't say you had fewer. You had nobody whose living it was to print them.”

    Beside him a man in felt boots, from the *Furrow*, adds that his readers are mostly read to, and would like less about Geneva.]],
  when "short" { go "tue_deacon" },
  choice "“Which three things?”" { id = "three", flavour = true,
    [[“That the war could be waited out. That a village reads programmes. That if one was right one needn't be quick.” He thinks. “The third I still believe, on Sundays.”]],
  },
  choice "Ask the man in felt boots who reads to them" { id = "boots", flavour = true,
    [[“My wife's sister,” he says. “She leaves out what she doesn't hold with. She does it with yours, too.”]],
  },
  go "tue_deacon",
}

passage "tue_deacon" {
  basis = invented, date = "1930-04-15", voice = "believers",
  [[On reel nineteen sits a deacon, Father Porfiry. He is a bass, and whispers like a goods train.

    “Two thousand one hundred and forty signatures. I've a bad knee, so they're downstairs. By the decree the church and the state are strangers to each other. Very well. I am asking a stranger to take his paper out of my house. By Saturday night, if he can; it's Easter.” He looks at the sheet in your hand. “You'll want one place in this town where a man may stand and agree with none of you. It needn't be ours. Ours has a roof.”]],
  decision "newsprint" { title = "Sixty reels, and who gets them", record = "X-8 X-37" },
  choice "Write the same number against every paper" { id = "equal", history = "invented",
    when = "plural or voice >= 6",
    locked = "Their presses were sealed in 1918. One small one might be opened for two reels; nobody here would sign for twelve.",
    case = "Readers can only compare papers that appear.",
    effect "voice += 1; order -= 1",
    [[Twelve for each of four, and twelve for the primers. Pestov counts it twice, looking for the trap. {if not plural}A storekeeper is sent round with a knife for the wax. {end}The first reels go out by the west door that evening, and where they stood there is a floor.]],
  },
  choice "Write two reels each for the small ones, and the rest for primers" { id = "small", history = "plausible",
    case = "A child's first book comes before anyone's leading article.",
    effect "order += 1",
    [[“Two is not none,” says Pestov. “I shall leave out the poetry.” {if not plural}One small press is to have its wax cut. {end}The deacon paces out what four reels will leave clear, heel to toe, and it comes to the porch.]],
  },
  choice "Write across the foot: only for papers loyal to the councils" { id = "loyal", history = "recorded",
    case = "Nobody is bound to print the paper that would bury him.",
    effect "voice -= 1; centre += 1",
    [[Pestov reads it upside down. “But I'm for the councils,” he says. “It's a majority I'd like to see in one.” Father Porfiry gets off reel nineteen and dusts it, since it is staying.]],
  },
  when "not short" { visit "landlady" },
  go "wed_lomidze",
}

passage "landlady" {
  basis = invented, date = "1930-04-15",
  [[Praskovya Ignatyevna lets you the half of her room that has the window. Hers has the stove. She keeps a hen on the landing. {if bread >= 7}This week it has been given a companion.{elseif bread <= 3}This evening it isn't there, and there is soup, and neither of you speaks of it.{else}It lays every other day, and is spoken to about it.{end}

    “What did they decide?”

    You tell her, from the turbines to the reels.

    “And the roof?” says Praskovya Ignatyevna.]],
  back,
}

-- Wednesday ----------------------------------------------------------------------------------

passage "wed_lomidze" {
  basis = invented, title = "Wednesday, 16 April", date = "1930-04-16", voice = "Georgians",
  [[{if decided.newsprint == 'equal'}All the papers are on the board this morning, and the stones are not heavy enough.{elseif decided.newsprint == 'small'}The *Word* is out, one sheet, folded to look like two.{else}There is the Gazette on the board, and the mark of a stone beside it.{end}

    Keto Lomidze teaches geography in Kutaisi, and has brought the atlas. {if changes.a2 or changes.a6}“In 1921 the army on our border got an order, and the next day another order. I've taught both.{else}“In February 1921 I was doing rivers with the fourth form. The windows went. Then we had a new government, and I went on with rivers.{end} The treaty has a word for it, {term: self-determination}: every republic may leave. I don't ask to leave. I ask about the morning after. Who has the keys of the bank? Which way are the wagons facing? If nobody can tell me, it's a sentence about birds.”]],
  go "wed_kovalchuk",
}

passage "wed_kovalchuk" {
  basis = invented, date = "1930-04-16", voice = "Ukrainians",
  [[Danylo Kovalchuk, of the Poltava co-operatives, is asked whether Ukraine wants to go.

    “They always ask me that. I have a door in my house. For thirty years I've gone out by it every morning, and in the evening I come home. Brick it up, and you may tell people how faithful I am.” He turns over a sheet. “Also, our rye goes to Stettin in sacks stencilled MOSCOW. I'm not a proud man. I'd like one stencil.”]],
  when "short" { go "wed_oil" },
  choice "Write “one stencil”" { id = "stencil", flavour = true,
    "You write it. On Saturday it will still be there. Petelin, it turns out, was born in Poltava.",
  },
  choice "Write “a question of labelling”" { id = "labelling", flavour = true,
    "“Is that Russian?” says Kovalchuk, who has good eyes.",
  },
  go "wed_oil",
}

passage "wed_oil" {
  basis = invented, date = "1930-04-16", voice = "small nations",
  [[A driller from Baku asks for five minutes and takes two. “On my derrick there are Armenians, Tatars, Persians and Russians. In 1905 we burned each other's streets; I was nine, I carried the water. Since there's been Moscow over us, nobody loves Moscow and nobody burns. When she has the keys of the bank, who has mine?”

    And a beekeeper from Sukhum, whom nobody has put on the list, stands up to ask whether he may leave *her*.

    Laughter. Lomidze isn't laughing. “I'd like that asked,” she says. “I'd sooner have it asked at home, of us, than answered here.”

    “Read it back,” says Kholodova.]],
  decision "republics" { title = "The right to leave", record = "C-8 X-23" },
  choice "Read back the right, with a day for the vote and a name for the keys" { id = "practice", history = "invented",
    case = "Consent that cannot be withdrawn cannot be shown either.",
    effect "nations += 2; centre -= 1; guns -= 1",
    [[It takes four minutes, because of the keys, and of the garrisons, which are to be in barracks on the day. Nobody is sure that this was said. The beekeeper comes to your table and asks for a copy of his page, with the comma where he put it.]],
  },
  choice "Read back the right: affirmed, as before" { id = "words", history = "recorded",
    case = "It keeps the promise alive without starting a quarrel over wagons.",
    effect "nations -= 1; order += 1",
    [[Kovalchuk claps, two fingers on the back of the other hand. “Fifth time,” he tells you at the urn. “It has a good tune.”]],
  },
  choice "Read back: in view of the general situation, later" { id = "later", history = "plausible",
    case = "The driller is nine years old in that story, and carrying water.",
    effect "nations -= 2; centre += 1",
    [[Nobody asks what the general situation is. Lomidze shuts the atlas on her finger, and leaves the finger in it until the bell.]],
  },
  go "thu_same",
}

-- Thursday -----------------------------------------------------------------------------------

passage "thu_same" {
  basis = invented, title = "Thursday, 17 April", date = "1930-04-17",
  when "same.peasants" { visit "same_peasants" },
  when "same.letters" { visit "same_letters" },
  when "same.railways" { visit "same_railways" },
  when "same.war" { visit "same_war" },
  go "thu_mitya",
}

passage "thu_mitya" {
  basis = invented, date = "1930-04-17", voice = "non-party workers",
  [[Your brother Mitya comes on Thursdays after his shift, to eat. {if changes.a2}He brings the accordion. Praskovya Ignatyevna may choose, and chooses hymns.{else}He used to play the accordion. In 1919 he came home from Orel with three fingers on the left hand, and he does long division on them to make Praskovya Ignatyevna laugh.{end}

    He turns pump bodies at the model works, formerly Klein. {if changes.a1}With the new lathes came a comrade from Chemnitz, with a stop-watch.{else}With the new lathes, which are on credit, came a young man with a stop-watch.{end} “Eleven minutes a body. It can be done, I've done it. But it isn't the lathe that has to go to the lavatory.” He wipes the plate. “We may stop tomorrow. Don't put me in your book.”]],
  choice "“I put everybody in.”" { id = "everybody", flavour = true,
    "“Then put that I had two helpings,” says Mitya. “They'll know you for a truthful witness.”",
  },
  choice "“Which book?”" { id = "which", flavour = true,
    [[He thinks about it. “The one they keep, you can leave me out of. The one with the onion, I'd like to have been in.”]],
  },
  go "thu_voronov",
}

passage "thu_voronov" {
  basis = invented, date = "1930-04-17", voice = "former Cheka",
  [[At nine that evening there is only Neyelov in the protocol room, reading proofs. Klim Voronov comes up the back stairs with a file tied in tape. He runs homes for lost children in nine provinces, and four of the children write to him. Before that he was in the {term: Cheka}.

    “It's about the ones who lost,” he says. {if changes.a5}“The old secretariat. Who met whose train, who has kept a list.{else}“The Opposition. Who types, who carries, who has a cousin in Berlin.{end} The presidium wants four fair copies by ten. I asked for you. They say you don't talk.”]],
  when "not short" { visit "thu_chair" },
  [[“You think that I enjoyed it. {if changes.a2}There was a town in the south, even in our little war.{else}There was a town in the south, in May of 1919.{end} We had four names in a drawer, of men who were to open the bridge. We had a week, and a chief who believed in evidence. On the Thursday they rode in over the bridge. I was eleven days burying people, nearly all of them out of one street, the one with the synagogue. I've signed things since. I can tell you every name. But it's for those four, whom I didn't sign for, that I get up at night.”]],
  go "thu_file",
}

passage "thu_chair" {
  basis = invented, date = "1930-04-17",
  choice "Give him the chair" { id = "chair", flavour = true,
    "He sits on the front of it, as one sits in a hospital.",
  },
  choice "Go on sharpening the pencil" { id = "sharpen", flavour = true,
    "He waits until the point is on. He has waited for a good many people to finish what they were doing.",
  },
  back,
}

passage "thu_file" {
  basis = invented, date = "1930-04-17", voice = "liberal jurists",
  [[“Is there a page in it,” says Neyelov to his proofs, “that you'd {if changes.a4}read out from a platform, as that letter was{else}show to the man it's about{end}?”

    “Not one.”

    “Then it isn't evidence. You have tied up the weather.”

    “We had a court there too, Gleb Pavlovich. It had a stove and two clerks, and everyone in town knew where the clerks lived.”

    Neyelov takes his glasses off. “I don't ask for good judges. I ask for one whom you can't telephone.”

    The file is on your table. It is a quarter past nine.]],
  decision "file" { title = "A file on those who lost", record = "S2-F53 S2-F59" },
  choice "Carry it down to the newspapermen in the buffet" { id = "publish", history = "invented",
    when = "voice >= 3",
    locked = "The buffet has been shut since the bell, and no one down there would set it tonight.",
    case = "What is done in files stops being done when it is read on trams.",
    effect "voice += 1; guns -= 1; order -= 1",
    [[By six it is {if plural}in three papers, in one of them with the pages in the wrong order.{else}in the Gazette, whose night editor took it for something official.{end} People read about themselves on the tram. Voronov leans over the banister to look at you. “They left out the page on me,” he says. “There is one.”]],
  },
  choice "Give it back with the tape on, and have him sign for it" { id = "return", history = "plausible",
    case = "A clerk who will not copy it makes somebody else decide.",
    effect "voice += 1",
    [[He writes a receipt for one file, tape unbroken, and dates it. “They'll find another table,” he says. On the stairs he has to stop for breath. He carried it up himself, you find, because the messenger is fourteen.]],
  },
  choice "Sharpen the pencil and make the four copies" { id = "use", history = "recorded",
    when = "not changes.a3",
    locked = "The ban on groups ran out years ago. There's nothing to charge them under, and he knows it.",
    case = "Voronov has seen what comes of waiting a week, and you have not.",
    effect "guns += 2; voice -= 1",
    [[It is mostly trains. At ten to ten you have four, in violet, and your little finger is violet too. In the morning Auntie Glasha has two coats over, numbers 112 and 113. There is half an onion in one of the pockets.]],
  },
  when "short" { go "fri_klein" },
  go "fri_strike",
}

-- Friday -------------------------------------------------------------------------------------

passage "fri_strike" {
  basis = invented, title = "Friday, 18 April", date = "1930-04-18", voice = "non-party workers",
  [[At ten to eleven three people come in from the model works, formerly Klein. Nobody has told them which entrance is the horse's, and they use that one. Eleven hundred have stopped. Mitya is the one in the middle. He looks at Petelin, at the trapeze, and at your pencil.

    “We've nothing against the lathe,” says the eldest. “It's four steps from the rack to the chuck. Put the rack on the left and it's two, and there are your eleven minutes, and nobody has to run. We told the young man with the watch. He hadn't a column for it.”]],
  choice "Write down three names" { id = "names", flavour = true,
    "The eldest spells his, and the girl beside him hers. “You've got mine,” says Mitya, and along the benches some of them laugh.",
  },
  choice "Write “three workers”" { id = "workers", flavour = true,
    "“We've names,” says the eldest, who has been watching the pencil. Mitya finds something to look at among the lions.",
  },
  go "fri_engineer",
}

passage "fri_engineer" {
  basis = invented, date = "1930-04-18", voice = "specialists",
  [[The chief engineer has not slept. “They are right about the rack,” he says. “I'd have seen it in June. These pumps are for the waterworks at Samara. Last summer it was typhoid, two hundred and six. I can have forty pumps there before the heat, or I can have a discussion. I'd be glad of both, if one of you will tell the heat.”

    “Two of theirs,” says Kessler, “two of yours, and one whom neither pays. In Chemnitz that takes nine days. Everyone is disappointed, and the pumps are made.”

    “Read it back.”]],
  decision "strike" { title = "The model works stops", record = "S2-F71" },
  choice "Read back the eldest: the rack goes left, and they set the time" { id = "recognise", history = "invented",
    case = "The people at the lathe had the answer before the engineer did.",
    effect "voice += 1; order -= 1",
    [[Mitya's lips move; he is counting steps. The rack is shifted that night by eleven men and a great deal of advice. The pumps will be two weeks late, or three.]],
  },
  choice "Read back Kessler: two, two, and one whom neither pays" { id = "arbitrate", history = "plausible",
    case = "Nine days of disappointment, and both sides keep their faces.",
    effect "order += 1",
    [[Nobody claps. For the fifth they agree on the umpire of the chess league, to whom both sides have lost. Mitya goes out by the proper door, with a slip that says *pending*.]],
  },
  choice "Read back the engineer: no stoppages until the pumps are in" { id = "ban", history = "plausible",
    when = "not shared_government",
    locked = "Two of the government were elected by that union, and have their hats in their hands.",
    case = "Two hundred and six people in Samara had no delegate in the ring.",
    effect "guns += 1; order += 1",
    [[She rings. In the doorway the three have to wait for the horse. By noon there is a militiaman in every bay at Klein's, standing in front of a lathe as one stands in front of somebody else's cow.]],
  },
  go "fri_kholodova",
}

passage "fri_klein" {
  basis = invented, title = "Friday, 18 April", date = "1930-04-18",
  "Klein's stopped at six this morning. The item has been put off until Monday, and nobody has told Klein's.",
  go "fri_kholodova",
}

passage "fri_kholodova" {
  basis = invented, date = "1930-04-18", voice = "Bolshevik majority",
  [[In the afternoon it comes: no groups in the Congress, no platforms, no lists, until the harvest. The motion is your own side's, the side that issues the pencils. You have a vote for once, on a mustard-coloured card; the technical staff have one delegate, she has influenza, and you are her substitute.

    Kholodova finds you by the stables. She was at the looms at twelve, and talks to the horse because it stands on her right.

    “I've counted. Six platforms and no majority. In June one of them will get it, by promising bread that isn't there. I'm not afraid of an argument. I learned to argue with my hands, in the weaving shed, where you can't hear. I'm afraid of October. Give me until the harvest with nobody counting heads.” {if changes.a3}The horse breathes on her. “We did it in 1921, and it ran out. It can run out again.”{elseif shared_government}The horse breathes on her. “Five parties that never agreed on the date would agree to this. They've seen the granaries.”{else}The horse breathes on her. “I was there in 1921. I put my hand up: for a time, we said. I know. I'm telling you to your face that this time it is one.”{end}]],
  when "changes.a5" {
    "“And yes, in 1923 we won on the other tune. You try and whistle it from the chair.”",
  },
  when "short" { go "fri_sobol" },
  choice "“And if in October it isn't over?”" { id = "october", flavour = true,
    "“Then you'll read me back to myself,” says Kholodova, “and I shall ring.”",
  },
  choice "Say nothing, and hold the halter" { id = "halter", flavour = true,
    "The horse gives you the whole of its head to carry. “He does that to everyone,” says Kholodova.",
  },
  go "fri_sobol",
}

passage "fri_sobol" {
  basis = invented, date = "1930-04-18", voice = "dissident communists",
  [[{if changes.a5}Lev Sobol was on the list that won in 1923, and has sat by himself since 1924.{elseif plural}Lev Sobol speaks for the Opposition, from behind the band.{else}Lev Sobol has been let in from Saratov for the week, on a visitor's ticket, to be looked at.{end}

    “In September of 1923 they arrested some boys and girls,” he says. “Communists, and not ours. We were writing to the Central Committee that autumn about democracy in the party. It had a very good paragraph. We knew about the arrests. They weren't in the paragraph. I've had seven years to work out what that saved me.”

    “Two lines,” Neyelov says, when it is his turn. “A day on which it ends. And a person whom she can't dismiss, to say that the day has come. If it is an emergency she loses nothing by them. If it isn't, we shall be able to tell.”

    Four hundred and three to four hundred and three, the teller says, and the technical staff to come.]],
  decision "ban" { title = "A short ban on groups", record = "S3-F22 X-16 S3-F29" },
  choice "Hold up the mustard card" { id = "yes", history = "recorded",
    case = "She has run the thing on no sleep and asks for five months of quiet.",
    effect "voice -= 2; order += 1",
    [[It is a small card. Kholodova rings at once, and then cannot find anywhere to put the bell. In the corridor somebody is already taking the lists down from the wall, with a knife, so as not to lose the pins.]],
  },
  choice "Keep it flat on the table, under your hand" { id = "no", history = "invented",
    case = "A rule that stops people counting heads stops them counting yours.",
    effect "order -= 1",
    [[By one vote there will be groups and lists. Six people stand up to say that they have won. That evening Kholodova reads all six platforms in the straw, with the bell beside her and her good ear down.]],
  },
  choice "Read Neyelov's two lines into the motion, then hold it up" { id = "dated", history = "plausible",
    when = "order >= 3",
    locked = "No court is sitting in Moscow this month that could count the days. The clerks have not been paid.",
    case = "If the emergency is real, a last day costs it nothing.",
    effect "order += 1; guns -= 1",
    [[Eight hundred people look for the trick. Then the cards go up, on both sides, unhappily. *The first of October. Judge Rudneva, of the Tula circuit.* Sobol comes over to see how you have spelt her.]],
  },
  go "sat_zotova",
}

-- Saturday -----------------------------------------------------------------------------------

passage "sat_zotova" {
  basis = invented, title = "Saturday, 19 April", date = "1930-04-19", voice = "peasants",
  [[{if decided.ban == 'yes'}The corridor walls are clean, with pinholes.{elseif decided.ban == 'dated'}In the corridor somebody has written 1 OCTOBER over the lists, and somebody else has added up the days.{else}In the corridor there are nine lists. Two are by the same man.{end}

    Matryona Zotova puts seventeen pages on your table, the backs of tax receipts, in three hands, one of them a child's. It is how her village means to farm.

    “We plough together, because there's one good plough. The cow is mine. A widow has a vote; that took the whole of an evening. Who leaves takes his seed with him and leaves his strip. It isn't in the book of ways to do it. I asked them at the Commissariat. They said, which of the four is it nearest to?” {if decided.grain == 'quota'}She has not sat down.{else}She sits, and eases a boot.{end}]],
  when "short" { go "sat_weiss" },
  choice "Ask whose the third hand is" { id = "hand", flavour = true,
    "“My grandson's. He's nine. He put in the piece about the widow, being the only one awake.”",
  },
  choice "Count the pages" { id = "count", flavour = true,
    "Seventeen. On the back of the last is a sum, according to which somebody owes somebody four eggs.",
  },
  go "sat_weiss",
}

passage "sat_weiss" {
  basis = invented, date = "1930-04-19", voice = "specialists",
  [[“It's good,” says Lidia Markovna Weiss, the agronomist, who has read all seventeen. “I've been to four hundred villages, on foot mostly, and hers makes thirty-nine that could have written it. In the rest the strong keep the book and the widow carries water. I can double that field. I've known how for eleven years. I have stood in sight of it at children's funerals, with the pamphlet in my bag. I'm tired of waiting on porches to be asked.”

    The stamp is on your table. Kholodova has the last item in her hand, and looks at the clock over the lions.]],
  decision "village" { title = "A village that has written its own rules", record = "X-28" },
  choice "Stamp it as it is, and hand it back" { id = "stamp", history = "plausible",
    case = "They know the field, and nobody can say that they were not asked.",
    effect "bread += 1",
    [[Zotova goes through it for what you have altered. She finds nothing, and it makes her thoughtful. “Is there a fee?” she says.]],
  },
  choice "Stamp it, and write in seed, a separator and two hundred roubles" { id = "subsidise", history = "plausible",
    when = "order >= 4",
    locked = "The seed was to go by rail last week. Nobody can find the wagons.",
    case = "A thing that works deserves seed more than praise.",
    effect "bread += 2; order -= 1",
    [[“What's it for, the separator?” Cream, you tell her. “And who comes for it afterwards?” Nobody; it's written there. She has the child's page read to her all the same, to be sure they haven't changed that.]],
  },
  choice "Pin the Commissariat's model to it, with a date" { id = "instruct", history = "recorded",
    case = "Weiss can double that field, and the funerals are real.",
    effect "bread -= 2; guns += 1; nations -= 1",
    [[It is to hold from Poltava to the Don. She has it read to her, to the end. “The day,” she says. “Is that ours or yours?” Weiss looks at the sawdust. At the cloakroom Zotova doesn't ask for the sack of rye. She has the number, she says. Let it hang.]],
  },
  go "sat_close",
}

passage "sat_close" {
  basis = invented, date = "1930-04-19",
  [[By six the circus wants its ring back. {if decided.newsprint == 'equal'}Down the street the last of the reels has gone out of St Nicholas, and Father Porfiry is trying the floor, one low note to each flagstone.{elseif decided.newsprint == 'small'}Father Porfiry will have his Easter in the porch of St Nicholas, two thousand people round a doorway. He has been down to thank you for the porch.{else}Father Porfiry will sing Easter on the steps of St Nicholas, to the street. The paper, he says, needn't be disturbed.{end}

    Petelin ties up the protocol. He has cut the horse, the soup, and the beekeeper's second sentence. Then he sees the other book, sticking out of your bag.

    “Is that it?” he says. He weighs it in his hand. He is reading about an onion. “There's two fingers' room in the box.”]],
  choice "“Put it in, Ilya Fomich.”" { id = "box", flavour = true,
    effect "boxed = true",
    [[He lays it in under the harvest statistics, face down, blows his nose, and knots the string with a knot you haven't seen before. “Nobody opens harvest statistics,” he says.]],
  },
  choice "“I'll keep it by me a little.”" { id = "bag", flavour = true,
    [[He gives it back. “I'd have cut the onion,” he says, and all the way along the corridor you hear him sneezing.]],
  },
  [[{if changes.a1}You put away the fourth pencil of the twelve.{else}The thread has come off the pencil. What is left of it would do for the store to see.{end} You write *Closed at 6.40*, and the clock over the lions says 6.40, and the lamp is the lamp in the reading room.]],
  go "reckoning",
}

-- The sum, in the order in which the endings are tried.
passage "reckoning" {
  basis = invented,
  when "bread <= 2 or (decided.grain == 'quota' and decided.village == 'instruct')" {
    effect "outcome = 'countryside'" },
  elsewhen "reach >= 7 and guns >= 7" { effect "outcome = 'war'" },
  elsewhen "guns >= 7 or decided.ban == 'yes'" { effect "outcome = 'cage'" },
  elsewhen "nations <= 2" { effect "outcome = 'parting'" },
  otherwise { effect "outcome = 'republic'" },
  go "returned",
}

-- The last page, and the record.

ending "recalled" {
  title = "Recalled", basis = invented,
  [[It takes less time than electing you did. Sanka rubs out one name on the end of the car, and there is room for another.

    {if decided.june == 'none'}They send Marfa. She says that she can't be heard over the compressor, and they say, then it will have to be turned off.{elseif party == 'bolshevik'}They send a sweeper called Dunya, who has never been known to say anything, because that would make a change.{else}They send Yefimov, one of the new men, who is thirty and has a cough. On the Monday he comes down into your pit to ask what there was about stoves. You tell him all you know. He writes it down, in a good hand, quickly.{end}

    You give up the book. Then you give up the handle. It has been to the Splendid some forty times, and has a flat place on it from the rail. Pakhom tries it on 614, to see. It's loose, he says. It goes forward. It goes back.

    By the next Saturday there is a door to do on 377, and you come up out of the pit late, with the blowlamp, and stand where they stand. It's different from below. One sees the soles of the boots. {if decided.june == 'none'}Marfa{else}The delegate{end} is up on the step, reporting, and one can't make out a word.

    “Louder,” calls somebody, and it was you.

    They all turn round. So you had better ask what you were going to ask. You have got your hand up, you notice, and the lamp in it is still lit.]],
}

ending "pass" {
  title = "Commissar with a pass", basis = invented,
  [[The pass is violet, with a round stamp, and gets you in wherever you have no wish to go. The Tramways have been put in an insurance office. You have a desk and a lamp, and on Thursdays a herring. You know what a sand-pipe is, and it has come up twice.

    In the first month you found a transformer for the Petrograd Side, in the cellar of a bank, and there are eleven cars again, on even days too. You sleep on the correspondence. Sorokin was sent to the Volga in July, with half of the people whom you could have asked about anything. He left you a page out of the minute book, with a chessboard drawn on it. *His move. Find out if he knows.* {if neighbour == 'recalled'}Reznik{else}Naum Isaevich{end} moved house in August, and at the address bureau there is a form.

    You receive the public from ten o'clock. At ten past twelve Sanka, who has the door, shuts the book. He's fair about it. One can see only so many in a day; you worked it out with him yourself, and it came to a hundred and sixty.

    Today you looked up as he was reaching for the bolt. The queue goes down the stairs, and at the turn, through the glass, there's a woman you know, in a conductor's coat. {if decided.village == 'stay'}She must have come back for the winter things. {end}She has a number chalked on her sleeve, a hundred and ninety-one. She isn't looking at you. She's reading the notice, without moving her lips.

    On your papers lies the handle. You have always meant to take it back. It's the depot's; they had only to say when.

    Sanka has his hand on the bolt. He is waiting to see if there is anything else.]],
}

ending "other_assembly" {
  title = "The other assembly", basis = invented,
  [[You hang the book on the nail where your token was, and go with Reznik to the room. A hundred people, then a hundred and forty. You are sent by nobody, so you see to the carafe.]],
  documented "P-12" {
    "They call a strike for the second of July. Few works come out. Soon afterwards the assembly is closed, and some of its delegates are arrested.",
  },
  [[“I would have stopped,” says Pakhom. “But there were nine cars that day. Who'd have noticed?”

    It was Reznik's landlady who told you that he'd been fetched. There were three of them, quite young, and they wiped their feet. They wrote a list of what they were taking, and he asked leave to put in a comma.

    The {term: Cheka} is on the Gorokhovaya, and you stand in the queue there with a parcel: foot-cloths, an onion, four lumps. “Relation?” says the clerk. “Neighbour.” “That's not a relation.” “He sat next to me,” you say. The clerk has ink on his chin. He looks behind him, and takes it.

    In the autumn Sorokin comes to the depot, late, in an army coat. He doesn't ask what was in the parcel. He goes to the sand bin and stands over it with a lantern, twenty minutes, and then he moves one brass nut and writes down where. “Put that in with the onion,” he says.

    It was three weeks before the cloth came back, washed, and tied with the same string. In the knot was a twist of bread card. You hold it to the lamp. It's in pencil, very small, and upside down, and it says, *You touched it.*

    You've sent to Sorokin, by the field post. You have not lifted the lid. There is no date on the paper, and the clerk, when you asked him, said that he only did parcels.]],
}

ending "gone" {
  title = "Gone for bread", basis = invented,
  [[It's eleven versts from the halt, and Marfa calls them out to the children as stops. There's the izba. It has a stove as big as half a tram, and you sleep on it for two days.

    Then somebody brings a harness. A fitter is a thing that a village wants. You do the pump, and the school bell, and a cream separator out of the lady's dairy, in which there is now a library of one book. They pay in curds. By the Assumption the girl is asking for things again; she has a list. The door of the izba had no latch, and you've hung the handle there. It's just the length.

    The soviet is the brother-in-law of Ustinya, Foma's wife. He has two papers a week by the post, and is afraid of both. You read them out on Sundays, from the log pile, without the finger; and since it's you who reads them, it's with you that people argue. Last Sunday Foma got up. There ought to be somebody, he said, for the district, that could be heard.

    “And on what orders does he go?” said Ustinya.

    They're at it now. Marfa is for writing it down. An old man with one tooth says that if you send somebody for a horse you don't tell him the colour.

    The boy from the ford comes running through the middle of it. Carts, he says. Twelve men, with rifles, from the town; they asked him for the soviet, and had they far to go. It's {term: requisition}, there was a paper about it. They're from Petrograd. One has a leather cap on that's too big.

    Nobody has sent you to anything yet. They all look at you.]],
}

ending "still" {
  title = "Still theirs", basis = invented,
  [[It isn't carried. Sanka writes you in again where he'd begun to rub you out, and the chalk shows double.

    The soviet doesn't meet so often. After July there is one party in it. They agree quickly; the projectionist says that he could do it by daylight. In August it isn't called at all, and one Wednesday there's a film. You have the seat, so they let you in. It is about a countess.

    {if mandate >= 6 and voice >= 3}The Saturdays go on. You have nothing to report, and you report it: what you asked, and of whom, and that they haven't answered. Sixty come, or seventy. You do what can be done from there: a stove for the drivers' room, a rota for the pump, whether the new men are in the rota for the crumbs. They are. One of them, Yefimov, {if short}wanted to know what the handle is for, and has had it explained to him.{else}wanted to know what is written on the side of 402, and has had it explained to him, with all the changes.{end} In September he moved to have you fetched home, about the stove. He got thirty-one. He came over afterwards, with his cough, and asked if that was how it was done.{else}On Saturdays you go to the shed, and some come. They ask after the Splendid as one asks after somebody's aunt. {if voice <= 0}When you've told them, nobody has a question. They used to drum.{elseif mandate <= 4}When you have told them, they tell each other what you left out, on the way to the gate, not troubling to wait.{else}When you've told them, they say that it's not you. It is a thing people say at funerals, and they say it warmly.{end}{end}

    All this time the book has been filling from both ends. He comes forward with his faults, you come back with your minutes, upside down to each other; and in October, on page 203, you meet. There's one line left over. You both look at it.

    “I have a car off the road,” says Tolmachev.

    “I have a question about bread.”

    He unscrews his pen and holds it out to you, and then, since you don't take it, he goes on holding it out. A new book has to be asked for from the Tramways, on a form. The form wants to know what it's for.]],
}

ending "bench" {
  title = "Handed back", basis = invented,
  [[They don't know what to do with it. You can't fetch home a man who has come.

    “That isn't how it goes,” says {if decided.village == 'stay'}Pakhom{else}Marfa{end}. “We say when.” So nobody will hold out a hand for the handle. In the end you lay it on the lid of the sand bin, on a corner of the chessboard, and it knocks over a brass nut.

    “That was on the king's fourth,” says Sorokin from across the shed, before it has done rolling; and he walks over, with everybody looking, and sets it back.

    They elect Yefimov, one of the new men, thirty, with a cough, who asks you on the Monday what there was about stoves. He reports when he's told to. You do doors. On Saturdays the pit is a good place, with the compressor running.

    There the handle lies all summer by the side of the game, two things that no one will touch. The fire buckets give out in September. In the second week of October it freezes. 614 goes through the stop at the bridge with all her wheels locked, as slow as a swan, and Pakhom standing on the bell; and Tolmachev enters it, *no sand*. The bin is full, it is under the lid.

    He has looked everywhere for somebody whose business it is to lift it. You can hear him coming along the pit now, with the book open, asking one after another, quite politely, who put it there.]],
}

ending "left" {
  early = true, title = "Minute book left on the table", basis = invented,
  [[You put down what you have in your hand, and go out by the yard. It's raining a little. At the gate you can still hear them; they have got to point four, or they're singing again, it's hard to tell from the street.

    The book has stayed on the table. Tolmachev comes on it on his round. He opens the book the right way up for himself. *Fitter*, he enters, under the trams: *gone out. Cause not looked for.* He blots it. He is only the inspector; somebody else will have to say if it counts as a fault.]],
}

conclude { "still" }

epilogue {
  basis = invented, title = "What the record says",
  "There was no such depot. The soviets, the decrees and the dead are on record:",
  documented "S4-F3 X-5 X-8 S4-E4" {
    [[|Soviets elected delegates who could be called back, in 1905 and again in 1917.
      |The decree on recall is of 21 November 1917, old calendar. It was used against Kadet, Right SR and Menshevik deputies.
      |October cost Petrograd almost no lives. In Moscow there was a week of fighting, and hundreds died.
      |On 14 June 1918 Mensheviks and Right SRs were put out of the executive; on 6 July the Left SRs rose. After that one party ruled.]],
  },
  documented "X-9 X-10 X-11 X-13" {
    [[|The constitution of July 1918 took the vote from employers, traders and clergy, and gave the towns more weight than the villages.
      |From September 1918 there was Red Terror by decree, with hostages; there was White terror too, and pogroms, worst in Ukraine in 1919.
      |Petrograd struck in February 1921. The sailors at Kronshtadt asked for new soviet elections, by secret ballot, and were put down by storm.]],
  },
  topic "Read how one article of 2017 tells it" {
    give "article",
    disputed "S4-F19 S4-F20 S4-F21 S4-F22" {
      "Of what came after, the article says: the war was won by the end of 1920, with millions dead, most of disease; in March 1921 the party-state had won; the International became a tool of that state. Its lesson is that councils of the whole class should administer, and that a party is not a government in waiting.",
    },
  },
  topic "Ask whether October was a coup" {
    disputed "S4-D1 S4-D3 S4-D4" {
      "Pipes: a coup, by a party of conspirators. Rabinowitch: mass support for soviet power, from people who mostly expected a government of all the socialists. Figes and Smith stand between. They disagree about the spring of 1918 too: Brovkin sees the other socialists coming back and being stopped by force, Rabinowitch a city in crisis being centralised.",
    },
  },
  choice "Close the book" { id = "close", flavour = true },
}

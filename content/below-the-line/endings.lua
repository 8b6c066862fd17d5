-- What became of the evening, and what was on the page.

ending "closed" {
  when = "heat >= 8", title = "Closed thread", basis = invented,
  [[It isn't a fight. Nobody would call it that. It is nine people standing up to say one thing each, and Len, the night superintendent, in the doorway with his radio, saying that they can hear it in bay eleven.

    “Five minutes to clear,” says Len. He has a daughter at the university and is sorry about it.

    They put on their coats with their backs to each other. Ray goes down by the ramp and Arun by the stairs, although Arun's shift is at the bottom of the ramp. Somebody has sat on the egg timer. It hasn't broken; it lies in the orange chair on its side, with the sand level in both ends.

    You collect the slips. There are eight. You look under the urn and in the saucer. You could hold them against the register and see whose it is that's gone, and you get as far as opening it.

    On Saturday the dominoes come to measure the tables. On Monday a page lies on your duty sheets, in pencil, ruled in two from top to bottom. *I was going to ask something else,* it says on the left, and on the right, *Is it on, Thursday?*]],
}

ending "captured" {
  when = "shown >= 2", title = "The captured chair", basis = invented,
  [[{if decided.summary == 'own'}They agree with you. It's a great relief to everyone.{else}Nobody could say that you told them. They had it by tea, all the same, from the way you held the egg, and they agree with you.{end} Even Colin says that he had never seen it put like that, by someone who hadn't anything to sell.

    The next Thursday there are fourteen. Two of them are drivers. The tin goes round and comes back with the slips still in it, and when you ask who'd like to begin they all look at you, in a friendly way, with their heads on one side. So you begin.

    By the third week somebody has moved the orange chair up next to yours, since that is where people want to sit. Ray's no longer asked about slip seven. He knows what you think about it. Mr Oyelaran speaks sitting down.

    Bea asks if you'd look through what she has written, for school. It is four pages on 1917, and clear. It has footnotes. You turn to the back to see what she has read, and there you are, in brackets, nine times.

    At the bottom she has ruled a line for one more. “That's in case you change your mind,” says Bea. “How would I find out?”]],
}

ending "shouting" {
  when = "evidence <= 2", title = "Shouting thread", basis = invented,
  [[Everybody has had a turn. Several say on the stairs how nice it was, to get it off their chests. Joy has no voice left. Mr Oyelaran and Arun have been telling each other for ten minutes about a congress at which neither of them was present, and have parted with respect.

    In the folder most of the photocopies are in the order in which Margaret left them. You put the lid on the tin. It's nine; the lates have the room, and you go home.

    What you forget is the board. At ten past four in the morning a new driver comes up, reads it from left to right, and finds that MIDDLES has an arrow, that LATES has *says WHO?*, underlined, and {if fair}that the first thing under EARLIES has a line through it. She concludes that the earlies are off.{else}that under EARLIES there is *Tea fund £14.20*. She concludes that there are no earlies.{end} She goes home to bed. The nine doesn't run until noon. At the hospital kerb forty people tell one another why.

    All of them know. They've got it from somebody. On Friday you stand in the yard and hear two of the reasons from Ray, who had one of them from a passenger. “Where did *she* get it?” you say.

    “It's what everybody's saying,” says Ray.]],
}

ending "agreed" {
  when = "fair and evidence >= 6 and guest_came", title = "Agreed disagreement", basis = invented,
  [[You don't wipe it off. You ought to; at nine it is the duty board. You chalk tomorrow's duties small, along the bottom, and go home on the 41 with the tin on your knee.

    At ten past four the earlies come up in the dark for their tea. They read the board, because it's there to be read. Under EARLIES, what is so. Under MIDDLES, what may be{if decided.sort_one == 'disputed'}, with a stroke down the middle and room for a third{end}. Under LATES, the shoulds{if decided.sort_three == 'wants'}, each with a letter, so that a man from bay two stands looking for somebody whose name begins with R{end}.

    {if decided.borders == 'invite'}One of the shoulds is about four empty houses, and has an address to it. Most of them drive past it.{else}They drink their tea with their backs to the hatch, which they have never done.{end} Nobody says much. But when you come in at seven there is one more line under EARLIES, in biro, on the paint, by someone who must have stood on a chair for it. *It was PETROGRAD in 1917. The leaflet has it wrong. See atlas.*

    You have it looked up. It is right. You make the duty sheets for a hundred and eighty people, and you go down the whole list of earlies with your pencil, and you've no idea which of them it was.]],
}

ending "question" {
  when = "range >= 6 and focus >= 5 and guest_came", title = "A better question", basis = invented,
  [[They won't go. The lates are in the doorway with their cups. “We've only now got to it,” says Noreen, and it turns out that each of them has got to something else, and that it's the same thing.

    “Write it down,” says Colin. “Before it gets improved.” There are nine slips. Somebody has to tear one, and it's the greaseproof from the bottom of the tin that gets torn. It goes along the table. {if decided.guest == 'bolshevik'}*What would you have had us leave open?* writes Arun.{elseif decided.guest == 'anarchist'}*Who was at the other meeting?* writes Bea.{elseif decided.guest == 'peasant'}*Who wasn't asked because they were feeding it?* writes Noreen.{elseif decided.guest == 'georgian' or decided.guest == 'ukrainian'}*Who else was living there?* writes Joy.{elseif decided.guest == 'priest'}*Whose is it when it's everybody's?* writes Ray.{elseif decided.guest == 'printer'}*Who stays in the room after the vote?* writes Mr Oyelaran.{else}*Who could take it to court?* writes Edie.{end} {if decided.guest == 'printer'}Edie{else}Mr Oyelaran{end} crosses out two words. Ray puts one back. By then it's five past nine, and it says something that nobody had brought with them. It hasn't got anybody's name on it.

    The last to have it is Oksana. She reads it. She asks for the pencil, and in front of it she writes, neatly, *10*.

    On Friday you take it up to the ward. Margaret has her hip in a frame and her glasses on a string. She reads it at arm's length for as long as an egg.

    “Which of them wrote this?” she says.]],
}

ending "time" {
  title = "Time is up", basis = invented,
  [[At nine the lates come up. There are thirty of them and they have been on their feet, in a manner of speaking, since two. They are very polite about it. Somebody's cup is moved, and then somebody's coat, and by five past there is a discussion going on at your table about the roundabout.

    You wipe the board. {if fair}You read each line before it goes, and so does Bea, copying.{elseif decided.summary == 'winners'}There wasn't much on it. Edie still wants to know what three got.{else}People are still telling one another's slips in the queue for their coats.{end} On the way down Mr Oyelaran says that in twenty-two years he chaired perhaps four meetings that finished, and that he had been uneasy after each of those.

    Seven of the slips come back to the tin. You go through your pockets.

    At ten to midnight the 41 is standing at the hospital with its lights down, four minutes early, and Yonas has a bit of paper up against the dial. It isn't slip six. It's seven. {if decided.borders == 'close'}That was last seen face down on an orange chair.{if gone} Ray went home on the 41.{end}{elseif gone}Ray went home on the 41.{else}He and Ray must have changed over, in the minute at the door.{end} He reads it to the end, and then he reads it again with his lips moving, as one does who may have to say it to somebody.

    The last passenger wants to know if that's about the roundabout. “It may be,” says Yonas.]],
}

ending "left" {
  early = true, title = "The tin goes to Noreen", basis = invented,
  [[You give Noreen the tin, the egg and the note. She has the urn to see to; she gives them to Mr Oyelaran, who stands up.

    On the stairs you can hear that it goes on. It isn't louder, and it is not more orderly. Somebody laughs.

    In the yard it has begun to rain on ninety-four buses. You told them that you had the sheets to do. Nobody asked which.]],
}

conclude { "closed", "captured", "shouting", "agreed", "question", "time" }

epilogue {
  basis = invented,
  [[**What was on the page**

    There is no such canteen. There is an article, and there are comments under it.]],
  claimed "S4-C1 S4-C2 S4-C9" {
    "They run together without names or dates, and dividing them into nine was ours. They begin with somebody asking whether a government was elected, and end with somebody else saying that life must be invented anew.",
  },
  "The leaflet's mistakes, which nobody on the page pointed out:",
  documented "S4-E1 S4-E3 S4-E4 S4-E5 S4-E6 S4-E7 S4-E8 S4-E10 S4-E12 S4-E13 S4-E15" {
    [[|The city was Petrograd in 1917, not Petersburg.
      |The rising was decided in closed session, on 10 October 1917 by the old calendar; two who were against it then made it public.
      |Petrograd was taken almost without blood. In Moscow there was a week of fighting, with hundreds of dead.
      |Mensheviks and Right SRs walked out of the congress that voted for soviet power.
      |Russia was not out of the war at once. The armistice came in December 1917, the treaty in March 1918.
      |Family law came in October 1918, abortion in November 1920, a criminal code without the old article on homosexuality in 1922.
      |The laws against Jews were ended by the Provisional Government, in March 1917.
      |The civil war ended in stages, from 1920 to 1922.
      |Tribunals existed beside the Cheka; it did not replace them.
      |Congresses met every three months through 1918 only.
      |The Constituent Assembly isn't mentioned.]],
  },
  "The nine who wrote may still disagree. None of them has been told about this evening.",
}

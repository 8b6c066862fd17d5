-- The last page of the notebook.

ending "countryside" {
  when = "outcome == 'countryside'", title = "The countryside answers", basis = invented,
  [[In August the carts don't come. Nobody has risen, and there's nobody to arrest; they have sown what they eat. The Gazette prints a photograph of a field. Men go out along the line with rifles and bring back less than they ate on the way.

    Klein's is on half shifts. Mitya went to Samara with the pumps, because where there are pumps there is a canteen. Praskovya Ignatyevna has gone to her sister's with an empty basket and left you the half with the stove. Weiss has handed in her pass, and is walking.

    {if boxed}Your book lies under the harvest statistics. Everybody who is anybody has begun asking for the harvest statistics.{else}You have your book still. What Zotova said on the Monday, March against August, is in it, and in nothing that Petelin tied up.{end}

    In June the circus roof leaked into the cloakroom. When Auntie Glasha moved the coats she found Zotova's sack on its nail, green from top to bottom. The rye had come up through the weave; the roots hung as long as an arm. She won't have it touched. The number was never given in, she says, so it is somebody's.

    It is November. A letter has come to the Congress on the backs of tax receipts, seventeen pages, and they aren't the same seventeen. You have been told not to accept it. The man who brought it has gone to sleep in the corridor. It is in three hands, and the child's has got better.]],
}

ending "war" {
  when = "outcome == 'war'", title = "The war that came anyway", basis = invented,
  [[It begins at sea, off Stettin, on the ninth of July. There are two telegrams about it. One says that they fired, one that we did, and both are timed at ten past four. You entered both.

    Mitya's year is called. {if changes.a2}He leaves the accordion with Praskovya Ignatyevna, who can't play it and airs it every morning like a child.{else}In July they turned him down for the hand. In September they stopped counting fingers.{end} You take minutes for the transport committee in three copies, one of which is burned. Kessler wrote from Chemnitz for as long as there was a post. His board was still sitting, he said, in a cellar: two, two, and one whom neither pays.

    {if boxed}The archive has been sent east, to be safe, by way of Ryazhsk. Nobody can say which train your box is on.{else}You carry the other book in your coat. There has been one joke in it since July, and it is Mitya's.{end}

    On the last day of that month they came for the circus horses. There were nine. They had to be led out through the ring, past where your table had been; and where the ring ends each of them stopped, and bowed to the empty seats, and was pulled on. Petelin took off his cap. It isn't in any protocol that he did.

    In August you were asked which of the telegrams came in first. You said that you would look. The drawer is by your knee. You have not looked yet.]],
}

ending "cage" {
  when = "outcome == 'cage'", title = "The same cage, other keys", basis = invented,
  [[They have given you a room. It has a whole window, and a stove, and on the wallpaper a pale square where somebody had hung something. Praskovya Ignatyevna came to see it and asked what you did for it. You told her: the minutes.

    In the lobby the portraits have been changed, on the same nails. The harvest came in and was followed by the question of the next one. Kholodova still has the chair. She sleeps four hours. One evening she asked you to go through the protocols for the words *for a time*, and you brought her eleven places. She read them all, and thanked you, and kept the list.

    Mitya comes on Thursdays. He looks round before he sits, at the stove, at the door. {if changes.a2}The accordion is being mended, he says.{else}He doesn't do sums.{end} He talks about fishing, and about the medal they had for the pumps.

    In the cloakroom Auntie Glasha has a rail of coats that nobody calls for. In June she brushed them against the moth. She has asked everyone how long a coat has to be kept, and there is no rule, so she keeps them. She is at number 131.

    {if boxed}Last week you had a reason to go down to the archive, and passed your box. It is where it was. The knot is a good one. It isn't Petelin's.{else}The other book is in the wall, behind the stove. When you put it there you felt in the dust, with your fingers, the shape of another one, smaller, that had lain there before it.{end}]],
}

ending "parting" {
  when = "outcome == 'parting'", title = "Parting of the nations", basis = invented,
  [[In September Tiflis shut the bank for a morning and opened it with other keys. Kiev followed in November. Nobody was killed at the bridge; both sides mention it.

    You take minutes for the frontier commission. It sits in a railway station, at a table sawn down the middle so that no one need sit at the other's. You write with your pencil on their paper. Lomidze is across from you, with new leaves gummed into the atlas. “The keys were in the desk,” she tells you in the recess. “They'd been there all the time. With some string.” Kovalchuk has sent you a present, one empty sack, stencilled POLTAVA. It's a handsome stencil.

    Mitya is on short time. The copper for the next pumps is on the other side, and so are the people who were going to buy them. {if changes.a2}He plays at weddings, where they now ask him which songs he means by that.{else}He has been teaching the apprentices to do sums on what they've got.{end}

    The longest sitting so far was about the beekeeper. His hives are on one side of the line, and his limes on the other. There is an article on it now; it runs to a page. The bees are to be counted at dusk.

    {if boxed}The archive is to be divided. Each side claims the protocol for the Wednesday. Nobody has asked for the harvest statistics.{else}Each side has asked you, privately, what was really said on the Wednesday. It is in your bag, with the laughter marked.{end} You asked each of them for news of the driller. Both say that Baku is quiet. They don't give the same reason.]],
}

ending "republic" {
  title = "The quarrelling republic", basis = invented,
  [[The October congress has sixty-one items. The first is the roof: the circus leaks, and it leaks on Georgia, which has moved down two rows and entered a protest. Poltava has its stencil. Pestov is being sued by the chess paper. Samara had ninety cases of typhoid, and three newspapers printed three figures. In the north there was a hungry month. Baranova is standing against Dyakov in the Zvonkov ward, and they come to meetings on the same tram.

    Mitya does a pump body in eleven and a half. {if changes.a2}He plays for the works' club, which has asked him if he knows anything besides hymns.{else}He has two apprentices, and is teaching them long division, on eight fingers.{end} Praskovya Ignatyevna has spoken to you about the rent.

    {if boxed}Your box has a number. You have been to look at it, from the end of the corridor.{else}You have filled the other book and begun a third. The archive has written to say that it accepts protocols.{end}

    On the last night Kholodova goes to sleep in the chair, with the bell in her lap. The hall argues for twenty minutes before it notices. Then no one likes to take it from her, and no one likes to go home without its being rung. At last Zotova's delegate, the one who sleeps, gets up out of Tambov and climbs the steps, and folds her hand round the handle inside his own.

    It is snowing, which is early. The number for next year's tax was to be settled by March, and has been sent to a committee. “What did they decide?” says Praskovya Ignatyevna. “And the roof?” You are able to tell her that it was item one. They got as far as item four.]],
}

ending "left" {
  early = true, title = "Before six", basis = invented,
  [[You lay the pencil in the saucer, where it rolls and is stopped by the brass. Somewhere a horse coughs, or it is the radiator.

    The keeper shuts the ledger without blotting it. She has seen people leave sooner. “It keeps,” she says; “they've none of them anywhere else to be.”

    On the stairs you can hear the trolley going back with the boxes. What is in those was not waiting for you to finish.]],
}

conclude { "countryside", "war", "cage", "parting", "republic" }

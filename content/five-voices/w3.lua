-- Folder 3: the log of a Proletkult studio, November and December 1921. Nobody in it says I.

act "w3" { title = "Folder 3: the keeper of the log", minutes = 5, start = "w3" }

passage "w3" {
  basis = invented, title = "From the log of a studio. Moscow, 1921", date = "1921-11",
  give "doc3",
  [[*Studio of the Word and the Machine Gesture, {term: Proletkult}, Moscow. First rule: nobody here says* I. *The fine is a log for the stove.*

    **Thursday, 10 November.** Present, nine. Rehearsed the collective poem *We and the Crane*. The Crane is played by all. Two of its arm have typhus, so that it reached no further than the piano. Comrade Zhelezny (by passport Kotikov) remarked that *I* could do the arm alone. One log. It was the warmest evening this month.

    Fetched the typewriter that the Moscow committee has let go in exchange for our plaster Marx. Its д jumps. Comrade Zhelezny calls it the first free letter in Russia.

    Vera Arkadyevna, formerly of a girls' gymnasium, taught the feet: iamb, trochee, dactyl. She's the only one who brings a log without having said it.]],
  go "w3_log",
}

passage "w3_log" {
  basis = invented,
  choice "Turn back to the first page" { id = "first", flavour = true,
    documented "S2-F47" {
      [[Proletkult was begun in October 1917 with the Petrograd factory committees, and grew in the war to a great net of studios. Since October 1920 it stands under the commissariat. The branches still do as they like, up to a point.]] },
    "At the point, somebody has drawn a commissariat, with a lid.",
    go "w3_log" },
  choice "Read last week's verse" { id = "verse", flavour = true,
    [[|We are the hundred hands. We are the roar.
      |We are the (*word wanted, two syllables, not “floor”*)

      Under it in six different hands: *door; shore; more; for; war; Kotikov, your turn.*]],
    go "w3_log" },
  choice "Turn the page" { id = "page", go "w3_coats" },
}

passage "w3_coats" {
  basis = invented, title = "At the conference", voice = "dissident communists",
  [[The keeper of this book (Sizova, A., wrapper of sweets, second shift) was put on coats for the Proletkult conference. Upstairs they spoke of the monism of labour. Downstairs a paper was going round. It went round in sleeves.

    At nine it was in number 88, leather, left sleeve: many sheets, typed and unsigned. *We are collectivists*, it says at the head. From the sheet that showed:]],
  claimed "S2-F41 S2-F43" {
    [[This state is a bloc of workers and peasants. Its leaders have let it slide towards {term: state capitalism}, with power passing to technicians and clerks, who are on the way to being a new bourgeoisie. The peasants can't lead; see how in 1917 the land was not nationalised, and how in 1921 they got their tax.]] },
  decision "sleeve" { title = "A paper in a sleeve", record = "S2-F36 S2-F38 S2-F45" },
  choice "Read all of it, among the coats" { id = "read", history = "plausible",
    case = "It was written for whoever finds it.",
    effect "close_reading += 1",
    "Read, on a box of galoshes, between coat 80 and coat 110.",
    documented "S2-F36 S2-F42" {
      "It is calm. While the siege lasted, they say, we took the sharing out of a last loaf for communism itself, and not once held our hopes up against the facts." },
    claimed "S2-F41" {
      "And the habit of ordering people about, and of each for himself, they say comes into the party from the village, and from the educated." },
    [[The keeper's father has a third of a cow, near Kaluga. He has never ordered anybody. The cow is another matter. She read that line again, in case it was the cow.]],
  },
  choice "Take it up to the hall and ask for a debate" { id = "debate", history = "plausible",
    case = "It is about us. We were all in the building.",
    effect "context += 1; gone = chance(50)",
    [[Asked from the door that it be read out, with the authors present, since it's about us. A silence followed, with coughs in it.]],
    when "gone" {
      [[Then somebody from the bureau, quite kindly: give it here, we shall put it down for debate. It has since been put down for four Thursdays. The paper went with it.]],
    },
    otherwise {
      "It was read out for forty minutes.",
      documented "S2-F44" {
        "They want hostile people, and people of the middle class, cleared out of Proletkult." },
      [[Vera Arkadyevna had come for her muff. She asked to have that sentence over, and beat time to it on the doorpost. “It limps,” she said. “In the third foot.” She went for her coat, which was number 12, and rabbit.]],
    },
  },
  choice "Put it back in the sleeve" { id = "back", history = "plausible",
    case = "It is not yours, and whoever reads it is known to have read it.",
    [[Put back, and pushed down a little, so as not to fall out on the tram. Number 88 counted his buttons when he got it, and looked at all five of us on coats, one after another. He said thank you to each.]],
  },
  go "w3_pravda",
}

passage "w3_pravda" {
  basis = invented, title = "Thursday, 15 December", date = "1921-12",
  voice = "Bolshevik majority",
  "Present, seven. Stove, two logs. On the piano, *Pravda* of the 13th.",
  documented "S2-F45 S2-F46" {
    [[Bukharin answers the Collectivists. Bogdanov is named as the man behind them: a physician, who wrote novels and left politics years ago. He answers back that he is nothing of the kind.]] },
  [[None of the seven has ever met him. The studio owns a novel of his, about Mars, without cover or last chapter; Comrade Zhelezny has told everybody the end, differently.

    Comrade Anikin came from the district to explain. He has cracked spectacles and a post at the trade school, and he asked beforehand what the fine was.

    “Two logs, then; I haven't time for the other thing. I read that paper twice. It's no rubbish. But it isn't signed. They've lost their faith in the party, and mean to sit in it, in a ring, for years, until it splits. I call that a doctor who sits by the bed waiting for the fever to do his work. Bukharin signs. He prints it. Let him be wrong; you can buy him at the kiosk, and answer. And the peasant is no good, they say, and the educated are no good. I've counted what that leaves. It leaves you seven, and you're a crane.”

    The district wants a statement of each studio. A sheet of protest is going about as well.]],
  decision "bogdanov" { title = "One man is blamed for a paper with no name",
                        record = "S2-F45 S2-F46 S2-F48" },
  choice "Sign the sheet of protest" { id = "protest", history = "plausible",
    case = "A man is named in a newspaper for what others wrote.",
    [[There were six names on it. It begins *I, the undersigned*. The keeper signed, and then took a log from under her own arm and laid it by the stove. Nobody had asked for it. Comrade Zhelezny signed after her, *Kotikov*, and went out to look for wood.]],
  },
  choice "State that we never met him" { id = "never", history = "plausible",
    case = "It is true, and it was asked.",
    [[*The studio has not met A. A. Bogdanov and has had no paper from him.* Comrade Anikin put it in his case with the other eleven. “Twelve studios that have never met him,” said Vera Arkadyevna. “They'll need a thick folder for that.”]],
  },
  choice "“What is there to show that it was he?”" { id = "evidence", history = "invented",
    case = "If there is evidence it will bear asking after. If there is none, the more.",
    effect "corroboration += 1; pinned.w3 = true",
    [[Comrade Anikin opened the newspaper and looked. He looked properly, with a finger, for he is an honest man. “It reads like him,” he said. “So do I on Tuesdays,” said Comrade Zhelezny (one log). Comrade Anikin asked that question and answer be entered. Question: what evidence? Answer: none today. He signed it himself.]],
  },
  "{if decided.sleeve == 'debate' and not gone}Vera Arkadyevna has not missed a Thursday, and brings her log. Nobody mentions the sentence.{else}Closed at ten. The Crane could not be raised.{end}",
  go "w3_after",
}

passage "w3_after" {
  basis = invented, title = "1996",
  [[{if gone}Where the platform should be there is half a sheet: *Taken for the debate. Will be returned.* There's a date, and a stamp. The first page of it exists, because it was in another sleeve.{else}The platform lies in the log, pressed flat. Down the middle runs a crease, such as paper gets in a sleeve.{end} {if pinned.w3}A leaf of the log has been tied to it, with a question, and an answer, and Anikin's name.{elseif decided.bogdanov == 'protest'}Of the protest there is no trace but a line in the log: *stove, one log, no reason given.*{else}The statement is there, in carbon.{end}]],
  documented "S2-F45 S2-F46 S2-F48" {
    [[Lenin had wanted the platform printed, with an answer; it never was. In September 1923 Bogdanov was briefly under arrest, as the mentor of another group. He denied it, and nothing has been found to show it. Whether the Collectivists ever formed their secret circle is not known. *Written since 1996:* the historian Morozova holds that they had read him, and were not his followers.]] },
  "It is eleven degrees in the archive. Rimma Lvovna has read the first rule of the studio out to Dima, who sells baths on the other side of the door. He calls back that he'd owe us a forest.",
  choice "“If it left no trace, how do we know there was none?”" { id = "trace",
    effect "corroboration += 1",
    "“We don't. We know where people have looked.” She counts you off four places where nobody has, on four fingers, with the shelf marks. She has forgotten her tea again.",
  },
  choice "Tie the bow" { id = "tie",
    "You do it in gloves. It holds, for gloves.",
  },
  effect "read.w3 = true",
  go "table",
}

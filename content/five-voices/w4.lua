-- Folder 4: a hostel, December 1923, looking back to spring 1922. A form, and what it has no room for.

act "w4" { title = "Folder 4: the typist's form", minutes = 5, start = "w4" }

passage "w4" {
  basis = invented, title = "Hostel No. 3, personal form. December 1923", date = "1923-12",
  voice = "dissident communists",
  give "doc4",
  [[*To be filled in legibly and in ink. Strike out what does not apply.*

    **1. Surname.** *Orlova.*

    **2. Sex.** For this they have left a line as long as for the surname.

    **6. Service in the Red Army.** *Clerk, 1919 to 1921.* Clerk is the word. I made the lists: rifles, so many; boots, so many; men who'd want no boots, so many. I have seen an orchard after the guns had been at it for a day. I was told that I had a clear hand.

    **9. Machines of which you have the use.** *Typewriter.* I bought it in March of last year, when with the {term: NEP} one could suddenly buy things, from a studio of poets who had already burned their chairs. The д jumps. I put it under two blankets and typed at night. On the left somebody walked up and down that spring, and when I stopped, he stopped.

    **10. Copying done for others.** *Lecture notes.*]],
  choice "Strike out what does not apply" { id = "strike", flavour = true,
    "I strike out *married* and *widowed*. It leaves a gap the width of one word, for which they have no word." },
  choice "Leave it as it stands, and blot" { id = "blot", flavour = true,
    "The blotter has somebody else's form on it, the wrong way round. He too has typed lecture notes." },
  go "w4_appeal",
}

passage "w4_appeal" {
  basis = invented, voice = "dissident communists",
  [[That March somebody for whom this form has no question gave me four sheets to copy. It was an appeal. I'd typed worse sentences for the division. Some of it I typed with the hair standing up on my arms, since I had said it myself, in queues.]],
  claimed "S2-F60" {
    "There's a place about what the war's machines did to people. That I copied without one mistake." },
  claimed "S2-F50 S2-F51 S2-F58" {
    [[Then I came to where they say that the bourgeois opposition may speak and combine as it likes, and that workers have to fight for it.]] },
  [[I stopped. On the left he stopped too.

    On stairs 4, in the yard where I grew up, lives Darya Lyapina. Every second Sunday she takes the tram with a bundle. Her husband is a {term: Menshevik}. He can speak as he likes, she says: to the wall, and it is a thick one.]],
  decision "claim" { title = "One line of it isn't so", record = "S2-F52 S2-F58" },
  choice "Type it as it stands" { id = "as_is", history = "recorded",
    case = "It is their paper. A typist who corrects is an author, and can be asked about it.",
    [[Five carbons, twice. By the second loading I was typing it as one types any line. By the tenth copy my fingers believed it.]],
  },
  choice "Pencil in the margin of each: “Who? When?”" { id = "query", history = "invented",
    case = "Whoever trusts the rest of it deserves to have the weak place shown.",
    effect "corroboration += 1; pinned.w4 = true",
    [[On ten copies, at that line: *Who? When? Ask D. L., stairs 4.* I lay down, and got up, and rubbed out the stairs from all ten. Who and When stayed. In the summer I saw a copy of a copy, in another machine. They had typed my pencil into the text. So now the appeal stops at that line and asks itself.]],
  },
  choice "Give the sheets back, and lend the machine" { id = "refuse", history = "plausible",
    case = "One need not put one's hands to a thing one knows to be untrue.",
    [[It went out under a coat and came back the next night with a hair in the space bar. Whoever it was strikes the keys like nails. I told Darya Lyapina about it, as a story. “Did they leave in that we can speak?” she said. “Good. Let somebody think so.”]],
  },
  go "w4_taken",
}

passage "w4_taken" {
  basis = invented, voice = "dissident communists",
  [[**14. Acquaintances under investigation.** Two lines, ruled.]],
  documented "S2-F53 S2-F54 S2-F56" {
    [[In September, when the factories were striking, they were fetched. The party's press calls them Menshevik counter-revolutionaries. They had been Bolsheviks since their teens. One is twenty-eight; none of the others is over twenty-five. Fania Shutskever, who served in the Red Army, is in prison.]] },
  [[And now it is December, and in every {term: cell} in Moscow they debate, until two in the morning, how free a debate ought to be. I've been to six. Very fine things are said about elections. Nobody has mentioned them.]],
  give "questioning",
  "“That slip was laid in later,” says Rimma Lvovna, across the table, in 1996. “Orlova never saw it.”",
  go "w4_shalva",
}

passage "w4_shalva" {
  basis = invented, voice = "Georgians",
  [[Shalva, from Telavi, second-year medicine, lives across the passage and owns the pan. He read the appeal last year, by my lamp.]],
  claimed "S2-F57" {
    [[“They want to help the bourgeoisie of India to be free,” he said. “And of China, and of Egypt. I turned it over to see if we were on the back. I'm nearer than Egypt. One can go by train. In 'twenty-one an army did.”]] },
  [[All the same he told me to pass it on.

    “You'll be wanting to write to Trotsky,” he says now. “He had the War Commissariat, the year the train came. Write, write. They're in and I'm out; I haven't got to like their footnotes.” He gives me the pan to hold. “Only don't ask me who's coming to help.”]],
  decision "taken" { title = "Friends have been taken", record = "S2-F56 S2-F59" },
  choice "Write to Trotsky" { id = "trotsky", history = "recorded",
    case = "He is for free debate, and he has the ear of the newspapers.",
    effect "pinned.w4 = true",
    [[E. Shul'man has written to him, of them all being sent to the ends of the country. I don't know how it's put. Mine was one page, on the machine: ages, years of service, where to. I had it handed in at the War Commissariat, against signature. I've a scrap with a signature. It might be anybody's.]],
  },
  choice "Ask it in the cell, under any other business" { id = "cell", history = "plausible",
    case = "If one may ask anything this month, then one may ask that.",
    effect "context += 1",
    [[“In this month of democracy: where are those fetched in September, and what for?” Pakhomov has the chair. He left an eye at Perekop, and knits. “I'll answer you,” he says. “Strikes in September. In October we thought that Germany was rising. And in such a month someone carries round the factories that there's no workers' state here to defend. You'll say, it's only paper, Orlova. So was ours. We knew what it was for.” He counts stitches. “Next point.”]],
  },
  choice "Go round to the families" { id = "families", history = "plausible",
    case = "A letter is for later. Socks are for now.",
    [[Two mothers, a brother of nine, one aunt who thinks that they're at the seaside. The window takes parcels on odd days, and one has to know which of one's people has been made odd. Darya Lyapina knows. She came with me, and showed me how the string is tied, so that they needn't cut it.]],
  },
  choice "Write “None”" { id = "quiet", history = "recorded",
    case = "There's a brother at the workers' faculty, on the strength of your bursary.",
    [[**14.** *None.* I burned the ribbon in Shalva's pan. It burns blue. “With onions it would pass,” he said. He hasn't said anything else about it, and I notice that he hasn't.]],
  },
  go "w4_sold",
}

passage "w4_sold" {
  basis = invented, voice = "dissident communists",
  [[**15. Machines of which you have the use now.** *None.*

    I sold it on Tuesday. {if decided.taken == 'families'}Rusks come to more than you would think.{elseif decided.taken == 'trotsky'}That page had a д in it in every other line.{elseif decided.taken == 'cell'}The bursary is being looked into.{else}Without a ribbon it was only heavy.{end} A girl of my own age came for it, in an office hat, from some archive. She tried the keys standing, and at the д she stopped and put her hand flat on its side, and kept it there.

    “And where did you find *him*?” she said. She paid what I asked. She had brought bandage to tie it up with.]],
  go "w4_after",
}

passage "w4_after" {
  basis = invented, title = "1996",
  [[{if decided.claim == 'query' and decided.taken == 'trotsky'}Beside one line there is pencil, *Who? When?*, and behind the sheets the carbon of a letter, one page.{elseif decided.claim == 'query'}Beside one line there is pencil. *Who? When?* Under it the paper is rough, where something has been rubbed out.{elseif decided.taken == 'trotsky'}Behind the sheets is the carbon of a letter, one page. Every д of it jumps.{else}There's nothing in the margins, and nothing behind.{end}]],
  documented "S2-F59" {
    [[*Written since 1996:* Shul'man's letter turned up among the papers of Molotov, and may never have reached Trotsky. But in that debate everyone knew of the arrests. Neither he nor those closest to him protested.]] },
  documented "S2-F56 S2-F58" {
    "Fania Shutskever was in prison for over a year. On free speech for the bourgeois parties, the historian Pirani says, the appeal was wrong." },
  choice "“Who wrote down what she said, in that questioning?”" { id = "who",
    effect "sourcing += 1",
    [[“The man who asked,” says Rimma Lvovna. “She signed each page. So she saw what he'd written, and thought she could let it stand, or was tired. It may be the best thing we have of her. I wouldn't like to be quoted from it.”]],
  },
  choice "Tie the bow" { id = "tie",
    "“A girl in an office hat,” says Rimma Lvovna, and looks out into the corridor, where there's nothing but the geranium.",
  },
  effect "read.w4 = true",
  go "table",
}

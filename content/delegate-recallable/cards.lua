-- Papers that come into the depot, and one of a hundred years later.

card "wall" { title = "Pasted on the wall of car 402, November 1917",
  basis = documented "S4-E6 X-3 X-38",
  [[|PEACE: talks are proposed to all who are at war, at once.
    |THE GOVERNMENT is called provisional, until the Constituent Assembly.

    Underneath, older and half torn off, from March: restrictions of faith and of nation are abolished, by order of the government before.]] }

card "decree" { title = "The decree on recall, as it was passed",
  basis = documented "X-5",
  [[The soviet executive, 21 November 1917.

    A body of elected people counts as democratic only where its electors can take them back and use that right. So: soviets may order new elections, to town councils, to land councils, to any representative body, the Constituent Assembly too. They must, if more than half of the electors of a district ask for it.]] }

card "article" { title = "How one article tells it",
  basis = disputed "S4-F10 S4-F11 S4-F12 S4-F15 S4-F16 S4-F23 S4-E7 S4-E8 S4-E13 S4-E15 S4-D3",
  [[*Aurora*, 2017, a hundred years on. Its authors are for councils, against parliaments, and against a party that governs.

    It lists what was done at once: out of the war, land to those who took it, workers' control, officials on a worker's wage; equal pay, divorce, abortion, nurseries, schools; no punishment of homosexuality, an end to the oppression of Jews. Most of it, it says, in six months, with hundreds of new soviets, recall at any moment and a congress every three months.

    | It has to be checked. The law on abortion is of November 1920.
    | The criminal code without the old article is of 1922.
    | The Jews' disabilities had gone in March 1917, under the government before.
    | Congresses came every three months through 1918 only.

    It calls it a first error that the government was not elected directly. It says that the other parties had left the soviets by June 1918, where others say that they were put out. It does not mention the Constituent Assembly.]] }

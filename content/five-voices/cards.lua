-- What lies in the folders: first sheets, and the slips behind them.

card "doc1" { title = "Folder 1: a letter, September 1920",
  basis = documented "S2-F18 S2-F19 S2-F20 S2-F23", source = "pirani",
  [[From: Anton Vlasov, commander in the Red Army.
    To: the {term: Central Committee}, and Lenin by name.

    He wants the “tops” dealt with: their privileges, their corruption. Soldiers and workers are losing confidence. If nothing is done, men like him will step in with weapons. He is angry with an intelligentsia hungry for power, with the food directorate, where he sees {term: Menshevik|Mensheviks} taking shelter, and with the wives of leaders. That last was a commonplace.]] }

card "doc2" { title = "Folder 2: a declaration, May 1921",
  basis = documented "S2-F24 S2-F25 S2-F33 S2-F34 S2-F35", source = "pirani",
  [[From: a party of workers and peasants (the {term: WPSP}), small, made by people who had left the communists that winter. To: the Moscow {term: soviet}. Nothing else of theirs survives.

    Against {term: guardian communist|guardian communists}, to whom a worker is a minor. For close links of town and village, and goods to send there. For the rights of parties that are truly revolutionary, the release of their prisoners, and an end to the death penalty except for clear enemies. Schools and nurseries need care.]] }

card "doc3" { title = "Folder 3: a platform, autumn 1921",
  basis = documented "S2-F36 S2-F37 S2-F38 S2-F39 S2-F40", source = "pirani",
  [[From: nobody. It is unsigned, and calm, and much of it is about philosophy. They call themselves Collectivists and heirs of {term: Vperedism|Vpered}.

    They want a technical revolution, new relations at work, and a culture of the workers' own. In the winter they had backed the {term: Workers' Opposition}; they think that events have passed it by. They will stay in the party, as a close circle in {term: Proletkult} and the unions. They expect the party to split, in years.]] }

card "doc4" { title = "Folder 4: an appeal, early 1922",
  basis = claimed "S2-F16 S2-F49 S2-F50 S2-F51 S2-F52", source = "pirani",
  [[From: the group Workers Truth, communists back from the war, several of them students. Typed, in carbon copies.

    The appeal says: this is {term: state capitalism}. Organisers and the old bourgeoisie are growing into a new one. “Proletarian dictatorship” is a fiction, the party has lost its tie to the workers, and the workers no longer know in what sort of country they live. They need a new party. Like the people of folder 2, they think that the state itself has partly gone over.]] }

card "doc5" { title = "Folder 5: a notebook, 1922",
  basis = documented "S2-F61 S2-F62 S2-F69", source = "pirani",
  [[Iosif Litvinov, a Latvian Jewish communist: conscript of the tsar, soldiers' movement, the brief Riga soviet of 1919, then a student at the Institute of {term: Red Professors}. He had given up his religion and taken a name that sounded Russian.

    To nobody. It is a diary. That it survived is exceptional. The first entry says that communists are taking their own lives, and that it has become a thing of every day.]] }

card "questioning" { title = "A later slip in folder 4: a questioning, November 1923",
  basis = documented "S2-F55", source = "pirani",
  [[Polina Lass-Kozlova, of Workers Truth, to the political police, the {term: Cheka|GPU}: soviet power is the only power possible. But it is not true to life to call it a government of workers and peasants. The workers have too little experience of governing and too little schooling for that.

    The record was kept by those who had arrested her.]] }

card "lyapina" { title = "Inside the wrapper of folder 5", basis = invented,
  [[The wrapper is an old form, turned inside out.

    |*To the office of the prison. From Lyapina, Darya.*
    |*My husband, pattern-maker, a Menshevik since 1905,*
    |*is with you from March of last year.*
    |*I ask whether he is. Two parcels came back and one did not.*
    |*In it were: rusks 4 lb, socks, a ruler.*
    |*If he has no need of the ruler it can be given to another.*

    Someone has written across the corner, in blue: *No form 8. Return.*]] }

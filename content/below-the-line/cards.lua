-- Cards: the leaflet, the tutor's note, the nine slips, and eight guests in the lid.

card "leaflet" { title = "The leaflet", source = "aurora",
  basis = claimed "S4-F23 S4-F15 S4-F20 S4-F22",
  [[A broadsheet of 2017, unsigned, from a group of the communist left. In 1917, it says, workers for once overthrew the rulers of a great power. What Stalin did later does not cancel that; without a revolution abroad it could not last.

    The {term: Bolshevik|Bolsheviks}' first error was the government, the {term: Sovnarkom|Council of People's Commissars}: it was not {term: direct and indirect election|directly elected}. By March 1921 the state of one party had won. The lesson is that a party must not be a government in waiting. Councils of everybody must do the work, as {term: freely associated producers}.]] }

card "note" { title = "Margaret's note", basis = invented,
  [[|1. Nine comments, nine slips. They are strangers', and they never asked to be read out in a bus garage. I have put them in my own words. No names; nobody does a voice.
    |2. The empty chair is for whoever wrote the slip. Speak as if they were sitting in it.
    |3. An egg is four minutes. The evening has room for three.
    |4. You have no opinions until the summary. You'll find it restful.
    |5. Eight names in the register, or the room goes to the dominoes.
    |6. Don't let Ray do the urn.]] }

card "register" { title = "The register", basis = invented,
  [[|*Slip 1.* Bea, sixteen. Brings her great-grandmother.
    |*Slip 2.* Mr Oyelaran. Branch secretary, twenty-two years, of a union with three initials.
    |*Slip 3.* Edie, eighty-eight. The great-grandmother.
    |*Slip 4.* Noreen. Did the wages here for thirty-one years. Allotments.
    |*Slip 5.* Joy. Minds other people's children.
    |*Slip 6.* Yonas. Drives the 41; in uniform.
    |*Slip 7.* Ray. Roofs.
    |*Slip 8.* Colin. Sells lifts.
    |*Slip 9.* Arun. From the pit; takes out the diesels.
    |*No slip.* Oksana. Cleans the buses, from ten.
    |*Present: 10. If three of them get colds, that's the dominoes.*]] }

-- The slips: positions, restated -------------------------------------------------------------

local function slip(number, text)
  return card("slip" .. number) { title = "Slip " .. number, source = "comments",
    basis = claimed("S4-C" .. number), text }
end

slip(1, "Would like more on one point, which seems a large one. The leaflet says that the government of 1917 was not directly elected. Other accounts say that it was an elected body. Which?")

slip(2, "An answer to slip 1. Elected, but at second hand: a cabinet, mostly of people who were {term: delegate|delegates} to nothing. The name, commissars, was Trotsky's, and not new. {term: soviet|Soviets} had taken in party men from the start. Better to keep the heads of the party and the heads of the soviets apart. In those first months it was a matter of form. It did not cause the defeat; it gave the defeat its shape.")

slip(3, "Brings a book: *Red Famine*, on peasants sent away under Stalin. And yet it was Soviet arms that beat Hitler. To the writer our own time looks like one before a war.")

slip(4, "No one here offers October 1917 as a pattern without a fault. But there are some for whom a party in power was, and is, the point. The majority should rule, through assemblies of everyone in a place, in tiers if need be. That is neither the anarchists' idea nor Stalin's.")

slip(5, "Doubts it. How would equals run anything with nothing over them? A child feels safe in a school that has some order. And people have always liked to get things. A wage tells you that you got something.")

slip(6, "Borders were a good idea. Take them away, and people will leave the poor places that have made their revolution and go where it is easier. A union of republics might be the pattern, each minding its own edge.")

slip(7, "Goes on from slip 6. Where workers have no homes, they can't be told to accept any number of newcomers and have no say. People get on with each other up to a point.")

slip(8, "Workers had no country when that was written. It was not meant for good, and they can act together without all living in one spot. One of the two authors was in business. It might have suited a man in business if workers did not mind where they were sent.")

slip(9, "The workers' country is whatever ground has been freed. A centre is all right if it grows out of the workers' own democracy. But the old state can't be picked up and used, and nor can the old machines, with what they are doing to the weather. Ruin, or invent another way to live.")

-- The guests, in the lid ----------------------------------------------------------------------

card "printer" { title = "A Menshevik printer, summer 1918",
  basis = documented "X-36 X-8 X-7",
  [[Stands, with his {term: Menshevik|party}, for free elections inside the soviets and against terror. Will not fight on the side of the White armies. In the spring his party gained seats in many town soviets, and several of these were broken up. On 14 June it was put out of the soviets' executive.]] }

card "peasant" { title = "A peasant, SR, 1918",
  basis = documented "X-6 X-11 X-36",
  [[Voted in November 1917 with the largest party in the country, the {term: SR|SRs}, for land. The {term: Constituent Assembly} that came of it sat for one day. In May 1918 the state claimed the grain; in June it set up committees of the poor.]] }

card "anarchist" { title = "An anarchist, Petrograd, 1918",
  basis = documented "X-36 S4-F3",
  [[Wants, as {term: anarchist|others of his mind} do, free soviets without parties. A {term: soviet} is a council of people who can be called back by those who sent them; a party in it is a second set of people whom the first must obey.]] }

card "georgian" { title = "A Georgian schoolteacher, 1922",
  basis = documented "X-23",
  [[Taught under a Georgian republic until the Red Army came in, in February 1921. In 1922 even the Georgian communists quarrelled with Moscow over how Georgia was to be ruled. On 30 December 1922 the Union was founded.]] }

card "ukrainian" { title = "A Ukrainian co-operator, 1922",
  basis = claimed "S2-F79 S2-F5",
  [[Sold grain and boots through a village co-operative. Saw Ukraine's own council, the Rada, beaten. The historian Simon Pirani says that the Russian dissidents, too, had little to say about countries such as this one, and that the quarrel over the nationalities went on behind closed doors.]] }

card "priest" { title = "A village priest, 1922",
  basis = documented "X-9 X-37",
  [[No vote since the constitution of 1918. The church has belonged to the state since then; this year the valuables were taken from it, with trials and executions.]] }

card "historian" { title = "A liberal historian, later",
  basis = disputed "S4-D1 X-6 X-36 S4-E5",
  [[Holds with the rule of law and with the one election in which everybody voted, that of the {term: Constituent Assembly}. Like Richard Pipes, calls October a coup by a party that had planned one. (Alexander Rabinowitch, on the same papers: great numbers wanted soviet power, and expected all the socialists in it.) Notes that the leaflet leaves out who walked out.]] }

card "bolshevik" { title = "A Bolshevik, Petrograd, July 1918",
  basis = documented "S4-F13 X-4 X-11 X-3 B-3",
  [[Has a city to feed. The congress gave the government to this party, and can take it away. In March the Left SRs left it over the peace, and Lenin said that socialism must be made by tens of millions, and that without Germany they were lost. In May the state went for the grain. This month a constitution gives the vote to workers from anywhere.]] }

-- Other papers of the folder -------------------------------------------------------------------

card "nursery" { title = "From the folder: Kollontai's nursery, 1921", source = "conroy",
  basis = claimed "S3-F9 S3-F8",
  [[A pamphlet tells of workers who mean to set up a nursery. They find the stuff and the hands. Officials refuse leave, and what is learned is that there is no use doing a thing oneself. Just because times are bad, she says, people's own initiative is what might help. It is her example. Nobody has checked that it happened.]] }

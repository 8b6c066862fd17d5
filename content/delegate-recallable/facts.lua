-- Facts. The library's: S4 the centenary article and its comments, X context. P were added for
-- this scenario: Petrograd, and what the library has no number for.

use "centenary"
use "context"

source "hasegawa" {
  title    = "The February Revolution: Petrograd, 1917",
  author   = "Tsuyoshi Hasegawa",
  date     = "1981",
  audience = "historians and students",
  stance   = "Academic history of the rising of February, day by day; stresses how much was decided in the streets.",
}

source "takeover" {
  title    = "The Bolsheviks Come to Power",
  author   = "Alexander Rabinowitch",
  date     = "1976",
  audience = "historians and students",
  stance   = "Academic history of 1917 in Petrograd; sees a divided party with mass support for soviet power.",
}

source "pipes" {
  title    = "The Russian Revolution",
  author   = "Richard Pipes",
  date     = "1990",
  audience = "general readers",
  stance   = "Liberal-conservative. October as a seizure of power by a party of conspirators.",
}

source "brovkin" {
  title    = "The Mensheviks after October",
  author   = "Vladimir Brovkin",
  date     = "1987",
  audience = "historians and students",
  stance   = "Academic history; sees a comeback of Mensheviks and SRs in the soviets of 1918, ended by force.",
}

fact "P-1" { "On 23 February 1917, old style, which abroad was 8 March and Women's Day, women of the mills on the Vyborg Side of Petrograd struck. In the days that followed strikers stopped the trams, often by taking the drivers' handles away; by 25 February hardly any ran.",
  source = "hasegawa", standing = "documented", date = "1917-02" }

fact "P-2" { "In June 1917 the First Congress of Soviets met in Petrograd under Mensheviks and SRs, who were for a general peace without annexations and meanwhile for defence. The army's offensive began on 18 June, old style, and had broken down by July.",
  source = "takeover", standing = "documented", date = "1917-06" }

fact "P-3" { "In July 1917 armed demonstrations in Petrograd were put down and Bolshevik leaders were arrested or hid. At the end of August General Kornilov's move on the city was stopped by soviets, soldiers and railwaymen of all the socialist parties.",
  source = "takeover", standing = "documented", date = "1917-08" }

fact "P-4" { "While the rising of 25 October 1917, old style, went on, trams ran in Petrograd, and shops and theatres were open.",
  source = "takeover", standing = "documented", date = "1917-10" }

fact "P-5" { "At the Second Congress of Soviets a motion of Martov, who was ill and hoarse, for talks on a government of all the socialist parties was carried with no vote against. Mensheviks and Right SRs then protested against the rising and walked out; Trotsky told those who left that their place was the rubbish heap of history. Martov's own group left later that night.",
  source = "takeover", standing = "documented", date = "1917-10" }

fact "P-6" { "The railwaymen's union pressed for a government of all the socialist parties. The talks failed in November 1917; each side had set conditions that the other would not take.",
  source = "takeover", standing = "documented", date = "1917-11" }

fact "P-7" { "A decree of 27 October 1917, old style, let the new government close newspapers. Printers' unions were among those who protested.",
  source = "rabinowitch", standing = "documented", date = "1917-10" }

fact "P-8" { "In the vote for the Constituent Assembly about 45 per cent of Petrograd chose the Bolsheviks, who came first there. The Kadets came second in the city, and were outlawed by decree on 28 November 1917, old style.",
  source = "rabinowitch", standing = "documented", date = "1917-11" }

fact "P-9" { "On 5 January 1918, old style, a march for the Constituent Assembly, with workers in it, was fired on in Petrograd; the dead were buried on 9 January. Gorky's newspaper set the day beside the Bloody Sunday of 1905. The soviet's own newspapers put the blame on enemies of soviet power.",
  source = "rabinowitch", standing = "documented", date = "1918-01" }

fact "P-10" { "In March 1918 the government moved from Petrograd to Moscow, by a train that left at night. German troops stood at Narva and Pskov.",
  source = "rabinowitch", standing = "documented", date = "1918-03" }

fact "P-11" { "The daily bread ration in Petrograd was about half a pound in October 1917 and fell to an eighth of a pound at the worst times of early and middle 1918.",
  source = "rabinowitch", standing = "documented", locator = "figures vary with the week and the category", date = "1917-1918" }

fact "P-12" { "The assembly of factory delegates in Petrograd called a strike for 2 July 1918. Few works followed. Soon afterwards it was closed down, and a number of delegates were arrested.",
  source = "brovkin", standing = "documented", date = "1918-07" }

fact "P-13" { "In the Petrograd elections of June 1918 the Bolsheviks kept a majority of the city soviet, with the help of seats for trade unions, district soviets and the army. How much support the vote shows is disputed.",
  source = "rabinowitch", standing = "disputed", locator = "compare Brovkin, The Mensheviks after October", date = "1918-06", also = "S4-D4" }

fact "P-14" { "The Petrograd soviet and the Duma's committee, which chose the Provisional Government, sat in two wings of one palace, the Tauride.",
  source = "hasegawa", standing = "documented", date = "1917-02" }

fact "P-15" { "The assembly of factory delegates in Petrograd first met in March 1918. Mensheviks and SRs were prominent in it.",
  source = "brovkin", standing = "documented", date = "1918-03" }

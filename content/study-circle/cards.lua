-- Cards: the revision card, three that the booklet slips in, and the card as corrected.

card "forty" { title = "Card 40: Left Opposition",
  basis = disputed "S0-F1 S0-F2 S0-F3 S0-F5 S0-F6 S0-F7 S0-F8 S0-F9 S0-F11 S0-F14 S0-F15 S0-F16 S0-F17",
  source = "revision",
  [[|1. A group inside the Soviet Communist Party in the 1920s, led mainly by Trotsky. It was against bureaucracy and rule by command, and for more revolution abroad.
    |2. It arose late in the 1920s, to answer Stalin's growing power.
    |3. Trotsky had helped to lead 1917; after that his standing sank.
    |4. Back to the principles of the revolution! Not socialism inside the USSR only.
    |5. Members were repressed: expelled, or executed in the Great Purge.
    |6. Key policy: permanent revolution.
    |7. Its ideas lived on, as far as the opposition of the Gorbachev years.

    Terms: *Trotskyism*; *Bolshevik Revolution*; and a third that has lost its heading, about fast industry, collective farms and repression.

    At the foot, three questions: how it challenged Stalin, which policies differed, what it left behind. No author and no date.]] }

card "nonparty" { title = "A cutting: Moscow, spring of 1921", basis = documented "S2-F26 S2-F27 S2-F28", source = "pirani",
  [[April 1921, the elections to the Moscow soviet. The factories are discontented over hardship, orders and intolerance. Many choose delegates of no party over party ones; by May these speak for most of the largest works, where the Bolsheviks had been strongest in 1917.

    The party keeps its majority through delegates from government offices. Of 2,115 delegates, 28 belong to other parties.]] }

card "town" { title = "Rival card A: industry first", basis = documented "X-34 S0-E3",
  [[What the Opposition proposes. A plan for the whole economy. Industry to grow first and faster. Higher wages. A heavier tax on better-off peasants. The economist Preobrazhensky has a name for where the money must come from: *primitive socialist accumulation*.

    Its question to the other card: how long will a man sell rye for paper, if there is nothing in the shop?]] }

card "village" { title = "Rival card B: the alliance", basis = claimed "X-35 S0-D4",
  [[What the majority answers, in Bukharin's version. Let the peasant grow, sell and buy; his market is what industry will grow on, if more slowly. The state rests on the alliance of workers and peasants.

    Its question to the other card: if you break that bond, what do you suppose comes? He stops selling grain, and then you have only force.]] }

card "corrected" { title = "Card 40, corrected", 
  documented "S0-F1 S0-E1 S0-E4 X-24" {
    [[|1. A group inside the Soviet Communist Party. It formed in the **autumn of 1923**: Trotsky's letter of 8 October, the Declaration of 46 on 15 October.
      |2. Leaders beside Trotsky: Preobrazhensky, Rakovsky, Pyatakov, Smirnov, Sapronov; from 1926 Zinoviev and Kamenev.]] },
  documented "S0-E3 X-34 S0-F12" {
    [[|3. Wanted: elected secretaries in place of appointed ones; a plan, faster industry, higher wages, a heavier tax on better-off peasants. From 1924 it was against “socialism in one country”.]] },
  disputed "S0-D1 S2-F59 S2-F72 S0-D4" {
    [[|4. Limits: it accepted one-party rule, and was silent when other communists were arrested in 1923. The majority said: unity after a civil war, the bond with the peasants, Trotsky's own harshness in 1920, and no fight that could split the state. Historians disagree whether there was a democratic alternative here.]] },
  documented "S0-E2 X-26 X-30" {
    [[|5. **Expelled in November and December 1927. Executed, those who were, in 1936 to 1938**, about a decade later.]] },
  disputed "S0-D2 S0-D3" {
    [[|6. Permanent revolution: made the issue by its opponents from 1924; hardly there in 1923.
      |7. Influence on the 1980s: claimed, hard to show.]] } }

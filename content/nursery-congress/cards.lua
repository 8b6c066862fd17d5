-- Papers that pass through the story.

card "refusal" { title = "A letter from the section of municipal economy", basis = invented,
  [[|To the works committee, former Kudrin mill.
    |Re: nursery, heated, 24 places. In reply to yours.
    |
    |Fuel: no allocation. The plan for the quarter is fixed.
    |Building without an allocation is not to be begun.
    |
    |*Round stamp. Signed for the head of section: Lukin.*
    |*Under the stamp, in the same hand, in pencil:* I am sorry.]] }

card "platforms" { title = "Three platforms on the unions", source = "context",
  documented "N-1" {
    [[*What are the trade unions for, in a workers' state? Three answers stand for election to the Congress.*

      **The Ten** (Lenin, Zinoviev and others). The unions are a school of communism. They teach and persuade; they do not command, and do not run the works.

      **Trotsky and Bukharin.** The unions should grow together with the state that runs industry, and answer for output as it does.

      **The Workers' Opposition.** The unions should run industry themselves, through congresses of producers that the producers elect.]] },
  documented "S3-F4" {
    [[*The question underneath, as Kollontai puts it for the Opposition:* do workers build communism themselves, or do officials build it above their heads?]] } }

card "pamphlet" { title = "The Workers' Opposition, by A. Kollontai", source = "conroy",
  documented "S3-F4 S3-F5 S3-F6 S3-F8" {
    [[*What it says, as a reviewer of 2006 sums it up:*

      Officials have taken the management of the economy from the workers' own organisations. The country's state is dire, and workers are few in it. Specialists are needed; but they rule production.

      Communism cannot be decreed. It has to be tried out, with mistakes. Just because things are so bad, only the initiative of those concerned can help, if it is not tied at each step to permits.]] },
  claimed "S3-F14" {
    [[Workers have begun to say *we* of those who toil, and *they* of those in the offices.]] },
  documented "S3-F9" {
    [[Workers resolve to build a nursery. They find the material and the hands. They are refused leave. They learn that it is useless to do anything oneself.]] },
  documented "S3-F28 S3-F30 S3-F15 S3-F16" {
    [[Where one may not think aloud, nobody acts of his own accord. The remedy: posts by election; discussion by members before leaders pronounce; groups that may organise and print. It is addressed to the party, and promises that the Opposition will not leave it.]] } }

card "handbook" { title = "A delegate's card", source = "context",
  documented "X-14" {
    [[|Tenth Congress of the Russian Communist Party, March 1921.
      |Delegates with a vote: 694.
      |Consultative delegates: 296.
      |Members represented: 732,521.
      |On the agenda, among other things: the unions, the tax, party unity, the national question.]] },
  invented { "*Yours is number 0871, buff, with a corner off. The ones with a vote are red.*" } }

card "petropavlovsk" { title = "A resolution of Kronshtadt, 28 February 1921", source = "context",
  basis = documented "X-13",
  [[*Passed by crews of the fleet. Among its points:*

    |New elections to the soviets, by secret ballot.
    |Freedom to speak for workers and peasants, and for parties of the left.
    |Free unions.
    |Equal rations.
    |To the peasant, the use of his land, if he hires nobody.]] }

card "unity" { title = "On the unity of the party", source = "context",
  documented "S3-F22 N-4" {
    [[*Last day of the Congress, 16 March 1921.*

      All groups with a platform of their own are dissolved at once, on pain of expulsion.

      Faults are to be criticised, before the whole party and not in groups. Bureaucracy is to be fought. There will be a special publication for discussion.]] }, }

card "review" { title = "The review that this story comes from", source = "conroy",
  claimed "S3-F2 S3-F11 S3-F13 S3-F31 S3-F26" {
    [[*Joe Conroy, 2006, on Kollontai's pamphlet:* Thousands joined the Workers' Opposition (he gives no number). To force the pace was unreal in the Russia of 1921, which alone could go nowhere. Many of the group died resisting Stalinism. It was unrealistic, was beaten, and is to be admired.]] },
  claimed "S3-F10 S3-F14" {
    [[He sees the start of two classes, and a likeness to factories that workers run in Latin America.]] },
  documented "S3-E1 S3-E2 S3-E3 S3-E4" {
    [[*Where he slips.* The women's department was founded under Inessa Armand; Kollontai led it from the autumn of 1920. Foreign armies had more aims than to bring back the tsar. It was a commission that moved for expulsion in 1922. And he leaves out the two of the Opposition who were put on the Central Committee.]] } }

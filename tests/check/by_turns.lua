-- Texts that change by turns: the ways that no play comes to, and no others. Rounds of the yard
-- show it as often as one likes, the road shows it twice in one turn, leaving shows it once more.
state { tired = flag {}, luck = int { 0, 3 } }
passage "gate" {
  "A gate. {first: It is shut.|It is shut still.|It has fallen in.}", --> SK060: comes to way 3: It has fallen in.
  choice "Wait" { once = true, go "gate" },
  choice "Yard" { go "yard" },
}
passage "yard" {
  "{cycle: Rain.|Sun.|Wind.} {once: A dog barks.|It barks again.} {shuffle: Crows.|Rooks.|Jays.}",
  choice "Round" { effect "luck = random(0, 1)", go "yard" },
  choice "Road"  { go "road" },
}
passage "road" {
  visit "milestone",
  visit "milestone",
  choice "Inn"   { effect "tired = true", go "inn" }, --> SK066: 'Inn' comes to the same as 'Field'
  choice "Field" { effect "luck = 2", go "inn" },
}
passage "milestone" {
  "{first: The first stone.|The second.|The third.|The fourth.}", --> SK060: comes to way 4: The fourth.
  back,
}
passage "inn" {
  visit "milestone",
  "{first: A light.|{if tired}A bed.{else}A bench.{end}}", --> SK060: comes to way 2
  "{shuffle: A fire.|{if luck == 2}A field of oats.{else}Oats.{end}}",
  go "home",
}
ending "home" { "{once: You sleep.}" }
ending "left" { early = true, "{first: You go.|You come back.}" } --> SK060: way 2: You come

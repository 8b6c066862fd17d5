-- A text asks for what nothing else reads: both of its branches can occur, and the third cannot.
state { seen = flag {}, planks = int { 0, 9, start = 2 } }
passage "yard" {
  "A dog.",
  choice "Look" { effect "seen = true; planks = 3", go "gate" }, --> SK067: 'Look' or 'Pass'
  choice "Pass" { go "gate" },
}
passage "gate" { "A gate.", choice "Go on" { go "shed" } }
passage "shed" {
  "{if seen}The dog again.{else}A dog barks.{end}",
  "{if planks > 3}A wall.{elseif planks > 2}A bench.{else}A stool.{end}", --> SK061: 'planks > 3' holds in no play
  choice "Sleep" { go "bed" },
}
ending "bed" { "Evening." }

-- expect: an iterator that was made before the play
state { n = int { 0, 9 } }
local words = ("aa b c"):gmatch("%a+")
passage "start" {
  effect(function()
    n = #(words() or "")
  end),
  "n is {n}.",
  choice "Again" { go "start" } }

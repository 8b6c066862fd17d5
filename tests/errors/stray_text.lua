passage "gate" { go "end" }
ending "end" { "Over." }
local x = 1
"It is cold." --> this stands outside of every { }

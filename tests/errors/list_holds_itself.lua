local list = { "The gate is shut." }
list[2] = list
passage "gate" { list, go "end" } --> does a list hold itself?
ending "end" { "Over." }

local text = string.rep("x", 1024 * 1024 * 1024) --> longer than 1 MiB
passage "gate" { text, go "end" }
ending "end" { "Over." }

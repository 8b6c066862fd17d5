local function way(label, id) return choice(label) { go(id) } end
passage "gate" { "The gate is shut.", way("Knock" "end") } --> a comma is missing
ending "end" { "Over." }

passage "gate" { "The gate is shut.",, go "end" } --> there are two commas
ending "end" { "Over." }

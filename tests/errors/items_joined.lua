passage "gate" { "The gate is shut.", go "end" .. "It is cold." } --> items of a body are separated by commas
ending "end" { "Over." }

passage "gate" { "title" = "Gate", go "end" } --> only a name can stand before this =
ending "end" { "Over." }

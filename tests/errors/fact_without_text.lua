source "conroy" { title = "Notes" }
fact "F1" { source = "conroy", standing = "claimed" } --> has no text
conclude {} --> conclude is empty
passage "gate" { "The gate is shut.", go "end" }
ending "end" { "Over." }

source "conroy" { title = "Notes" }
fact "F1" { "Planks were rationed.", source = "conroi", standing = "claimed" } --> there is no source 'conroi': did you mean 'conroy'?
card "list" { title = "A list", source = "decree", "Planks: two." } --> there is no source 'decree': define it with source
passage "gate" { "The gate is shut.", go "end" }
ending "end" { "Over." }

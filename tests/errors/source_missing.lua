scenario "gate" { skaz = 1, marks = "required" }
fact "F1" { "Planks were rationed.", standing = "documented" } --> fact "F1" needs source = "..."
passage "gate" { documented "F1" { "The gate is shut." }, go "end" }
ending "end" { basis = invented, "Over." }

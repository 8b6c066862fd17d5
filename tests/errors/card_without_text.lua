fact "F1" { "Planks were rationed.", standing = "documented" }
card "list" { title = "A list" } --> card "list" has no text
card "empty" { documented "F1" {} } --> card "empty" has no text
passage "gate" { "The gate is shut.", give "list", go "end" }
ending "end" { "Over." }

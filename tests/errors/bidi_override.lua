passage "gate" { "The gate \u{202E}is shut.", go "end" } --> turns the direction of writing
ending "end" { "Over." }

passage "gate" { "The gate is shut.", choice "Go" { go "end" }, fallback } --> 'fallback' stands alone in passage "gate": write fallback { ... }
ending "end" { "Over." }

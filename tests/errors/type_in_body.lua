passage "gate" { "The gate is shut.", meter { 0, 5 }, go "end" } --> a meter belongs in state { name = meter { ... } }
ending "end" { "Over." }

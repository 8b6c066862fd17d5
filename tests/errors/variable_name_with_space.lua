state { ["my trust"] = flag {} } --> 'my trust' cannot be a variable
passage "gate" { "The gate is shut.", go "end" }
ending "end" { "Over." }

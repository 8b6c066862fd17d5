passage "gate" { "The gate is shut.", go "end" }
passage { "A yard.", go "end" } --> 'passage' needs a text in quotes, and got table
ending "end" { "Over." }

passage "gate" { "The gate is shut.", qqqqq, go "end" } --> there is no 'qqqqq'
ending "end" { "Over." }

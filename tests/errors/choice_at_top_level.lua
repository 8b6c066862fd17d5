passage "gate" { "The gate is shut.", go "end" }
choice "Knock" { go "end" } --> this choice stands in no body
ending "end" { "Over." }

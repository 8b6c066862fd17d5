passage "gate" { "The gate \xFF is shut.", go "end" } --> this text is not UTF-8
ending "end" { "Over." }

passage "gate" { "The gate \27[31mis shut.", go "end" } --> this text holds a control character
ending "end" { "Over." }

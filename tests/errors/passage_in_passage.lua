passage "gate" { "The gate is shut.", go "end",
  passage "yard" { "A yard.", go "end" }, --> passage "yard" stands inside passage "gate"
}
ending "end" { "Over." }

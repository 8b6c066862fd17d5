passage "gate" {
  [[The gate is shut. --> swallows line 4
  go "end" }
passage "yard" { [[A yard.]], go "end" }
ending "end" { "Over." }

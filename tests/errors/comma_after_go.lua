passage "gate" { "The gate is shut.", go "end" --> a comma is missing after 'go "end"' in line 1
  "It is cold." }
ending "end" { "Over." }

passage "gate" { --> a plain list in passage "gate" has the field 'id'
  "The gate is shut.", { id = "x", "It is cold." }, go "end" }
ending "end" { "Over." }

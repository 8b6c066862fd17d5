passage "gate" { title = "Gate",
  title = "The gate", --> 'title' is given twice
  "The gate is shut.", go "end" }
ending "end" { "Over." }

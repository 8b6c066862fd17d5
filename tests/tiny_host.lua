passage "gate" { "The gate is shut.",
  choice "Knock"   { go "in" },
  choice "Go home" { go "cold" } }
ending "in"   { "Warm." }
ending "cold" { "Nobody saw you." }

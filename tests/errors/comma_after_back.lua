passage "gate" { "The gate is shut.", visit "yard", go "end" }
passage "yard" { "A yard.",
  back --> a comma is missing after 'back' in line 3
  "Nobody reads this." }
ending "end" { "Over." }

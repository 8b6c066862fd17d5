term "soviet" { "A council of deputies.", also = { "council", "sovét" } }
term "Council" { "The government of a town." } --> 'Council' is what the term "soviet" is called
term "сове́т" { "A council.", also = "совет" }
term "deputy" { "Somebody sent.", also = { "delegate",
  "совет" } } --> 'совет' is what the term "сове́т" is called
passage "gate" { "The gate is shut.", go "end" }
ending "end" { "Over." }

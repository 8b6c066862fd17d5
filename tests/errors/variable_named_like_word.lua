state {
  trust = int { 0, 9 },
  card = flag {}, --> a variable cannot be named 'card'
  random = flag {}, --> a variable cannot be named 'random'
}
passage "gate" { "The gate is shut. {trust}", go "end" }
ending "end" { "Over." }

-- What an early ending tells rests on what was done before it. What an epilogue tells to those who
-- leave is not known, so that nothing is said of it.
state { seat = flag {}, coat = flag {}, hat = flag {} } --> SK024: never set
passage "hall" {
  "A meeting.",
  choice "Take a seat"    { effect "seat = true; coat = true", go "row" }, --> SK067: alike
  choice "Stay at the door" { go "row" },
}
passage "row" { "It goes on.", choice "Clap" { effect "coat = false", go "over" } }
ending "over" { "Over.", when "hat" { "Your hat." } } --> SK061: 'hat' holds in no play
ending "left" {
  early = true,
  when "seat" { "They look round: you had a seat." }, otherwise { "Nobody sees you." },
}
conclude { "over" }
epilogue { when "coat" { "Your coat is still on the chair." } }

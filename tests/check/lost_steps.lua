-- A meter stops at its end, in the shorter version alone; an error elsewhere does not hide that.
-- What is lost of a value that nobody reads is not guessed at.
scenario "lost-steps" { short = 1, minutes = 2 }
state { trust = meter { 0, 3 }, nails = int { 0, 1 }, luck = meter { 0, 9 } }
passage "office" {
  "Trust: {trust}, nails: {nails}, luck: {luck}.",
  choice "Help"  { effect "trust = 2; luck = 5", go "yard" },
  choice "Count" { effect "nails += 2", go "yard" }, --> SK051: nails would become 2
}
passage "yard" {
  choice "Home" {
    when "short" { effect "trust += 2" }, --> SK064: 'trust' stops at an end of its range
    effect "luck -= 1",
    go "home",
  },
}
ending "home" { "Evening.", when "trust > 2" { "You are tired." } }

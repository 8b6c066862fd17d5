-- chance(0) never holds and chance(100) always: what they guard is safe, or always happens.
state { lucky = flag {}, sure = flag {}, n = int { 0, 1 } }
passage "table" {
  "A coin.",
  choice "Toss" {
    effect "lucky = chance(0); sure = chance(100)",
    when "lucky" { effect "n += 2" }, --> SK061: 'lucky' holds in no play
    when "not sure" { effect "n += 2" }, --> SK061: 'not sure' holds in no play
    go "street" },
}
ending "street" { "{n}." }

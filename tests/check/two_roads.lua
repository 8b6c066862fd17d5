-- Two endings and one that is early: nothing is wrong. Of 12 random plays 7 come home.
state { tired = flag {} }
passage "fork" { "Two roads.",
  choice "The long road"  { effect "tired = true", go "inn" },
  choice "The short road" { go "inn" } }
passage "inn" { "{if tired}At last.{else}So soon.{end}",
  choice "Stay" { go "stayed" },
  choice "Sit down" { when = "tired", go "bench" },
  choice "Go on" { go "home" } }
passage "bench" { "A bench.", choice "Go on" { go "home" } }
ending "home" { "Home." }
ending "stayed" { "The inn is warm." }
ending "early" { early = true, "You turn round." }

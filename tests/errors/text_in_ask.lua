passage "gate" { "The gate is shut.",
  ask "When?" { "Think.", --> ask "When?" takes answer and otherwise, not a text
    answer "1923" { "Yes." }, otherwise { "No." } },
  go "end" }
ending "end" { "Over." }

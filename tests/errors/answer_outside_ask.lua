passage "gate" { "When?", answer "1923" { "Yes." }, go "end" } --> an answer belongs in ask "..." { }
ending "end" { "Over." }

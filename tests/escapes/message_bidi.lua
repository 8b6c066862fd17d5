-- expect: ab
error("a\u{202E}b", 0)

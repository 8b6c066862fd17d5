-- expect: a?b
error("a\xFFb", 0)

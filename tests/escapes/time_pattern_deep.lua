-- expect: the pattern is too complex
(("a"):rep(300)):find(("a?"):rep(300))

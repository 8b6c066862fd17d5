-- expect: more steps than a script may
(("a"):rep(20000)):find("(.*)%1b")

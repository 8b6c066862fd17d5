-- expect: more steps than a script may
(("("):rep(100000)):find("%b()")

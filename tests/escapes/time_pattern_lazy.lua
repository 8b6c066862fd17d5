-- expect: more steps than a script may
(("a"):rep(2000)):find(".-.-.-.-.-b")

-- expect: more steps than a script may
(("a"):rep(30)):find(("a?"):rep(30) .. ("a"):rep(30))

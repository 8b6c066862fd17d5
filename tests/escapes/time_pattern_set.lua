-- expect: more steps than a script may
(("a"):rep(100000)):find("[" .. ("b"):rep(10000) .. "]")

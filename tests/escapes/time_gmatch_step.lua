-- expect: more steps than a script may
for _ in (("a"):rep(100000)):gmatch(".-b") do end

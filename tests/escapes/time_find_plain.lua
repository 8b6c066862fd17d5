-- expect: more steps than a script may
while true do (("a"):rep(200000)):find(("a"):rep(5000) .. "b", 1, true) end

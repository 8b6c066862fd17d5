-- expect: more steps than a script may
while true do (("a"):rep(100000)):gsub("a", "b") end

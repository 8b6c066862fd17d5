-- expect: more steps than a script may
while true do local s = ("x"):rep(1000000) end

-- expect: more steps than a script may
while true do pcall(error, "x") end

-- expect: more steps than a script may
while true do pcall(pcall, pcall, error) end

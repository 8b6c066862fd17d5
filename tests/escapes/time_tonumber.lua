-- expect: more steps than a script may
local s = (" "):rep(1000000)
while true do tonumber(s, 10) end

-- expect: more steps than a script may
local t = {}
for i = 1, 1000 do t["k" .. i] = i end
while true do next(t) end

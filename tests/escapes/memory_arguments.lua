-- expect: more steps than a script may
local t = {}
for i = 1, 9000 do t[i] = i end
while true do select("#", table.unpack(t)) end

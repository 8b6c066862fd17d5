-- expect: more steps than a script may
local t = {}
for i = 1, 20000 do t[i] = 0 end
while true do table.sort(t) end

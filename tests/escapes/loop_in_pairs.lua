-- expect: more steps than a script may
local t = {}
for i = 1, 1000 do t[i * 7] = i end
while true do for _ in pairs(t) do end end

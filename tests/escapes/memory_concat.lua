-- expect: would be longer than 1 MiB
local t, s = {}, ("x"):rep(1000)
for i = 1, 2000 do t[i] = s end
table.concat(t)

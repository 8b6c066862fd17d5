-- expect: RESULT a1 a2 a3 b1 b2
local t = { "b1", "a1", "a2", "b2", "a3" }
table.sort(t, function(x, y) return x:sub(1, 1) < y:sub(1, 1) end)
error("RESULT " .. table.concat(t, " "), 0)

-- expect: RESULT 1 2 10 B a b false true
local t, keys = { b = 1, a = 1, B = 1, [10] = 1, [2] = 1, [1] = 1, [true] = 1, [false] = 1 }, {}
for key in pairs(t) do keys[#keys + 1] = tostring(key) end
error("RESULT " .. table.concat(keys, " "), 0)

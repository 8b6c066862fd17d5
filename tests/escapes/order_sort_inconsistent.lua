-- expect: RESULT 5
local t = { 3, 1, 2, 5, 4 }
table.sort(t, function() return true end)
error("RESULT " .. #t, 0)

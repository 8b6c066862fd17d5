-- expect: 'load' is not available in scenarios
local ok, why = pcall(function() return load("x") end)
error(why, 0)

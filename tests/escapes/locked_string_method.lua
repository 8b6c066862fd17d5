-- expect: attempt to index a string value
local ok, why = pcall(function()
  local s = "x"
  s.len = 1
end)
error(why, 0)

-- expect: not enough memory
local t = nil
while true do
  local before = t
  t = function() return before end
end

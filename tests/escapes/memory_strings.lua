-- expect: not enough memory
local t, i, s = {}, 0, ("x"):rep(1000)
while true do
  i = i + 1
  t[i] = s:rep(20) .. i
end

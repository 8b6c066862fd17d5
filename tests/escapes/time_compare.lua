-- expect: more steps than a script may
local a, b = ("x"):rep(20000), ("x"):rep(20000)
while true do
  for i = 1, 20 do if a .. "" < b .. "" then return end end
end

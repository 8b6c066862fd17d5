-- expect: more steps than a script may
while true do
  local t = {}
  for i = 1, 5000 do t[i * 1024] = true end
end

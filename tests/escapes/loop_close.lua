-- expect: more steps than a script may
while true do
  local x <close> = nil
  pcall(error)
end

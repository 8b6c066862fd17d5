-- expect: more steps than a script may
local function bomb(depth)
  if depth == 0 then return end
  pcall(bomb, depth - 1)
  pcall(bomb, depth - 1)
end
bomb(150)

-- expect: more steps than a script may
local function f() return f() end
f()

-- expect: does one call itself without end
local function f(s) return (s:gsub(".", f)) end
f("a")

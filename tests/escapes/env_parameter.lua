-- expect: '_ENV' is not available in scenarios
local function f(_ENV) return x end
f({})

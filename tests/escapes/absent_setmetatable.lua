-- expect: 'setmetatable' is not available in scenarios
setmetatable({}, { __gc = function() while true do end end })

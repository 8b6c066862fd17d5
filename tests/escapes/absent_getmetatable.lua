-- expect: 'getmetatable' is not available in scenarios
getmetatable("").__index = {}

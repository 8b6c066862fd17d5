-- expect: 'package.loaded' is not available in scenarios
local all = package.loaded

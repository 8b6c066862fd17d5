-- expect: '_ENV' is not available in scenarios
local _ENV <const> = {}

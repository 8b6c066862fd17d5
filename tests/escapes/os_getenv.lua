-- expect: 'os.getenv' is not available in scenarios
local home = os.getenv("HOME")

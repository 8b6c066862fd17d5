-- expect: 'load' is not available in scenarios
load("return 1")()

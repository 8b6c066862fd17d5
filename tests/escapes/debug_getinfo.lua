-- expect: 'debug.getinfo' is not available in scenarios
debug.getinfo(1)

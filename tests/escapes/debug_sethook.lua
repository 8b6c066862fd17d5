-- expect: 'debug.sethook' is not available in scenarios
debug.sethook()

-- expect: 'io.popen' is not available in scenarios
io.popen("true")

-- expect: 'io.open' is not available in scenarios
io.open("/etc/passwd")

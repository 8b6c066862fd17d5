-- expect: 'loadfile' is not available in scenarios
loadfile("x")

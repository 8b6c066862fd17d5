-- expect: 'dofile' is not available in scenarios
dofile("x")

-- expect: 'math' cannot be changed
math.maxinteger = 1

-- expect: 'math.random' is not available in scenarios
math.random(6)

-- expect: 'math.sin' is not available in scenarios
math.sin(1)

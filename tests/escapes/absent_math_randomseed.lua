-- expect: 'math.randomseed' is not available in scenarios
math.randomseed(1)

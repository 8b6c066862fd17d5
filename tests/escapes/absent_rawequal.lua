-- expect: 'rawequal' is not available in scenarios
rawequal(1, 1)

-- expect: 'getfenv' is not available in scenarios
getfenv(1)

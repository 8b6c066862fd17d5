-- expect: 'setfenv' is not available in scenarios
setfenv(1, {})

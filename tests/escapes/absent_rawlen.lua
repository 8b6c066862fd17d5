-- expect: 'rawlen' is not available in scenarios
rawlen({})

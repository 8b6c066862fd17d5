-- expect: 'warn' is not available in scenarios
warn "@on"

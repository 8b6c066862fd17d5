-- expect: 'newproxy' is not available in scenarios
newproxy(true)

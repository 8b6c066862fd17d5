-- expect: 'loadstring' is not available in scenarios
loadstring("return 1")()

-- expect: 'print' is not available in scenarios
print "hello"

-- expect: 'string.dump' is not available in scenarios
string.dump(function() end)

-- expect: 'rawget' is not available in scenarios
rawget(string, "len")

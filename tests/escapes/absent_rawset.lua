-- expect: 'rawset' is not available in scenarios
rawset(string, "len", nil)

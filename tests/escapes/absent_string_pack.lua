-- expect: 'string.pack' is not available in scenarios
string.pack("i16", 1)

-- expect: 'string.unpack' is not available in scenarios
string.unpack("i", "")

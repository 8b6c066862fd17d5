-- expect: 'string.packsize' is not available in scenarios
string.packsize("i16")

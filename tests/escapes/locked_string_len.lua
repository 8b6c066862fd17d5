-- expect: 'string' cannot be changed
string.len = nil

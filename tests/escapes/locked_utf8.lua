-- expect: 'utf8' cannot be changed
utf8.char = nil

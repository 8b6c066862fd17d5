-- expect: 'string' cannot be changed
table.insert(string, 1)

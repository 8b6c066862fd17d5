-- expect: 'table' cannot be changed
table.insert = nil

-- expect: 'math' cannot be changed
table.sort(math)

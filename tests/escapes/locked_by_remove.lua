-- expect: 'table' cannot be changed
table.remove(table)

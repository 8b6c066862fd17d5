-- expect: too many elements
table.unpack({}, 1, 1000000)

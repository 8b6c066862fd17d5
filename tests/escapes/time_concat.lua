-- expect: too many elements
table.concat({}, "", 1, math.maxinteger)

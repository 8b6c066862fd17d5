-- expect: would be longer than 1 MiB
("x"):rep(math.maxinteger)

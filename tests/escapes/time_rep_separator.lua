-- expect: would be longer than 1 MiB
(""):rep(math.maxinteger, "xx")

-- expect: would be longer than 1 MiB
(("a"):rep(2000)):gsub("a", ("b"):rep(1000))

-- expect: would be longer than 1 MiB
(("a"):rep(2000)):gsub("a", function() return ("b"):rep(1000) end)

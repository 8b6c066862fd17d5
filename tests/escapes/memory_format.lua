-- expect: would be longer than 1 MiB
local s = ("x"):rep(1000000)
local both = ("%s%s"):format(s, s)

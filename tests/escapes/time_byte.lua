-- expect: too many bytes at once
(("x"):rep(1000000)):byte(1, -1)

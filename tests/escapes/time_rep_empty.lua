-- expect: RESULT 0
error("RESULT " .. #(""):rep(math.maxinteger), 0)

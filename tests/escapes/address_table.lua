-- expect: RESULT table function
error("RESULT " .. tostring({}) .. " " .. tostring(tostring), 0)

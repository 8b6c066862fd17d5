-- expect: RESULT nan nan
error("RESULT " .. tostring(0 / 0) .. " " .. tostring(-(0 / 0)), 0)

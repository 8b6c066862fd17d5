local n = 1
if n != 1 then n = 2 end --> '!'

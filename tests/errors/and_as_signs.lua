local n = 1
if n > 0 && n < 2 then n = 2 end --> 'and' is a word

-- expect: more steps than a script may
("x"):gsub(".", function() while true do end end)

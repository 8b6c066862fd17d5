-- expect: more steps than a script may
while true do pcall(function() while true do end end) end

-- expect: more steps than a script may
while true do table.move({}, 1, 1000000, 2) end

-- expect: more steps than a script may
while true do for _ in ("aaaa"):gmatch("a*") do end end

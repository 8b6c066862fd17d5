-- expect: more steps than a script may
for i = 1, math.maxinteger do end

-- expect: more steps than a script may
repeat local x = 1 until x == 2

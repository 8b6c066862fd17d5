-- expect: more than two digits
("%999999d"):format(1)

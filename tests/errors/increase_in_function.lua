local n = 1
n += 1 --> in a function write  x = x + 1

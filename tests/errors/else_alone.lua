local n = 1
else n = 2 --> this 'else' belongs to no 'if'

-- expect: 'string' cannot be changed
string.format = function() return "mine" end

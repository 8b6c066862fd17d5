-- expect: there is no 'string.__index'
local real = ("x").__index

-- expect: not UTF-8
local x = "aÿb"

local price
local cost = price + 1 --> 'price' is nil here and cannot be calculated with

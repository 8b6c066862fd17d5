-- expect: 'xpcall' is not available in scenarios
xpcall(error, function() while true do end end)

-- expect: 'coroutine.wrap' is not available in scenarios
coroutine.wrap(function() while true do end end)()

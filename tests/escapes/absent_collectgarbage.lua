-- expect: 'collectgarbage' is not available in scenarios
collectgarbage("stop")

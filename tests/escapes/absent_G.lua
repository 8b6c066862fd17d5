-- expect: '_G' is not available in scenarios
_G.string = nil

-- expect: '_ENV' is not available in scenarios
_ENV = {}

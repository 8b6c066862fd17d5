-- expect: '%p' is not available
("%p"):format({})

-- expect: RESULT table
error(("RESULT %s"):format({}), 0)

-- expect: 'string.dump' is not available in scenarios
("x"):dump()

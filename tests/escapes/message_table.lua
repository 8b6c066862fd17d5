-- expect: an error was raised with a table: give it a text
error({ 1 })

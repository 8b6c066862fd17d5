-- expect: an error was raised with a function: give it a text
error(function() end)

-- expect: an error was raised without a text
error()

-- expect: red[31m alert
error("red\27[31m alert")

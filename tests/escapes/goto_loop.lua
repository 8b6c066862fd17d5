-- expect: 'goto' is not available in scenarios
::again::
goto again

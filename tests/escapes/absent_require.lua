-- expect: 'require' is not available in scenarios
require "os"

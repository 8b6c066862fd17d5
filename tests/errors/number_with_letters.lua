local year = 1920s --> Lua cannot read this: malformed number

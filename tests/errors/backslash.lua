passage "gate" { "Folder C:\docs", go "end" } --> a backslash means something in Lua
ending "end" { "Over." }

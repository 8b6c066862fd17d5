local function warning() end
passage "gate" { --> item 2 of a list in passage "gate" is nil
  "The gate is shut.", warning(), go "end" }
ending "end" { "Over." }

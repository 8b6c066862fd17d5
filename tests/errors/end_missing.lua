local function way(id) --> 'function'
  if id then
    return choice "On" { go(id) }
end
passage "gate" { "The gate is shut.", way "end" }
ending "end" { "Over." }

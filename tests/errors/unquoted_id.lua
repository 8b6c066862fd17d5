passage gate { "The gate is shut.", go "end" } --> what stands behind 'passage' needs quotes: passage "gate"
ending "end" { "Over." }

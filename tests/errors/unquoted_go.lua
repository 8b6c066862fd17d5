passage "gate" { "The gate is shut.", go last } --> what stands behind 'go' needs quotes: go "last"
ending "last" { "Over." }

passage "gate" { "The gate is shut.", way(visit yard), go "end" } --> what stands behind 'visit' needs quotes: visit "yard"
ending "end" { "Over." }

include "chapter-two" --> there is no file 'chapter-two' to include
passage "gate" { "The gate is shut.", go "end" }
ending "end" { "Over." }

passage "gate" { "The gate is shut.", go "end" }
passage "gate" { "Another gate.", go "end" } --> is defined twice: first in line 1
ending "end" { "Over." }

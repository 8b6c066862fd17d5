include "include_itself" --> circle
passage "gate" { "The gate is shut.", go "end" }
ending "end" { "Over." }

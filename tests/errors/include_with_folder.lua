include "../secret" --> letters, digits, - _ and . without a folder
passage "gate" { "The gate is shut.", go "end" }
ending "end" { "Over." }

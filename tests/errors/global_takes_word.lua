function choice(label) return label end --> 'choice' is a word of the language
passage "gate" { "The gate is shut.", go "end" }
ending "end" { "Over." }

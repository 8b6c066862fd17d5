passage "gate" { "The gate is shut.",
  chioce "Knock" { "Nobody comes." }, --> there is no 'chioce': did you mean 'choice'?
  choice "Go home" { go "end" } }
pasage "yard" { go "end" } --> there is no 'pasage': did you mean 'passage'?
ending "end" { "Over." }

state {
  trust = meter { 0, 10,
    lable = "Trust" }, --> 'lable' is not a field of 'meter': did you mean 'label'?
}
passage "gate" { titel = "Gate", --> 'titel' is not a field of 'passage': did you mean 'title'?
  "The gate is shut. {trust}", go "end" }
ending "end" { "Over." }

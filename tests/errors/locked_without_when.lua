passage "shed" {
  choice "Knock" { locked = true, go "shed" } } --> locked = true tells the reason from a `when`

state { trust = int { 0, 9, start = 1 } }
passage "gate" { "Trust is " .. trust .. ".", --> print it with {trust} inside the text
  go "end" }
ending "end" { "Over. {trust}" }

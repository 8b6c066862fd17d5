-- What is only looked at is told as a hint, where plays would decide it. (unexplored)
state { trust = int { 0, 9, start = 5 }, stock = int { 0, 9 } }
passage "office" {
  "A clerk.",
  choice "Ask"   { when = "trust > 4", effect "trust -= 1; stock += 1", go "office" }, --> SK030: no fallback
  choice "Leave" { when = "trust < 4" },
  when "stock > 3" { go "yard" }, --> SK020: 'office' can run out
}
passage "yard" {
  "The yard.",
  choice "Look" { once = true, go "yard" }, --> SK031: the story comes back to this menu
  choice "Wait" { once = true, go "yard" },
  choice "Go"   { once = true, go "lane" },
}
passage "lane" { "A lane.", choice "Back" { go "yard" }, choice "On" { go "street" } }
passage "pit"  { --> SK021: nothing leads to the passage 'pit'
  "A pit." --> SK020: 'pit' can run out
}
ending "street" { "Evening." }

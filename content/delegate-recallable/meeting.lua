-- A recall meeting before its time, when the depot has had enough (mandate 2 or less):
--   local meeting = use "meeting"
--   meeting("fetched", "answer")    makes the passage, with the decision in it
-- Each act in which it may be called has one of its own.

local council = use "council"

return function(id, answer)
  passage(id) {
    basis = invented, title = "The car shed, after the pay", voice = "non-party workers",
    [[They have climbed up on the roofs without being asked. “It's about the delegate,” says Marfa. “I'd rather say it while he's here.” She lays the minute book on the buffer of 614, the right way up for her, and Sanka writes your name on the end of the car and rules a line down the middle.

      So this is how it is. You had thought that there would be a speech. There's a stoker who says you never once asked what coal costs. There is a girl you don't know who says you've a lovely voice. Somebody asks if they have to do it in front of you, and somebody else says that that is the whole idea.

      “Well?” says Marfa.]],
    decision(answer) { title = "A meeting to recall you", record = "S4-F3 S4-F12" },
    choice "Open the book from the back, and read them what you told them" { id = "book",
      case = "It was all in there, with dates.",
      "You read. Whoever came on Saturdays has heard it before, and says the ends of the lines along with you." },
    choice "“I would do it all again, and I'll tell you why”" { id = "again",
      case = "They had sent somebody to see the teeth, and these were the teeth.",
      "It's a good voice. The repair shop stands with its arms crossed and hears it the way one listens to a motor." },
    choice "“I got it wrong. What am I to say over there?”" { id = "wrong",
      case = "A delegate is not sent to have been right.",
      "Nobody has ever asked the roofs that. They look at one another. “Bread,” says the girl." },
    council.recall { "fitter",
      { "The repair shop", 70, yes = "mandate <= 1 and decided." .. answer .. " ~= 'again'" },
      { "The conductors", 80, yes = "not fitter_mandate.report and decided." .. answer .. " ~= 'wrong'" },
      { "The drivers", 30, yes = "order <= 5" },
      { "The stokers and sweepers", 20, yes = "bread <= 3 or decided." .. answer .. " == 'book'" },
      of = 200, told = "“To fetch him home, {ayes},” says Sanka. “To leave him, {noes}.”",
      carried = { go "recalled" },
      lost = { effect "mandate = 4",
        [[It isn't half. “That's that, then,” says Marfa, and wipes your name off with her elbow. “You needn't look like that. It's only so you know that we can.”]] } },
    back,
  }
end

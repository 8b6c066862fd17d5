-- quiz: questions with a right answer, typed or picked from a list.
--
--   local quiz = use "quiz"
--
--   state { score = int { 0, 2, label = "Right answers" } }
--
--   passage "lesson" {
--     quiz.question { "In which year was the decree on land?", id = "land-year",
--       answer = "1917 | in 1917", tries = 2,
--       right = "The clerk nods.", wrong = "The clerk writes 1917 in the margin.",
--       score = "score" },
--     quiz.pick { "Who keeps the ration list?",
--       "The caretaker", "The soviet", "The mill",
--       answer = "The soviet", right = "Yes.", wrong = "No: the soviet keeps it." },
--     go "end" }
--
-- quiz.question asks for typed words: `answer` lists them as `answer "..."` does, `tries`
-- (1 if left out) is how often the player may try, `id` names the question in play files.
-- quiz.pick shows a text and a menu of the labels behind it; `answer` is the right one.
-- In both `right` and `wrong` are what follows: a text, an item such as
-- documented "F1" { "..." }, or a list of them; left out, nothing is said. `score` names an
-- int or a meter that a right answer raises by 1. Play goes on behind the question.

local quiz = {}

local function check(q, name, fields)
  if type(q) ~= "table" then error(name .. " takes { }: " .. name .. " { \"...\" }", 3) end
  if q[1] == nil then error(name .. " needs the question as its first item", 3) end
  if type(q.answer) ~= "string" then error(name .. " needs answer = \"...\"", 3) end
  for key in pairs(q) do
    if type(key) == "string" and not fields[key] then
      error("'" .. key .. "' is not a field of " .. name, 3)
    end
  end
end

-- What happens after a right answer.
local function reward(q)
  if not q.score then return {} end
  if type(q.score) ~= "string" then error("score names a variable: score = \"points\"", 3) end
  return effect(q.score .. " += 1")
end

function quiz.question(q)
  check(q, "quiz.question",
        { answer = true, id = true, right = true, score = true, tries = true, was = true,
          wrong = true })
  return ask(q[1]) {
    id = q.id, was = q.was, tries = q.tries,
    answer(q.answer) { q.right or {}, reward(q) },
    otherwise { q.wrong or {} } }
end

function quiz.pick(q)
  check(q, "quiz.pick", { answer = true, right = true, score = true, wrong = true })
  local items, has_answer = { q[1] }, false
  for i = 2, #q do
    local is_right = q[i] == q.answer
    has_answer = has_answer or is_right
    items[i] = is_right and choice(q[i]) { q.right or {}, reward(q) }
                         or choice(q[i]) { q.wrong or {} }
  end
  if not has_answer then error("the answer of quiz.pick is none of its labels", 2) end
  return items
end

return quiz

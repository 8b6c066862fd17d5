-- quiz: review questions with a right answer: of five kinds, answered at once, and counted.
--
--   local quiz = use "quiz"
--
--   quiz.score { "right", most = 2, label = "Right answers" }
--
--   passage "review" {
--     quiz.choice { "Who kept the ration list?", "The caretaker", "The soviet",
--       answer = "The soviet", fact = "S1-F1" },
--     quiz.typed { "Who led the women's department in 1920?", tries = 2,
--       answer = "Kollontai | Alexandra Kollontai", fact = "S1-F2" },
--     aside { "You had {right} of 2." },
--     go "end" }
--
-- The five kinds, their fields and more examples stand in README.md, section 14.

local quiz = {}

-- What is told, in the language of the scenario: quiz.words sets others.
local words = {
  right = "Right.",
  wrong = "No. The answer is: %s.",
  spelled = "Nearly: it is spelled %s.",
  number = "Nearly: it is %s.",
  exchanged = "Nearly, but two are exchanged. It goes:",
  order = "No. It goes:",
  how = "Which numbers, in the right order, such as %s?",
  how_pairs = "Which number belongs to each line, in turn, such as %s?",
}

local FEWEST, MOST = 2, 8 -- lines of quiz.order and quiz.match

local scores = {} -- their names
local last_score  -- the one that is counted in where a question names none
local asked = 0   -- questions that are counted

-- ------------------------------------------------------------------- slips
-- Each function here returns what is wrong, or nil.

local common = { fact = true, id = true, right = true, score = true, wrong = true }

local function slip_of_score(q, name)
  local score = q.score
  if score == nil or score == false or scores[score] then return nil end
  if type(score) ~= "string" then
    return "score of " .. name .. " names a score: score = \"right\""
  end
  return "there is no score '" .. score .. "': declare it above with quiz.score { \"" .. score ..
         "\", most = 5, label = \"...\" }"
end

local function slip_of_fields(q, name, fields)
  for key in pairs(q) do
    if type(key) == "string" and not common[key] and not fields[key] then
      return "'" .. key .. "' is not a field of " .. name
    end
  end
end

local function slip_of(q, name, fields)
  if type(q) ~= "table" then return name .. " takes { }: " .. name .. " { \"...\", ... }" end
  if type(q[1]) ~= "string" then return name .. " needs the question as its first item" end
  if q.fact ~= nil and type(q.fact) ~= "string" then
    return "fact of " .. name .. " names the fact that decides it: fact = \"S1-F1\""
  end
  return slip_of_fields(q, name, fields) or slip_of_score(q, name)
end

local function place_of(list, wanted)
  for i, item in ipairs(list) do
    if item == wanted then return i end
  end
end

-- The items behind the question, at least two texts, each another.
local function slip_of_texts(texts, name)
  if #texts < FEWEST then return name .. " needs at least two items behind the question" end
  for i, text in ipairs(texts) do
    if type(text) ~= "string" then return "item " .. i .. " of " .. name .. " is not a text" end
    if place_of(texts, text) < i then return name .. " has '" .. text .. "' twice" end
  end
end

local function slip_of_lines(texts, name)
  if #texts > MOST then return name .. " has at most " .. MOST .. " items: this has " .. #texts end
  return slip_of_texts(texts, name)
end

-- ---------------------------------------------------------------- feedback

-- Braces of a text that is put into another begin nothing there.
local function plain(text) return (text:gsub("{", "{{")) end

local function trim(text) return text:match("^%s*(.-)%s*$") end

-- A question is worth a point until it is answered: asked again, it is worth nothing. It is no
-- condition, which would always hold where each is asked once. The debrief tells it by its name.
local function worth_of(q)
  local score = q.score == nil and last_score or q.score
  if not score then return nil end
  asked = asked + 1
  local worth = "the_point_of_question_" .. asked
  state { [worth] = int { 0, 1, start = 1 } }
  return { right = effect(score .. " += " .. worth .. "; " .. worth .. " = 0"),
           wrong = effect(worth .. " = 0") }
end

-- What follows an answer: words, the fact that decides it, and the point.
local function feedback(q, told, outcome)
  return { aside { told }, q.fact and cite(q.fact) or {}, outcome or {} }
end

local function rewarded(q, worth)
  return feedback(q, q.right or words.right, worth and worth.right)
end

local function corrected(q, told, worth)
  return feedback(q, q.wrong or told, worth and worth.wrong)
end

-- ------------------------------------------------------------------- score

-- Declares the variable that counts right answers; nothing else can change it.
function quiz.score(q)
  if type(q) ~= "table" or type(q[1]) ~= "string" then
    return fault("quiz.score needs a name: quiz.score { \"right\", most = 5, label = \"...\" }")
  end
  local is_right = math.type(q.most) == "integer" and q.most >= 1
  if not is_right then fault("quiz.score needs most = the number of questions that count") end
  scores[q[1]] = true
  last_score = q[1]
  return state { [q[1]] = meter { 0, is_right and q.most or 1, label = q.label } }
end

-- Sets other words for what is told.
function quiz.words(others)
  for key, text in pairs(others) do
    if words[key] then
      words[key] = text
    else
      fault("'" .. key .. "' is not one of quiz.words")
    end
  end
end

-- ------------------------------------------------------------------- kinds

-- A kind of question: what is wrong with one is told at its line, and the load goes on.
local function kind(slip_of, make)
  return function(q)
    local slip = slip_of(q)
    if slip then return fault(slip) end
    return make(q)
  end
end

local function labels_of(q) return table.pack(table.unpack(q, 2)) end

local function slip_of_choice(q)
  local slip = slip_of(q, "quiz.choice", { answer = true }) or
                slip_of_texts(labels_of(q), "quiz.choice")
  if slip then return slip end
  if q.answer == nil then return "quiz.choice needs answer = one of its choices" end
  if not place_of(labels_of(q), q.answer) then
    return "the answer '" .. tostring(q.answer) .. "' is none of the choices of this quiz.choice"
  end
end

-- One from a menu.
quiz.choice = kind(slip_of_choice, function(q)
  local items, worth = { aside { q[1] } }, worth_of(q)
  for i, label in ipairs(labels_of(q)) do
    local body = label == q.answer and rewarded(q, worth) or
                 corrected(q, words.wrong:format(q.answer), worth)
    body.id, body.flavour = q.id and q.id .. "-" .. i, true
    items[i + 1] = choice(label)(body)
  end
  return items
end)

local typed_fields = { answer = true, mistakes = true, near = true, tries = true, was = true }

local function slip_of_typed(q)
  local slip = slip_of(q, "quiz.typed", typed_fields)
  if slip then return slip end
  if q.near == true then return "near of quiz.typed is false, or a text: slips pass without it" end
  if type(q.answer) ~= "string" then
    return "quiz.typed needs answer = \"...\": what is right, with | between spellings"
  end
end

-- What follows a right answer that small slips may be in.
local function spelled(q, shown, worth)
  local told = q.right or words.right
  local is_text = type(told) == "string"
  local body = feedback(q, is_text and {} or told, worth and worth.right)
  body.basis = aside
  body.near = q.near or words.spelled:format(shown)
  body.exact = is_text and told or nil
  return body
end

-- Typed words; small slips are told and pass.
quiz.typed = kind(slip_of_typed, function(q)
  local shown, worth = plain(trim(q.answer:match("^[^|]*"))), worth_of(q)
  local wrong = words.wrong:format(shown)
  return ask(q[1]) {
    id = q.id, was = q.was, tries = q.tries,
    answer(q.answer)(q.near == false and rewarded(q, worth) or spelled(q, shown, worth)),
    q.mistakes and answer(q.mistakes)(corrected(q, wrong, worth)) or {},
    otherwise(corrected(q, wrong, worth)) }
end)

local number_fields = { also = true, answer = true, tries = true, was = true, within = true }

local function slip_of_number(q)
  local slip = slip_of(q, "quiz.number", number_fields)
  if slip then return slip end
  if math.type(q.answer) ~= "integer" or q.answer < 0 then
    return "quiz.number needs answer = a whole number, not below 0"
  end
  if q.within ~= nil and (math.type(q.within) ~= "integer" or q.within < 1) then
    return "within of quiz.number is a whole number: how far an answer may be from the right one"
  end
end

-- A whole number; those within a distance are told and pass.
quiz.number = kind(slip_of_number, function(q)
  local range = q.within and math.max(0, q.answer - q.within) .. ".." .. q.answer + q.within
  local near, worth = words.number:format(q.answer), worth_of(q)
  return ask(q[1]) {
    id = q.id, was = q.was, tries = q.tries,
    answer(q.also and q.answer .. " | " .. q.also or tostring(q.answer))(rewarded(q, worth)),
    range and answer(range)(feedback(q, near, worth and worth.right)) or {},
    otherwise(corrected(q, words.wrong:format(q.answer), worth)) }
end)

-- ------------------------------------------------------- orders and pairs

-- A number made of a text, always the same, to mix lines with.
local function number_of(texts)
  local number = 7
  for _, byte in ipairs({ table.concat(texts, "|"):byte(1, -1) }) do
    number = (number * 31 + byte) % 1000003
  end
  return number
end

-- 1 .. #texts in another order than this.
local function mix(texts)
  local number, mixed = number_of(texts), {}
  for i = 1, #texts do mixed[i] = i end
  for i = #texts, 2, -1 do
    number = (number * 1103 + 12345) % 1000003
    local j = number % i + 1
    mixed[i], mixed[j] = mixed[j], mixed[i]
  end
  for i = 1, #texts do
    if mixed[i] ~= i then return mixed end
  end
  table.insert(mixed, table.remove(mixed, 1))
  return mixed
end

-- The numbers under which texts 1, 2, ... stand in a mixed list.
local function numbers_of(mixed)
  local numbers = {}
  for number, text in ipairs(mixed) do numbers[text] = number end
  return numbers
end

local function exchanged(numbers, i, j)
  local others = table.move(numbers, 1, #numbers, 1, {})
  others[i], others[j] = others[j], others[i]
  return table.concat(others, " ")
end

-- The sequences in which two are exchanged: neighbours, or any two.
local function exchanges(numbers, only_neighbours)
  local forms = {}
  for i = 1, #numbers - 1 do
    for j = i + 1, only_neighbours and i + 1 or #numbers do
      forms[#forms + 1] = exchanged(numbers, i, j)
    end
  end
  return forms
end

-- All sequences of so many numbers, well or badly chosen.
local function anything(count)
  local range = "1.." .. count
  return string.rep(range, count, " ") .. " | " .. string.rep("1", count) .. ".." ..
         string.rep(tostring(count), count)
end

local function list_of(lines)
  local text = ""
  for _, line in ipairs(lines) do text = text .. "\n| " .. line end
  return text
end

local function numbered(texts, mixed)
  local lines = {}
  for number, text in ipairs(mixed) do lines[number] = number .. ". " .. texts[text] end
  return list_of(lines)
end

local function counted(count)
  local numbers = {}
  for i = 1, count do numbers[i] = i end
  return table.concat(numbers, "\u{A0}") -- not to be broken
end

-- A question that is answered with a sequence of numbers; `solution` is what is told.
local function ask_sequence(q, how, numbers, only_neighbours, solution)
  local right, near = table.concat(numbers, " "), exchanges(numbers, only_neighbours)
  local function joined(text) return (text:gsub(" ", "")) end
  local spaced = table.concat(near, " | ")
  local told, worth = words.exchanged .. solution, worth_of(q)
  return ask(how:format(counted(#numbers))) {
    id = q.id, was = q.was,
    answer(right .. " | " .. joined(right))(rewarded(q, worth)),
    #numbers > 2 and {
      answer(spaced)(feedback(q, told, worth and worth.wrong)),
      answer(joined(spaced))(feedback(q, told, worth and worth.wrong)) } or {},
    answer(anything(#numbers))(corrected(q, words.order .. solution, worth)) }
end

local function slip_of_order(q)
  return slip_of(q, "quiz.order", { was = true }) or slip_of_lines(labels_of(q), "quiz.order")
end

-- Lines to be put in order: the author lists them in the right one.
quiz.order = kind(slip_of_order, function(q)
  local texts = labels_of(q)
  local mixed = mix(texts)
  return { aside { q[1] .. "\n" .. numbered(texts, mixed) },
    ask_sequence(q, words.how, numbers_of(mixed), true, "\n" .. list_of(texts)) }
end)

-- The first or second texts of the pairs.
local function side_of(q, side)
  local texts = {}
  for i = 2, #q do texts[i - 1] = q[i][side] end
  return texts
end

local function slip_of_match(q)
  local slip = slip_of(q, "quiz.match", { was = true })
  if slip then return slip end
  for i = 2, #q do
    local pair = q[i]
    if type(pair) ~= "table" or #pair ~= 2 then
      return "item " .. i .. " of quiz.match is not a pair: { \"...\", \"...\" }"
    end
  end
  return slip_of_lines(side_of(q, 1), "quiz.match") or slip_of_lines(side_of(q, 2), "quiz.match")
end

local function solution_of(q)
  local lines = {}
  for i = 2, #q do lines[i - 1] = q[i][1] .. ": " .. q[i][2] end
  return "\n" .. list_of(lines)
end

-- Pairs to be found.
quiz.match = kind(slip_of_match, function(q)
  local firsts, seconds = side_of(q, 1), side_of(q, 2)
  local mixed = mix(seconds)
  return { aside { q[1] .. "\n" .. list_of(firsts), numbered(seconds, mixed) },
    ask_sequence(q, words.how_pairs, numbers_of(mixed), false, solution_of(q)) }
end)

return quiz

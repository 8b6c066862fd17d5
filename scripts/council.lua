-- council: delegates who are sent with a mandate and may be recalled, ballots that are counted,
-- and voices, each heard once, in any order.
--
--   local council = use "council"
--
--   council.delegate { "fitter", mandate = { "coal", "peace" } }
--
--   passage "shop" {
--     council.elect { "fitter", "coal" },
--     council.ballot { "Shall we stop the trams?",
--       { "The drivers", 40, yes = "trust >= 3" },
--       { "The repair shop", 60, yes = true },
--       carried = "The trams stop.", lost = "They run." },
--     council.recall { "fitter",
--       { "The repair shop", 60, yes = "trust < 3", no = "trust > 5" },
--       carried = { "You hand over the book.", go "bench" }, lost = "You keep it." },
--     go "night" }
--
-- All fields, and more examples, stand in README.md, section 14.

local council = {}

-- What is told of a count, in the language of the scenario: council.words sets others.
local words = {
  yes = "for", no = "against", silent = "silent", absent = "not here",
  count = "For {ayes}, against {noes}, of {present} here.",
}

local MOST = 1000000 -- hands in a ballot

local delegates = {} -- by name: the set of points that a mandate may have
local declared = {}  -- what ballots count in

-- ------------------------------------------------------------------- slips
-- Each function here returns what is wrong, or nil.

local function set(names)
  local known = {}
  for _, name in ipairs(names) do known[name] = true end
  return known
end

local function slip_of_fields(q, name, known)
  for key in pairs(q) do
    if type(key) == "string" and not known[key] then
      return "'" .. key .. "' is not a field of " .. name
    end
  end
end

local function slip_of_start(q, name, what)
  if type(q) ~= "table" then return name .. " takes { }: " .. name .. " { \"...\", ... }" end
  if type(q[1]) ~= "string" then return name .. " needs " .. what .. " as its first item" end
end

-- --------------------------------------------------------------- delegates

local delegate_fields = set { "label", "mandate", "orders" }

local function slip_of_delegate(q)
  local slip = slip_of_start(q, "council.delegate", "a name") or
               slip_of_fields(q, "council.delegate", delegate_fields)
  if slip then return slip end
  if q.mandate ~= nil and (type(q.mandate) ~= "table" or #q.mandate == 0) then
    return "mandate of council.delegate lists what may be in it: mandate = { \"coal\", \"peace\" }"
  end
end

local function orders_of(q)
  return set_of { label = q.orders, table.unpack(q.mandate) }
end

-- Declares who may be sent: `name` is 'none', 'seated' or 'recalled', and `name_mandate` the
-- set of what the delegate is told to do.
function council.delegate(q)
  local slip = slip_of_delegate(q)
  if slip then return fault(slip) end
  delegates[q[1]] = set(q.mandate or {})
  state { [q[1]] = one_of { "none", "seated", "recalled", label = q.label } }
  if q.mandate then return state { [q[1] .. "_mandate"] = orders_of(q) } end
end

local function slip_of_name(name)
  if delegates[name] then return nil end
  return "there is no delegate '" .. name .. "': declare one above with council.delegate { \"" ..
         name .. "\" }"
end

-- A delegate, and points of the mandate behind it.
local function slip_of_points(q, name)
  local slip = slip_of_start(q, name, "a delegate") or slip_of_fields(q, name, {}) or
               slip_of_name(q[1])
  if slip then return slip end
  for i = 2, #q do
    if not delegates[q[1]][q[i]] then
      return "'" .. tostring(q[i]) .. "' is not in the mandate of council.delegate { \"" ..
             q[1] .. "\" }"
    end
  end
end

-- Sets points of the mandate to "true" or "false".
local function mark(q, value)
  local items = {}
  for i = 2, #q do
    items[i - 1] = effect(q[1] .. "_mandate." .. q[i] .. " = " .. value)
  end
  return items
end

-- What is said of a delegate and points: a slip is told at its line, and the load goes on.
local function of_points(name, make)
  return function(q)
    local slip = slip_of_points(q, name)
    if slip then return fault(slip) end
    return make(q)
  end
end

-- Sends the delegate, bound by these points and no others; without any, with a free hand.
council.elect = of_points("council.elect", function(q)
  local all = { q[1] }
  for point in pairs(delegates[q[1]]) do all[#all + 1] = point end
  return { effect(q[1] .. " = 'seated'"), mark(all, "false"), mark(q, "true") }
end)

-- Adds points to the mandate.
council.instruct = of_points("council.instruct", function(q) return mark(q, "true") end)

-- Takes points out of it: they are done, or given up.
council.release = of_points("council.release", function(q) return mark(q, "false") end)

-- The delegate gives up the seat, unasked.
council.resign = of_points("council.resign", function(q) return effect(q[1] .. " = 'none'") end)

-- ----------------------------------------------------------------- ballots

local ballot_fields =
    set { "carried", "lost", "no_quorum", "of", "quorum", "secret", "told" }
local bloc_fields = set { "yes", "no", "when" }

local function is_number(value)
  return type(value) == "string" or math.type(value) == "integer" and value >= 0
end

local function slip_of_bloc(bloc, position, name)
  local which = "bloc " .. position .. " of " .. name
  if type(bloc) ~= "table" or type(bloc[1]) ~= "string" or not is_number(bloc[2]) then
    return which .. " is not { \"who\", how many, yes = \"...\" }"
  end
  if type(bloc.yes) ~= "string" and type(bloc.yes) ~= "boolean" then
    return which .. " needs yes = \"...\": when these hands go up"
  end
  if type(bloc.yes) == "boolean" and bloc.no ~= nil then
    return which .. " needs no `no`: its yes always says how these hands go"
  end
  return slip_of_fields(bloc, "a bloc in " .. name, bloc_fields)
end

local function slip_of_ballot(q, name)
  local what = name == "council.recall" and "a delegate" or "the question"
  local slip = slip_of_start(q, name, what) or slip_of_fields(q, name, ballot_fields)
  if slip then return slip end
  if #q < 2 then
    return name .. " needs somebody who votes: { \"who\", how many, yes = \"...\" }"
  end
  for i = 2, #q do
    slip = slip_of_bloc(q[i], i - 1, name)
    if slip then return slip end
  end
  if q.told ~= nil and type(q.told) ~= "string" then
    return "told of " .. name .. " is a text: \"{ayes} to {noes}.\""
  end
  if (q.quorum ~= nil) ~= (q.no_quorum ~= nil) then
    return "quorum and no_quorum of " .. name .. " go together"
  end
end

local function add(name, bloc) return effect(name .. " += (" .. bloc[2] .. ")") end

-- Adds the hands of a bloc up.
local function count(bloc, counts_present)
  local items = { counts_present and add("present", bloc) or {} }
  if type(bloc.yes) == "boolean" then
    items[2] = add(bloc.yes and "ayes" or "noes", bloc)
  else
    items[2] = when(bloc.yes) { add("ayes", bloc) }
    items[3] = bloc.no and elsewhen(bloc.no) { add("noes", bloc) }
                       or otherwise { add("noes", bloc) }
  end
  return bloc.when and when(bloc.when)(items) or items
end

-- How a bloc votes, as text that changes.
local function vote(bloc)
  if bloc.yes == true then return words.yes end
  if bloc.yes == false then return words.no end
  local others = bloc.no and "{elseif " .. bloc.no .. "}" .. words.no .. "{else}" .. words.silent
                         or "{else}" .. words.no
  return "{if " .. bloc.yes .. "}" .. words.yes .. others .. "{end}"
end

-- The line of an open ballot for a bloc.
local function line(bloc)
  local voted = "{" .. bloc[2] .. "} " .. vote(bloc)
  if bloc.when then
    voted = "{if not (" .. bloc.when .. ")}" .. words.absent .. "{else}" .. voted .. "{end}"
  end
  return "| " .. bloc[1] .. ": " .. voted
end

local function lines(q)
  local all = {}
  for i = 2, #q do all[i - 1] = line(q[i]) end
  return table.concat(all, "\n")
end

local function declare(name)
  if declared[name] then return end
  declared[name] = true
  state { [name] = int { 0, MOST } }
end

-- When a ballot is carried.
local function majority(of)
  if math.type(of) == "integer" then return "ayes > " .. of // 2 end
  return of and "2 * ayes > (" .. of .. ")" or "ayes > noes"
end

-- The items of a ballot; `won` happens first if it is carried.
local function ballot(q, question, won)
  local told = q.told or words.count
  local counts_present = q.quorum or told:find("{present", 1, true)
  declare "ayes"
  declare "noes"
  local items = { question, effect "ayes = 0; noes = 0" }
  if counts_present then
    declare "present"
    items[3] = effect "present = 0"
  end
  for i = 2, #q do items[#items + 1] = count(q[i], counts_present) end
  if not q.secret then items[#items + 1] = lines(q) end
  items[#items + 1] = told
  local outcome = { when(majority(q.of)) { won, q.carried or {} }, otherwise { q.lost or {} } }
  if q.quorum then
    outcome = { when("present < (" .. q.quorum .. ")") { q.no_quorum }, otherwise(outcome) }
  end
  items[#items + 1] = outcome
  return items
end

-- A question, put to blocs of voters and counted.
function council.ballot(q)
  local slip = slip_of_ballot(q, "council.ballot")
  if slip then return fault(slip) end
  return ballot(q, q[1], {})
end

-- A ballot that takes the delegate's seat if it is carried.
function council.recall(q)
  local slip = slip_of_ballot(q, "council.recall") or slip_of_name(q[1])
  if slip then return fault(slip) end
  return ballot(q, {}, effect(q[1] .. " = 'recalled'"))
end

-- Sets other words for what is told.
function council.words(others)
  for key, text in pairs(others) do
    if words[key] then
      words[key] = text
    else
      fault("'" .. key .. "' is not one of council.words")
    end
  end
end

-- ------------------------------------------------------------------ voices

local topic_fields = { "id", "key", "was", "when", "locked", "basis" }
local voice_fields = set { "voice", "label", table.unpack(topic_fields) }

local function slip_of_voice(voice, position)
  local which = "item " .. position .. " of council.hear"
  if type(voice) ~= "table" then return which .. " is not a voice: { voice = \"...\", \"...\" }" end
  if not voice.voice and not voice.label then return which .. " needs voice = \"...\"" end
  return slip_of_fields(voice, "a voice in council.hear", voice_fields)
end

local function hear_one(voice)
  local body = {}
  for i = 1, #voice do body[i] = voice[i] end
  for _, name in ipairs(topic_fields) do body[name] = voice[name] end
  return topic(voice.label or "Hear " .. voice.voice)(body)
end

-- Several voices, each heard once; with `close` the player may end it sooner.
function council.hear(voices)
  if #voices == 0 then return fault("council.hear needs at least one voice") end
  local items = {}
  for i = 1, #voices do
    local slip = slip_of_voice(voices[i], i)
    items[i] = slip and fault(slip) or hear_one(voices[i])
  end
  if voices.close then items[#items + 1] = choice(voices.close) {} end
  return items
end

return council

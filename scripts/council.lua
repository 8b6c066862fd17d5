-- council: hears several voices, each once, in the order that the player likes.
--
--   local council = use "council"
--
--   passage "meeting" { "The hall is full.",
--     council.hear {
--       { voice = "the officials", "Rails first, they say." },
--       { voice = "the peasants", label = "Let the peasants speak",
--         documented "S2-F4" { "They ask for salt." } },
--       { voice = "the mill women", when = "trust > 3", locked = "Nobody has asked them in.",
--         "They have counted the planks." },
--       close = "Close the meeting" },
--     "The lamp goes out.",
--     go "night" }
--
-- Each voice becomes a topic: taken once, it returns to the menu. Its label is `label`, or
-- "Hear " and the `voice`; `id`, `key`, `was`, `when`, `locked` and `basis` are those of a
-- topic, and its list part is what the voice says. `close` is the label of a choice that
-- goes on before all are heard; left out, the hearing lasts until nobody is left. Play goes
-- on behind it.

local council = {}

local topic_fields = { "id", "key", "was", "when", "locked", "basis" }
local known = { voice = true, label = true }
for _, name in ipairs(topic_fields) do known[name] = true end

-- What is wrong with a voice, or nil.
local function slip_of(voice, position)
  local name = "item " .. position .. " of council.hear"
  if type(voice) ~= "table" then
    return name .. " is not a voice: { voice = \"...\", \"...\" }"
  end
  if not voice.voice and not voice.label then return name .. " needs voice = \"...\"" end
  for key in pairs(voice) do
    if type(key) == "string" and not known[key] then
      return "'" .. key .. "' is not a field of a voice in council.hear"
    end
  end
end

local function hear_one(voice)
  local body = {}
  for i = 1, #voice do body[i] = voice[i] end
  for _, name in ipairs(topic_fields) do body[name] = voice[name] end
  return topic(voice.label or "Hear " .. voice.voice)(body)
end

function council.hear(voices)
  if #voices == 0 then return fault("council.hear needs at least one voice") end
  local items = {}
  for i = 1, #voices do
    local slip = slip_of(voices[i], i)
    items[i] = slip and fault(slip) or hear_one(voices[i])
  end
  if voices.close then items[#items + 1] = choice(voices.close) {} end
  return items
end

return council

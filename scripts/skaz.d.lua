---@meta skaz
-- The words of Skaz for Lua language servers: completion, types and a line of help.
-- Never run. Point the server's `workspace.library` at this folder.

---@class skaz.Item        what a word of a body makes
---@class skaz.Definition  what a word at the top level makes
---@class skaz.Type        what a word in `state { }` makes
---@class skaz.Mark: skaz.Item  how a text stands to the record

---@alias skaz.Expression string  a story expression: "trust >= 4 and not signed"
---@alias skaz.Prose string       text with markup: "You have {stock} planks."
---@alias skaz.Content skaz.Prose|skaz.Item|skaz.Content[]  what may stand in a body

---@class skaz.Body
---@field [integer] skaz.Content

-- ---------------------------------------------------------------- definitions

---@class skaz.ScenarioFields
---@field skaz? integer           version of the language: 1
---@field title? string
---@field summary? string         one sentence for lists: what the story is about
---@field version? string         of the scenario: "1.0"
---@field language? string        of its text: "en"
---@field minutes? integer        of a whole play
---@field short? integer          minutes of a `--short` play
---@field role? skaz.Prose        the role sheet
---@field content_note? skaz.Prose
---@field voices? string[]        who may be named by `voice =`
---@field marks? "required"|"optional"

---The header of a scenario; may be left out.
---@param id string
---@return fun(fields: skaz.ScenarioFields): skaz.Definition
function scenario(id) end

---@class skaz.ActFields
---@field title? string
---@field minutes? integer
---@field start? string   the passage it begins with
---@field banner? string  shown on every screen of the act

---An act; the passages that follow belong to it.
---@param id string
---@return fun(fields: skaz.ActFields): skaz.Definition
function act(id) end

---@class skaz.SourceFields
---@field title? string
---@field author? string
---@field date? string
---@field audience? string   for whom it was made
---@field stance? string
---@field file? string
---@field licence? string
---@field note? string

---A source that facts come from.
---@param id string
---@return fun(fields: skaz.SourceFields): skaz.Definition
function source(id) end

---@class skaz.FactFields
---@field [1] string        what it says
---@field source? string    the id of its source
---@field standing? "documented"|"claimed"|"disputed"
---@field date? string
---@field locator? string   where in the source
---@field also? string|string[]

---A fact that marks can name.
---@param id string
---@return fun(fields: skaz.FactFields): skaz.Definition
function fact(id) end

---@class skaz.TermFields
---@field [1] string           its explanation
---@field also? string|string[]  other ways to write it

---An entry of the glossary: `{term: NEP}` in a text, or in another explanation, links to it.
---@param id string
---@return fun(fields: skaz.TermFields): skaz.Definition
function term(id) end

---@class skaz.CardFields
---@field title? skaz.Prose
---@field basis? skaz.Mark
---@field date? string
---@field source? string
---@field [integer] skaz.Prose|skaz.Mark

---A source card: `give "id"` puts it in the player's hands.
---@param id string
---@return fun(fields: skaz.CardFields): skaz.Definition
function card(id) end

---The variables of the story, or inside a passage those of that passage.
---@param variables table<string, skaz.Type>
---@return skaz.Item
function state(variables) end

---@class skaz.PassageFields: skaz.Body
---@field title? skaz.Prose
---@field basis? skaz.Mark   the mark of its text
---@field date? string
---@field voice? string      who speaks
---@field was? string        its former id

---A place of the story: its text and what happens there, in order.
---@param id string
---@return fun(body: skaz.PassageFields): skaz.Definition
function passage(id) end

---@class skaz.EndingFields: skaz.PassageFields
---@field when? skaz.Expression  read by `conclude`
---@field early? boolean         reached by the player's `leave`

---A way the story ends.
---@param id string
---@return fun(body: skaz.EndingFields): skaz.Definition
function ending(id) end

---The endings that `go "conclude"` tries, in order; the last has no `when`.
---@param endings string[]
---@return skaz.Definition
function conclude(endings) end

---@class skaz.EpilogueFields: skaz.Body
---@field title? skaz.Prose
---@field basis? skaz.Mark
---@field date? string
---@field voice? string

---What follows every ending.
---@param body skaz.EpilogueFields
---@return skaz.Definition
function epilogue(body) end

---@class skaz.RuleFields: skaz.Body
---@field when skaz.Expression
---@field once? boolean

---Tried when the story leaves a passage.
---@param id string
---@return fun(body: skaz.RuleFields): skaz.Definition
function rule(id) end

---@class skaz.StoryletFields: skaz.PassageFields
---@field deck string
---@field when? skaz.Expression
---@field weight? integer|skaz.Expression  its share of the draws
---@field priority? integer                higher goes first
---@field once? boolean                    true unless said

---A passage that `draw` and `hand` take from a deck.
---@param id string
---@return fun(body: skaz.StoryletFields): skaz.Definition
function storylet(id) end

---@class skaz.DebriefFields
---@field hindsight? string|string[]
---@field unheard? string|string[]
---@field disputed? string|string[]  ids of facts
---@field prompts? string|string[]
---@field [string] string|string[]   lists of your own

---What the class talks about afterwards.
---@param lists skaz.DebriefFields
---@return skaz.Definition
function debrief(lists) end

---For `skaz check`: the expression holds nowhere.
---@param expression skaz.Expression
---@return skaz.Definition
function never(expression) end

---For `skaz check`: the expression holds everywhere.
---@param expression skaz.Expression
---@return skaz.Definition
function always(expression) end

---For `skaz check`: the expression holds somewhere.
---@param expression skaz.Expression
---@return skaz.Definition
function can(expression) end

-- ---------------------------------------------------------------------- types

---@class skaz.NumberFields
---@field [1] integer     the lowest value
---@field [2] integer     the highest
---@field start? integer
---@field label? string   for the player
---@field words? string   "gone, 3 thin, 6 steady"

---A number that stops at its ends.
---@param range skaz.NumberFields
---@return skaz.Type
function meter(range) end

---A number that must not leave its range.
---@param range skaz.NumberFields
---@return skaz.Type
function int(range) end

---True or false.
---@param fields { start?: boolean, label?: string }
---@return skaz.Type
function flag(fields) end

---@class skaz.WordFields
---@field [integer] string
---@field start? string
---@field label? string
---@field words? table<string, string>  how they are printed

---One of some words.
---@param words skaz.WordFields
---@return skaz.Type
function one_of(words) end

---@class skaz.SetFields
---@field [integer] string
---@field start? string|string[]
---@field label? string
---@field words? table<string, string>

---Any of some words: `read.theses` is true or false.
---@param words skaz.SetFields
---@return skaz.Type
function set_of(words) end

---@class skaz.PerFields
---@field [1] string[]   the keys
---@field [2] skaz.Type  a meter or an int
---@field label? string
---@field words? table<string, string>

---A number for each key: `fed.mill`.
---@param fields skaz.PerFields
---@return skaz.Type
function per(fields) end

---A value worked out from others.
---@param expression skaz.Expression
---@return skaz.Type
function derived(expression) end

---Text that the player types, of so many characters.
---@param fields { [1]: integer, start?: string, label?: string }
---@return skaz.Type
function text(fields) end

-- ---------------------------------------------------------------------- items

---@class skaz.ChoiceFields: skaz.Body
---@field id? string                its name in play files; else a slug of the label
---@field was? string               its former id
---@field key? string               what the player may type for it
---@field when? skaz.Expression
---@field locked? skaz.Prose|true   shown with this reason when `when` fails; true: made from it
---@field once? boolean
---@field basis? skaz.Mark
---@field case? skaz.Prose          its defence, for the debrief
---@field history? "recorded"|"plausible"|"invented"  what it is beside the record, likewise
---@field flavour? boolean          meant to change nothing

---A choice; without `go`, play goes on after its menu.
---@param label skaz.Prose
---@return fun(body: skaz.ChoiceFields): skaz.Item
function choice(label) end

---A choice that can be taken once and returns to its menu.
---@param label skaz.Prose
---@return fun(body: skaz.ChoiceFields): skaz.Item
function topic(label) end

---After a menu, a draw or a hand: when nothing is open.
---@param body skaz.Body
---@return skaz.Item
function fallback(body) end

---@class skaz.DecisionFields
---@field title? string
---@field record? string   ids of facts: what really happened
---@field reveal? boolean  the record may be told before the end
---@field was? string

---Names the menu that follows; the answer is `decided.id`.
---@param id string
---@return fun(fields: skaz.DecisionFields): skaz.Item
function decision(id) end

---@param condition skaz.Expression
---@return fun(body: skaz.Body): skaz.Item
function when(condition) end

---@param condition skaz.Expression
---@return fun(body: skaz.Body): skaz.Item
function elsewhen(condition) end

---After `when`, or the last part of `ask`.
---@param body skaz.Body
---@return skaz.Item
function otherwise(body) end

---A change of state, where it stands.
---@param change skaz.Expression|fun()
---@return skaz.Item
function effect(change) end

---Goes to a passage, an ending or "conclude".
---@param id string
---@return skaz.Item
function go(id) end

---Goes to a passage and comes back.
---@param id string
---@return skaz.Item
function visit(id) end

---Ends a visit.
---@type skaz.Item
back = nil

---@class skaz.AskFields
---@field id? string
---@field was? string
---@field tries? integer
---@field into? string            the variable that takes the answer
---@field [integer] skaz.Item     answer and otherwise

---A question with a typed answer.
---@param question skaz.Prose
---@return fun(fields: skaz.AskFields): skaz.Item
function ask(question) end

---@class skaz.AnswerFields: skaz.Body
---@field basis? skaz.Mark        of its text
---@field near? skaz.Prose|true   small slips pass, and are told this
---@field exact? skaz.Prose       told where there are none

---One answer of an `ask`, in its spellings: "1923 | autumn 1923", "35..45".
---@param forms string
---@return fun(body: skaz.AnswerFields): skaz.Item
function answer(forms) end

---Tells one storylet of a deck.
---@param deck string
---@return skaz.Item
function draw(deck) end

---Offers storylets of a deck as a menu.
---@param deck string
---@return skaz.Item|fun(fields: { size?: integer, take?: integer }): skaz.Item
function hand(deck) end

---Gives the player a source card.
---@param card string
---@return skaz.Item
function give(card) end

---Tells the sentence of a fact, marked as it stands.
---@param facts string  ids, separated by spaces
---@return skaz.Item
function cite(facts) end

-- ---------------------------------------------------------------------- marks

---@param facts string  ids, separated by spaces
---@return skaz.Mark|fun(body: skaz.Body): skaz.Mark
function documented(facts) end

---@param facts string
---@return skaz.Mark|fun(body: skaz.Body): skaz.Mark
function claimed(facts) end

---@param facts string
---@return skaz.Mark|fun(body: skaz.Body): skaz.Mark
function disputed(facts) end

---@type skaz.Mark|fun(body: skaz.Body): skaz.Mark
invented = nil

---Text that says nothing about the past: the exercise itself. It has no mark.
---@type skaz.Mark|fun(body: skaz.Body): skaz.Mark
aside = nil

-- ---------------------------------------------------------------------- files

---Runs another file of the scenario's folder.
---@param name string
function include(name) end

---A module: of the scenario's folder, of shared/ beside it, or of the library.
---@param name string
---@return any
function use(name) end

---For modules: reports an error at the line of the scenario that called, and goes on.
---@param message string  what is wrong, and what was expected
---@return skaz.Item      to be returned in place of what could not be made
function fault(message) end

-- ------------------------------------------------- inside functions, in play

---A whole number from low to high; in effects alone.
---@param low integer
---@param high integer
---@return integer
function random(low, high) end

---True so many times in a hundred; in effects alone.
---@param percent integer
---@return boolean
function chance(percent) end

---How many members a set has.
---@param set table
---@return integer
function count(set) end

---@param a integer
---@param b integer
---@param ... integer
---@return integer
function min(a, b, ...) end

---@param a integer
---@param b integer
---@param ... integer
---@return integer
function max(a, b, ...) end

---@param n integer
---@return integer
function abs(n) end

---The word of a meter for its value.
---@param meter integer
---@return string
function word(meter) end

---What was chosen at each decision; 'none' before.
---@type table<string, string>
decided = nil

---Which passages were visited.
---@type table<string, boolean>
visited = nil

---Whether the play is the short one.
---@type boolean
short = nil

-- -------------------------------------------------------------- use "quiz"

---@class skaz.QuizFields
---@field fact? string         told after the answer
---@field id? string
---@field right? skaz.Content  in place of "Right."
---@field wrong? skaz.Content  in place of "No. The answer is: ..."
---@field score? string|false  where it counts; else the last that is declared

---@class skaz.QuizChoice: skaz.QuizFields
---@field [integer] skaz.Prose  the question, then the choices
---@field answer string         one of them

---@class skaz.QuizTyped: skaz.QuizFields
---@field [1] skaz.Prose
---@field answer string           "Kollontai | Alexandra Kollontai"
---@field mistakes? string        wrong however near they are
---@field near? skaz.Prose|false  what slips are told; false: none pass
---@field tries? integer
---@field was? string

---@class skaz.QuizNumber: skaz.QuizFields
---@field [1] skaz.Prose
---@field answer integer
---@field within? integer  how far an answer may be away
---@field also? string     "forty"
---@field tries? integer
---@field was? string

---@class skaz.QuizOrder: skaz.QuizFields
---@field [integer] skaz.Prose  the question, then the texts in the right order
---@field was? string

---@class skaz.QuizMatch: skaz.QuizFields
---@field [1] skaz.Prose
---@field [integer] skaz.Prose[]  pairs
---@field was? string

---@class skaz.Quiz
---@field score fun(score: { [1]: string, most: integer, label?: string }): skaz.Item
---@field words fun(words: table<string, string>)
---@field choice fun(question: skaz.QuizChoice): skaz.Content
---@field typed fun(question: skaz.QuizTyped): skaz.Item
---@field number fun(question: skaz.QuizNumber): skaz.Item
---@field order fun(question: skaz.QuizOrder): skaz.Content
---@field match fun(question: skaz.QuizMatch): skaz.Content

-- ----------------------------------------------------------- use "council"

---@class skaz.CouncilDelegate
---@field [1] string         its name in expressions
---@field mandate? string[]  the orders that it may have
---@field label? string      what the seat is called
---@field orders? string     what the orders are called

---@class skaz.CouncilBloc
---@field [1] skaz.Prose          who votes
---@field [2] integer|skaz.Expression   how many
---@field yes skaz.Expression|boolean  when they vote for it
---@field no? skaz.Expression     when against; else all who are not for it
---@field when? skaz.Expression   when they are there

---@class skaz.CouncilBallot
---@field [1] string  the question, or the delegate to be recalled
---@field [integer] skaz.CouncilBloc
---@field carried? skaz.Content
---@field lost? skaz.Content
---@field of? integer|skaz.Expression      all electors: more than half of them must be for it
---@field quorum? integer|skaz.Expression  how many must be there
---@field no_quorum? skaz.Content          what follows when fewer are
---@field secret? boolean                  only the sum is told
---@field told? skaz.Prose                 the sentence that gives the count

---@class skaz.CouncilVoice: skaz.Body
---@field voice? string
---@field label? string  else "Hear " and the voice
---@field id? string
---@field key? string
---@field was? string
---@field when? skaz.Expression
---@field locked? skaz.Prose|true
---@field basis? skaz.Mark

---@class skaz.CouncilVoices
---@field [integer] skaz.CouncilVoice
---@field close? string  a choice that ends the hearing

---@class skaz.Council
---@field delegate fun(delegate: skaz.CouncilDelegate): skaz.Definition
---@field elect fun(orders: string[]): skaz.Content     the delegate, then the orders
---@field instruct fun(orders: string[]): skaz.Content
---@field release fun(orders: string[]): skaz.Content
---@field resign fun(delegate: string[]): skaz.Item
---@field recall fun(ballot: skaz.CouncilBallot): skaz.Content
---@field ballot fun(ballot: skaz.CouncilBallot): skaz.Content
---@field hear fun(voices: skaz.CouncilVoices): skaz.Content
---@field words fun(words: table<string, string>)

/* schema: which words the language has, and which fields and items each of them takes. */
#include "language/schema.h"

#include <string.h>

#include "base/names.h"

static const struct field_rule scenario_fields[] = {
    {"content_note", TAKES_TEXT}, {"language", TAKES_NAME}, {"marks", TAKES_NAME},
    {"minutes", TAKES_INT},       {"role", TAKES_TEXT},     {"short", TAKES_INT},
    {"skaz", TAKES_INT},          {"summary", TAKES_NAME},  {"title", TAKES_NAME},
    {"version", TAKES_NAME},      {"voices", TAKES_LIST},   {NULL, 0}};

static const struct field_rule act_fields[] = {{"banner", TAKES_NAME},
                                               {"minutes", TAKES_INT},
                                               {"start", TAKES_NAME},
                                               {"title", TAKES_NAME},
                                               {NULL, 0}};

static const struct field_rule source_fields[] = {
    {"audience", TAKES_NAME}, {"author", TAKES_NAME},  {"date", TAKES_NAME},
    {"file", TAKES_NAME},     {"licence", TAKES_NAME}, {"note", TAKES_NAME},
    {"stance", TAKES_NAME},   {"title", TAKES_NAME},   {NULL, 0}};

static const struct field_rule fact_fields[] = {
    {"also", TAKES_NAME | TAKES_LIST}, {"date", TAKES_NAME},
    {"locator", TAKES_NAME},           {"source", TAKES_NAME},
    {"standing", TAKES_NAME},          {NULL, 0}};

static const struct field_rule term_fields[] = {{"also", TAKES_NAME | TAKES_LIST}, {NULL, 0}};

static const struct field_rule card_fields[] = {{"basis", TAKES_MARK},
                                                {"date", TAKES_NAME},
                                                {"source", TAKES_NAME},
                                                {"title", TAKES_TEXT},
                                                {NULL, 0}};

static const struct field_rule passage_fields[] = {{"basis", TAKES_MARK}, {"date", TAKES_NAME},
                                                   {"title", TAKES_TEXT}, {"voice", TAKES_NAME},
                                                   {"was", TAKES_NAME},   {NULL, 0}};

static const struct field_rule ending_fields[] = {
    {"basis", TAKES_MARK}, {"date", TAKES_NAME}, {"early", TAKES_BOOL},      {"title", TAKES_TEXT},
    {"voice", TAKES_NAME}, {"was", TAKES_NAME},  {"when", TAKES_EXPRESSION}, {NULL, 0}};

static const struct field_rule epilogue_fields[] = {{"basis", TAKES_MARK},
                                                    {"date", TAKES_NAME},
                                                    {"title", TAKES_TEXT},
                                                    {"voice", TAKES_NAME},
                                                    {NULL, 0}};

static const struct field_rule rule_fields[] = {
    {"once", TAKES_BOOL}, {"when", TAKES_EXPRESSION}, {NULL, 0}};

static const struct field_rule storylet_fields[] = {{"basis", TAKES_MARK},
                                                    {"date", TAKES_NAME},
                                                    {"deck", TAKES_NAME},
                                                    {"once", TAKES_BOOL},
                                                    {"priority", TAKES_INT},
                                                    {"title", TAKES_TEXT},
                                                    {"voice", TAKES_NAME},
                                                    {"was", TAKES_NAME},
                                                    {"weight", TAKES_INT | TAKES_EXPRESSION},
                                                    {"when", TAKES_EXPRESSION},
                                                    {NULL, 0}};

static const struct field_rule debrief_fields[] = {{"disputed", TAKES_LIST | TAKES_NAME},
                                                   {"hindsight", TAKES_LIST | TAKES_TEXT},
                                                   {"prompts", TAKES_LIST | TAKES_TEXT},
                                                   {"unheard", TAKES_LIST | TAKES_TEXT},
                                                   {NULL, 0}};

static const struct field_rule meter_fields[] = {
    {"label", TAKES_NAME}, {"start", TAKES_INT}, {"words", TAKES_NAME}, {NULL, 0}};

static const struct field_rule flag_fields[] = {
    {"label", TAKES_NAME}, {"start", TAKES_BOOL}, {NULL, 0}};

static const struct field_rule one_of_fields[] = {
    {"label", TAKES_NAME}, {"start", TAKES_NAME}, {"words", TAKES_MAP}, {NULL, 0}};

static const struct field_rule set_of_fields[] = {
    {"label", TAKES_NAME}, {"start", TAKES_NAME | TAKES_LIST}, {"words", TAKES_MAP}, {NULL, 0}};

static const struct field_rule per_fields[] = {
    {"label", TAKES_NAME}, {"words", TAKES_MAP}, {NULL, 0}};

static const struct field_rule text_fields[] = {
    {"label", TAKES_NAME}, {"start", TAKES_NAME}, {NULL, 0}};

static const struct field_rule decision_fields[] = {{"record", TAKES_NAME},
                                                    {"reveal", TAKES_BOOL},
                                                    {"title", TAKES_NAME},
                                                    {"was", TAKES_NAME},
                                                    {NULL, 0}};

static const struct field_rule choice_fields[] = {{"basis", TAKES_MARK},
                                                  {"case", TAKES_TEXT},
                                                  {"flavour", TAKES_BOOL},
                                                  {"history", TAKES_NAME},
                                                  {"id", TAKES_NAME},
                                                  {"key", TAKES_NAME},
                                                  {"locked", TAKES_TEXT | TAKES_BOOL},
                                                  {"once", TAKES_BOOL},
                                                  {"was", TAKES_NAME},
                                                  {"when", TAKES_EXPRESSION},
                                                  {NULL, 0}};

static const struct field_rule ask_fields[] = {
    {"id", TAKES_NAME}, {"into", TAKES_NAME}, {"tries", TAKES_INT}, {"was", TAKES_NAME}, {NULL, 0}};

static const struct field_rule answer_fields[] = {
    {"basis", TAKES_MARK}, {"exact", TAKES_TEXT}, {"near", TAKES_TEXT | TAKES_BOOL}, {NULL, 0}};

static const struct field_rule hand_fields[] = {
    {"size", TAKES_INT}, {"take", TAKES_INT}, {NULL, 0}};

#define DEFINITION(word, items, fields)                                                            \
  { word, ROLE_DEFINITION, LABEL_REQUIRED, BODY_REQUIRED, items, false, fields, 0 }
#define UNLABELLED(word, items, fields)                                                            \
  { word, ROLE_DEFINITION, LABEL_NONE, BODY_REQUIRED, items, false, fields, 0 }
#define CLAIM(word)                                                                                \
  { word, ROLE_DEFINITION, LABEL_REQUIRED, BODY_NONE, ITEMS_NONE, false, NULL, 0 }
#define TYPE(word, items, needs_items, fields)                                                     \
  { word, ROLE_TYPE, LABEL_NONE, BODY_REQUIRED, items, needs_items, fields, 0 }
#define ITEM(word, body, items, fields)                                                            \
  { word, ROLE_ITEM, LABEL_REQUIRED, body, items, false, fields, 0 }
#define MARK(word, label)                                                                          \
  { word, ROLE_MARK, label, BODY_OPTIONAL, ITEMS_BODY, false, NULL, 0 }

static const struct schema schemas[RECORD_KINDS] = {
    [RECORD_SCENARIO] = DEFINITION("scenario", ITEMS_NONE, scenario_fields),
    [RECORD_ACT] = DEFINITION("act", ITEMS_NONE, act_fields),
    [RECORD_SOURCE] = DEFINITION("source", ITEMS_NONE, source_fields),
    [RECORD_FACT] = DEFINITION("fact", ITEMS_STRINGS, fact_fields),
    [RECORD_TERM] = DEFINITION("term", ITEMS_STRINGS, term_fields),
    [RECORD_CARD] = DEFINITION("card", ITEMS_TEXTS, card_fields),
    [RECORD_STATE] = {"state", ROLE_STATE, LABEL_NONE, BODY_REQUIRED, ITEMS_NONE, false, NULL,
                      TAKES_TYPE},
    [RECORD_PASSAGE] = DEFINITION("passage", ITEMS_BODY, passage_fields),
    [RECORD_ENDING] = DEFINITION("ending", ITEMS_BODY, ending_fields),
    [RECORD_CONCLUDE] = {"conclude", ROLE_DEFINITION, LABEL_NONE, BODY_REQUIRED, ITEMS_STRINGS,
                         true, NULL, 0},
    [RECORD_EPILOGUE] = UNLABELLED("epilogue", ITEMS_BODY, epilogue_fields),
    [RECORD_RULE] = DEFINITION("rule", ITEMS_BODY, rule_fields),
    [RECORD_STORYLET] = DEFINITION("storylet", ITEMS_BODY, storylet_fields),
    [RECORD_DEBRIEF] = {"debrief", ROLE_DEFINITION, LABEL_NONE, BODY_REQUIRED, ITEMS_NONE, false,
                        debrief_fields, TAKES_LIST | TAKES_TEXT},
    [RECORD_NEVER] = CLAIM("never"),
    [RECORD_ALWAYS] = CLAIM("always"),
    [RECORD_CAN] = CLAIM("can"),
    [RECORD_METER] = TYPE("meter", ITEMS_NUMBERS, false, meter_fields),
    [RECORD_INT] = TYPE("int", ITEMS_NUMBERS, false, meter_fields),
    [RECORD_FLAG] = TYPE("flag", ITEMS_NONE, false, flag_fields),
    [RECORD_ONE_OF] = TYPE("one_of", ITEMS_STRINGS, true, one_of_fields),
    [RECORD_SET_OF] = TYPE("set_of", ITEMS_STRINGS, true, set_of_fields),
    [RECORD_PER] = TYPE("per", ITEMS_STRINGS | ITEMS_TYPES, false, per_fields),
    [RECORD_DERIVED] = {"derived", ROLE_TYPE, LABEL_REQUIRED, BODY_NONE, ITEMS_NONE, false, NULL,
                        0},
    [RECORD_TEXT] = TYPE("text", ITEMS_NUMBERS, false, text_fields),
    [RECORD_DECISION] = ITEM("decision", BODY_OPTIONAL, ITEMS_NONE, decision_fields),
    [RECORD_CHOICE] = ITEM("choice", BODY_REQUIRED, ITEMS_BODY, choice_fields),
    [RECORD_TOPIC] = ITEM("topic", BODY_REQUIRED, ITEMS_BODY, choice_fields),
    [RECORD_FALLBACK] = {"fallback", ROLE_ITEM, LABEL_NONE, BODY_REQUIRED, ITEMS_BODY, false, NULL,
                         0},
    [RECORD_WHEN] = ITEM("when", BODY_REQUIRED, ITEMS_BODY, NULL),
    [RECORD_ELSEWHEN] = ITEM("elsewhen", BODY_REQUIRED, ITEMS_BODY, NULL),
    [RECORD_OTHERWISE] = {"otherwise", ROLE_CLAUSE, LABEL_NONE, BODY_REQUIRED, ITEMS_BODY, false,
                          NULL, 0},
    [RECORD_EFFECT] = ITEM("effect", BODY_NONE, ITEMS_NONE, NULL),
    [RECORD_GO] = ITEM("go", BODY_NONE, ITEMS_NONE, NULL),
    [RECORD_VISIT] = ITEM("visit", BODY_NONE, ITEMS_NONE, NULL),
    [RECORD_BACK] = {"back", ROLE_ITEM, LABEL_NONE, BODY_NONE, ITEMS_NONE, false, NULL, 0},
    [RECORD_ASK] = ITEM("ask", BODY_REQUIRED, ITEMS_ANSWERS, ask_fields),
    [RECORD_ANSWER] = {"answer", ROLE_ANSWER, LABEL_REQUIRED, BODY_REQUIRED, ITEMS_BODY, false,
                       answer_fields, 0},
    [RECORD_DRAW] = ITEM("draw", BODY_NONE, ITEMS_NONE, NULL),
    [RECORD_HAND] = ITEM("hand", BODY_OPTIONAL, ITEMS_NONE, hand_fields),
    [RECORD_GIVE] = ITEM("give", BODY_NONE, ITEMS_NONE, NULL),
    [RECORD_CITE] = ITEM("cite", BODY_NONE, ITEMS_NONE, NULL),
    [RECORD_DOCUMENTED] = MARK("documented", LABEL_REQUIRED),
    [RECORD_CLAIMED] = MARK("claimed", LABEL_REQUIRED),
    [RECORD_DISPUTED] = MARK("disputed", LABEL_REQUIRED),
    [RECORD_INVENTED] = MARK("invented", LABEL_NONE),
    [RECORD_ASIDE] = MARK("aside", LABEL_NONE),
};

const struct schema *schema_of(enum record_kind kind) { return &schemas[kind]; }

const struct field_rule *schema_field(const struct schema *schema, const char *name) {
  const struct field_rule *rule = schema->fields;
  for (; rule != NULL && rule->name != NULL; rule++)
    if (strcmp(rule->name, name) == 0) return rule;
  return NULL;
}

const char *schema_suggest(const struct schema *schema, const char *name) {
  const char *best = NULL;
  const struct field_rule *rule = schema->fields;
  for (; rule != NULL && rule->name != NULL; rule++)
    best = name_nearer(name, strlen(name), best, rule->name);
  return best;
}

enum record_kind schema_find(const char *word, size_t length) {
  enum record_kind kind = RECORD_SCENARIO;
  for (; kind < RECORD_KINDS; kind++)
    if (schemas[kind].word[0] == word[0] && strlen(schemas[kind].word) == length &&
        memcmp(schemas[kind].word, word, length) == 0)
      break;
  return kind;
}

bool schema_is_reserved(const char *name) {
  static const char *const others[] = {
      "abs", "chance",  "count", "decided", "fault", "include", "max",  "min",   "random", "short",
      "use", "visited", "word",  "and",     "or",    "not",     "true", "false", "nil"};
  for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
    if (strcmp(others[i], name) == 0) return true;
  return schema_find(name, strlen(name)) != RECORD_KINDS;
}

bool schema_may_hold(unsigned items, enum record_kind kind) {
  switch (schemas[kind].role) {
  case ROLE_TYPE: return (items & ITEMS_TYPES) != 0;
  case ROLE_ITEM:
  case ROLE_STATE: return (items & ITEMS_BODY) != 0;
  case ROLE_MARK: return (items & (ITEMS_BODY | ITEMS_TEXTS)) != 0;
  case ROLE_ANSWER: return (items & ITEMS_ANSWERS) != 0;
  case ROLE_CLAUSE: return (items & (ITEMS_BODY | ITEMS_ANSWERS)) != 0;
  default: return false;
  }
}

/* rules: what the scenario does to its variables and when it ends, in words. */
#include "text/rules.h"

#include <stdlib.h>
#include <string.h>

/* What is told, of which program, where a story has begun. */
struct teller {
  struct text *out;
  const skaz_program *program;
  skaz_story *story;
};

static void put(const struct teller *teller, const char *words) { text_put(teller->out, words); }

static bool is_same(const char *a, const char *b) { return a && b && strcmp(a, b) == 0; }

/* The condition behind the words `before`; nothing where there is none. */
static void put_when(const struct teller *teller, const char *before, const skaz_expr *when) {
  if (!when) return;
  put(teller, before);
  reason_put_rule(teller->out, teller->story, when);
}

/* ---------------------------------------------------------------------- choices */

/* Whether another decision has a choice that reads the same. */
static bool is_ambiguous(const struct teller *teller, const skaz_entry *choice) {
  skaz_entry other;
  for (size_t i = 0; skaz_entry_at(teller->program, SKAZ_ENTRY_CHOICE, i, &other); i++)
    if (is_same(other.title, choice->title) && !is_same(other.extra, choice->extra)) return true;
  return false;
}

/* The decision that a choice of this label belongs to, where that tells it from another. */
static void put_decision(const struct teller *teller, const skaz_change *change) {
  skaz_entry choice, decision;
  for (size_t i = 0; skaz_entry_at(teller->program, SKAZ_ENTRY_CHOICE, i, &choice); i++) {
    bool is_it = is_same(choice.name, change->choice) && is_same(choice.parent, change->passage) &&
                 is_same(choice.title, change->label);
    if (!is_it || !choice.extra || !is_ambiguous(teller, &choice)) continue;
    bool has_title = skaz_decision(teller->program, choice.extra, &decision) && decision.title;
    if (!has_title) return;
    put(teller, " at ");
    reason_put_quoted(teller->out, decision.title);
    return;
  }
}

/* ------------------------------------------------------------------------ rules */

/* The rule that alone comes to a passage; false where there is another way to it, or none. */
static bool find_caller(const struct teller *teller, const char *passage, const char **rule) {
  skaz_relation relation;
  size_t ways = 0;
  for (size_t i = 0; skaz_relation_at(teller->program, i, &relation); i++) {
    bool is_way = relation.kind >= SKAZ_FLOW_START && relation.kind <= SKAZ_FLOW_HAND;
    if (!is_way || relation.is_dead || strcmp(relation.to, passage) != 0) continue;
    ways++;
    *rule = relation.kind == SKAZ_FLOW_VISIT ? relation.from : "";
  }
  return ways == 1;
}

static bool find_rule(const struct teller *teller, const char *id, size_t *index) {
  skaz_entry rule;
  for (size_t i = 0; skaz_entry_at(teller->program, SKAZ_ENTRY_RULE, i, &rule); i++) {
    if (strcmp(rule.name, id) != 0) continue;
    *index = i;
    return true;
  }
  return false;
}

/* When a rule has its turn. */
static void put_rule(const struct teller *teller, size_t index, const skaz_expr *when) {
  bool is_once = skaz_entry_field(teller->program, SKAZ_ENTRY_RULE, index, "once") != NULL;
  put(teller, is_once ? " once" : " whenever it comes to that");
  put_when(teller, ", with ", when);
}

/* The passage, or when it comes, where a rule alone brings it, and what has to hold there. */
static void put_passage(const struct teller *teller, const skaz_change *change) {
  struct text name = {0};
  const char *caller;
  size_t rule;
  if (find_caller(teller, change->passage, &caller) && find_rule(teller, caller, &rule)) {
    put_rule(teller, rule, skaz_passage_when(teller->program, caller));
    put_when(teller, ", and ", change->when);
    return;
  }
  if (!change->title) reason_put_name(&name, change->passage);
  put(teller, " at ");
  reason_put_quoted(teller->out, change->title ? change->title : text_string(&name));
  text_free(&name);
  put_when(teller, ", with ", change->when);
}

/* ------------------------------------------------------------------------ where */

/* Its first spelling: "1923 | autumn 1923" is "1923". */
static void put_answer(const struct teller *teller, const char *answer) {
  size_t length = strcspn(answer, "|");
  while (length > 0 && answer[length - 1] == ' ') length--;
  char *first = need_copy(answer, length);
  put(teller, " when you answer ");
  reason_put_quoted(teller->out, first);
  free(first);
}

/* The choice or answer that leads to it; `choosing` stands before a choice. */
static void put_move(const struct teller *teller, const skaz_change *change, const char *choosing) {
  if (is_same(change->answer, "otherwise")) {
    put(teller, " when you answer something else");
  } else if (change->answer) {
    put_answer(teller, change->answer);
  } else {
    put(teller, choosing);
    reason_put_quoted(teller->out, change->label);
    put_decision(teller, change);
  }
  put_when(teller, ", with ", change->when);
}

/* That, or where else it happens, and what has to hold there. */
static void put_cause(const struct teller *teller, const skaz_change *change,
                      const char *choosing) {
  size_t rule;
  if (change->label || change->answer)
    put_move(teller, change, choosing);
  else if (change->owner == SKAZ_ENTRY_RULE && find_rule(teller, change->passage, &rule))
    put_rule(teller, rule, change->when);
  else if (change->passage)
    put_passage(teller, change);
}

/* The cause without the blank before it; the caller frees it. */
static char *cause_of(const struct teller *teller, const skaz_change *change,
                      const char *choosing) {
  struct text words = {0};
  const struct teller apart = {&words, teller->program, teller->story};
  put_cause(&apart, change, choosing);
  char *cause = need_string(words.length > 0 ? words.data + 1 : "");
  text_free(&words);
  return cause;
}

/* ---------------------------------------------------------------------- changes */

static void put_change(const struct teller *teller, const skaz_change *change) {
  switch (change->kind) {
  case SKAZ_CHANGE_ADD: put(teller, "up "); break;
  case SKAZ_CHANGE_SUBTRACT: put(teller, "down "); break;
  case SKAZ_CHANGE_SET: put(teller, "becomes "); break;
  case SKAZ_CHANGE_ASK: put(teller, "becomes what you type"); break;
  default: put(teller, "may change"); break;
  }
  reason_put_value(teller->out, teller->story, change->value);
}

static int64_t number_of(const struct teller *teller, const skaz_change *change) {
  skaz_clause clause = {0};
  bool is_step = change->kind == SKAZ_CHANGE_ADD || change->kind == SKAZ_CHANGE_SUBTRACT;
  bool is_number = is_step && skaz_clause_at(teller->story, change->value, 0, &clause) &&
                   clause.kind == SKAZ_CLAUSE_CONSTANT;
  if (!is_number) return 0;
  return change->kind == SKAZ_CHANGE_ADD ? clause.value.number : -clause.value.number;
}

bool rules_read(struct rule *rule, const skaz_program *program, skaz_story *story,
                const skaz_change *change, const char *meter) {
  struct text words = {0};
  const struct teller teller = {&words, program, story};
  if (change->kind >= SKAZ_CHANGE_END || strcmp(change->to, meter) != 0) return false;
  put_change(&teller, change);
  *rule = (struct rule){.change = text_take(&words),
                        .cause = change->kind == SKAZ_CHANGE_FUNCTION
                                     ? need_string("by a rule of the scenario's own")
                                     : cause_of(&teller, change, " "),
                        .by = number_of(&teller, change)};
  return true;
}

void rules_free(struct rule *rule) {
  free(rule->change);
  free(rule->cause);
}

/* ---------------------------------------------------------------------- endings */

/* Whether endings are chosen among, and this is one of them. */
static bool is_concluded(const skaz_program *program, const char *ending) {
  skaz_relation relation;
  for (size_t i = 0; skaz_relation_at(program, i, &relation); i++)
    if (relation.kind == SKAZ_FLOW_CONCLUDE && strcmp(relation.to, ending) == 0) return true;
  return false;
}

/* Where an ending asks for one word of a variable without a label, other than its first one. */
static bool asks_for_word(const struct teller *teller, const skaz_expr *when, skaz_clause *variable,
                          skaz_clause *word) {
  skaz_clause whole = {0};
  return when && skaz_clause_at(teller->story, when, 0, &whole) &&
         whole.kind == SKAZ_CLAUSE_EQUAL && !whole.holds &&
         skaz_clause_at(teller->story, when, 1, variable) &&
         variable->kind == SKAZ_CLAUSE_VARIABLE && !variable->label &&
         skaz_clause_at(teller->story, when, 2, word) && word->kind == SKAZ_CLAUSE_CONSTANT &&
         word->value.type == SKAZ_WORD;
}

/* Whether the change gives the variable that word. */
static bool gives(const struct teller *teller, const skaz_change *change,
                  const skaz_clause *variable, const skaz_clause *word) {
  skaz_clause value = {0};
  return change->kind == SKAZ_CHANGE_SET && strcmp(change->to, variable->name) == 0 &&
         skaz_clause_at(teller->story, change->value, 0, &value) &&
         value.kind == SKAZ_CLAUSE_CONSTANT && value.value.number == word->value.number;
}

/* Whether an ending that is listed before this one asks for the word that the change gives. */
static bool is_above(const struct teller *teller, const char *ending, const skaz_change *change,
                     const skaz_clause *variable) {
  skaz_entry other;
  skaz_clause asked, word;
  for (size_t i = 0; skaz_entry_at(teller->program, SKAZ_ENTRY_ENDING, i, &other); i++) {
    const skaz_expr *when = skaz_passage_when(teller->program, other.name);
    if (strcmp(other.name, ending) == 0) return false;
    if (asks_for_word(teller, when, &asked, &word) && strcmp(asked.name, variable->name) == 0 &&
        gives(teller, change, variable, &word))
      return true;
  }
  return false;
}

/* Whether the branches before change `i`, which it denies, lead to endings listed above: then
 * "otherwise" says as much as their conditions. */
static bool is_otherwise(const struct teller *teller, const char *ending, size_t i,
                         const skaz_change *change, const skaz_clause *variable) {
  skaz_change other;
  size_t above = 0;
  for (size_t j = 0; j < i && skaz_change_at(teller->program, j, &other); j++)
    above += is_same(other.passage, change->passage) && is_above(teller, ending, &other, variable);
  return change->denied > 0 && above == change->denied;
}

/* A place where the word is given: the conditions there, or the place itself. */
static void put_giver(const struct teller *teller, const skaz_change *change, bool is_otherwise) {
  const skaz_expr *when = is_otherwise ? change->own : change->when;
  bool is_plain = !change->label && !change->answer && (is_otherwise || change->when);
  put(teller, "where the story concludes, ");
  if (is_plain) {
    put(teller, is_otherwise ? "if none of the above fits" : "");
    put_when(teller, is_otherwise ? ", with " : "with ", when);
  } else {
    char *cause = cause_of(teller, change, " after ");
    put(teller, cause);
    free(cause);
  }
  put(teller, "\n");
}

/* The conditions under which the word is given, a line for each place; returns how many. */
static size_t put_givers(const struct teller *teller, const char *ending,
                         const skaz_clause *variable, const skaz_clause *word) {
  skaz_change change;
  size_t ways = 0;
  for (size_t i = 0; skaz_change_at(teller->program, i, &change); i++) {
    if (!gives(teller, &change, variable, word)) continue;
    put_giver(teller, &change, is_otherwise(teller, ending, i, &change, variable));
    ways++;
  }
  return ways;
}

static size_t put_concluded(const struct teller *teller, const char *ending) {
  const skaz_expr *when = skaz_passage_when(teller->program, ending);
  skaz_clause variable, word;
  size_t ways = asks_for_word(teller, when, &variable, &word)
                    ? put_givers(teller, ending, &variable, &word)
                    : 0;
  if (ways > 0) return ways;
  put(teller, "where the story concludes, ");
  put(teller, when ? "" : "if no other ending fits");
  put_when(teller, "with ", when);
  put(teller, "\n");
  return 1;
}

size_t rules_put_ending(struct text *out, const skaz_program *program, skaz_story *story,
                        const char *ending) {
  const struct teller teller = {out, program, story};
  skaz_change change;
  size_t ways = 0;
  for (size_t i = 0; skaz_change_at(program, i, &change); i++) {
    if (change.kind != SKAZ_CHANGE_END || strcmp(change.to, ending) != 0) continue;
    char *cause = cause_of(&teller, &change, " when you choose ");
    text_print(out, "%s\n", cause);
    free(cause);
    ways++;
  }
  return is_concluded(program, ending) ? ways + put_concluded(&teller, ending) : ways;
}

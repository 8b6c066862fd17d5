/* rules: what the scenario does to its variables and when it ends, in words. */
#include "text/rules.h"

#include <stdlib.h>
#include <string.h>

/* ------------------------------------------------------------------------ where */

/* Its first spelling: "1923 | autumn 1923" is "1923". */
static void put_answer(struct text *out, const char *answer) {
  size_t length = strcspn(answer, "|");
  while (length > 0 && answer[length - 1] == ' ') length--;
  char *first = need_copy(answer, length);
  text_put(out, " when you answer ");
  reason_put_quoted(out, first);
  free(first);
}

/* "at "The shed"", by its title or its id. */
static void put_passage(struct text *out, const skaz_change *change) {
  struct text name = {0};
  if (!change->title) reason_put_name(&name, change->passage);
  text_put(out, " at ");
  reason_put_quoted(out, change->title ? change->title : text_string(&name));
  text_free(&name);
}

/* "when you choose "Petition"", or where else it happens. */
static void put_place(struct text *out, const skaz_change *change) {
  if (change->answer && strcmp(change->answer, "otherwise") == 0) {
    text_put(out, " when you answer something else");
  } else if (change->answer) {
    put_answer(out, change->answer);
  } else if (change->label) {
    text_put(out, " when you choose ");
    reason_put_quoted(out, change->label);
  } else if (change->owner == SKAZ_ENTRY_RULE) {
    text_put(out, " as soon as it comes to that");
  } else if (change->passage) {
    put_passage(out, change);
  }
}

static void put_when(struct text *out, skaz_story *story, const skaz_change *change) {
  if (!change->when) return;
  text_put(out, ", with ");
  reason_put_rule(out, story, change->when);
}

/* ---------------------------------------------------------------------- changes */

static void put_change(struct text *out, skaz_story *story, const skaz_change *change) {
  switch (change->kind) {
  case SKAZ_CHANGE_ADD: text_put(out, "up by "); break;
  case SKAZ_CHANGE_SUBTRACT: text_put(out, "down by "); break;
  case SKAZ_CHANGE_SET: text_put(out, "becomes "); break;
  case SKAZ_CHANGE_ASK: text_put(out, "becomes what you type"); break;
  default: text_put(out, "may change by a rule of the scenario's own"); break;
  }
  reason_put_value(out, story, change->value);
  put_place(out, change);
  put_when(out, story, change);
}

bool rules_put_change(struct text *out, skaz_story *story, const skaz_change *change,
                      const char *meter) {
  bool is_its_own = change->kind < SKAZ_CHANGE_END && strcmp(change->to, meter) == 0;
  if (is_its_own) put_change(out, story, change);
  return is_its_own;
}

/* ---------------------------------------------------------------------- endings */

/* Whether endings are chosen among, and this is one of them. */
static bool is_concluded(const skaz_program *program, const char *ending) {
  skaz_relation relation;
  for (size_t i = 0; skaz_relation_at(program, i, &relation); i++)
    if (relation.kind == SKAZ_FLOW_CONCLUDE && strcmp(relation.to, ending) == 0) return true;
  return false;
}

static void put_concluded(struct text *out, const skaz_program *program, skaz_story *story,
                          const char *ending) {
  const skaz_expr *when = skaz_passage_when(program, ending);
  text_put(out, "where the story concludes, ");
  if (when) {
    text_put(out, "with ");
    reason_put_rule(out, story, when);
  } else {
    text_put(out, "if no other ending fits");
  }
  text_put(out, "\n");
}

size_t rules_put_ending(struct text *out, const skaz_program *program, skaz_story *story,
                        const char *ending) {
  skaz_change change;
  size_t ways = 0;
  for (size_t i = 0; skaz_change_at(program, i, &change); i++) {
    if (change.kind != SKAZ_CHANGE_END || strcmp(change.to, ending) != 0) continue;
    struct text way = {0};
    put_place(&way, &change);
    put_when(&way, story, &change);
    text_print(out, "%s\n", text_string(&way) + (way.length > 0));
    text_free(&way);
    ways++;
  }
  if (!is_concluded(program, ending)) return ways;
  put_concluded(out, program, story, ending);
  return ways + 1;
}

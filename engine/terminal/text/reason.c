/* reason: the conditions of a story in words. */
#include "text/reason.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* How a condition is told. */
enum mood { WOULD, MUST, RULE };

struct teller {
  struct text *out;
  skaz_story *story;
  const skaz_expr *expr;
  enum mood mood;
  bool is_brief; /* numbers stand without their words */
};

static skaz_clause clause_at(const struct teller *teller, size_t i) {
  skaz_clause clause = {0};
  skaz_clause_at(teller->story, teller->expr, i, &clause);
  return clause;
}

/* The clause behind `i` and all that is in it. */
static size_t behind(const struct teller *teller, size_t i) {
  return i + clause_at(teller, i).size;
}

static void put(const struct teller *teller, const char *words) { text_put(teller->out, words); }

/* ------------------------------------------------------------------------ values */

void reason_put_name(struct text *out, const char *name) {
  for (; *name; name++)
    if (*name == '.')
      text_put(out, ": ");
    else
      text_add(out, *name == '_' ? " " : name, 1);
}

void reason_put_number(struct text *out, int64_t number, const char *word) {
  text_print(out, "%" PRId64, number);
  if (word) text_print(out, " (%s)", word);
}

/* Whether a string begins and ends with quotes of its own. */
static bool is_quoted(const char *string) {
  static const char *const pairs[][2] = {{"\"", "\""}, {"“", "”"}, {"„", "“"}, {"«", "»"}};
  size_t length = strlen(string);
  for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
    size_t first = strlen(pairs[i][0]), last = strlen(pairs[i][1]);
    if (length >= first + last && strncmp(string, pairs[i][0], first) == 0 &&
        strcmp(string + length - last, pairs[i][1]) == 0)
      return true;
  }
  return false;
}

void reason_put_quoted(struct text *out, const char *label) {
  text_print(out, is_quoted(label) ? "%s" : "\"%s\"", label);
}

/* "The permit", as the author called it, or its name behind the dot. */
static void put_quoted(const struct teller *teller, const skaz_clause *clause) {
  const char *dot = strchr(clause->name, '.');
  struct text name = {0};
  if (!clause->label) reason_put_name(&name, dot ? dot + 1 : clause->name);
  reason_put_quoted(teller->out, clause->label ? clause->label : text_string(&name));
  text_free(&name);
}

/* A value that is known, or is now. */
static void put_known(const struct teller *teller, const skaz_clause *clause) {
  if (!clause->has_value)
    put(teller, "nothing that can be told now");
  else if (clause->value.type == SKAZ_BOOL)
    put(teller, clause->value.number ? "yes" : "no");
  else if (clause->value.type == SKAZ_TEXT && !*clause->value.word)
    put(teller, "empty");
  else if (clause->value.type == SKAZ_WORD && clause->word)
    put(teller, clause->word);
  else if (clause->value.type == SKAZ_TEXT)
    text_print(teller->out, "\"%s\"", clause->value.word);
  else
    reason_put_number(teller->out, clause->value.number, teller->is_brief ? NULL : clause->word);
}

static void put_value(const struct teller *teller, size_t i);

/* `words` has a % for each of the two values in a clause. */
static void put_pattern(const struct teller *teller, size_t i, const char *words) {
  for (size_t at = i + 1; *words; words++) {
    if (*words != '%') {
      text_add(teller->out, words, 1);
      continue;
    }
    put_value(teller, at);
    at = behind(teller, at);
  }
}

/* Of a member the set. */
static void put_called(const struct teller *teller, const skaz_clause *clause) {
  bool is_member = clause->kind == SKAZ_CLAUSE_MEMBER;
  char *name =
      need_copy(clause->name, is_member ? strcspn(clause->name, ".") : strlen(clause->name));
  if (clause->label)
    put(teller, clause->label);
  else
    reason_put_name(teller->out, name);
  free(name);
}

/* How a value comes about that is no variable. */
static const char *pattern_of(skaz_clause_kind kind) {
  switch (kind) {
  case SKAZ_CLAUSE_WORD: return "the word for %";
  case SKAZ_CLAUSE_SUM: return "% plus %";
  case SKAZ_CLAUSE_DIFFERENCE: return "% minus %";
  case SKAZ_CLAUSE_PRODUCT: return "% times %";
  case SKAZ_CLAUSE_QUOTIENT: return "% divided by %";
  case SKAZ_CLAUSE_REMAINDER: return "what is left of % divided by %";
  case SKAZ_CLAUSE_SMALLER: return "the smaller of % and %";
  case SKAZ_CLAUSE_LARGER: return "the larger of % and %";
  case SKAZ_CLAUSE_NEGATIVE: return "minus %";
  case SKAZ_CLAUSE_SIZE: return "% without its sign";
  case SKAZ_CLAUSE_RANDOM: return "% to % (by chance)";
  case SKAZ_CLAUSE_CHANCE: return "yes with a chance of % in 100, or else no";
  case SKAZ_CLAUSE_FUNCTION: return "what a rule of the scenario's own gives";
  default: return "a condition of the scenario's own";
  }
}

static void put_value(const struct teller *teller, size_t i) {
  skaz_clause clause = clause_at(teller, i);
  switch (clause.kind) {
  case SKAZ_CLAUSE_CONSTANT: put_known(teller, &clause); break;
  case SKAZ_CLAUSE_VARIABLE: put_called(teller, &clause); break;
  case SKAZ_CLAUSE_SHORT: put(teller, "the short version"); break;
  case SKAZ_CLAUSE_MEMBER:
    text_print(teller->out, "%s among ", clause.member);
    put_called(teller, &clause);
    break;
  case SKAZ_CLAUSE_COUNT:
    put(teller, "the number of ");
    put_called(teller, &clause);
    break;
  case SKAZ_CLAUSE_DECIDED:
    put(teller, "what you chose at ");
    put_quoted(teller, &clause);
    break;
  case SKAZ_CLAUSE_VISITED:
    put(teller, "a visit to ");
    put_quoted(teller, &clause);
    break;
  default: put_pattern(teller, i, pattern_of(clause.kind)); break;
  }
}

/* ------------------------------------------------------------------- comparisons */

/* "more than", and behind "with" "above". */
static const char *relation_of(skaz_clause_kind kind, enum mood mood, bool is_constant) {
  switch (kind) {
  case SKAZ_CLAUSE_AT_LEAST: return is_constant ? "" : "at least ";
  case SKAZ_CLAUSE_AT_MOST: return is_constant ? "" : "at most ";
  case SKAZ_CLAUSE_DIFFERENT: return mood == RULE ? "anything but " : "something other than ";
  case SKAZ_CLAUSE_MORE: return mood == RULE ? "above " : "more than ";
  case SKAZ_CLAUSE_LESS: return mood == RULE ? "below " : "less than ";
  default: return "";
  }
}

/* "4 or more", but "at least Stock". */
static const char *after_of(skaz_clause_kind kind) {
  if (kind == SKAZ_CLAUSE_AT_LEAST) return " or more";
  return kind == SKAZ_CLAUSE_AT_MOST ? " or less" : "";
}

static const char *be(const struct teller *teller, bool is_plain_number) {
  static const char *const words[] = {" would have to be ", " must be ", " being "};
  return is_plain_number && teller->mood == RULE ? " at " : words[teller->mood];
}

/* One of the conditions in an ANY that all ask what one value is: their first; else 0. */
static size_t one_of(const struct teller *teller, size_t i) {
  skaz_clause any = clause_at(teller, i), first = clause_at(teller, i + 2);
  if (any.kind != SKAZ_CLAUSE_ANY || !first.name) return 0;
  for (size_t at = i + 1; at < i + any.size; at = behind(teller, at)) {
    skaz_clause asked = clause_at(teller, at + 1), with = clause_at(teller, at + 2);
    if (clause_at(teller, at).kind != SKAZ_CLAUSE_EQUAL || with.kind != SKAZ_CLAUSE_CONSTANT)
      return 0;
    if (asked.kind != first.kind || strcmp(asked.name, first.name) != 0) return 0;
  }
  return i + 1;
}

/* "a, b or c" of what the conditions in an ANY ask; of a condition alone what it asks. */
static void put_wanted(const struct teller *teller, size_t i,
                       void (*put_one)(const struct teller *teller, size_t value)) {
  skaz_clause clause = clause_at(teller, i);
  if (clause.kind != SKAZ_CLAUSE_ANY) {
    put_one(teller, behind(teller, i + 1));
    return;
  }
  for (size_t at = i + 1, end = i + clause.size; at < end;) {
    size_t next = behind(teller, at);
    if (at > i + 1) put(teller, next == end ? " or " : ", ");
    put_one(teller, behind(teller, at + 1));
    at = next;
  }
}

static void put_comparison(const struct teller *teller, size_t i) {
  size_t first = one_of(teller, i) ? i + 2 : i + 1;
  skaz_clause_kind kind = first == i + 2 ? SKAZ_CLAUSE_EQUAL : clause_at(teller, i).kind;
  bool is_constant = clause_at(teller, behind(teller, first)).kind == SKAZ_CLAUSE_CONSTANT;
  put_value(teller, first);
  put(teller, be(teller, is_constant && clause_at(teller, first).value.type == SKAZ_INT));
  put(teller, relation_of(kind, teller->mood, is_constant));
  put_wanted(teller, i, put_value);
  if (is_constant) put(teller, after_of(kind));
}

/* -------------------------------------------------------- flags, sets, decisions */

static void put_flag(const struct teller *teller, size_t i, bool is_true) {
  put_value(teller, i);
  put(teller, be(teller, false));
  put(teller, is_true ? "yes" : "no");
}

/* '"the theses" would have to be among Papers'. */
static void put_member(const struct teller *teller, const skaz_clause *clause, bool is_in) {
  static const char *const in[] = {" would have to be", " must be", ""};
  static const char *const out[] = {" would have to be missing", " must not be", " not"};
  reason_put_quoted(teller->out, clause->member);
  put(teller, is_in ? in[teller->mood] : out[teller->mood]);
  put(teller, teller->mood == WOULD && !is_in ? " from " : " among ");
  put_called(teller, clause);
}

static void put_visit(const struct teller *teller, const skaz_clause *clause, bool is_there) {
  static const char *const been[] = {"you would have to have been at ", "you must have been at ",
                                     "a visit to "};
  static const char *const away[] = {"you would have to have stayed away from ",
                                     "you must have stayed away from ", "no visit to "};
  put(teller, is_there ? been[teller->mood] : away[teller->mood]);
  put_quoted(teller, clause);
}

static void put_function(const struct teller *teller, bool is_true) {
  static const char *const say[] = {"would have to say", "must say", "saying"};
  text_print(teller->out, "a rule of the scenario's own %s %s", say[teller->mood],
             is_true ? "yes" : "no");
}

static void put_length(const struct teller *teller, bool is_short) {
  static const char *const words[] = {"this would have to be the ", "this must be the ", "the "};
  put(teller, words[teller->mood]);
  put(teller, is_short ? "short version" : "long version");
}

/* What holds always, or never, whatever comes. */
static void put_fixed(const struct teller *teller) {
  static const char *const words[] = {"this would have to be another story", "this must be so",
                                      "nothing else to it"};
  put(teller, words[teller->mood]);
}

/* The conditions that are a value alone. */
static void put_truth(const struct teller *teller, size_t i) {
  bool is_true = clause_at(teller, i).kind == SKAZ_CLAUSE_TRUE;
  skaz_clause clause = clause_at(teller, i + 1);
  switch (clause.kind) {
  case SKAZ_CLAUSE_MEMBER: put_member(teller, &clause, is_true); break;
  case SKAZ_CLAUSE_VISITED: put_visit(teller, &clause, is_true); break;
  case SKAZ_CLAUSE_SHORT: put_length(teller, is_true); break;
  case SKAZ_CLAUSE_FUNCTION: put_function(teller, is_true); break;
  case SKAZ_CLAUSE_CONSTANT: put_fixed(teller); break;
  default: put_flag(teller, i + 1, is_true); break;
  }
}

static void put_choice(const struct teller *teller, size_t value) {
  skaz_clause clause = clause_at(teller, value);
  if (clause.word)
    reason_put_quoted(teller->out, clause.word);
  else
    put(teller, "nothing yet");
}

static void put_decision(const struct teller *teller, size_t i, const skaz_clause *decided) {
  bool is_other = clause_at(teller, i).kind == SKAZ_CLAUSE_DIFFERENT;
  bool is_any = is_other && !clause_at(teller, behind(teller, i + 1)).word;
  if (teller->mood != RULE) {
    put(teller, "at ");
    put_quoted(teller, decided);
    put(teller,
        teller->mood == WOULD ? " you would have to have chosen " : " you must have chosen ");
  }
  if (is_other) put(teller, is_any ? "something" : "something other than ");
  if (!is_any) put_wanted(teller, i, put_choice);
  if (teller->mood != RULE) return;
  put(teller, " chosen at ");
  put_quoted(teller, decided);
}

/* ------------------------------------------------------------- a single condition */

static bool is_joint(const struct teller *teller, size_t i) {
  skaz_clause_kind kind = clause_at(teller, i).kind;
  return kind == SKAZ_CLAUSE_ALL || (kind == SKAZ_CLAUSE_ANY && !one_of(teller, i));
}

/* What it asks. */
static void put_phrase(const struct teller *teller, size_t i) {
  skaz_clause clause = clause_at(teller, i),
              first = clause_at(teller, one_of(teller, i) ? i + 2 : i + 1);
  bool is_truth = clause.kind == SKAZ_CLAUSE_TRUE || clause.kind == SKAZ_CLAUSE_FALSE;
  if (is_truth)
    put_truth(teller, i);
  else if (first.kind == SKAZ_CLAUSE_DECIDED)
    put_decision(teller, i, &first);
  else
    put_comparison(teller, i);
}

/* What is, of a flag, a set, a visit. */
static void put_true_now(const struct teller *teller, const skaz_clause *clause) {
  bool is_true = clause->value.number != 0;
  switch (clause->kind) {
  case SKAZ_CLAUSE_MEMBER: put(teller, is_true ? "it is there" : "it is not there"); break;
  case SKAZ_CLAUSE_VISITED: put(teller, is_true ? "you have been there" : "you have not"); break;
  case SKAZ_CLAUSE_SHORT:
    put(teller, is_true ? "it is the short one" : "it is the long one");
    break;
  case SKAZ_CLAUSE_CONSTANT:
    put(teller, teller->mood == WOULD ? "in this one it never opens" : "it always is");
    break;
  default:
    put(teller, clause->kind == SKAZ_CLAUSE_FUNCTION ? "it says " : "it is ");
    put_known(teller, clause);
    break;
  }
}

/* What is compared, and with what, if that is no constant. */
static void put_both_now(const struct teller *teller, size_t i) {
  skaz_clause first = clause_at(teller, i);
  size_t other = behind(teller, i);
  skaz_clause second = clause_at(teller, other);
  put(teller, "it is ");
  put_known(teller, &first);
  if (second.kind == SKAZ_CLAUSE_CONSTANT) return;
  put(teller, ", and ");
  if (second.kind == SKAZ_CLAUSE_FUNCTION)
    put(teller, "that");
  else
    put_value(teller, other);
  put(teller, " is ");
  put_known(teller, &second);
}

/* What is. */
static void put_now(const struct teller *teller, size_t i) {
  size_t at = one_of(teller, i) ? i + 2 : i + 1;
  skaz_clause clause = clause_at(teller, i), first = clause_at(teller, at);
  if (clause.kind == SKAZ_CLAUSE_TRUE || clause.kind == SKAZ_CLAUSE_FALSE) {
    put_true_now(teller, &first);
  } else if (first.kind == SKAZ_CLAUSE_DECIDED) {
    put(teller, first.word ? "you chose " : "you have chosen ");
    put_choice(teller, at);
  } else {
    put_both_now(teller, at);
  }
}

/* ------------------------------------------------------------------- sentences */

static void capitalise(struct text *out, size_t from) {
  char *first = out->data + from;
  if (from < out->length && *first >= 'a' && *first <= 'z') *first = (char)(*first - 'a' + 'A');
}

/* Whether a clause is to be told: of what is missing what fails, of what is met what holds. */
static bool is_told(const struct teller *teller, size_t i) {
  return teller->mood == RULE || clause_at(teller, i).holds == (teller->mood == MUST);
}

/* Whether players can know what the clause alone speaks of: what has a label or title, and no
 * function's secret or what never changes. */
static bool is_clear(const struct teller *teller, size_t i) {
  skaz_clause clause = clause_at(teller, i);
  switch (clause.kind) {
  case SKAZ_CLAUSE_VARIABLE:
  case SKAZ_CLAUSE_MEMBER:
  case SKAZ_CLAUSE_COUNT:
  case SKAZ_CLAUSE_DECIDED:
  case SKAZ_CLAUSE_VISITED: return clause.label != NULL;
  case SKAZ_CLAUSE_FUNCTION: return false;
  case SKAZ_CLAUSE_TRUE:
  case SKAZ_CLAUSE_FALSE: return clause_at(teller, i + 1).kind != SKAZ_CLAUSE_CONSTANT;
  default: return true;
  }
}

/* Whether all of a condition is. */
static bool is_understood(const struct teller *teller, size_t i) {
  for (size_t at = i, end = behind(teller, i); at < end; at++)
    if (!is_clear(teller, at)) return false;
  return true;
}

static void put_inner(const struct teller *teller, size_t i);

/* The conditions in a clause that are told, with a word between. */
static void put_joined(const struct teller *teller, size_t i, const char *between) {
  size_t count = 0;
  for (size_t at = i + 1, end = behind(teller, i); at < end; at = behind(teller, at)) {
    if (!is_told(teller, at)) continue;
    if (count++ > 0) put(teller, between);
    put_inner(teller, at);
  }
}

/* A condition inside of a sentence. */
static void put_inner(const struct teller *teller, size_t i) {
  skaz_clause clause = clause_at(teller, i);
  if (!is_joint(teller, i)) {
    put_phrase(teller, i);
    if (teller->mood == RULE) return;
    struct teller brief = *teller;
    brief.is_brief = true;
    put(teller, " (");
    put_now(&brief, i);
    put(teller, ")");
  } else if (clause.kind == SKAZ_CLAUSE_ALL) {
    put_joined(teller, i, " and ");
  } else {
    put(teller, "either ");
    put_joined(teller, i, ", or ");
  }
}

static void put_sentence(const struct teller *teller, size_t i) {
  struct text *out = teller->out;
  if (out->length > 0) put(teller, " ");
  size_t from = out->length;
  if (is_joint(teller, i)) {
    put_inner(teller, i);
  } else {
    put_phrase(teller, i);
    put(teller, teller->mood == WOULD ? "; " : ", and ");
    put_now(teller, i);
  }
  put(teller, ".");
  capitalise(out, from);
}

/* Each condition that must hold is a sentence of its own, and each that is met. */
static void put_sentences(const struct teller *teller, size_t i) {
  skaz_clause clause = clause_at(teller, i);
  bool is_apart = clause.kind == SKAZ_CLAUSE_ALL ||
                  (clause.kind == SKAZ_CLAUSE_ANY && is_joint(teller, i) && teller->mood == MUST);
  if (!is_told(teller, i)) return;
  if (!is_apart) {
    if (teller->mood == WOULD || is_understood(teller, i)) put_sentence(teller, i);
    return;
  }
  for (size_t at = i + 1; at < i + clause.size; at = behind(teller, at)) put_sentences(teller, at);
}

static void tell(struct text *out, skaz_story *story, const skaz_expr *expr, enum mood mood) {
  struct text words = {0};
  struct teller teller = {&words, story, expr, mood, false};
  if (expr && skaz_clause_count(expr) > 0) put_sentences(&teller, 0);
  if (words.length > 0) text_put(out, words.data);
  text_free(&words);
}

void reason_put_missing(struct text *out, skaz_story *story, const skaz_expr *when) {
  tell(out, story, when, WOULD);
}

void reason_put_met(struct text *out, skaz_story *story, const skaz_expr *when) {
  tell(out, story, when, MUST);
}

void reason_put_rule(struct text *out, skaz_story *story, const skaz_expr *when) {
  struct teller teller = {out, story, when, RULE, false};
  if (!when || skaz_clause_count(when) == 0) return;
  if (clause_at(&teller, 0).kind == SKAZ_CLAUSE_ALL)
    put_joined(&teller, 0, ", and ");
  else
    put_inner(&teller, 0);
}

/* A truth is the value in it, or holds with a condition. */
static void put_outcome(const struct teller *teller) {
  skaz_clause whole = clause_at(teller, 0);
  if (whole.kind >= SKAZ_CLAUSE_CONSTANT) {
    put_value(teller, 0);
  } else if (whole.kind == SKAZ_CLAUSE_TRUE) {
    put_value(teller, 1);
  } else {
    put(teller, "yes with ");
    put_inner(teller, 0);
    put(teller, ", else no");
  }
}

void reason_put_value(struct text *out, skaz_story *story, const skaz_expr *value) {
  struct teller teller = {out, story, value, RULE, false};
  if (value && skaz_clause_count(value) > 0) put_outcome(&teller);
}

char *reason_of_choice(skaz_story *story, size_t i, const skaz_choice *choice) {
  struct text out = {0};
  if (choice->is_open || !choice->reason) return NULL;
  if (*choice->reason) return need_string(choice->reason);
  reason_put_missing(&out, story, skaz_choice_when(story, i));
  return out.length > 0 ? text_take(&out) : NULL;
}

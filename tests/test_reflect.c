/* test_reflect: what a program tells checkers of its places and variables. */
#include "support.h"

static const char *const words[] = {
    [SKAZ_USE_READ] = "read",    [SKAZ_USE_PRINT] = "print",     [SKAZ_USE_WRITE] = "write",
    [SKAZ_USE_ASK] = "ask",      [SKAZ_USE_FUNCTION] = "lua",    [SKAZ_USE_CLAIM] = "claim",
    [SKAZ_FLOW_START] = "start", [SKAZ_FLOW_GO] = "go",          [SKAZ_FLOW_CONCLUDE] = "conclude",
    [SKAZ_FLOW_VISIT] = "visit", [SKAZ_FLOW_DRAW] = "draw",      [SKAZ_FLOW_HAND] = "hand",
    [SKAZ_FLOW_RULE] = "rule",   [SKAZ_FLOW_EARLY] = "early",    [SKAZ_FLOW_EPILOGUE] = "epilogue",
    [SKAZ_HAS_MENU] = "menu",    [SKAZ_HAS_LOOSE_END] = "loose", [SKAZ_SPEAKS] = "speaks",
    [SKAZ_CITES] = "cites"};

/* "line kind from>to"; (of a menu) its number of choices; then what is said of it. */
static void add_line(const skaz_relation *is, char *out, size_t size) {
  size_t used = strlen(out);
  int length =
      snprintf(out + used, size - used, "%d %s %s>%s", is->line, words[is->kind], is->from, is->to);
  used += (size_t)length;
  if (is->count > 0) used += (size_t)snprintf(out + used, size - used, " %zu", is->count);
  if (is->mark != SKAZ_UNMARKED)
    used += (size_t)snprintf(out + used, size - used, " %s", skaz_mark_name(is->mark));
  snprintf(out + used, size - used, "%s%s%s%s%s\n", is->is_dead ? " dead" : "",
           is->is_start ? " start" : "", is->has_otherwise ? " otherwise" : "",
           is->is_conditional ? " conditional" : "", is->is_once ? " once" : "");
}

/* The relations of the kinds `first` to `last`, a line each. */
static const char *relations(struct support *play, skaz_relation_kind first,
                             skaz_relation_kind last) {
  skaz_relation relation;
  play->text[0] = '\0';
  for (size_t i = 0; skaz_relation_at(play->program, i, &relation); i++)
    if (relation.kind >= first && relation.kind <= last)
      add_line(&relation, play->text, sizeof play->text);
  return play->text;
}

static const char *flows(struct support *play) {
  return relations(play, SKAZ_FLOW_START, SKAZ_FLOW_EPILOGUE);
}

static const char *uses(struct support *play) {
  return relations(play, SKAZ_USE_READ, SKAZ_USE_CLAIM);
}

/* ------------------------------------------------------------------------ flow */

static void test_ways_of_a_story(void **state) {
  struct support *play = *state;
  support_load(play, "act 'one' {}\n"
                     "passage 'a' { visit 'b', choice 'A' { go 'c' },\n"
                     "  choice 'B' { draw 'd', go 'conclude' } }\n"
                     "passage 'b' { 'x', back }\n"
                     "passage 'c' { hand 'd', go 'e' }\n"
                     "storylet 's' { deck = 'd' }\n"
                     "storylet 't' { deck = 'd', go 'f' }\n"
                     "rule 'r' { when = 'visited.b', 'y' }\n"
                     "conclude { 'e', 'f' }\n"
                     "ending 'e' { when = 'visited.c' }\n"
                     "ending 'f' {}\n"
                     "ending 'g' { early = true }\n"
                     "epilogue { 'z' }\n");
  assert_string_equal(flows(play), "0 start >a\n"
                                   "1 start >a\n"
                                   "2 visit a>b\n"
                                   "2 go a>c\n"
                                   "3 draw a>s\n"
                                   "3 draw a>t\n"
                                   "3 go a>conclude\n"
                                   "5 hand c>s\n"
                                   "5 hand c>t\n"
                                   "5 go c>e\n"
                                   "7 go t>f\n"
                                   "8 rule >r\n"
                                   "10 epilogue e>epilogue\n"
                                   "10 conclude conclude>e\n"
                                   "11 epilogue f>epilogue\n"
                                   "11 conclude conclude>f\n"
                                   "12 epilogue g>epilogue\n"
                                   "12 early >g\n");
}

static void test_ways_that_play_never_takes(void **state) {
  struct support *play = *state;
  support_load(play, "state { n = meter { 0, 9 }, m = meter { 0, 9 } }\n"
                     "passage 'a' {\n"
                     "  when 'n > 5 and n < 3' { go 'b' },\n"
                     "  when 'n + m >= 0' { choice 'A' { go 'c' } }, otherwise {\n"
                     "    choice 'B' { go 'd' } },\n"
                     "  when 'n > 5' { choice 'C' { when = 'n < 3', go 'e' } },\n"
                     "  choice 'D' { locked = 'no', go 'f' } }\n"
                     "passage 'b' { go 'c', go 'd' }\n"
                     "passage 'c' { visit 'd', go 'x' }\n"
                     "passage 'd' { go 'x' }\n"
                     "passage 'e' { visit 'f', draw 'k', go 'x' }\n"
                     "passage 'f' { choice 'A' {}, choice 'B' { go 'g' }, go 'x' }\n"
                     "passage 'g' { back }\n"
                     "storylet 's' { deck = 'k', when = 'n > 9' }\n"
                     "rule 'r' { when = 'm < 0' }\n"
                     "conclude { 'x', 'y', 'z' }\n"
                     "ending 'x' { when = 'n < 0', early = true }\n"
                     "ending 'y' { when = 'n < 10', early = true }\n"
                     "ending 'z' { early = true }\n");
  assert_string_equal(flows(play), "0 start >a\n"
                                   "3 go a>b dead\n"
                                   "4 go a>c\n"
                                   "5 go a>d dead\n"
                                   "6 go a>e dead\n"
                                   "7 go a>f dead\n"
                                   "8 go b>c\n"
                                   "8 go b>d dead\n"
                                   "9 visit c>d\n"
                                   "9 go c>x dead\n"
                                   "10 go d>x\n"
                                   "11 visit e>f\n"
                                   "11 draw e>s dead\n"
                                   "11 go e>x\n"
                                   "12 go f>g\n"
                                   "12 go f>x\n"
                                   "15 rule >r dead\n"
                                   "17 conclude conclude>x dead\n"
                                   "17 early >x dead\n"
                                   "18 conclude conclude>y\n"
                                   "18 early >y\n"
                                   "19 conclude conclude>z dead\n"
                                   "19 early >z dead\n");
}

/* ------------------------------------------------------------- what places have */

static void test_bodies_that_may_run_out(void **state) {
  struct support *play = *state;
  support_load(play, "state { n = meter { 0, 9 }, t = text { 9 } }\n"
                     "passage 'a' { 'x',\n"
                     "  choice 'A' { go 'b' },\n"
                     "  choice 'B' { 'y',\n"
                     "    choice 'C' { when 'n > 3' { go 'b' } },\n"
                     "    choice 'D' { go 'b' } } }\n"
                     "passage 'b' { when 'n < 10' { go 'c' } }\n"
                     "passage 'c' { topic 'A' {}, topic 'B' {} }\n"
                     "passage 'd' { when 'n > 2' { go 'a' }, elsewhen 'n > 1' {\n"
                     "    'z' }, otherwise { go 'a' } }\n"
                     "passage 'e' { ask 'Q' { into = 't' } }\n"
                     "passage 'f' { visit 'd' }\n"
                     "passage 'g' { visit 'h' }\n"
                     "passage 'h' { back }\n"
                     "passage 'i' {}\n");
  assert_string_equal(relations(play, SKAZ_HAS_LOOSE_END, SKAZ_HAS_LOOSE_END),
                      "5 loose a> conditional\n"
                      "8 loose c>\n"
                      "9 loose d> conditional\n"
                      "11 loose e>\n"
                      "13 loose g>\n"
                      "15 loose i>\n");
}

static void test_ends_that_conditions_keep_play_from(void **state) {
  struct support *play = *state;
  support_load(play, "state { n = meter { 0, 9 } }\n"
                     "passage 'a' { when 'n > 3' { 'x' }, otherwise {\n"
                     "    'y' } }\n"
                     "passage 'b' { draw 'k', when 'n > 3' {\n"
                     "    choice 'A' {}, 'x', go 'a' } }\n"
                     "passage 'c' { visit 'd' }\n"
                     "passage 'd' { when 'n > 3' { go 'a' }, back }\n"
                     "passage 'e' { draw 'k' }\n"
                     "passage 'f' { draw 'l' }\n"
                     "passage 'g' { choice 'A' {\n"
                     "  when = 'n > 3' }, choice 'B' { go 'a' } }\n"
                     "storylet 's' { deck = 'k' }\n"
                     "storylet 't' { deck = 'l' }\n"
                     "storylet 'u' { deck = 'l', when = 'n > 3', go 'a' }\n");
  assert_string_equal(relations(play, SKAZ_HAS_LOOSE_END, SKAZ_HAS_LOOSE_END),
                      "2 loose a>\n"
                      "3 loose a>\n"
                      "4 loose b> conditional\n"
                      "6 loose c> conditional\n"
                      "8 loose e>\n"
                      "9 loose f> conditional\n"
                      "10 loose g>\n");
}

static void test_rules_may_keep_play_from_ends(void **state) {
  struct support *play = *state;
  static const char source[] = "state { n = meter { 0, 9 } }\n"
                               "passage 'a' { choice 'A' {}, 'x' }\n"
                               "ending 'e' {}\n"
                               "rule 'r' { when = 'n > 3', %s }\n";
  char text[256];
  snprintf(text, sizeof text, source, "'y'");
  support_load(play, text);
  assert_string_equal(relations(play, SKAZ_HAS_LOOSE_END, SKAZ_HAS_LOOSE_END), "2 loose a>\n");
  snprintf(text, sizeof text, source, "go 'e'");
  support_load(play, text);
  assert_string_equal(relations(play, SKAZ_HAS_LOOSE_END, SKAZ_HAS_LOOSE_END),
                      "2 loose a> conditional\n");
}

static void test_menus(void **state) {
  struct support *play = *state;
  support_load(play, "state { n = meter { 0, 9 }, done = set_of { 'p', 'q' } }\n"
                     "passage 'a' { decision 'd' {}, choice 'A' { id = 'a', go 'a' } }\n"
                     "passage 'b' { choice 'A' { when = 'n > 1', go 'a' },\n"
                     "  choice 'B' { locked = 'no', go 'a' } }\n"
                     "passage 'c' { choice 'A' { when = 'n > 1', go 'a' },\n"
                     "  choice 'B' { when = 'n <= 1', go 'a' } }\n"
                     "passage 'e' { choice 'A' { when = 'n > 1', go 'a' }, topic 'B' {},\n"
                     "  choice 'C' { once = true, go 'a' }, fallback { go 'a' } }\n"
                     "passage 'f' { topic 'A' {}, topic 'B' {}, go 'a' }\n"
                     "passage 'g' { when 'done.p' { choice 'A' { go 'a' } },\n"
                     "  elsewhen 'n > 3' { choice 'B' { once = true, go 'a' } },\n"
                     "  otherwise { choice 'C' { go 'a' }, choice 'D' { go 'a' } } }\n"
                     "passage 'h' { go 'a', choice 'A' { when = 'done.p and done.q', go 'a' } }\n");
  assert_string_equal(relations(play, SKAZ_HAS_MENU, SKAZ_HAS_MENU),
                      "2 menu a>d 1\n"
                      "3 menu b> 2 conditional\n"
                      "5 menu c> 2\n"
                      "7 menu e> 3 otherwise once\n"
                      "9 menu f> 2 otherwise once\n"
                      "10 menu g> 4 once\n"
                      "13 menu h> 1 dead conditional\n");
}

static void test_citations(void **state) {
  struct support *play = *state;
  skaz_relation relation = {.kind = SKAZ_USE_READ};
  support_load(play, "source 'S' { title = 'S' }\n"
                     "fact 'F1' { source = 'S', standing = 'documented', 'x' }\n"
                     "fact 'F2' { source = 'S', standing = 'claimed', 'x' }\n"
                     "passage 'a' { basis = documented 'F1', 'x', 'y',\n"
                     "  claimed 'F1  F2' { 'z' }, invented { 'w' },\n"
                     "  choice 'A' { basis = claimed 'F2', 'v', go 'b' } }\n"
                     "passage 'b' { basis = documented 'F1', claimed 'F2' { 'x' },\n"
                     "  give 'k', go 'a' }\n"
                     "card 'k' { basis = claimed 'F2', 'x' }\n");
  assert_string_equal(relations(play, SKAZ_CITES, SKAZ_CITES), "4 cites a>F1 documented\n"
                                                               "5 cites a>F1 F2 claimed\n"
                                                               "6 cites a>F2 claimed\n"
                                                               "7 cites b>F2 claimed\n"
                                                               "9 cites k>F2 claimed\n");
  for (size_t i = 0; relation.kind != SKAZ_CITES; i++)
    assert_true(skaz_relation_at(play->program, i, &relation));
  assert_int_equal(relation.column, 35);
  assert_string_equal(relation.file, "main");
}

static void test_voices(void **state) {
  struct support *play = *state;
  support_load(play, "scenario 'main' { voices = { 'V', 'W' } }\n"
                     "passage 'a' { voice = 'V', 'x', draw 'd', go 'e' }\n"
                     "storylet 's' { deck = 'd', voice = 'W', 'x' }\n"
                     "ending 'e' { 'x' }\n"
                     "epilogue { voice = 'W', 'x' }\n");
  assert_string_equal(relations(play, SKAZ_SPEAKS, SKAZ_SPEAKS), "2 speaks a>V\n"
                                                                 "3 speaks s>W\n"
                                                                 "5 speaks epilogue>W\n");
}

/* ------------------------------------------------------------------------ uses */

static void test_uses_of_variables(void **state) {
  struct support *play = *state;
  support_load(play, "state { n = meter { 0, 9, label = 'N' }, m = int { 0, 9, start = 2 },\n"
                     "  s = set_of { 'p', 'q' }, t = text { 9, start = 'x' },\n"
                     "  w = one_of { 'u', 'v' }, k = per { { 'i', 'j' }, int { 0, 9 } } }\n"
                     "passage 'a' { 'x {n} {if s.p and m > 3}y{end} {t}',\n"
                     "  effect 'n += 1; m = 2; m = m + k.i; s.q = n > m', effect 't = \"x\"',\n"
                     "  when 'count(s) > 1 or m == 1 or m > 7' { 'z' },\n"
                     "  decision 'd' {},\n"
                     "  choice 'A {m}' { id = 'a', when = 'visited.b',\n"
                     "    ask 'Q {w}' { into = 'k.j' }, go 'b' } }\n"
                     "passage 'b' { state { o = flag {} }, effect 'o = not o',\n"
                     "  when 'short or decided.d == \"a\"' { go 'a' }, go 'a' }\n"
                     "rule 'r' { when = 'w == \"v\"' }\n"
                     "never 'k.j > 8'\n");
  assert_string_equal(uses(play), "0 print >n\n"
                                  "4 print a>n\n"
                                  "4 print a>t\n"
                                  "4 read a>s.p\n"
                                  "4 read a>m\n"
                                  "5 write a>n\n"
                                  "5 write a>m start\n"
                                  "5 read a>k.i\n"
                                  "5 write a>m\n"
                                  "5 read a>n\n"
                                  "5 read a>m\n"
                                  "5 write a>s.q\n"
                                  "5 write a>t start\n"
                                  "6 read a>s.p\n"
                                  "6 read a>s.q\n"
                                  "6 read a>m\n"
                                  "8 write a>decided.d\n"
                                  "8 print a>m\n"
                                  "8 read a>visited.b\n"
                                  "9 ask a>k.j\n"
                                  "9 print a>w\n"
                                  "10 read b>o\n"
                                  "10 write b>o\n"
                                  "11 read b>short\n"
                                  "11 read b>decided.d\n"
                                  "12 read r>w\n"
                                  "13 claim >k.j\n");
}

static void test_uses_stand_where_they_were_written(void **state) {
  struct support *play = *state;
  skaz_relation relation;
  support_load(play, "state { n = meter { 0, 9 }, m = meter { 0, 9 } }\n"
                     "passage 'a' { when 'n > 5' {\n"
                     "  choice 'A' { when = 'm < 3 and m > 1', go 'a' }, choice 'B' { go 'a' },\n"
                     "  }, otherwise { choice 'C' { locked = 'no' } } }\n");
  assert_string_equal(uses(play), "2 read a>n\n3 read a>m\n");
  for (size_t i = 0; skaz_relation_at(play->program, i, &relation); i++)
    if (relation.kind == SKAZ_USE_READ)
      assert_int_equal(relation.column, relation.line == 2 ? 21 : 24);
}

static void test_derived_variables_are_used_as_themselves(void **state) {
  struct support *play = *state;
  support_load(play, "state { n = meter { 0, 9 }, m = meter { 0, 9 },\n"
                     "  sum = derived 'n + m',\n"
                     "  same = derived 'n',\n"
                     "  high = derived 'sum > 9',\n"
                     "  idle = derived 'm' }\n"
                     "passage 'a' { '{sum}', when 'high' { 'x' }, go 'b' }\n"
                     "passage 'b' { when 'same > 3' { 'x' }, go 'a' }\n");
  assert_string_equal(uses(play), "2 read >n\n"
                                  "2 read >m\n"
                                  "3 read >n\n"
                                  "3 read >same\n"
                                  "4 read >sum\n"
                                  "5 read >m\n"
                                  "6 print a>sum\n"
                                  "6 read a>high\n"
                                  "7 read b>n\n");
}

static void test_what_functions_may_read_or_write(void **state) {
  struct support *play = *state;
  support_load(play, "state { n = meter { 0, 9 }, m = meter { 0, 9 }, s = set_of { 'p', 'q' },\n"
                     "  k = meter { 0, 9 }, l = meter { 0, 9 }, i = int { 0, 9 },\n"
                     "  j = int { 0, 9 } }\n"
                     "function double(x) return 2 * x end\n"
                     "passage 'a' { effect(function() m = 1; n = n + 1 s.p = true end),\n"
                     "  effect(function() l, k = 1, 2 if visited.a then i = 3 end end),\n"
                     "  when 'double(j) > 3' { 'x' }, go 'a' }\n");
  assert_string_equal(uses(play), "0 lua >visited.a\n"
                                  "0 write >i\n"
                                  "0 write >k\n"
                                  "0 lua >l\n"
                                  "0 write >m\n"
                                  "0 lua >n\n"
                                  "0 lua >s.p\n"
                                  "0 lua >s.q\n"
                                  "7 read a>j\n");
}

/* ---------------------------------------------------------------------- the rest */

static void test_files_stand_one_after_the_other(void **state) {
  struct support *play = *state;
  const struct support_source sources[] = {
      {"main", "passage 'a' { go 'b' }\ninclude 'two'\npassage 'c' { go 'a' }\n"},
      {"two", "passage 'b' { go 'c' }\n"},
      {NULL, NULL}};
  assert_int_equal(support_try(play, sources), SKAZ_OK);
  assert_string_equal(flows(play), "0 start >a\n"
                                   "1 go a>b\n"
                                   "3 go c>a\n"
                                   "1 go b>c\n");
}

static void test_there_are_none_of_a_program_with_errors(void **state) {
  struct support *play = *state;
  skaz_relation relation;
  support_issues(play, "passage 'a' { go 'b' }\n");
  assert_int_equal(skaz_relation_count(play->program), 0);
  assert_false(skaz_relation_at(play->program, 0, &relation));
}

static void test_each_allocation_failing(void **state) {
  struct support *play = *state;
  static const char source[] = "state { n = meter { 0, 9 } }\n"
                               "passage 'a' { when 'n > 1' { '{n}' }, go 'a' }\n"
                               "never 'n == 7'\n";
  size_t count = 0;
  for (size_t n = 0; count == 0; n++) {
    support_load(play, source);
    play->allowed = n;
    count = skaz_relation_count(play->program);
    play->allowed = SIZE_MAX;
    size_t later = skaz_relation_count(play->program);
    assert_int_equal(later, 5);
  }
  assert_int_equal(count, 5);
}

/* ---------------------------------------------------------------------- parts */

/* The parts that logic can read at the rest, a line each: kind, place, name, value. */
static const char *parts(struct support *play) {
  static const char *const kinds[] = {
      [SKAZ_PART_PLACE] = "place", [SKAZ_PART_VARIABLE] = "variable", [SKAZ_PART_CHOICE] = "choice",
      [SKAZ_PART_RULE] = "rule",   [SKAZ_PART_STORYLET] = "storylet", [SKAZ_PART_TRIES] = "tries",
      [SKAZ_PART_HAND] = "hand",   [SKAZ_PART_OTHER] = "other"};
  skaz_part part;
  uint64_t value;
  play->text[0] = '\0';
  for (size_t i = 0, used = 0; skaz_part_at(play->program, i, &part); i++) {
    if (part.kind == SKAZ_PART_PLACE || !skaz_part_value(play->story, i, &value)) continue;
    used += (size_t)snprintf(play->text + used, sizeof play->text - used, "%d %s %s/%s %d\n",
                             part.line, kinds[part.kind], part.place != NULL ? part.place : "",
                             part.name, (int)value);
  }
  return play->text;
}

static void test_parts_of_a_state(void **state) {
  struct support *play = *state;
  support_begin(play,
                "state { n = int { -1, 9 }, seen = set_of { 'x', 'y' }, shown = int { 0, 9 } }\n"
                "passage 'a' { state { l = flag {} }, '{shown}', decision 'd' { title = 'D' },\n"
                "  choice 'One' { id = 'one', once = true, effect 'n = 7; l = true', go 'b' },\n"
                "  choice 'Two' { id = 'two', when = 'l', go 'b' } }\n"
                "passage 'b' { choice 'Back' { go 'a' },\n"
                "  choice 'End' { when = \"seen.y and decided.d == 'one'\", go 'c' },\n"
                "  choice 'Visit' { when = 'n > 7 and visited.a', go 'c' } }\n"
                "ending 'c' { 'C.' }\n"
                "rule 'r' { when = 'n == 9', once = true, 'R.' }\n");
  assert_string_equal(parts(play), "1 variable /n 0\n"
                                   "1 variable /seen.y 0\n"
                                   "9 rule r/r 0\n"
                                   "2 variable a/l 0\n"
                                   "3 choice a/one 0\n");
  support_choose(play, "one");
  assert_non_null(strstr(parts(play), "1 variable /n 7\n"));
  assert_non_null(strstr(parts(play), "3 choice a/one 1\n"));
  assert_non_null(strstr(parts(play), "2 variable /decided.d 1\n"));
  assert_non_null(strstr(parts(play), "2 variable a/visited.a 1\n"));
  assert_null(strstr(parts(play), "shown"));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      SUPPORT_TEST(test_ways_of_a_story),
      SUPPORT_TEST(test_ways_that_play_never_takes),
      SUPPORT_TEST(test_bodies_that_may_run_out),
      SUPPORT_TEST(test_ends_that_conditions_keep_play_from),
      SUPPORT_TEST(test_rules_may_keep_play_from_ends),
      SUPPORT_TEST(test_menus),
      SUPPORT_TEST(test_citations),
      SUPPORT_TEST(test_voices),
      SUPPORT_TEST(test_uses_of_variables),
      SUPPORT_TEST(test_uses_stand_where_they_were_written),
      SUPPORT_TEST(test_derived_variables_are_used_as_themselves),
      SUPPORT_TEST(test_what_functions_may_read_or_write),
      SUPPORT_TEST(test_files_stand_one_after_the_other),
      SUPPORT_TEST(test_there_are_none_of_a_program_with_errors),
      SUPPORT_TEST(test_each_allocation_failing),
      SUPPORT_TEST(test_parts_of_a_state),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

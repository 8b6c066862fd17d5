/* test_sites: the places of a scenario that plays can come to: what they are, what types alone
 * tell of them, and what is marked there. */
#include "support.h"

/* A play with marks. */
struct marked {
  struct support *play;
  unsigned char marks[200];
};

static void begin(struct marked *marked, struct support *play, const char *source) {
  support_load(play, source);
  assert_int_equal(skaz_new(play->program, 1, 0, &play->story), SKAZ_OK);
  assert_in_range(skaz_site_count(play->program), 1, sizeof marked->marks);
  marked->play = play;
  memset(marked->marks, 0, sizeof marked->marks);
  skaz_set_marks(play->story, marked->marks);
}

/* The site of that kind and name whose text is the one given (any for NULL). */
static size_t find(struct support *play, skaz_site_kind kind, const char *name, const char *text) {
  skaz_site site;
  for (size_t i = 0; skaz_site_at(play->program, i, &site); i++)
    if (site.kind == kind && strcmp(site.name, name) == 0 &&
        (text == NULL || (site.text != NULL && strcmp(site.text, text) == 0)))
      return i;
  fail_msg("there is no site '%s' of '%s'", name, text != NULL ? text : "anything");
  return 0;
}

static skaz_site site_of(struct support *play, skaz_site_kind kind, const char *name,
                         const char *text) {
  skaz_site site;
  assert_true(skaz_site_at(play->program, find(play, kind, name, text), &site));
  return site;
}

static void expect(struct marked *marked, skaz_site_kind kind, const char *name, const char *text,
                   unsigned marks) {
  unsigned got = marked->marks[find(marked->play, kind, name, text)];
  if (got != marks) fail_msg("%s %s: marks %u, not %u", name, text != NULL ? text : "", got, marks);
}

enum {
  T = SKAZ_MARK_TRUE,
  F = SKAZ_MARK_FALSE,
  K = SKAZ_MARK_TAKEN,
  L = SKAZ_MARK_LOST,
};

/* ------------------------------------------------------------------ what they are */

static const char all[] =
    "state { a = meter { 0, 5 }, b = flag {}, ready = derived 'a > 2' }\n"
    "passage 'p' { title = '{if b}B{else}Not b{end}',\n"
    "  '{first: one|{if a > 3}two{end}} {if a > 1}x{elseif b}y{else}z{end}',\n"
    "  when 'ready' { effect 'b = true; a += 9' }, elsewhen 'b' { 'B.' },\n"
    "  when 'a > 0' {\n"
    "    choice 'Up' { when = 'not b', locked = 'No.', effect 'a += 1', go 'p' } },\n"
    "  otherwise { choice 'First' { effect 'a = 1', go 'p' } },\n"
    "  topic 'Ask' { ask 'Q?' { tries = 1, answer 'x | y' {}, otherwise { 'No.' } } },\n"
    "  choice 'Deal' { once = true, draw 'd', fallback { 'None.' }, go 'p' },\n"
    "  choice 'Give' { flavour = true, give 'c', go 'p' }, choice 'End' { go 'conclude' },\n"
    "  choice 'Shut' { locked = 'Never.' },\n"
    "  go 'p' }\n"
    "storylet 's' { deck = 'd', when = 'a > 4', 'S.' }\n"
    "rule 'r' { when = 'a == 5', once = true, 'R.' }\n"
    "card 'c' { title = 'C', '{if b}card{end}' }\n"
    "ending 'high' { when = 'b', 'H.' } ending 'low' { 'L.' } conclude { 'high', 'low' }\n"
    "epilogue { 'E.' }\n";

static void test_sites_tell_what_they_are(void **state) {
  struct support *play = *state;
  support_load(play, all);
  skaz_site site = site_of(play, SKAZ_SITE_PASSAGE, "s", NULL);
  assert_int_equal(site.owner, SKAZ_ENTRY_STORYLET);
  assert_int_equal(site.line, 13);
  assert_int_equal(site.marks, K);
  site = site_of(play, SKAZ_SITE_CHOICE, "up", "Up");
  assert_int_equal(site.traits, SKAZ_IS_WHEN | SKAZ_IS_LOCKED);
  assert_int_equal(site.marks, T | F | K);
  assert_int_equal(site.line, 6);
  assert_string_equal(site.passage, "p");
  size_t up = find(play, SKAZ_SITE_CHOICE, "up", NULL);
  assert_int_equal(site_of(play, SKAZ_SITE_CONDITION, "choice", "not b").parent, up);
  assert_int_equal(site_of(play, SKAZ_SITE_CHOICE, "deal", NULL).traits, SKAZ_IS_ONCE);
  assert_int_equal(site_of(play, SKAZ_SITE_CHOICE, "ask", NULL).traits,
                   SKAZ_IS_ONCE | SKAZ_IS_TOPIC);
  assert_int_equal(site_of(play, SKAZ_SITE_CHOICE, "give", NULL).traits, SKAZ_IS_FLAVOUR);
  site = site_of(play, SKAZ_SITE_CHOICE, "shut", NULL);
  assert_int_equal(site.verdict, SKAZ_NEVER);
  assert_int_equal(site.marks, F);
  assert_int_equal(site_of(play, SKAZ_SITE_CONDITION, "when", "ready").line, 4);
  site = site_of(play, SKAZ_SITE_CONDITION, "when", "a > 0");
  assert_int_equal(site.line, 5);
  assert_int_equal(site.column, 9);
  assert_int_equal(site_of(play, SKAZ_SITE_CONDITION, "rule", "a == 5").line, 14);
  assert_int_equal(site_of(play, SKAZ_SITE_CONDITION, "storylet", "a > 4").parent,
                   find(play, SKAZ_SITE_PASSAGE, "s", NULL));
  assert_int_equal(site_of(play, SKAZ_SITE_CONDITION, "ending", "b").line, 16);
  assert_string_equal(site_of(play, SKAZ_SITE_STORE, "a", "a += 1").passage, "p");
  assert_int_equal(site_of(play, SKAZ_SITE_ANSWER, "q", "x | y").marks, K);
  site_of(play, SKAZ_SITE_ANSWER, "q", "otherwise");
  assert_int_equal(site_of(play, SKAZ_SITE_FALLBACK, "fallback", NULL).line, 9);
  site = site_of(play, SKAZ_SITE_BRANCH, "if", "b");
  assert_int_equal(site.parent, -1);
}

static void test_branches_nest(void **state) {
  struct support *play = *state;
  support_load(play, all);
  size_t sequence = find(play, SKAZ_SITE_SEQUENCE, "first", NULL);
  skaz_site site = site_of(play, SKAZ_SITE_BRANCH, "first", "one");
  assert_int_equal(site.parent, sequence);
  assert_int_equal(site.traits, 0);
  site = site_of(play, SKAZ_SITE_BRANCH, "if", "a > 3");
  skaz_site way;
  assert_true(skaz_site_at(play->program, (size_t)site.parent, &way));
  assert_string_equal(way.name, "first");
  assert_int_equal(way.parent, sequence);
  site = site_of(play, SKAZ_SITE_BRANCH, "elseif", "b");
  assert_int_equal(site.traits, 0);
  assert_int_equal(site.marks, T | F | K);
  assert_int_equal(site_of(play, SKAZ_SITE_BRANCH, "else", "z").marks, K);
}

/* Keys tell how often a sequence was shown only where that decides what play does. */
static void test_alternatives_are_by_turns(void **state) {
  struct support *play = *state;
  support_load(play, "state { n = int { 0, 9 } }\n"
                     "passage 'p' { '{first: one|{cycle: two|three}} {once: four|{10 // n}}',\n"
                     "  '{shuffle: five|six}', go 'e' }\n"
                     "ending 'e' {}\n");
  assert_int_equal(site_of(play, SKAZ_SITE_BRANCH, "first", "one").traits, 0);
  assert_int_equal(site_of(play, SKAZ_SITE_BRANCH, "cycle", "two").traits, SKAZ_IS_BY_TURNS);
  assert_int_equal(site_of(play, SKAZ_SITE_BRANCH, "once", "four").traits, 0);
  assert_int_equal(site_of(play, SKAZ_SITE_BRANCH, "shuffle", "five").traits, 0);
}

static void test_verdicts(void **state) {
  struct support *play = *state;
  static const struct {
    const char *condition;
    skaz_verdict verdict;
  } cases[] = {
      {"a >= 0", SKAZ_ALWAYS},        {"a > 9", SKAZ_NEVER},
      {"a > 8", SKAZ_UNKNOWN},        {"a > 5 and a < 3", SKAZ_NEVER},
      {"b or not b", SKAZ_ALWAYS},    {"w == 'x' and w == 'y'", SKAZ_NEVER},
      {"large >= 0", SKAZ_ALWAYS},    {"large * 2 > 30", SKAZ_UNKNOWN},
      {"large % 7 == 9", SKAZ_NEVER}, {"a // (a - a + 1) < 100", SKAZ_ALWAYS},
      {"a // a == 1", SKAZ_UNKNOWN},  {"t == 'x'", SKAZ_UNKNOWN},
      {"odd(a)", SKAZ_UNKNOWN},       {"count(s) > 2", SKAZ_NEVER},
      {"a == w2", SKAZ_UNKNOWN},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    char source[700];
    snprintf(
        source, sizeof source,
        "state { a = meter { 0, 9 }, b = flag {}, w = one_of { 'x', 'y' }, w2 = int { 0, 3 },\n"
        "  large = int { 0, 1000000 }, t = text { 3 }, s = set_of { 'p', 'q' } }\n"
        "function odd(n) return n %% 2 == 1 end\n"
        "passage 'p' { when \"%s\" { 'x' }, choice 'On' { go 'p' } }\n",
        cases[i].condition);
    support_load(play, source);
    skaz_site site = site_of(play, SKAZ_SITE_CONDITION, "when", cases[i].condition);
    if (site.verdict != cases[i].verdict) fail_msg("%s: %d", cases[i].condition, (int)site.verdict);
  }
}

static void test_a_choice_is_judged_with_the_blocks_around_it(void **state) {
  struct support *play = *state;
  support_load(play, "state { a = int { 0, 9 } }\n"
                     "passage 'p' { when 'a > 5' { choice 'A' { when = 'a < 3', go 'p' } },\n"
                     "  choice 'B' { go 'p' } }\n");
  assert_int_equal(site_of(play, SKAZ_SITE_CHOICE, "a", NULL).verdict, SKAZ_NEVER);
  assert_int_equal(site_of(play, SKAZ_SITE_CONDITION, "when", "a > 5").verdict, SKAZ_UNKNOWN);
  assert_int_equal(site_of(play, SKAZ_SITE_CONDITION, "choice", "a < 3").verdict, SKAZ_UNKNOWN);
}

/* --------------------------------------------------------------- what is marked */

static void test_marks_of_a_beginning(void **state) {
  struct marked marked;
  begin(&marked, *state, all);
  assert_int_equal(skaz_begin(marked.play->story, NULL), SKAZ_OK);
  expect(&marked, SKAZ_SITE_PASSAGE, "p", NULL, K);
  expect(&marked, SKAZ_SITE_PASSAGE, "s", NULL, 0);
  expect(&marked, SKAZ_SITE_BRANCH, "if", "b", F);
  expect(&marked, SKAZ_SITE_BRANCH, "else", "Not b", K);
  expect(&marked, SKAZ_SITE_SEQUENCE, "first", NULL, K);
  expect(&marked, SKAZ_SITE_BRANCH, "first", "one", K);
  expect(&marked, SKAZ_SITE_BRANCH, "if", "a > 3", 0);
  expect(&marked, SKAZ_SITE_BRANCH, "if", "a > 1", F);
  expect(&marked, SKAZ_SITE_BRANCH, "elseif", "b", F);
  expect(&marked, SKAZ_SITE_BRANCH, "else", "z", K);
  expect(&marked, SKAZ_SITE_CONDITION, "when", "ready", F);
  expect(&marked, SKAZ_SITE_CONDITION, "when", "b", F);
  expect(&marked, SKAZ_SITE_CONDITION, "when", "a > 0", F);
  expect(&marked, SKAZ_SITE_CONDITION, "choice", "not b", 0); /* its block does not hold */
  expect(&marked, SKAZ_SITE_CHOICE, "up", NULL, 0);
  expect(&marked, SKAZ_SITE_CHOICE, "first", NULL, T);
  expect(&marked, SKAZ_SITE_CHOICE, "shut", NULL, F);
}

static void test_marks_of_moves(void **state) {
  struct marked marked;
  struct support *play = *state;
  begin(&marked, play, all);
  assert_int_equal(skaz_begin(play->story, NULL), SKAZ_OK);
  support_walk(play, "first");
  expect(&marked, SKAZ_SITE_CHOICE, "first", NULL, T | K);
  expect(&marked, SKAZ_SITE_CHOICE, "up", NULL, T);
  expect(&marked, SKAZ_SITE_CONDITION, "choice", "not b", T);
  expect(&marked, SKAZ_SITE_CONDITION, "when", "a > 0", T | F);
  expect(&marked, SKAZ_SITE_CONDITION, "rule", "a == 5", F);
  expect(&marked, SKAZ_SITE_STORE, "a", "a += 1", 0);
  support_walk(play, "up up");
  expect(&marked, SKAZ_SITE_STORE, "a", "b = true; a += 9", L);
  expect(&marked, SKAZ_SITE_CHOICE, "up", NULL, T | F | K);
  expect(&marked, SKAZ_SITE_CONDITION, "choice", "not b", T | F);
  support_choose(play, "deal");
  expect(&marked, SKAZ_SITE_CONDITION, "storylet", "a > 4", T);
  expect(&marked, SKAZ_SITE_PASSAGE, "s", NULL, K);
  expect(&marked, SKAZ_SITE_PASSAGE, "r", NULL, K);
  expect(&marked, SKAZ_SITE_CONDITION, "rule", "a == 5", T | F);
  expect(&marked, SKAZ_SITE_FALLBACK, "fallback", NULL, 0);
  support_choose(play, "give");
  expect(&marked, SKAZ_SITE_BRANCH, "if", "b", T | F | K);
  support_choose(play, "ask");
  support_answer(play, "y");
  expect(&marked, SKAZ_SITE_ANSWER, "q", "x | y", K);
  expect(&marked, SKAZ_SITE_ANSWER, "q", "otherwise", 0);
  support_choose(play, "end");
  expect(&marked, SKAZ_SITE_CONDITION, "ending", "b", T);
  expect(&marked, SKAZ_SITE_PASSAGE, "high", NULL, K);
  expect(&marked, SKAZ_SITE_PASSAGE, "low", NULL, 0);
  expect(&marked, SKAZ_SITE_PASSAGE, "epilogue", NULL, K);
}

static void test_fallbacks_and_otherwise(void **state) {
  struct marked marked;
  struct support *play = *state;
  begin(&marked, play, all);
  assert_int_equal(skaz_begin(play->story, NULL), SKAZ_OK);
  support_walk(play, "deal");
  expect(&marked, SKAZ_SITE_FALLBACK, "fallback", NULL, K);
  expect(&marked, SKAZ_SITE_CONDITION, "storylet", "a > 4", F);
  support_choose(play, "ask");
  support_answer(play, "z");
  expect(&marked, SKAZ_SITE_ANSWER, "q", "otherwise", K);
}

static void test_a_state_that_is_set_marks_its_menu(void **state) {
  struct marked marked;
  struct support *play = *state;
  unsigned char key[64];
  begin(&marked, play, all);
  assert_in_range(skaz_key_size(play->program), 1, sizeof key);
  assert_int_equal(skaz_begin(play->story, NULL), SKAZ_OK);
  support_choose(play, "first");
  skaz_key(play->story, key);
  memset(marked.marks, 0, sizeof marked.marks);
  assert_int_equal(skaz_from_key(play->story, key), SKAZ_OK);
  expect(&marked, SKAZ_SITE_CHOICE, "up", NULL, T);
  expect(&marked, SKAZ_SITE_CONDITION, "choice", "not b", T);
  expect(&marked, SKAZ_SITE_PASSAGE, "p", NULL, 0);
}

static void test_without_marks_nothing_is_noted(void **state) {
  struct marked marked;
  struct support *play = *state;
  begin(&marked, play, all);
  skaz_set_marks(play->story, NULL);
  assert_int_equal(skaz_begin(play->story, NULL), SKAZ_OK);
  support_walk(play, "first up");
  for (size_t i = 0; i < sizeof marked.marks; i++) assert_int_equal(marked.marks[i], 0);
}

/* Sequences show what they would have shown, and go on as they would have gone on. */
static void test_marks_change_nothing(void **state) {
  struct marked marked;
  struct support *play = *state;
  begin(&marked, play,
        "passage 'p' { '{first: a|b|c} {cycle: d|e} {shuffle: f|g|h} {once: i|{if short}j{end}}',\n"
        "  choice 'On' { go 'p' } }\n");
  char texts[2][6][64];
  for (size_t i = 0; i < 2; i++) {
    skaz_set_marks(play->story, i == 0 ? NULL : marked.marks);
    assert_int_equal(skaz_begin(play->story, NULL), SKAZ_OK);
    for (size_t j = 0; j < 6; j++) {
      snprintf(texts[i][j], sizeof texts[i][j], "%s", support_text(play));
      support_choose(play, "on");
    }
  }
  for (size_t j = 0; j < 6; j++) assert_string_equal(texts[0][j], texts[1][j]);
  expect(&marked, SKAZ_SITE_BRANCH, "first", "c", K);
  expect(&marked, SKAZ_SITE_BRANCH, "cycle", "e", K);
  expect(&marked, SKAZ_SITE_BRANCH, "shuffle", "h", K);
  expect(&marked, SKAZ_SITE_BRANCH, "if", "short", F);
}

static void test_texts_that_fail_fail_the_turn(void **state) {
  struct marked marked;
  struct support *play = *state;
  static const char *const items[] = {
      "'{6 // n}', choice 'On' { go 'p' }",
      "choice '{6 // n}' { id = 'x', go 'p' }",
      "choice 'L' { when = 'n > 5', locked = '{6 // n}', go 'p' }, choice 'On' { go 'p' }",
      "ask '{6 // n}?' { answer 'x' {} }, go 'p'",
      "give 'c', choice 'On' { go 'p' }",
  };
  for (size_t i = 0; i < sizeof items / sizeof *items; i++) {
    char source[400];
    snprintf(
        source, sizeof source,
        "state { n = int { 0, 9, start = 1 } } card 'c' { 'C {7 // n}' }\n"
        "passage 'begin' { choice 'Zero' { effect 'n = 0', go 'p' }, choice 'One' { go 'p' } }\n"
        "passage 'p' { %s }\n",
        items[i]);
    begin(&marked, play, source);
    assert_int_equal(skaz_begin(play->story, NULL), SKAZ_OK);
    assert_int_equal(skaz_choose(play->story, support_find(play, "zero")), SKAZ_SCRIPT_ERROR);
    support_contains(skaz_error_of(play->story)->message, "division by zero");
    support_expect_place(play, "begin");
    support_choose(play, "one");
    assert_int_equal(skaz_begin(play->story, NULL), SKAZ_OK);
    skaz_set_marks(play->story, NULL);
    support_choose(play, "zero");
  }
}

static void test_sites_without_memory(void **state) {
  struct support *play = *state;
  size_t count = 0;
  for (size_t allowed = 0; count == 0; allowed++) {
    support_load(play, all);
    play->allowed = allowed;
    count = skaz_site_count(play->program);
    play->allowed = SIZE_MAX;
    assert_true(skaz_site_count(play->program) > 0);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      SUPPORT_TEST(test_sites_tell_what_they_are),
      SUPPORT_TEST(test_branches_nest),
      SUPPORT_TEST(test_alternatives_are_by_turns),
      SUPPORT_TEST(test_verdicts),
      SUPPORT_TEST(test_a_choice_is_judged_with_the_blocks_around_it),
      SUPPORT_TEST(test_marks_of_a_beginning),
      SUPPORT_TEST(test_marks_of_moves),
      SUPPORT_TEST(test_fallbacks_and_otherwise),
      SUPPORT_TEST(test_a_state_that_is_set_marks_its_menu),
      SUPPORT_TEST(test_without_marks_nothing_is_noted),
      SUPPORT_TEST(test_marks_change_nothing),
      SUPPORT_TEST(test_texts_that_fail_fail_the_turn),
      SUPPORT_TEST(test_sites_without_memory),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

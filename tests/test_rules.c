/* Tests of rules: what moves meters, and when endings are reached, in words. */
#include "support.h"
#include "text/rules.h"

static const char story[] =
    "state { trust = meter { 0, 10, start = 3, label = 'Trust', words = 'gone, 3 thin' },\n"
    "  stock = int { -9, 99, start = 2, label = 'Stock' }, free = int { 0, 5 },\n"
    "  party = one_of { 'none', 'sr', label = 'Party', words = { sr = 'SRs' } },\n"
    "  fed = per { { 'mill', 'yard' }, meter { 0, 5 }, label = 'Fed' },\n"
    "  signed = flag { label = 'The list' }, name = text { 20, label = 'Name' } }\n"
    "function cost(x) return x + 1 end\n"
    "act 'one' { start = 'shed' }\n"
    "passage 'shed' { title = 'The shed',\n"
    "  effect 'stock = 4; fed.mill += 1',\n"
    "  ask 'Name?' { into = 'name' },\n"
    "  ask 'Year?' { answer '1920 | 20' { effect 'trust += 1' }, otherwise { effect 'trust -= 1' "
    "},\n"
    "    tries = 1 },\n"
    "  choice 'Sign' { effect 'trust += random(1, 3); stock -= 2; signed = true',\n"
    "    when 'stock > 3' { effect 'trust -= stock - 1' },\n"
    "    elsewhen 'signed' { effect 'trust = 5' },\n"
    "    otherwise { effect 'trust = min(stock, 9)' },\n"
    "    choice 'Twice' { effect \"party = 'sr'; stock += cost(stock)\", go 'out' },\n"
    "    choice 'Once' { go 'conclude' } },\n"
    "  choice 'Function' { effect(function() free = 3 end), go 'conclude' },\n"
    "  choice 'Lucky' { effect 'signed = chance(20); trust += 4', go 'conclude' },\n"
    "  'Behind.', effect 'stock += 7', go 'conclude' }\n"
    "passage 'aside' { 'Aside.', effect 'trust -= 2', back }\n"
    "rule 'low' { when = 'trust <= 1', once = true, effect 'stock -= 1', visit 'aside' }\n"
    "ending 'out' { title = 'Out', 'O.' }\n"
    "ending 'good' { when = 'trust >= 6 and (signed or stock == 0)', title = 'Good', 'G.' }\n"
    "ending 'shut' { 'S.' }\n"
    "ending 'left' { early = true, 'L.' }\n"
    "conclude { 'good', 'shut' }\n";

/* All changes of a variable, a line each. */
static void expect_changes_of(struct support *play, const char *source, const char *variable,
                              const char *wanted) {
  struct text words = {0};
  skaz_change change;
  support_load(play, source);
  assert_int_equal(skaz_new(play->program, 1, 0, &play->story), SKAZ_OK);
  for (size_t i = 0; skaz_change_at(play->program, i, &change); i++) {
    struct rule rule;
    if (!rules_read(&rule, play->program, play->story, &change, variable)) continue;
    text_print(&words, "%s: %s\n", rule.change, rule.cause);
    rules_free(&rule);
  }
  assert_string_equal(text_string(&words), wanted);
  text_free(&words);
}

static void expect_changes(struct support *play, const char *variable, const char *wanted) {
  expect_changes_of(play, story, variable, wanted);
}

static void expect_ending_of(struct support *play, const char *source, const char *ending,
                             size_t ways, const char *wanted) {
  struct text words = {0};
  support_load(play, source);
  assert_int_equal(skaz_new(play->program, 1, 0, &play->story), SKAZ_OK);
  assert_int_equal(skaz_begin(play->story, NULL), SKAZ_OK);
  assert_int_equal(rules_put_ending(&words, play->program, play->story, ending), ways);
  assert_string_equal(text_string(&words), wanted);
  text_free(&words);
}

static void expect_ending(struct support *play, const char *ending, size_t ways,
                          const char *wanted) {
  expect_ending_of(play, story, ending, ways, wanted);
}

static void test_changes(void **state) {
  struct support *play = *state;
  expect_changes(play, "trust",
                 "up 1: when you answer \"1920\"\n"
                 "down 1: when you answer something else\n"
                 "up 1 to 3 (by chance): \"Sign\"\n"
                 "down Stock minus 1: \"Sign\", with Stock at 4 or more\n"
                 "becomes 5: \"Sign\", with Stock at 3 or less, and The list being yes\n"
                 "becomes the smaller of Stock and 9: \"Sign\", with Stock at 3 or less, and The "
                 "list being no\n"
                 "up 4: \"Lucky\"\n"
                 "down 2: once, with Trust at 1 (gone) or less\n");
  expect_changes(play, "stock",
                 "becomes 4: at \"The shed\"\n"
                 "down 2: \"Sign\"\n"
                 "up what a rule of the scenario's own gives: \"Twice\"\n"
                 "up 7: at \"The shed\"\n"
                 "down 1: once, with Trust at 1 (gone) or less\n");
}

static void test_other_variables(void **state) {
  struct support *play = *state;
  expect_changes(play, "fed.mill", "up 1: at \"The shed\"\n");
  expect_changes(play, "party", "becomes SRs: \"Twice\"\n");
  expect_changes(play, "signed",
                 "becomes yes: \"Sign\"\n"
                 "becomes yes with a chance of 20 in 100, or else no: \"Lucky\"\n");
  expect_changes(play, "name", "becomes what you type: at \"The shed\"\n");
  expect_changes(play, "free", "may change: by a rule of the scenario's own\n");
  expect_changes(play, "nothing", "");
}

static void test_endings(void **state) {
  struct support *play = *state;
  expect_ending(play, "out", 1, "when you choose \"Twice\"\n");
  expect_ending(play, "good", 1,
                "where the story concludes, with Trust at 6 (thin) or more, and either The list "
                "being yes, or Stock at 0\n");
  expect_ending(play, "shut", 1, "where the story concludes, if no other ending fits\n");
  expect_ending(play, "left", 0, "");
}

/* A rule that comes again; a passage with another way to it; labels that two decisions share. */
static void test_when_and_where(void **state) {
  struct support *play = *state;
  static const char source[] = "state { n = int { 0, 9, label = 'N' } }\n"
                               "rule 'often' { when = 'n > 3', visit 'alone' }\n"
                               "rule 'also' { when = 'n > 5', once = true, visit 'shared' }\n"
                               "passage 'a' { decision 'first' { title = 'The first' },\n"
                               "  choice 'Wait' { id = 'wait', effect 'n += 1', visit 'shared' },\n"
                               "  choice 'Go' { id = 'go', effect 'n += 2', go 'b' }, go 'a' }\n"
                               "passage 'b' { decision 'second' { title = 'The second' },\n"
                               "  choice 'Wait' { id = 'stay', effect 'n += 3' },\n"
                               "  choice 'End' { id = 'end', go 'end' }, go 'b' }\n"
                               "passage 'alone' { 'x', when 'n > 7' { effect 'n -= 4' }, back }\n"
                               "passage 'shared' { 'y', effect 'n -= 5', back }\n"
                               "ending 'end' { 'End.' }\n";
  expect_changes_of(play, source, "n",
                    "up 1: \"Wait\" at \"The first\"\n"
                    "up 2: \"Go\"\n"
                    "up 3: \"Wait\" at \"The second\"\n"
                    "down 4: whenever it comes to that, with N at 4 or more, and N at 8 or more\n"
                    "down 5: at \"shared\"\n");
}

/* Endings that ask what a helper of the author's came to. */
static void test_endings_by_a_word(void **state) {
  struct support *play = *state;
  static const char source[] =
      "state { n = int { 0, 9, label = 'N' },\n"
      "  sum = one_of { 'none', 'war', 'cage', 'calm', 'flight' } }\n"
      "passage 'a' { choice 'On' { effect 'n += 5', go 'sum' },\n"
      "  choice 'Flee' { effect \"sum = 'flight'\", go 'conclude' }, choice 'Wait' { go 'sum' } }\n"
      "passage 'sum' { 'x', when 'n > 7' { effect \"sum = 'war'\" },\n"
      "  elsewhen 'n > 3' { effect \"sum = 'cage'\" },\n"
      "  elsewhen 'n > 2' { effect \"sum = 'none'\" },\n"
      "  otherwise { effect \"sum = 'calm'\" }, go 'conclude' }\n"
      "ending 'war' { when = \"sum == 'war'\", 'W.' }\n"
      "ending 'cage' { when = \"sum == 'cage'\", 'C.' }\n"
      "ending 'calm' { when = \"sum == 'calm'\", 'K.' }\n"
      "ending 'flight' { when = \"sum == 'flight'\", 'F.' }\n"
      "ending 'open' { when = \"sum == 'none'\", 'O.' }\n"
      "ending 'rest' { 'R.' }\n"
      "conclude { 'war', 'cage', 'calm', 'flight', 'open', 'rest' }\n";
  expect_ending_of(play, source, "war", 1, "where the story concludes, with N at 8 or more\n");
  expect_ending_of(play, source, "cage", 1,
                   "where the story concludes, if none of the above fits, with N at 4 or more\n");
  expect_ending_of(play, source, "calm", 1,
                   "where the story concludes, with N at 7 or less, and N at 3 or less, and N at 2 "
                   "or less\n");
  expect_ending_of(play, source, "flight", 1, "where the story concludes, after \"Flee\"\n");
  expect_ending_of(play, source, "open", 1, "where the story concludes, with sum being none\n");
}

static void test_places_of_changes(void **state) {
  struct support *play = *state;
  skaz_change change;
  bool is_found = false;
  support_load(play, story);
  for (size_t i = 0; skaz_change_at(play->program, i, &change); i++) {
    if (change.kind != SKAZ_CHANGE_END) continue;
    is_found = true;
    assert_string_equal(change.to, "out");
    assert_string_equal(change.passage, "shed");
    assert_string_equal(change.choice, "twice");
    assert_int_equal(change.line, 17);
    assert_null(change.answer);
    assert_int_equal(change.denied, 0);
  }
  assert_true(is_found);
  assert_false(skaz_change_at(play->program, skaz_change_count(play->program), &change));
}

/* Of the changes under "Sign" those behind `elsewhen` and `otherwise` deny what stands before. */
static void test_branches_denied(void **state) {
  struct support *play = *state;
  static const size_t wanted[] = {0, 1, 2};
  skaz_change change;
  size_t found = 0;
  support_load(play, story);
  for (size_t i = 0; skaz_change_at(play->program, i, &change); i++) {
    bool is_one = change.kind < SKAZ_CHANGE_END && strcmp(change.to, "trust") == 0 && change.when &&
                  change.owner != SKAZ_ENTRY_RULE;
    if (!is_one || change.line < 14) continue;
    assert_int_equal(change.denied, wanted[found]);
    assert_int_equal(change.own != NULL, found++ < 2);
  }
  assert_int_equal(found, 3);
}

static void test_rules_that_come_once(void **state) {
  struct support *play = *state;
  support_load(play, story);
  assert_string_equal(skaz_entry_field(play->program, SKAZ_ENTRY_RULE, 0, "once"), "true");
  support_load(play, "passage 'a' { choice 'X' { go 'a' } } rule 'r' { when = 'short', 'R.' }");
  assert_null(skaz_entry_field(play->program, SKAZ_ENTRY_RULE, 0, "once"));
}

/* What cannot be worked out is not there; later it can be. */
static void test_no_memory(void **state) {
  struct support *play = *state;
  size_t count = 0;
  for (size_t allowed = 0; count == 0; allowed++) {
    support_load(play, story);
    assert_int_equal(skaz_new(play->program, 1, 0, &play->story), SKAZ_OK);
    play->allowed = allowed;
    play->allocated = 0;
    count = skaz_change_count(play->program);
    const skaz_expr *when = skaz_passage_when(play->program, "good");
    if (when != NULL && skaz_clause_count(when) == 0) count = 0;
    play->allowed = SIZE_MAX;
    assert_true(skaz_change_count(play->program) > 0);
    assert_true(skaz_clause_count(skaz_passage_when(play->program, "good")) > 0);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      SUPPORT_TEST(test_changes),           SUPPORT_TEST(test_other_variables),
      SUPPORT_TEST(test_when_and_where),    SUPPORT_TEST(test_endings),
      SUPPORT_TEST(test_endings_by_a_word), SUPPORT_TEST(test_places_of_changes),
      SUPPORT_TEST(test_branches_denied),   SUPPORT_TEST(test_rules_that_come_once),
      SUPPORT_TEST(test_no_memory),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

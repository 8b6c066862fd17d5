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
static void expect_changes(struct support *play, const char *variable, const char *wanted) {
  struct text words = {0};
  skaz_change change;
  support_load(play, story);
  assert_int_equal(skaz_new(play->program, 1, 0, &play->story), SKAZ_OK);
  for (size_t i = 0; skaz_change_at(play->program, i, &change); i++)
    if (rules_put_change(&words, play->story, &change, variable)) text_put(&words, "\n");
  assert_string_equal(text_string(&words), wanted);
  text_free(&words);
}

static void expect_ending(struct support *play, const char *ending, size_t ways,
                          const char *wanted) {
  struct text words = {0};
  support_load(play, story);
  assert_int_equal(skaz_new(play->program, 1, 0, &play->story), SKAZ_OK);
  assert_int_equal(rules_put_ending(&words, play->program, play->story, ending), ways);
  assert_string_equal(text_string(&words), wanted);
  text_free(&words);
}

static void test_changes(void **state) {
  struct support *play = *state;
  expect_changes(play, "trust",
                 "up by 1 when you answer \"1920\"\n"
                 "down by 1 when you answer something else\n"
                 "up by 1 to 3 (by chance) when you choose \"Sign\"\n"
                 "down by Stock minus 1 when you choose \"Sign\", with Stock at 4 or more\n"
                 "becomes 5 when you choose \"Sign\", with Stock at 3 or less, and The list being "
                 "yes\n"
                 "becomes the smaller of Stock and 9 when you choose \"Sign\", with Stock at 3 or "
                 "less, and The list being no\n"
                 "up by 4 when you choose \"Lucky\"\n"
                 "down by 2 at \"aside\"\n");
  expect_changes(play, "stock",
                 "becomes 4 at \"The shed\"\n"
                 "down by 2 when you choose \"Sign\"\n"
                 "up by what a rule of the scenario's own gives when you choose \"Twice\"\n"
                 "up by 7 at \"The shed\"\n"
                 "down by 1 as soon as it comes to that, with Trust at 1 (gone) or less\n");
}

static void test_other_variables(void **state) {
  struct support *play = *state;
  expect_changes(play, "fed.mill", "up by 1 at \"The shed\"\n");
  expect_changes(play, "party", "becomes SRs when you choose \"Twice\"\n");
  expect_changes(play, "signed",
                 "becomes yes when you choose \"Sign\"\n"
                 "becomes yes with a chance of 20 in 100, or else no when you choose \"Lucky\"\n");
  expect_changes(play, "name", "becomes what you type at \"The shed\"\n");
  expect_changes(play, "free", "may change by a rule of the scenario's own\n");
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
  }
  assert_true(is_found);
  assert_false(skaz_change_at(play->program, skaz_change_count(play->program), &change));
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
      SUPPORT_TEST(test_changes),   SUPPORT_TEST(test_other_variables),
      SUPPORT_TEST(test_endings),   SUPPORT_TEST(test_places_of_changes),
      SUPPORT_TEST(test_no_memory),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

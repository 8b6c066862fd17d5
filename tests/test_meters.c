/* Tests of meters: how they stand, and what a move is said to have changed. */
#include "support.h"
#include "text/page.h"

static const struct page page = {.width = 60};

static const char story[] =
    "scenario 'shed' { skaz = 1 }\n"
    "state { trust = meter { 0, 10, start = 5, label = 'Trust', words = 'thin, 4 steady' },\n"
    "  planks = meter { 0, 9, start = 2, label = 'Planks' },\n"
    "  secret = meter { 0, 9, start = 2 } }\n"
    "passage 'shed' { 'Text.',\n"
    "  choice 'Up' { id = 'up', effect 'trust += 1', go 'shed' },\n"
    "  choice 'Down' { id = 'down', effect 'trust -= 2; planks += 3; secret += 1', go 'shed' },\n"
    "  choice 'Wait' { id = 'wait', effect 'secret -= 1', go 'shed' },\n"
    "  choice 'Stop' { id = 'stop', go 'done' } }\n"
    "ending 'done' { 'Done.' }\n";

/* What is said of the move `choice`. */
static void expect_change(struct support *support, const char *choice, const char *wanted) {
  struct meters before = {0};
  struct text out = {0};
  meters_note(&before, support->story);
  assert_int_equal(skaz_choose(support->story, support_find(support, choice)), SKAZ_OK);
  page_changes(&out, &page, &before, support->story);
  assert_string_equal(text_string(&out), wanted);
  text_free(&out);
  meters_free(&before);
}

static void test_changes(void **state) {
  struct support *support = *state;
  support_begin(support, story);
  expect_change(support, "up", "Trust: steady, rising.\n\n");
  expect_change(support, "down", "Trust: steady, falling. Planks: 2, now 5.\n\n");
  expect_change(support, "down", "Trust: steady, now thin. Planks: 5, now 8.\n\n");
  expect_change(support, "wait", ""); /* a meter without a label is the author's alone */
}

/* Standings of any turn but the one before tell nothing of the last move. */
static void test_other_turns(void **state) {
  struct support *support = *state;
  struct meters before = {0};
  struct text out = {0};
  support_begin(support, story);
  meters_note(&before, support->story);
  for (int i = 0; i < 2; i++)
    assert_int_equal(skaz_choose(support->story, support_find(support, "down")), SKAZ_OK);
  page_changes(&out, &page, &before, support->story);
  assert_int_equal(out.length, 0);
  page_changes(&out, &page, &(struct meters){0}, support->story);
  assert_int_equal(out.length, 0);
  meters_note(&before, support->story);
  page_changes(&out, &page, &before, support->story);
  assert_int_equal(out.length, 0);
  meters_free(&before);
}

static void test_list(void **state) {
  struct support *support = *state;
  struct text out = {0};
  support_begin(support, story);
  page_meters(&out, &page, support->story, false);
  assert_string_equal(out.data, "  Trust: steady\n  Planks: 2 (from 0 to 9)\n\n");
  text_clear(&out);
  page_meters(&out, &(struct page){.width = 60, .is_plain = true}, support->story, true);
  assert_string_equal(out.data, "Trust: steady, 5 (from 0 to 10)\nPlanks: 2 (from 0 to 9)\n\n");
  text_free(&out);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      SUPPORT_TEST(test_changes),
      SUPPORT_TEST(test_other_turns),
      SUPPORT_TEST(test_list),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

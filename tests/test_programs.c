/* test_programs: programs and stories in one process know nothing of each other. */
#include "support.h"

static const char first[] =
    "state { n = int { 0, 99, start = 1 } }\nlocal step = 2\n"
    "function twice(x) return x * step end\n"
    "passage 'a' { 'First {twice(n)}.', choice 'Up' { effect 'n += random(1, 9)', go 'a' },\n"
    "  choice 'Lua' { effect(function() n = n + random(1, 3) end), go 'a' }, choice 'End' { go "
    "'end' } }\n"
    "ending 'end' { 'Over.' }\n";
static const char second[] =
    "state { n = meter { -50, 50, start = -7 }, other = flag {} }\nlocal step = 5\n"
    "function twice(x) return x - step end\n"
    "passage 'b' { 'Second {twice(n)}.', choice 'Down' { effect 'n -= random(1, 9)', go 'b' },\n"
    "  choice 'Ask' { ask 'Well?' { answer 'yes' { effect 'other = true' } }, go 'b' } }\n";

struct pair {
  struct support *one, *two;
};

static int open_pair(void **state) {
  struct pair *pair = calloc(1, sizeof *pair);
  if (pair == NULL || support_set_up((void **)&pair->one) != 0 ||
      support_set_up((void **)&pair->two) != 0)
    return -1;
  *state = pair;
  return 0;
}

static int close_pair(void **state) {
  struct pair *pair = *state;
  int leaked = support_tear_down((void **)&pair->one) | support_tear_down((void **)&pair->two);
  free(pair);
  return leaked;
}

static void test_two_programs_side_by_side(void **state) {
  struct pair *pair = *state;
  char alone[2][4][64], text[64];
  support_begin(pair->one, first);
  for (int i = 0; i < 4; i++) {
    support_choose(pair->one, i % 2 == 0 ? "up" : "lua");
    snprintf(alone[0][i], sizeof alone[0][i], "%s", support_text(pair->one));
  }
  support_begin(pair->two, second);
  for (int i = 0; i < 4; i++) {
    support_choose(pair->two, "down");
    snprintf(alone[1][i], sizeof alone[1][i], "%s", support_text(pair->two));
  }
  support_begin(pair->one, first);
  support_begin(pair->two, second);
  for (int i = 0; i < 4; i++) {
    support_choose(pair->one, i % 2 == 0 ? "up" : "lua");
    support_choose(pair->two, "down");
    snprintf(text, sizeof text, "%s", support_text(pair->one));
    assert_string_equal(text, alone[0][i]);
    assert_string_equal(support_text(pair->two), alone[1][i]);
  }
}

static void test_a_failure_stays_in_its_program(void **state) {
  struct pair *pair = *state;
  support_begin(pair->one, first);
  support_begin(pair->two, second);
  support_issues(pair->two, "passage 'a' { go 'nowhere' }\n");
  support_free(pair->two);
  support_choose(pair->one, "up");
  support_contains(support_text(pair->one), "First");
}

static void test_two_stories_of_one_program(void **state) {
  struct pair *pair = *state;
  skaz_story *other;
  skaz_block block;
  support_begin(pair->one, first);
  assert_int_equal(skaz_new(pair->one->program, 1, 0, &other), SKAZ_OK);
  assert_int_equal(skaz_begin(other, NULL), SKAZ_OK);
  support_choose(pair->one, "up");
  int64_t n = support_number(pair->one, "n");
  assert_int_equal(skaz_block_at(other, 0, &block), SKAZ_OK);
  assert_string_equal(block.spans[0].text, "First 2.");
  assert_int_equal(skaz_choose(other, 0), SKAZ_OK);
  assert_int_equal(skaz_digest(other), skaz_digest(pair->one->story));
  assert_int_equal(skaz_choose(other, 2), SKAZ_OK);
  assert_int_equal(support_number(pair->one, "n"), n);
  assert_int_equal(skaz_phase_of(pair->one->story), SKAZ_MENU);
  assert_int_equal(skaz_restore(other, skaz_state(pair->one->story)), SKAZ_OK);
  assert_int_equal(skaz_phase_of(other), SKAZ_MENU);
  skaz_free(other);
}

static void test_states_pass_between_equal_programs(void **state) {
  struct pair *pair = *state;
  support_begin(pair->one, first);
  support_begin(pair->two, first);
  assert_int_equal(skaz_program_digests(pair->one->program).logic,
                   skaz_program_digests(pair->two->program).logic);
  support_walk(pair->one, "up lua up");
  assert_int_equal(skaz_restore(pair->two->story, skaz_state(pair->one->story)), SKAZ_OK);
  assert_int_equal(skaz_digest(pair->two->story), skaz_digest(pair->one->story));
  support_choose(pair->one, "up");
  support_choose(pair->two, "up");
  assert_int_equal(skaz_digest(pair->two->story), skaz_digest(pair->one->story));
}

int main(void) {
#define PAIR_TEST(test) cmocka_unit_test_setup_teardown(test, open_pair, close_pair)
  const struct CMUnitTest tests[] = {
      PAIR_TEST(test_two_programs_side_by_side),
      PAIR_TEST(test_a_failure_stays_in_its_program),
      PAIR_TEST(test_two_stories_of_one_program),
      PAIR_TEST(test_states_pass_between_equal_programs),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

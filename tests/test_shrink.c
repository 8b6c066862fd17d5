/* test_shrink: a play that goes wrong is made short. */
#include "refuted.h"

#include "check/witness/shrink.h"

/* Makes the moves of `ids`, one letter each, and then the course short; checks what is left. */
static void expect_short(const char *source, const char *ids, const char *wanted) {
  skaz_program *program = explored_load((void *)(uintptr_t)source);
  assert_non_null(program);
  const struct course_setting setting = {.program = program};
  struct course course = {0};
  struct course_run run;
  assert_true(course_open(&run, &setting, &course));
  skaz_status status = course_begin(&run);
  for (; *ids != '\0'; ids++) {
    size_t choice = 0;
    skaz_choice found;
    assert_int_equal(status, SKAZ_OK);
    while (skaz_choice_at(run.story, choice, &found) == SKAZ_OK && found.id[0] != *ids) choice++;
    status = course_move(&run, PLAY_CHOICE, choice, NULL);
  }
  assert_int_equal(status, SKAZ_SCRIPT_ERROR);
  struct course_fault fault = course_failure(&run);
  assert_true(shrink_course(&setting, &fault, &course));
  refuted_expect_list(&course, wanted);
  course_free(&course);
  course_close(&run);
  skaz_unload(program);
}

static void test_what_does_nothing_is_left_out(void **state) {
  (void)state;
  static const char story[] =
      "state { n = int { 0, 3 }, m = int { 0, 99 } }\n"
      "passage 'hub' { choice 'w' { effect 'n += 1', go 'hub' },\n"
      "  choice 'l' { effect 'm += 1', 'You have looked {m} times.', go 'hub' },\n"
      "  choice 's' { effect 'm = m * 2 % 50', go 'shop' } }\n"
      "passage 'shop' { choice 'b' { when 'm > 30' { 'Much.' }, go 'hub' } }\n"
      "ending 'home' { 'So.' }\n";
  expect_short(story, "wlsbwlllsbsblwlsbsbw", "w 4 times");
  expect_short(story, "llllwwww", "w 4 times");
}

/* The story counts rounds and forgets nothing: only whole rounds can go. */
static void test_rounds_are_cut_out(void **state) {
  (void)state;
  static const char story[] = "state { n = int { 0, 2 } }\n"
                              "passage 'a' { choice 'n' { id = 'n1', go 'b' } }\n"
                              "passage 'b' { choice 'n' { id = 'n1', go 'c' } }\n"
                              "passage 'c' { choice 'n' { id = 'n1', go 'a' },\n"
                              "  choice 'w' { effect 'n += 1', go 'c' } }\n"
                              "ending 'home' { 'So.' }\n";
  expect_short(story, "nnnnnnnnwnnnwnnnnnnw", "n 2 times, w 3 times");
}

/* The switch that is undone goes with the move that undid it; other moves lie between. */
static void test_what_is_undone_is_left_out(void **state) {
  (void)state;
  static const char story[] =
      "state { a = flag {}, b = flag {}, c = flag {}, d = flag {}, n = int { 0, 2 } }\n"
      "passage 'hub' { choice 'a' { effect 'a = not a', go 'test' },\n"
      "  choice 'b' { effect 'b = not b', go 'test' },\n"
      "  choice 'c' { effect 'c = not c', go 'test' },\n"
      "  choice 'd' { effect 'd = not d', go 'test' } }\n"
      "passage 'test' { when 'a and b and not c and d' { effect 'n = n + 3' }, go 'hub' }\n"
      "ending 'home' { 'So.' }\n";
  expect_short(story, "cabcd", "a, b, d");
  expect_short(story, "bacbbcd", "b, a, d");
}

/* A move that the play did not make may take the place of many. */
static void test_shortcuts_are_taken(void **state) {
  (void)state;
  static const char story[] =
      "state { n = int { 0, 9 } }\n"
      "passage 'hub' { choice 'o' { effect 'n += 1', go 'hub' },\n"
      "  choice 't' { effect 'n += 3', go 'hub' }, choice 'x' { when = 'n == 8',\n"
      "  effect 'n += 9', go 'hub' } }\n"
      "ending 'home' { 'So.' }\n";
  expect_short(story, "oooooooox", "t 2 times, o 2 times, x");
}

static void test_another_failure_is_not_the_same(void **state) {
  (void)state;
  static const char story[] = "state { n = int { 0, 3 }, m = int { 0, 2 } }\n"
                              "passage 'hub' { choice 'w' { effect 'n += 1', go 'hub' },\n"
                              "  choice 'm' { effect 'm += 1', go 'hub' } }\n"
                              "ending 'home' { 'So.' }\n";
  expect_short(story, "wmwmww", "w 4 times");
  expect_short(story, "wmwmwm", "m 3 times");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_what_does_nothing_is_left_out),
      cmocka_unit_test(test_rounds_are_cut_out),
      cmocka_unit_test(test_what_is_undone_is_left_out),
      cmocka_unit_test(test_shortcuts_are_taken),
      cmocka_unit_test(test_another_failure_is_not_the_same),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

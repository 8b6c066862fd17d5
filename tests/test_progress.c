/* test_progress: what a check says while it runs, and how it is stopped. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "check/progress.h"

/* A progress that writes to a string, by a clock of the test's. */
struct told {
  struct progress progress;
  char *shown;
  size_t size;
  int64_t now;
};

static int64_t read_now(void *user) { return *(int64_t *)user; }

static void open_told(struct told *told) {
  *told = (struct told){0};
  progress_open(&told->progress, true);
  assert_null(told->progress.out);
  told->progress.out = open_memstream(&told->shown, &told->size);
  told->progress.clock = read_now;
  told->progress.user = &told->now;
  told->progress.shown_at = 0;
}

static void close_told(struct told *told) {
  FILE *out = told->progress.out;
  progress_close(&told->progress);
  fclose(out);
}

/* What a terminal shows after these bytes: "\r" goes back to the first column. */
static void expect_line(const struct told *told, const char *wanted) {
  char line[200] = "";
  size_t column = 0, length = 0;
  for (const char *at = told->shown; *at != '\0'; at++) {
    if (*at == '\r') {
      column = 0;
      continue;
    }
    line[column++] = *at;
    if (column > length) length = column;
  }
  while (length > 0 && line[length - 1] == ' ') length--;
  line[length] = '\0';
  assert_string_equal(line, wanted);
  assert_null(strchr(told->shown, '\n'));
}

static void test_states_are_counted_in_one_line(void **state) {
  (void)state;
  struct told told;
  open_told(&told);
  told.now = 1000;
  assert_true(
      progress_tell_states(&told.progress, &(struct explore_progress){1300000, 1234567, 0}));
  expect_line(&told, "1,234,567 states, 65,433 waiting, 1,234,567 a second");
  told.now = 1010; /* too soon for another look */
  assert_true(
      progress_tell_states(&told.progress, &(struct explore_progress){1400000, 1300000, 0}));
  expect_line(&told, "1,234,567 states, 65,433 waiting, 1,234,567 a second");
  told.now = 1500;
  assert_true(
      progress_tell_states(&told.progress, &(struct explore_progress){1234667, 1234667, 0}));
  expect_line(&told, "1,234,667 states, 0 waiting, 200 a second");
  close_told(&told);
  expect_line(&told, "");
  free(told.shown);
}

static void test_plays_and_words(void **state) {
  (void)state;
  struct told told;
  open_told(&told);
  told.now = 2000;
  assert_true(progress_tell_plays(&told.progress, 500));
  expect_line(&told, "500 plays, 250 a second");
  progress_let_go(&told.progress, "odds");
  expect_line(&told, "odds");
  close_told(&told);
  expect_line(&told, "");
  free(told.shown);
}

static void test_nothing_is_shown_where_nobody_looks(void **state) {
  (void)state;
  struct progress progress;
  progress_open(&progress, true);
  assert_true(progress_tell_plays(&progress, 500));
  progress_let_go(&progress, "odds");
  progress_close(&progress);
}

static void test_an_interrupt_stops_it(void **state) {
  (void)state;
  struct progress progress;
  progress_open(&progress, true);
  assert_true(progress_tell_plays(&progress, 1));
  raise(SIGINT);
  assert_false(progress_tell_plays(&progress, 2));
  assert_false(progress_tell_states(&progress, &(struct explore_progress){0}));
  assert_true(progress.is_stopped);
  progress_close(&progress); /* or the signal would end this test */
  sigset_t blocked;
  assert_int_equal(sigprocmask(SIG_SETMASK, NULL, &blocked), 0);
  assert_int_equal(sigismember(&blocked, SIGINT), 0);
}

static bool is_blocked(void) {
  sigset_t blocked;
  assert_int_equal(sigprocmask(SIG_SETMASK, NULL, &blocked), 0);
  return sigismember(&blocked, SIGINT) == 1;
}

/* Or nothing would end work that does not ask whether it shall stop. */
static void test_an_interrupt_is_let_go_and_held(void **state) {
  (void)state;
  struct progress progress;
  progress_open(&progress, true);
  assert_true(is_blocked());
  progress_let_go(&progress, "odds");
  assert_false(is_blocked());
  progress_hold(&progress);
  assert_true(is_blocked());
  progress_close(&progress);
  assert_false(is_blocked());
}

static void test_an_ignored_interrupt_stays_so(void **state) {
  (void)state;
  struct progress progress;
  signal(SIGINT, SIG_IGN);
  progress_open(&progress, true);
  raise(SIGINT);
  assert_true(progress_tell_plays(&progress, 2));
  progress_close(&progress);
  signal(SIGINT, SIG_DFL);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_states_are_counted_in_one_line),
      cmocka_unit_test(test_plays_and_words),
      cmocka_unit_test(test_nothing_is_shown_where_nobody_looks),
      cmocka_unit_test(test_an_interrupt_stops_it),
      cmocka_unit_test(test_an_interrupt_is_let_go_and_held),
      cmocka_unit_test(test_an_ignored_interrupt_stays_so),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

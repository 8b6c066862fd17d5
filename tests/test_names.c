/* test_names: names are found again, and what was probably meant is suggested. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/names.h"

static void *allocate(void *user, void *block, size_t old_size, size_t new_size) {
  (void)user, (void)old_size;
  if (new_size > 0) return realloc(block, new_size);
  free(block);
  return NULL;
}

struct fixture {
  struct memory memory;
  struct arena arena;
  struct names names;
};

static int set_up(void **state) {
  struct fixture *fixture = calloc(1, sizeof *fixture);
  if (fixture == NULL) return -1;
  fixture->memory = (struct memory){allocate, NULL, 1 << 24, 0};
  arena_init(&fixture->arena, &fixture->memory);
  fixture->names.arena = &fixture->arena;
  *state = fixture;
  return 0;
}

static int tear_down(void **state) {
  struct fixture *fixture = *state;
  arena_free(&fixture->arena);
  free(fixture);
  return 0;
}

static void add(struct names *names, const char *text, int32_t value) {
  names_set(names, text, strlen(text), value);
}

static int32_t find(const struct names *names, const char *text) {
  return names_find(names, text, strlen(text));
}

static void test_names_are_found(void **state) {
  struct names *names = &((struct fixture *)*state)->names;
  assert_int_equal(find(names, "trust"), NAME_NONE);
  add(names, "trust", 3);
  add(names, "", 4);
  add(names, "жизнь", 5);
  assert_int_equal(find(names, "trust"), 3);
  assert_int_equal(find(names, ""), 4);
  assert_int_equal(find(names, "жизнь"), 5);
  assert_int_equal(find(names, "trus"), NAME_NONE);
  assert_int_equal(names_find(names, "trustee", 5), 3);
  add(names, "trust", 9);
  assert_int_equal(find(names, "trust"), 9);
  assert_int_equal(names->count, 3);
}

static void test_many_names(void **state) {
  struct fixture *fixture = *state;
  for (int i = 0; i < 5000; i++) add(&fixture->names, arena_print(&fixture->arena, "n%d", i), i);
  for (int i = 0; i < 5000; i++)
    assert_int_equal(find(&fixture->names, arena_print(&fixture->arena, "n%d", i)), i);
  assert_int_equal(find(&fixture->names, "n5000"), NAME_NONE);
}

static void suggests(const struct names *names, const char *text, const char *wanted) {
  const char *best = names_suggest(names, text, strlen(text));
  if (wanted == NULL && best != NULL) fail_msg("%s -> %s", text, best);
  if (wanted == NULL) return;
  if (best == NULL) fail_msg("%s -> nothing", text);
  assert_string_equal(best, wanted);
}

static void test_suggestions(void **state) {
  struct names *names = &((struct fixture *)*state)->names;
  suggests(names, "trust", NULL);
  add(names, "trust", 0);
  add(names, "stock", 1);
  add(names, "stocks", 2);
  add(names, "a", 3);
  suggests(names, "trsut", "trust");
  add(names, "the", 4);
  suggests(names, "teh", "the");
  suggests(names, "thrust", "trust");
  suggests(names, "trus", "trust");
  suggests(names, "stok", "stock");
  suggests(names, "stockss", "stocks");
  suggests(names, "Trust", "trust");
  suggests(names, "elephant", NULL);
  suggests(names, "b", NULL);
  suggests(names, "", NULL);
}

static void test_long_names_are_not_compared(void **state) {
  struct names *names = &((struct fixture *)*state)->names;
  char text[400];
  memset(text, 'x', sizeof text);
  text[399] = '\0';
  add(names, text, 1);
  assert_int_equal(find(names, text), 1);
  assert_null(names_suggest(names, text, 398));
}

int main(void) {
#define NAMES_TEST(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
  const struct CMUnitTest tests[] = {
      NAMES_TEST(test_names_are_found),
      NAMES_TEST(test_many_names),
      NAMES_TEST(test_suggestions),
      NAMES_TEST(test_long_names_are_not_compared),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

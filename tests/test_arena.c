/* test_arena: memory that is freed at once. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"

struct fixture {
  struct memory memory;
  struct arena arena;
  jmp_buf failed;
  size_t in_use;
  bool refuses;
};

static void *allocate(void *user, void *block, size_t old_size, size_t new_size) {
  struct fixture *fixture = user;
  if (new_size > old_size && fixture->refuses) return NULL;
  fixture->in_use = fixture->in_use - old_size + new_size;
  if (new_size > 0) return realloc(block, new_size);
  free(block);
  return NULL;
}

static void fail_load(void *data) { longjmp(((struct fixture *)data)->failed, 1); }

static int set_up(void **state) {
  struct fixture *fixture = calloc(1, sizeof *fixture);
  if (fixture == NULL) return -1;
  fixture->memory = (struct memory){allocate, fixture, 1 << 20, 0};
  arena_init(&fixture->arena, &fixture->memory);
  fixture->arena.fail = fail_load;
  fixture->arena.fail_data = fixture;
  *state = fixture;
  return 0;
}

static int tear_down(void **state) {
  struct fixture *fixture = *state;
  arena_free(&fixture->arena);
  bool leaked = fixture->in_use != 0 || fixture->memory.used != 0;
  free(fixture);
  return leaked ? -1 : 0;
}

static void test_blocks_are_zeroed_aligned_and_apart(void **state) {
  struct fixture *fixture = *state;
  unsigned char *blocks[200];
  for (size_t i = 0; i < 200; i++) {
    blocks[i] = arena_take(&fixture->arena, i);
    assert_int_equal((uintptr_t)blocks[i] % _Alignof(max_align_t), 0);
    for (size_t j = 0; j < i; j++) assert_int_equal(blocks[i][j], 0);
    memset(blocks[i], (int)i + 1, i);
  }
  for (size_t i = 0; i < 200; i++)
    for (size_t j = 0; j < i; j++) assert_int_equal(blocks[i][j], (i + 1) % 256);
}

static void test_large_blocks(void **state) {
  struct fixture *fixture = *state;
  char *large = arena_take(&fixture->arena, 300000);
  memset(large, 'x', 300000);
  assert_non_null(arena_take(&fixture->arena, 8));
}

static void test_copies_are_closed_by_a_zero(void **state) {
  struct fixture *fixture = *state;
  assert_string_equal(arena_copy(&fixture->arena, "Rails, nails", 5), "Rails");
  assert_string_equal(arena_copy(&fixture->arena, NULL, 0), "");
}

static void test_print_is_cut_at_a_character(void **state) {
  struct fixture *fixture = *state;
  char text[2049];
  assert_string_equal(arena_print(&fixture->arena, "%s@%d", "n", 7), "n@7");
  for (size_t i = 0; i < 2048; i += 2) memcpy(text + i, "\xD0\xB6", 2);
  text[2048] = '\0';
  for (int i = 0; i < 2; i++) {
    const char *printed = arena_print(&fixture->arena, i == 0 ? "%s" : "x%s", text);
    assert_in_range(strlen(printed), 1000, 1023);
    assert_int_equal((unsigned char)printed[strlen(printed) - 1], 0xB6);
  }
}

static void test_arrays_grow(void **state) {
  struct fixture *fixture = *state;
  int *items = NULL, *others = NULL;
  size_t count = 0, capacity = 0, other_count = 0, other_capacity = 0;
  for (int i = 0; i < 1000; i++) { /* two at once: neither may grow into the other */
    int *item = ARENA_PUSH(&fixture->arena, items, count, capacity);
    assert_int_equal(*item, 0);
    *item = i;
    *ARENA_PUSH(&fixture->arena, others, other_count, other_capacity) = -i;
  }
  assert_int_equal(count, 1000);
  for (int i = 0; i < 1000; i++) {
    assert_int_equal(items[i], i);
    assert_int_equal(others[i], -i);
  }
}

static void test_large_arrays_leave_nothing_behind(void **state) {
  struct fixture *fixture = *state;
  int *items = NULL, *others = NULL;
  size_t count = 0, capacity = 0, other_count = 0, other_capacity = 0;
  for (int i = 0; i < 20000; i++) {
    *ARENA_PUSH(&fixture->arena, items, count, capacity) = i;
    *ARENA_PUSH(&fixture->arena, others, other_count, other_capacity) = -i;
  }
  for (int i = 0; i < 20000; i++) assert_true(items[i] == i && others[i] == -i);
  assert_in_range(fixture->memory.used, 0, (capacity + other_capacity) * sizeof(int) + 20000);
}

static void test_what_is_behind_a_mark_goes(void **state) {
  struct fixture *fixture = *state;
  char *kept = strcpy(arena_take(&fixture->arena, 10), "kept");
  size_t used = fixture->memory.used;
  struct arena_mark mark = arena_mark(&fixture->arena);
  char *first = arena_take(&fixture->arena, 100);
  for (int i = 0; i < 50; i++) arena_take(&fixture->arena, i % 2 == 0 ? 900 : 9000);
  arena_rewind(&fixture->arena, &mark);
  assert_int_equal(fixture->memory.used, used);
  assert_ptr_equal(arena_take(&fixture->arena, 100), first);
  assert_string_equal(kept, "kept");
}

static void test_lack_of_memory_leaves_by_fail(void **state) {
  struct fixture *fixture = *state;
  arena_take(&fixture->arena, 10);
  fixture->refuses = true;
  if (setjmp(fixture->failed) == 0) {
    arena_take(&fixture->arena, 100000);
    fail_msg("no failure");
  }
  fixture->refuses = false;
  assert_non_null(arena_take(&fixture->arena, 100000));
  if (setjmp(fixture->failed) == 0) {
    arena_take(&fixture->arena, SIZE_MAX - 100);
    fail_msg("no failure");
  }
}

static void test_the_limit_of_memory(void **state) {
  struct fixture *fixture = *state;
  assert_null(memory_new(&fixture->memory, (1 << 20) + 1));
  void *block = memory_new(&fixture->memory, 1 << 20);
  assert_non_null(block);
  assert_null(memory_new(&fixture->memory, 1));
  assert_null(memory_resize(&fixture->memory, block, 1 << 20, (1 << 20) + 1));
  memory_free(&fixture->memory, block, 1 << 20);
  assert_int_equal(fixture->memory.used, 0);
}

int main(void) {
#define ARENA_TEST(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
  const struct CMUnitTest tests[] = {
      ARENA_TEST(test_blocks_are_zeroed_aligned_and_apart),
      ARENA_TEST(test_large_blocks),
      ARENA_TEST(test_copies_are_closed_by_a_zero),
      ARENA_TEST(test_print_is_cut_at_a_character),
      ARENA_TEST(test_arrays_grow),
      ARENA_TEST(test_large_arrays_leave_nothing_behind),
      ARENA_TEST(test_what_is_behind_a_mark_goes),
      ARENA_TEST(test_lack_of_memory_leaves_by_fail),
      ARENA_TEST(test_the_limit_of_memory),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

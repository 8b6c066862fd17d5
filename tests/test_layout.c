/* test_layout: values of every range live in a flat state without padding. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "language/layout.h"

static void *allocate(void *user, void *block, size_t old_size, size_t new_size) {
  (void)user, (void)old_size;
  if (new_size > 0) return realloc(block, new_size);
  free(block);
  return NULL;
}

struct fixture {
  struct memory memory;
  struct arena arena;
  struct layout layout;
  unsigned char state[4096];
};

static int set_up(void **state) {
  struct fixture *fixture = calloc(1, sizeof *fixture);
  if (fixture == NULL) return -1;
  fixture->memory = (struct memory){allocate, NULL, 1 << 24, 0};
  arena_init(&fixture->arena, &fixture->memory);
  fixture->layout.arena = &fixture->arena;
  *state = fixture;
  return 0;
}

static int tear_down(void **state) {
  struct fixture *fixture = *state;
  arena_free(&fixture->arena);
  free(fixture);
  return 0;
}

static void place(struct fixture *fixture) {
  layout_place(&fixture->layout);
  assert_true(fixture->layout.size <= sizeof fixture->state);
  layout_start(&fixture->layout, fixture->state);
}

static const struct {
  int64_t low, high;
  uint8_t width;
} ranges[] = {{0, 0, 0},
              {0, 1, 0},
              {-5, -4, 0},
              {0, 2, 1},
              {-128, 127, 1},
              {0, 256, 2},
              {-40000, 25535, 2},
              {0, 65536, 4},
              {-5, INT32_MAX, 4},
              {0, UINT32_MAX, 4},
              {0, INT64_C(4294967296), 8},
              {INT64_MIN, INT64_MAX, 8},
              {INT64_MAX - 3, INT64_MAX, 1},
              {INT64_MIN, INT64_MIN + 300, 2}};
enum { RANGES = sizeof ranges / sizeof *ranges };

static void test_every_range_holds_its_ends(void **state) {
  struct fixture *fixture = *state;
  struct layout *layout = &fixture->layout;
  for (size_t i = 0; i < RANGES; i++)
    layout_add(layout, ranges[i].low, ranges[i].high, ranges[i].high, false);
  place(fixture);
  for (size_t i = 0; i < RANGES; i++) {
    struct slot *slot = &layout->slots[i];
    assert_int_equal(slot->width, ranges[i].width);
    assert_true(slot_get(slot, fixture->state) == ranges[i].high);
    assert_true(slot_store(slot, fixture->state, ranges[i].low));
  }
  for (size_t i = 0; i < RANGES; i++)
    assert_true(slot_get(&layout->slots[i], fixture->state) == ranges[i].low);
}

static void test_values_do_not_touch_each_other(void **state) {
  struct fixture *fixture = *state;
  struct layout *layout = &fixture->layout;
  for (int i = 0; i < 40; i++)
    layout_add(layout, 0, i % 3 == 0 ? 1 : i % 3 == 1 ? 200 : 70000, 0, false);
  layout_add_text(layout, 12, "");
  place(fixture);
  for (size_t i = 0; i < 40; i++) {
    layout_start(layout, fixture->state);
    slot_put(&layout->slots[i], fixture->state, 1);
    for (size_t j = 0; j < 40; j++)
      assert_true(slot_get(&layout->slots[j], fixture->state) == (i == j));
    for (size_t j = 0; j < 12; j++)
      assert_int_equal(fixture->state[layout->texts[0].offset + j], 0);
  }
}

static void test_ranges_are_kept(void **state) {
  struct fixture *fixture = *state;
  struct layout *layout = &fixture->layout;
  layout_add(layout, -3, 6, 2, false);
  layout_add(layout, -3, 6, 2, true);
  place(fixture);
  assert_false(slot_store(&layout->slots[0], fixture->state, 7));
  assert_false(slot_store(&layout->slots[0], fixture->state, INT64_MIN));
  assert_int_equal(slot_get(&layout->slots[0], fixture->state), 2);
  assert_true(slot_store(&layout->slots[1], fixture->state, 70));
  assert_int_equal(slot_get(&layout->slots[1], fixture->state), 6);
  assert_true(slot_store(&layout->slots[1], fixture->state, INT64_MIN));
  assert_int_equal(slot_get(&layout->slots[1], fixture->state), -3);
}

static void test_logic_comes_first_without_padding(void **state) {
  struct fixture *fixture = *state;
  struct layout *layout = &fixture->layout;
  for (int i = 0; i < 9; i++) layout_add(layout, 0, 1, 0, false);
  layout_add(layout, 0, 300, 0, false);
  layout_add(layout, 0, 9, 0, false);
  for (size_t i = 0; i < 11; i++) layout->slots[i].is_logic = true;
  layout_add(layout, 0, UINT32_MAX, 0, false);
  layout_add_text(layout, 5, "");
  place(fixture);
  assert_int_equal(layout->logic_size, 2 + 1 + 2);
  assert_int_equal(layout->size, 2 + 1 + 2 + 4 + 5);
  for (size_t i = 0; i < 11; i++) assert_true(layout->slots[i].offset < layout->logic_size);
  assert_true(layout->slots[11].offset >= layout->logic_size);
}

static void test_starts(void **state) {
  struct fixture *fixture = *state;
  struct layout *layout = &fixture->layout;
  layout_add(layout, 0, 9, 4, false);
  layout_add_text(layout, 8, "Anna");
  memset(fixture->state, 0xFF, sizeof fixture->state);
  place(fixture);
  assert_int_equal(slot_get(&layout->slots[0], fixture->state), 4);
  assert_memory_equal(fixture->state + layout->texts[0].offset, "Anna\0\0\0\0", 8);
}

int main(void) {
#define LAYOUT_TEST(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
  const struct CMUnitTest tests[] = {
      LAYOUT_TEST(test_every_range_holds_its_ends),
      LAYOUT_TEST(test_values_do_not_touch_each_other),
      LAYOUT_TEST(test_ranges_are_kept),
      LAYOUT_TEST(test_logic_comes_first_without_padding),
      LAYOUT_TEST(test_starts),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

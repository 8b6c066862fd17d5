/* test_rng: numbers from a counter, the same on every machine. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/rng.h"

/* Changing these breaks every play file with chance in it. */
static void test_numbers_are_the_same_everywhere(void **state) {
  (void)state;
  assert_true(rng_hash(0, 0, 0) == UINT64_C(0x238275bc38fcbe91));
  assert_true(rng_hash(42, 1, 2) == UINT64_C(0xf4269628263f4c12));
}

static void test_each_word_counts(void **state) {
  (void)state;
  uint64_t hash = rng_hash(1, 2, 3);
  assert_true(hash != rng_hash(2, 2, 3));
  assert_true(hash != rng_hash(1, 3, 3));
  assert_true(hash != rng_hash(1, 2, 4));
  assert_true(hash != rng_hash(1, 3, 2));
  assert_true(hash == rng_hash(1, 2, 3));
}

static void test_ranges(void **state) {
  (void)state;
  int seen[6] = {0};
  for (uint64_t i = 0; i < 1000; i++) {
    int64_t number = rng_between(rng_hash(7, i, 0), -2, 3);
    assert_true(number >= -2 && number <= 3);
    seen[number + 2]++;
  }
  for (int i = 0; i < 6; i++) assert_in_range(seen[i], 110, 230);
}

static void test_extreme_ranges(void **state) {
  (void)state;
  assert_true(rng_between(123, 5, 5) == 5);
  assert_true(rng_between(UINT64_MAX, INT64_MIN, INT64_MAX) == -1);
  assert_true(rng_between(0, INT64_MIN, INT64_MAX - 1) == INT64_MIN);
  assert_true(rng_between(1, INT64_MAX - 1, INT64_MAX) == INT64_MAX);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_numbers_are_the_same_everywhere),
      cmocka_unit_test(test_each_word_counts),
      cmocka_unit_test(test_ranges),
      cmocka_unit_test(test_extreme_ranges),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

/* test_states: keys get numbers, are found again by all their bytes, and take little room. */
#include "check/space/states.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* The waiting keys of these tests: one behind the other. */
struct waiting {
  const unsigned char *keys;
  size_t size;
};

static const unsigned char *key_of(const void *data, uint32_t ticket) {
  const struct waiting *waiting = data;
  return waiting->keys + ticket * waiting->size;
}

static uint32_t find(const struct states *states, const unsigned char *key) {
  uint64_t hash = states_prepare(states, key);
  return states_find(states, key, hash, states_guess(states, hash));
}

/* Adds the keys of a batch as the explorer does; returns how many were new. */
static uint32_t add_keys(struct states *states, const unsigned char *keys, uint32_t count) {
  struct waiting data = {keys, states->key_size};
  const struct states_waiting waiting = {key_of, &data};
  uint32_t fresh = 0;
  for (uint32_t shard = 0; shard < STATES_SHARDS; shard++)
    assert_true(states_reserve(states, shard, count));
  assert_true(states_extend(states, count));
  for (uint32_t i = 0; i < count; i++) {
    const unsigned char *key = key_of(&data, i);
    uint64_t hash = states_prepare(states, key);
    uint32_t at;
    if (states_find(states, key, hash, states_guess(states, hash)) != STATES_NONE) continue;
    uint32_t other = states_enter(states, &waiting, key, hash, i, &at);
    if (other != STATES_NONE) {
      assert_memory_equal(key, key_of(&data, other), states->key_size);
      continue;
    }
    states_settle(states, key, hash, at, states->count++);
    fresh++;
  }
  return fresh;
}

static void find_all(const struct states *states, const unsigned char *keys, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    const unsigned char *key = keys + i * states->key_size;
    uint32_t number = find(states, key);
    assert_int_equal(number, i);
    assert_memory_equal(states_key(states, number), key, states->key_size);
  }
}

/* Keys of `size` bytes that differ in their last bytes, or in their first alone. */
static unsigned char *make_keys(size_t size, uint32_t count) {
  unsigned char *keys = calloc(count + STATES_BEHIND, size);
  for (uint32_t i = 0; i < count; i++)
    for (size_t b = 0; b < size && b < 4; b++)
      keys[i * size + (i % 2 == 0 ? b : size - 1 - b)] = (unsigned char)(i >> 8 * b);
  return keys;
}

static void test_keys_are_found_again(void **state) {
  (void)state;
  static const size_t sizes[] = {3, 4, 7, 8, 9, 16, 21};
  enum { COUNT = 30000 };
  for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++) {
    struct states states;
    unsigned char *keys = make_keys(sizes[s], COUNT);
    uint32_t distinct = 0;
    states_init(&states, sizes[s]);
    for (uint32_t from = 0; from < COUNT; from += COUNT / 10)
      distinct += add_keys(&states, keys + from * sizes[s], COUNT / 10);
    assert_int_equal(states.count, distinct);
    assert_int_equal(add_keys(&states, keys, COUNT), 0);
    for (uint32_t i = 0; i < states.count; i++) {
      const unsigned char *key = states_key(&states, i);
      assert_int_equal(find(&states, key), i);
    }
    states_free(&states);
    free(keys);
  }
}

static void test_numbers_follow_the_order_of_adding(void **state) {
  (void)state;
  struct states states;
  unsigned char keys[256 + STATES_BEHIND] = {0};
  for (size_t i = 0; i < 256; i++) keys[i] = (unsigned char)(i * 7);
  states_init(&states, 1);
  assert_int_equal(add_keys(&states, keys, 256), 256);
  find_all(&states, keys, 256);
  states_free(&states);
}

static void test_equal_keys_of_a_batch_are_one(void **state) {
  (void)state;
  struct states states;
  states_init(&states, 2);
  assert_int_equal(add_keys(&states, (const unsigned char *)"abababcdab       ", 5), 2);
  assert_int_equal(states.count, 2);
  states_free(&states);
}

static void test_a_story_without_state_has_one_key(void **state) {
  (void)state;
  struct states states;
  states_init(&states, 0);
  assert_int_equal(add_keys(&states, (const unsigned char *)"       ", 3), 1);
  states_free(&states);
}

static void test_a_state_takes_few_bytes(void **state) {
  (void)state;
  enum { COUNT = 200000, SIZE = 8 };
  struct states states;
  unsigned char *keys = make_keys(SIZE, COUNT);
  states_init(&states, SIZE);
  for (uint32_t from = 0; from < COUNT; from += 1000)
    add_keys(&states, keys + (size_t)from * SIZE, 1000);
  assert_int_equal(states_index_bytes(&states) / states.count < 17, 1);
  assert_in_range(states_key_bytes(&states), (size_t)states.count * SIZE,
                  (size_t)states.count * SIZE * 11 / 10);
  states_free(&states);
  free(keys);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_keys_are_found_again),
      cmocka_unit_test(test_numbers_follow_the_order_of_adding),
      cmocka_unit_test(test_equal_keys_of_a_batch_are_one),
      cmocka_unit_test(test_a_story_without_state_has_one_key),
      cmocka_unit_test(test_a_state_takes_few_bytes),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

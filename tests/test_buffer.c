/* test_buffer: strings written piece by piece, that never move once finished. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"

struct fixture {
  struct memory memory;
  struct buffer buffer;
  bool refuses;
};

static void *allocate(void *user, void *block, size_t old_size, size_t new_size) {
  const struct fixture *fixture = user;
  if (new_size > old_size && fixture->refuses) return NULL;
  if (new_size > 0) return realloc(block, new_size);
  free(block);
  return NULL;
}

static int set_up(void **state) {
  struct fixture *fixture = calloc(1, sizeof *fixture);
  if (fixture == NULL) return -1;
  fixture->memory = (struct memory){allocate, fixture, 1 << 20, 0};
  buffer_init(&fixture->buffer, &fixture->memory);
  *state = fixture;
  return 0;
}

static int tear_down(void **state) {
  struct fixture *fixture = *state;
  buffer_free(&fixture->buffer);
  bool leaked = fixture->memory.used != 0;
  free(fixture);
  return leaked ? -1 : 0;
}

static const char *write(struct fixture *fixture, const char *text) {
  buffer_append(&fixture->buffer, text, strlen(text));
  return buffer_finish(&fixture->buffer);
}

static void test_pieces_make_a_string(void **state) {
  struct fixture *fixture = *state;
  buffer_append(&fixture->buffer, "Rails", 5);
  buffer_append(&fixture->buffer, "", 0);
  buffer_append(&fixture->buffer, ", nails", 7);
  assert_int_equal(buffer_length(&fixture->buffer), 12);
  assert_string_equal(buffer_finish(&fixture->buffer), "Rails, nails");
}

static void test_an_empty_string_is_one(void **state) {
  struct fixture *fixture = *state;
  assert_string_equal(buffer_finish(&fixture->buffer), "");
  assert_string_equal(write(fixture, "x"), "x");
  assert_string_equal(buffer_finish(&fixture->buffer), "");
}

static void test_finished_strings_never_move(void **state) {
  struct fixture *fixture = *state;
  const char *strings[500];
  char text[64];
  for (int i = 0; i < 500; i++) {
    snprintf(text, sizeof text, "string number %d of five hundred", i);
    strings[i] = write(fixture, text);
  }
  for (int i = 0; i < 500; i++) {
    snprintf(text, sizeof text, "string number %d of five hundred", i);
    assert_string_equal(strings[i], text);
  }
}

static void test_a_string_longer_than_a_chunk(void **state) {
  struct fixture *fixture = *state;
  const char *before = write(fixture, "before");
  for (int i = 0; i < 30000; i++) buffer_append(&fixture->buffer, "abc", 3);
  const char *text = buffer_finish(&fixture->buffer);
  assert_int_equal(strlen(text), 90000);
  for (int i = 0; i < 90000; i++) assert_int_equal(text[i], "abc"[i % 3]);
  assert_string_equal(before, "before");
}

static void test_every_length_up_to_a_chunk(void **state) {
  struct fixture *fixture = *state;
  char text[5000];
  memset(text, 'x', sizeof text);
  for (size_t length = 3900; length < 4300; length++) {
    buffer_reset(&fixture->buffer);
    buffer_append(&fixture->buffer, text, length);
    assert_int_equal(strlen(buffer_finish(&fixture->buffer)), length);
  }
}

static void test_blocks_are_aligned(void **state) {
  struct fixture *fixture = *state;
  for (size_t size = 1; size < 300; size += 7) {
    write(fixture, "odd");
    unsigned char *block = buffer_take(&fixture->buffer, size);
    assert_int_equal((uintptr_t)block % 8, 0);
    memset(block, 0xFF, size);
    assert_string_equal(write(fixture, "behind"), "behind");
  }
}

static void test_blocks_at_the_end_of_a_chunk(void **state) {
  struct fixture *fixture = *state;
  char text[4200];
  memset(text, 'x', sizeof text);
  for (size_t length = 3800; length < sizeof text; length++) {
    buffer_reset(&fixture->buffer);
    buffer_append(&fixture->buffer, text, length);
    const char *before = buffer_finish(&fixture->buffer);
    memset(buffer_take(&fixture->buffer, 40), 0xFF, 40);
    assert_int_equal(strlen(before), length);
  }
}

static void test_lack_of_memory_drops_the_string(void **state) {
  struct fixture *fixture = *state;
  const char *before = write(fixture, "before");
  fixture->refuses = true;
  for (int i = 0; i < 3000; i++) buffer_append(&fixture->buffer, "more", 4);
  assert_null(buffer_finish(&fixture->buffer));
  assert_null(buffer_take(&fixture->buffer, 100000));
  fixture->refuses = false;
  assert_string_equal(before, "before");
  assert_string_equal(write(fixture, "behind"), "behind");
}

static void test_lack_of_memory_from_the_first(void **state) {
  struct fixture *fixture = *state;
  fixture->refuses = true;
  assert_null(write(fixture, "x"));
  assert_null(buffer_finish(&fixture->buffer));
  fixture->refuses = false;
  assert_string_equal(write(fixture, "x"), "x");
}

static void test_reset_keeps_little(void **state) {
  struct fixture *fixture = *state;
  for (int i = 0; i < 1000; i++) write(fixture, "a string of some length");
  size_t much = fixture->memory.used;
  buffer_reset(&fixture->buffer);
  assert_true(fixture->memory.used < much / 2);
  assert_string_equal(write(fixture, "x"), "x");
}

int main(void) {
#define BUFFER_TEST(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
  const struct CMUnitTest tests[] = {
      BUFFER_TEST(test_pieces_make_a_string),
      BUFFER_TEST(test_an_empty_string_is_one),
      BUFFER_TEST(test_finished_strings_never_move),
      BUFFER_TEST(test_a_string_longer_than_a_chunk),
      BUFFER_TEST(test_every_length_up_to_a_chunk),
      BUFFER_TEST(test_blocks_are_aligned),
      BUFFER_TEST(test_blocks_at_the_end_of_a_chunk),
      BUFFER_TEST(test_lack_of_memory_drops_the_string),
      BUFFER_TEST(test_lack_of_memory_from_the_first),
      BUFFER_TEST(test_reset_keeps_little),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

/* test_schema: the closed table of words, fields and what they take. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "language/schema.h"

static void test_every_kind_has_a_word_of_its_own(void **state) {
  (void)state;
  for (enum record_kind kind = RECORD_SCENARIO; kind < RECORD_KINDS; kind++) {
    const char *word = record_word(kind);
    assert_non_null(word);
    assert_int_equal(schema_find(word, strlen(word)), kind);
  }
  assert_int_equal(schema_find("chioce", 6), RECORD_KINDS);
  assert_int_equal(schema_find("choices", 7), RECORD_KINDS);
}

static void test_fields_are_found_and_suggested(void **state) {
  (void)state;
  const struct schema *meter = schema_of(RECORD_METER);
  assert_int_equal(schema_field(meter, "start")->takes, TAKES_INT);
  assert_null(schema_field(meter, "lable"));
  assert_string_equal(schema_suggest(meter, "lable"), "label");
  assert_null(schema_suggest(meter, "zzzzzz"));
  assert_null(schema_field(schema_of(RECORD_WHEN), "id"));
  assert_null(schema_suggest(schema_of(RECORD_WHEN), "id"));
}

static void test_words_are_reserved_for_variables(void **state) {
  (void)state;
  assert_true(schema_is_reserved("choice"));
  assert_true(schema_is_reserved("random"));
  assert_true(schema_is_reserved("visited"));
  assert_false(schema_is_reserved("trust"));
}

static void test_items_stand_where_they_may(void **state) {
  (void)state;
  assert_true(schema_may_hold(ITEMS_BODY, RECORD_CHOICE));
  assert_true(schema_may_hold(ITEMS_BODY, RECORD_STATE));
  assert_true(schema_may_hold(ITEMS_BODY, RECORD_OTHERWISE));
  assert_true(schema_may_hold(ITEMS_ANSWERS, RECORD_OTHERWISE));
  assert_true(schema_may_hold(ITEMS_TEXTS, RECORD_CLAIMED));
  assert_false(schema_may_hold(ITEMS_TEXTS, RECORD_CHOICE));
  assert_false(schema_may_hold(ITEMS_BODY, RECORD_PASSAGE));
  assert_false(schema_may_hold(ITEMS_BODY, RECORD_ANSWER));
  assert_false(schema_may_hold(ITEMS_BODY, RECORD_METER));
}

static void test_items_are_sorted_by_name(void **state) {
  (void)state;
  struct {
    const char *name;
    int value;
  } items[] = {{"trust", 1}, {"Stock", 2}, {"trus", 3}, {"a", 4}, {"trust.x", 5}, {"", 6}};
  sort_by_name(items, 6, sizeof items[0]);
  const int expected[] = {6, 2, 4, 3, 1, 5};
  for (size_t i = 0; i < 6; i++) assert_int_equal(items[i].value, expected[i]);
}

static void test_a_field_is_found_by_name(void **state) {
  (void)state;
  struct field fields[] = {{"a", {.number = 1}}, {"id", {.number = 2}}, {"when", {.number = 3}}};
  struct list list = {.fields = fields, .field_count = 3};
  assert_int_equal(list_field(&list, "a")->number, 1);
  assert_int_equal(list_field(&list, "when")->number, 3);
  assert_null(list_field(&list, "key"));
  assert_null(list_field(&list, "zz"));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_every_kind_has_a_word_of_its_own),
      cmocka_unit_test(test_fields_are_found_and_suggested),
      cmocka_unit_test(test_words_are_reserved_for_variables),
      cmocka_unit_test(test_items_stand_where_they_may),
      cmocka_unit_test(test_items_are_sorted_by_name),
      cmocka_unit_test(test_a_field_is_found_by_name),
  };
  return cmocka_run_group_tests_name("schema", tests, NULL, NULL);
}

/* test_locate: where literals, words and fields stand in a source. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "language/locate.h"

static void *grow(void *user, void *block, size_t old_size, size_t new_size) {
  (void)user;
  (void)old_size;
  if (new_size > 0) return realloc(block, new_size);
  free(block);
  return NULL;
}

static void no_memory(void *data) {
  (void)data;
  fail_msg("no memory");
}

struct fixture {
  struct memory memory;
  struct arena arena;
  struct locator locator;
};

static int set_up(void **state) {
  struct fixture *fixture = calloc(1, sizeof *fixture);
  if (fixture == NULL) return -1;
  fixture->memory = (struct memory){grow, NULL, 1 << 24, 0};
  arena_init(&fixture->arena, &fixture->memory);
  fixture->arena.fail = no_memory;
  *state = fixture;
  return 0;
}

static int tear_down(void **state) {
  struct fixture *fixture = *state;
  arena_free(&fixture->arena);
  size_t left = fixture->memory.used;
  free(fixture);
  return left == 0 ? 0 : -1;
}

static struct locator *locate(void **state, const char *source) {
  struct fixture *fixture = *state;
  struct indexing *indexing = locate_open(&fixture->arena);
  struct token token = {0}, last = {0}, before_last;
  struct lexer lexer;
  locate_begin(indexing, &fixture->locator, &fixture->arena, "x.lua");
  lex_init(&lexer, source, strlen(source));
  do {
    before_last = last;
    last = token;
    token = lex_next(&lexer);
    locate_token(indexing, &token, &last, &before_last);
  } while (token.kind != TOKEN_END);
  return &fixture->locator;
}

static struct literal value_of(const char *text) {
  return (struct literal){.text = text, .length = strlen(text)};
}

static void assert_value_at(struct locator *locator, const struct site *site, const char *field,
                            const char *text, int line, int column) {
  struct literal literal = value_of(text);
  locate_value(locator, site, 1, field, &literal);
  assert_int_equal(literal.at.line, line);
  assert_int_equal(literal.at.column, column);
}

static void test_a_label_stands_behind_its_word(void **state) {
  struct locator *locator = locate(state, "passage \"gate\" {\n"
                                          "  \"gate\",\n"
                                          "  choice(\"gate\") { } }");
  struct site *passage = locate_site(locator, RECORD_PASSAGE, 1);
  struct site *choice = locate_site(locator, RECORD_CHOICE, 3);
  struct literal label = value_of("gate");
  locate_label(locator, choice, 3, &label);
  assert_int_equal(label.at.line, 3);
  assert_int_equal(label.at.column, 11);
  locate_label(locator, passage, 1, &label);
  assert_int_equal(label.at.line, 1);
  assert_int_equal(label.at.column, 10);
  assert_value_at(locator, passage, NULL, "gate", 2, 4);
  assert_int_equal(passage->end_line, 3);
  assert_int_equal(choice->end_column, 20);
}

static void test_equal_texts_are_found_in_order(void **state) {
  struct locator *locator = locate(state, "passage \"a\" { \"x\", \"x\" }\n"
                                          "passage \"b\" { \"x\" }");
  struct site *a = locate_site(locator, RECORD_PASSAGE, 1);
  struct site *b = locate_site(locator, RECORD_PASSAGE, 2);
  assert_value_at(locator, b, NULL, "x", 2, 16);
  assert_value_at(locator, a, NULL, "x", 1, 16);
  assert_value_at(locator, a, NULL, "x", 1, 21);
  assert_value_at(locator, a, NULL, "x", 1, 16); /* a helper that runs again */
}

static void test_a_field_goes_before_an_item(void **state) {
  struct locator *locator = locate(state, "passage \"a\" { \"x\", title = \"x\" }");
  struct site *site = locate_site(locator, RECORD_PASSAGE, 1);
  assert_value_at(locator, site, "title", "x", 1, 29);
  assert_value_at(locator, site, NULL, "x", 1, 16);
  struct place at = locate_name(locator, site, 1, "title");
  assert_int_equal(at.column, 20);
  at = locate_name(locator, site, 1, "date");
  assert_int_equal(at.column, 0);
}

static void test_a_block_begins_where_its_text_does(void **state) {
  struct locator *locator = locate(state, "passage \"a\" { [[\none\ntwo]], [=[é]]x]=] }");
  struct site *site = locate_site(locator, RECORD_PASSAGE, 1);
  struct literal literal = value_of("one\ntwo");
  locate_value(locator, site, 1, NULL, &literal);
  assert_int_equal(literal.at.line, 2);
  assert_int_equal(literal.at.column, 1);
  assert_true(literal.is_exact);
  assert_value_at(locator, site, NULL, "é]]x", 3, 11);
}

static void test_escapes_are_read_as_lua_reads_them(void **state) {
  struct locator *locator =
      locate(state, "local a = \"\\65\\x42\\u{e9}\\t\\\"\\z\n   c\"\nlocal b = 'one\\ntwo'");
  assert_value_at(locator, NULL, NULL, "AB\xC3\xA9\t\"c", 1, 12);
  struct literal literal = value_of("one\ntwo");
  locate_value(locator, NULL, 1, NULL, &literal);
  assert_int_equal(literal.at.line, 3);
  assert_false(literal.is_exact);
}

static void test_a_made_value_has_the_line_of_its_record(void **state) {
  struct locator *locator = locate(state, "passage(\"a\" .. \"b\") { }");
  struct literal literal = value_of("ab");
  locate_label(locator, locate_site(locator, RECORD_PASSAGE, 1), 1, &literal);
  assert_int_equal(literal.at.line, 1);
  assert_int_equal(literal.at.column, 0);
  assert_false(literal.is_exact);
}

static void test_words_are_told_from_fields_and_members(void **state) {
  struct locator *locator = locate(state, "debrief { disputed = \"X\" }\n"
                                          "quiz.choice \"y\"");
  assert_null(locate_site(locator, RECORD_DISPUTED, 1));
  assert_null(locate_site(locator, RECORD_CHOICE, 2));
  assert_non_null(locate_site(locator, RECORD_DEBRIEF, 1));
}

static void test_uses_of_a_word_in_one_line_are_told_apart(void **state) {
  struct locator *locator = locate(state, "when \"a\" { }, when \"b\" { }");
  assert_int_equal(locate_site(locator, RECORD_WHEN, 1)->column, 1);
  assert_int_equal(locate_site(locator, RECORD_WHEN, 1)->column, 15);
  assert_int_equal(locate_site(locator, RECORD_WHEN, 1)->column, 1);
}

static void test_an_item_in_an_effect_is_found(void **state) {
  struct locator *locator =
      locate(state, "choice \"a\" { effect(function() n = 1 end), go \"b\" }\n"
                    "choice \"c\" { effect(function() go \"d\" end) }\n"
                    "function helper(id)\n  return go \"d\"\nend");
  assert_null(locate_item_in_function(locator, 1, 1));
  assert_int_equal(locate_item_in_function(locator, 2, 2)->column, 32);
  assert_int_equal(locate_item_in_function(locator, 3, 5)->line, 4);
}

static void test_globals_are_found(void **state) {
  struct locator *locator = locate(state, "local n = 1\nstate { n = flag {} }\nn = 5\n");
  assert_int_equal(locate_name(locator, NULL, 0, "n").line, 3);
  assert_int_equal(locate_name(locator, NULL, 0, "m").line, 0);
}

int main(void) {
#define CASE(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
  const struct CMUnitTest tests[] = {
      CASE(test_a_label_stands_behind_its_word),
      CASE(test_equal_texts_are_found_in_order),
      CASE(test_a_field_goes_before_an_item),
      CASE(test_a_block_begins_where_its_text_does),
      CASE(test_escapes_are_read_as_lua_reads_them),
      CASE(test_a_made_value_has_the_line_of_its_record),
      CASE(test_words_are_told_from_fields_and_members),
      CASE(test_uses_of_a_word_in_one_line_are_told_apart),
      CASE(test_an_item_in_an_effect_is_found),
      CASE(test_globals_are_found),
  };
  return cmocka_run_group_tests_name("locate", tests, NULL, NULL);
}

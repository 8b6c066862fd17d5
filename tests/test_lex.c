/* test_lex: tokens of Lua sources, with their places. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "language/lex.h"

/* A source in a block of exactly its size, so that a read past its end is seen. */
struct reader {
  char *bytes;
  struct lexer lexer;
};

static struct reader open_source(const char *source, size_t size) {
  struct reader reader = {.bytes = malloc(size > 0 ? size : 1)};
  assert_non_null(reader.bytes);
  memcpy(reader.bytes, source, size);
  lex_init(&reader.lexer, reader.bytes, size);
  return reader;
}

static void expect(struct reader *reader, enum token_kind kind, const char *text, int line,
                   int column) {
  struct token token = lex_next(&reader->lexer);
  assert_int_equal(token.kind, kind);
  assert_int_equal(token.length, strlen(text));
  assert_memory_equal(token.text, text, token.length);
  assert_int_equal(token.line, line);
  assert_int_equal(token.column, column);
}

static void expect_end(struct reader *reader) {
  for (int i = 0; i < 2; i++) assert_int_equal(lex_next(&reader->lexer).kind, TOKEN_END);
  free(reader->bytes);
}

static struct reader read_text(const char *source) { return open_source(source, strlen(source)); }

static void expect_one(const char *source, enum token_kind kind, enum token_fault fault,
                       const char *content) {
  struct reader reader = read_text(source);
  struct token token = lex_next(&reader.lexer);
  assert_int_equal(token.kind, kind);
  assert_int_equal(token.fault, fault);
  if (content != NULL) {
    assert_int_equal(token.content_length, strlen(content));
    assert_memory_equal(token.content, content, token.content_length);
  }
  free(reader.bytes);
}

static void test_names_numbers_and_symbols(void **state) {
  (void)state;
  struct reader reader = read_text("local _a1 = 0x1p-4 .. 3.5e+2...//==~=::<<;");
  expect(&reader, TOKEN_NAME, "local", 1, 1);
  expect(&reader, TOKEN_NAME, "_a1", 1, 7);
  expect(&reader, TOKEN_SYMBOL, "=", 1, 11);
  expect(&reader, TOKEN_NUMBER, "0x1p-4", 1, 13);
  expect(&reader, TOKEN_SYMBOL, "..", 1, 20);
  expect(&reader, TOKEN_NUMBER, "3.5e+2...", 1, 23); /* malformed in Lua too */
  expect(&reader, TOKEN_SYMBOL, "//", 1, 32);
  expect(&reader, TOKEN_SYMBOL, "==", 1, 34);
  expect(&reader, TOKEN_SYMBOL, "~=", 1, 36);
  expect(&reader, TOKEN_SYMBOL, "::", 1, 38);
  expect(&reader, TOKEN_SYMBOL, "<<", 1, 40);
  expect(&reader, TOKEN_SYMBOL, ";", 1, 42);
  expect_end(&reader);
}

static void test_columns_count_characters(void **state) {
  (void)state;
  struct reader reader = read_text("\"\xC3\xA9\xE2\x82\xAC\" x \"\xF0\x9F\x99\x82\" y");
  expect(&reader, TOKEN_STRING, "\"\xC3\xA9\xE2\x82\xAC\"", 1, 1);
  expect(&reader, TOKEN_NAME, "x", 1, 6);
  expect(&reader, TOKEN_STRING, "\"\xF0\x9F\x99\x82\"", 1, 8);
  expect(&reader, TOKEN_NAME, "y", 1, 12);
  expect_end(&reader);
  reader = read_text("--[[\xC3\xA9]] x [[\xC3\xA9]] y = z");
  expect(&reader, TOKEN_NAME, "x", 1, 9);
  expect(&reader, TOKEN_BLOCK, "[[\xC3\xA9]]", 1, 11);
  expect(&reader, TOKEN_NAME, "y", 1, 17);
  expect(&reader, TOKEN_SYMBOL, "=", 1, 19);
  expect(&reader, TOKEN_NAME, "z", 1, 21);
  expect_end(&reader);
}

static void test_every_line_end_counts_once(void **state) {
  (void)state;
  struct reader reader = read_text("a\nb\r\nc\rd\n\re\n\nf");
  expect(&reader, TOKEN_NAME, "a", 1, 1);
  expect(&reader, TOKEN_NAME, "b", 2, 1);
  expect(&reader, TOKEN_NAME, "c", 3, 1);
  expect(&reader, TOKEN_NAME, "d", 4, 1);
  expect(&reader, TOKEN_NAME, "e", 5, 1);
  expect(&reader, TOKEN_NAME, "f", 7, 1);
  expect_end(&reader);
}

static void test_comments_mark_and_first_line_are_skipped(void **state) {
  (void)state;
  struct reader reader = read_text("\xEF\xBB\xBF#!lua\na -- b\n--[[ c\n]] d --[==[ ]] ]==] e --");
  expect(&reader, TOKEN_NAME, "a", 2, 1);
  expect(&reader, TOKEN_NAME, "d", 4, 4);
  expect(&reader, TOKEN_NAME, "e", 4, 21);
  expect_end(&reader);
}

static void test_strings(void **state) {
  (void)state;
  expect_one("'it\\'s'", TOKEN_STRING, FAULT_NONE, "it\\'s");
  expect_one("\"a\\\nb\"", TOKEN_STRING, FAULT_NONE, "a\\\nb");
  expect_one("\"a\\z \n \n b\"", TOKEN_STRING, FAULT_NONE, "a\\z \n \n b");
  expect_one("\"a\nb\"", TOKEN_BAD, FAULT_UNCLOSED_STRING, "a");
  expect_one("\"a", TOKEN_BAD, FAULT_UNCLOSED_STRING, "a");
  expect_one("\"a\\", TOKEN_BAD, FAULT_UNCLOSED_STRING, NULL);
}

static void test_blocks(void **state) {
  (void)state;
  expect_one("[[a]]", TOKEN_BLOCK, FAULT_NONE, "a");
  expect_one("[[\r\na]b]]", TOKEN_BLOCK, FAULT_NONE, "a]b");
  expect_one("[==[a]]b]=]c]==]", TOKEN_BLOCK, FAULT_NONE, "a]]b]=]c");
  expect_one("[[a", TOKEN_BAD, FAULT_UNCLOSED_BLOCK, "a");
  expect_one("[==[a]=]", TOKEN_BAD, FAULT_UNCLOSED_BLOCK, "a]=]");
  expect_one("--[[a", TOKEN_BAD, FAULT_UNCLOSED_BLOCK, NULL);
  expect_one("[=a", TOKEN_SYMBOL, FAULT_NONE, NULL);
}

static void test_the_line_of_a_blocks_content(void **state) {
  (void)state;
  struct reader reader = read_text("\n [[\n\na]] b");
  struct token token = lex_next(&reader.lexer);
  assert_int_equal(token.line, 2);
  assert_int_equal(token.content_line, 3);
  expect(&reader, TOKEN_NAME, "b", 4, 5);
  expect_end(&reader);
}

static void test_what_begins_no_token(void **state) {
  (void)state;
  expect_one("\xE2\x80\x9Chi", TOKEN_BAD, FAULT_CURLY_QUOTE, NULL);
  expect_one("\xE2\x80\x98hi", TOKEN_BAD, FAULT_CURLY_QUOTE, NULL);
  expect_one("\xE2\x80\x93", TOKEN_BAD, FAULT_BYTE, NULL);
  expect_one("$", TOKEN_BAD, FAULT_BYTE, NULL);
  struct reader reader = open_source("\0x", 2);
  assert_int_equal(lex_next(&reader.lexer).fault, FAULT_BYTE);
  expect(&reader, TOKEN_NAME, "x", 1, 2);
  expect_end(&reader);
}

static void test_no_end_is_passed(void **state) {
  (void)state;
  const char *source = "a \"\\z\" [==[x]==] --[[y]] 0x1p- ... \xE2\x80\x9C '\\x";
  for (size_t size = 0; size <= strlen(source); size++) {
    struct reader reader = open_source(source, size);
    size_t count = 0;
    while (lex_next(&reader.lexer).kind != TOKEN_END) assert_true(count++ <= size);
    free(reader.bytes);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_names_numbers_and_symbols),
      cmocka_unit_test(test_columns_count_characters),
      cmocka_unit_test(test_every_line_end_counts_once),
      cmocka_unit_test(test_comments_mark_and_first_line_are_skipped),
      cmocka_unit_test(test_strings),
      cmocka_unit_test(test_blocks),
      cmocka_unit_test(test_the_line_of_a_blocks_content),
      cmocka_unit_test(test_what_begins_no_token),
      cmocka_unit_test(test_no_end_is_passed),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

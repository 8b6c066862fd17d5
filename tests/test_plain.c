/* test_plain: which texts are fit to be shown. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "language/plain.h"

static enum plain_fault check(const char *text) { return plain_check(text, strlen(text)); }

static void test_each_byte_at_each_place(void **state) {
  (void)state;
  for (int byte = 0; byte < 256; byte++) {
    bool is_fine = byte == '\n' || byte == '\t' || (byte >= 0x20 && byte < 0x7F);
    enum plain_fault fault = byte < 0x80 ? PLAIN_CONTROL : PLAIN_NOT_UTF8;
    for (size_t at = 0; at < 20; at++) {
      char text[20];
      memset(text, 'a', sizeof text);
      text[at] = (char)byte;
      assert_int_equal(plain_check(text, sizeof text), is_fine ? PLAIN_FINE : fault);
    }
  }
}

static void test_characters_of_several_bytes(void **state) {
  (void)state;
  assert_int_equal(check("пора, said he, «позже» \xF0\x9F\x8C\xBE and so on"), PLAIN_FINE);
  assert_int_equal(check("eight by eight, until \xC2\x85"), PLAIN_CONTROL);
  assert_int_equal(check("\xE2\x80\xA8 at the beginning"), PLAIN_CONTROL);
  assert_int_equal(check("from right \xE2\x80\xAE to left"), PLAIN_BIDI);
  assert_int_equal(check("cut off \xD0"), PLAIN_NOT_UTF8);
  assert_int_equal(check("too long \xC0\x80"), PLAIN_NOT_UTF8);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_each_byte_at_each_place),
      cmocka_unit_test(test_characters_of_several_bytes),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

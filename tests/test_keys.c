/* Tests of keys: sequences of many terminals, whole, torn and unknown. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "line/keys.h"

/* Feeds all characters and expects that only the last makes a key. */
static struct key feed(struct keys *keys, const wchar_t *characters) {
  struct key key = {.kind = KEY_NONE};
  for (; *characters; characters++) {
    assert_int_equal(key.kind, KEY_NONE);
    key = keys_feed(keys, *characters);
  }
  return key;
}

static void expect_kind(const wchar_t *characters, enum key_kind kind) {
  struct keys keys = {0};
  struct key key = feed(&keys, characters);
  if (key.kind != kind) fail_msg("ESC%ls is %d, not %d", characters + 1, key.kind, kind);
  if (kind >= KEY_SEQUENCE) assert_int_equal(wcscmp(key.sequence, characters), 0);
  assert_int_equal(keys.length, 0);
}

static void test_arrows(void **state) {
  (void)state;
  static const wchar_t *const left[] = {L"\033[D", L"\033OD", L"\033[1D", L"\033[1;2D", L"\033[d"};
  static const wchar_t *const word_left[] = {L"\033[1;5D", L"\033[1;3D",  L"\033[5D",   L"\033Od",
                                             L"\033O5D",   L"\033\033[D", L"\033\033OD"};
  for (size_t i = 0; i < sizeof left / sizeof *left; i++) expect_kind(left[i], KEY_LEFT);
  for (size_t i = 0; i < sizeof word_left / sizeof *word_left; i++)
    expect_kind(word_left[i], KEY_WORD_LEFT);
  expect_kind(L"\033[1;5C", KEY_WORD_RIGHT);
  expect_kind(L"\033Oc", KEY_WORD_RIGHT);
  expect_kind(L"\033[C", KEY_RIGHT);
  expect_kind(L"\033[A", KEY_UP);
  expect_kind(L"\033OB", KEY_DOWN);
}

static void test_home_end_delete(void **state) {
  (void)state;
  static const wchar_t *const home[] = {L"\033[H",  L"\033OH",    L"\033[1~",
                                        L"\033[7~", L"\033[1;5H", L"\033[7^"};
  static const wchar_t *const end[] = {L"\033[F", L"\033OF", L"\033[4~", L"\033[8~", L"\033[8$"};
  for (size_t i = 0; i < sizeof home / sizeof *home; i++) expect_kind(home[i], KEY_HOME);
  for (size_t i = 0; i < sizeof end / sizeof *end; i++) expect_kind(end[i], KEY_END);
  expect_kind(L"\033[3~", KEY_DELETE);
  expect_kind(L"\033[3$", KEY_DELETE);
  expect_kind(L"\033[3;5~", KEY_DELETE_WORD);
  expect_kind(L"\033[3^", KEY_DELETE_WORD);
  expect_kind(L"\033[200~", KEY_PASTE);
  expect_kind(L"\033[201~", KEY_PASTE_END);
}

static void test_unknown_sequences_are_whole(void **state) {
  (void)state;
  static const wchar_t *const unknown[] = {
      L"\033[24~",       L"\033[[A", L"\033[[E",    L"\033OP",       L"\033[Z",
      L"\033[2~",        L"\033[6~", L"\033[?1;2c", L"\033[<0;1;1M", L"\033[97;5u",
      L"\033[27;5;9~",   L"\033[I",  L"\033[>1q",   L"\033[1;1;1R",  L"\033[99999999999~",
      L"\033[?2026;2$y", L"\033[ q"};
  for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++)
    expect_kind(unknown[i], KEY_SEQUENCE);
}

static void test_answers_of_terminals_are_whole(void **state) {
  (void)state;
  static const wchar_t *const answers[] = {L"\033]11;rgb:0000/0000/0000\007",
                                           L"\033]11;rgb:ffff/ffff/ffff/and/more/than/fits\033\\",
                                           L"\033P>|XTerm(370)\033\\", L"\033P1$r0m\033\\"};
  for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) {
    struct keys keys = {0};
    assert_int_equal(feed(&keys, answers[i]).kind, KEY_SEQUENCE);
    assert_int_equal(feed(&keys, L"x").kind, KEY_CHARACTER);
  }
}

static void test_sequence_without_end_gives_way_to_enter(void **state) {
  (void)state;
  static const wchar_t *const torn[] = {L"\033[1;5\r", L"\033O\r", L"\033[\r", L"\033]11;x\r",
                                        L"\033[1;5;5;5;5;5;5;5;5;5;5;5;5;5;5;5;5;5;5;5;5;5;5\r"};
  for (size_t i = 0; i < sizeof torn / sizeof *torn; i++) {
    struct keys keys = {0};
    struct key key = feed(&keys, torn[i]);
    assert_int_equal(key.kind, KEY_CHARACTER);
    assert_int_equal(key.character, '\r');
  }
}

static void test_long_sequence(void **state) {
  (void)state;
  struct keys keys = {0};
  keys_feed(&keys, 033);
  keys_feed(&keys, '[');
  for (int i = 0; i < 1000; i++) assert_int_equal(keys_feed(&keys, '1').kind, KEY_NONE);
  struct key key = keys_feed(&keys, '~');
  assert_int_equal(key.kind, KEY_SEQUENCE);
  assert_int_equal(key.sequence[0], 0);
}

static void test_escape_with_a_letter(void **state) {
  (void)state;
  struct keys keys = {0};
  struct key key = feed(&keys, L"\033b");
  assert_int_equal(key.kind, KEY_ESCAPED);
  assert_int_equal(key.character, 'b');
  key = feed(&keys, L"\033\033\033\033б");
  assert_int_equal(key.kind, KEY_ESCAPED);
  assert_int_equal(key.character, L'б');
}

static void test_escape_alone(void **state) {
  (void)state;
  struct keys keys = {0};
  assert_false(keys_has_escape(&keys));
  keys_feed(&keys, 033);
  assert_true(keys_has_escape(&keys));
  assert_int_equal(keys_give_up(&keys).kind, KEY_ESCAPE);
  assert_false(keys_has_escape(&keys));
  struct key key = feed(&keys, L"O");
  assert_int_equal(key.kind, KEY_CHARACTER);
  assert_int_equal(key.character, 'O');
}

static void test_sequence_torn_for_long(void **state) {
  (void)state;
  struct keys keys = {0};
  keys_feed(&keys, 033);
  keys_give_up(&keys);
  assert_int_equal(feed(&keys, L"[1;5C").kind, KEY_WORD_RIGHT);
  assert_int_equal(feed(&keys, L"[").kind, KEY_CHARACTER);
}

static void test_keypad(void **state) {
  (void)state;
  struct keys keys = {0};
  assert_int_equal(feed(&keys, L"\033Oq").character, '1');
  assert_int_equal(feed(&keys, L"\033OM").character, '\r');
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_arrows),
      cmocka_unit_test(test_home_end_delete),
      cmocka_unit_test(test_unknown_sequences_are_whole),
      cmocka_unit_test(test_answers_of_terminals_are_whole),
      cmocka_unit_test(test_sequence_without_end_gives_way_to_enter),
      cmocka_unit_test(test_long_sequence),
      cmocka_unit_test(test_escape_with_a_letter),
      cmocka_unit_test(test_escape_alone),
      cmocka_unit_test(test_sequence_torn_for_long),
      cmocka_unit_test(test_keypad),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Tests of understand: what a line means at a menu. */
#include "desk.h"
#include "player/understand.h"

static const char *const words[] = {"help", "look", "undo", "save", "quit", NULL};

static const struct offer menu[] = {
    {"Petition the soviet for planks", NULL, false},
    {"Look at the ration list", NULL, true},
    {"Build without a permit", "b", true},
    {"Ask what the plan needs", NULL, true},
    {"Ask about the пайка", NULL, true},
};

enum { OFFERS = sizeof menu / sizeof *menu };

static struct understood result;

static enum meaning read_line(const char *line) {
  understood_free(&result);
  understand(&result, line, menu, OFFERS, words);
  return result.meaning;
}

static void assert_choice(const char *line, size_t choice) {
  assert_int_equal(read_line(line), MEANS_CHOICE);
  assert_int_equal(result.choice, choice);
}

static int forget(void **state) {
  (void)state;
  understood_free(&result);
  return 0;
}

static void test_numbers(void **state) {
  (void)state;
  assert_choice("1", 1);
  assert_choice("4", 4);
  assert_choice("02", 2);
  assert_int_equal(read_line("5"), MEANS_NO_NUMBER);
  assert_int_equal(read_line("0"), MEANS_NO_NUMBER);
  assert_int_equal(read_line("99999999999999999999"), MEANS_NO_NUMBER);
}

static void test_words(void **state) {
  (void)state;
  assert_choice("build", 2);
  assert_choice("PERMIT", 2);
  assert_choice("perm", 2);
  assert_choice("without, a permit!", 2);
  assert_choice("Пайка", 4);
  assert_choice("пай", 4);
  assert_choice("b", 2);
  assert_choice("ask what the plan needs", 3);
}

static void test_several(void **state) {
  (void)state;
  assert_int_equal(read_line("ask"), MEANS_SEVERAL);
  assert_int_equal(result.count, 2);
  assert_int_equal(understand_number(menu, result.several[0]), 3);
  assert_int_equal(understand_number(menu, result.several[1]), 4);
}

static void test_locked(void **state) {
  (void)state;
  assert_int_equal(read_line("petition"), MEANS_LOCKED);
  assert_int_equal(result.choice, 0);
}

static void test_commands(void **state) {
  (void)state;
  assert_int_equal(read_line("undo 3"), MEANS_COMMAND);
  assert_string_equal(words[result.command], "undo");
  assert_string_equal(result.rest, "3");
  assert_int_equal(read_line("HELP"), MEANS_COMMAND);
  assert_choice("look", 1); /* a choice has the word */
  assert_int_equal(read_line("/look"), MEANS_COMMAND);
  assert_string_equal(words[result.command], "look");
}

static void test_unknown(void **state) {
  (void)state;
  assert_int_equal(read_line(""), MEANS_NOTHING);
  assert_int_equal(read_line("xyzzy"), MEANS_UNKNOWN);
  assert_null(result.near);
  assert_int_equal(read_line("raton"), MEANS_UNKNOWN);
  assert_string_equal(result.near, "ration");
  assert_int_equal(read_line("hepl"), MEANS_UNKNOWN);
  assert_string_equal(result.near, "help");
  assert_int_equal(read_line("/undp"), MEANS_NO_COMMAND);
  assert_string_equal(result.near, "undo");
  assert_int_equal(read_line("???"), MEANS_UNKNOWN);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_teardown(test_numbers, forget),
      cmocka_unit_test_teardown(test_words, forget),
      cmocka_unit_test_teardown(test_several, forget),
      cmocka_unit_test_teardown(test_locked, forget),
      cmocka_unit_test_teardown(test_commands, forget),
      cmocka_unit_test_teardown(test_unknown, forget),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

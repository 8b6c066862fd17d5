/* Tests of typed: which lines are kept from play to play, and in what shape. */
#include "desk.h"

#include "player/typed.h"

/* A reader that notes what it is to bring back. */
struct fake {
  struct reader reader;
  struct text recalled;
};

static void recall(struct reader *reader, const char *line) {
  text_print(&((struct fake *)reader)->recalled, "%s|", line);
}

static void forget(struct reader *reader) { text_clear(&((struct fake *)reader)->recalled); }

/* What a play finds in the folder before it adds these lines, closed by NULL. */
static void expect_kept(const char *wanted, const char *const *lines) {
  struct fake fake = {.reader = {.recall = recall, .forget = forget}};
  struct typed typed;
  text_put(&fake.recalled, "from another scenario|");
  typed_open(&typed, &fake.reader, "plays/shed", NULL);
  assert_string_equal(text_string(&fake.recalled), wanted);
  for (; *lines; lines++) typed_add(&typed, *lines);
  typed_close(&typed);
  text_free(&fake.recalled);
}

#define LINES(...) ((const char *const[]){__VA_ARGS__})

static struct desk desk;

static int set_up(void **state) {
  (void)state;
  desk_open(&desk);
  return 0;
}

static int tear_down(void **state) {
  (void)state;
  desk_close(&desk);
  return 0;
}

static void make_folder(void) {
  assert_int_equal(mkdir("plays", 0700), 0);
  assert_int_equal(mkdir("plays/shed", 0700), 0);
}

static void expect_file(const char *wanted) {
  char *bytes = desk_read("plays/shed/lines");
  assert_string_equal(bytes, wanted);
  free(bytes);
}

static void test_lines_are_kept(void **state) {
  (void)state;
  expect_kept("", LINES("look", "спросить сторожа", "", "2", NULL));
  expect_file("look\nспросить сторожа\n2\n");
  expect_kept("look|спросить сторожа|2|", LINES("undo", NULL));
  expect_kept("look|спросить сторожа|2|undo|", LINES(NULL));
}

static void test_repeats_are_dropped(void **state) {
  (void)state;
  expect_kept("", LINES("look", "look", "2", "2", "look", NULL));
  expect_kept("look|2|look|", LINES("look", "3", NULL));
  expect_file("look\n2\nlook\n3\n");
}

static void test_no_line_makes_no_file(void **state) {
  (void)state;
  expect_kept("", LINES("", NULL));
  assert_int_not_equal(access("plays", F_OK), 0);
}

static void test_only_the_last_are_kept(void **state) {
  (void)state;
  struct typed typed;
  typed_open(&typed, NULL, "plays/shed", NULL);
  for (int i = 0; i < TYPED_MOST + 100; i++) {
    char *line = need_print("line %d", i);
    typed_add(&typed, line);
    free(line);
  }
  typed_close(&typed);
  char *bytes = desk_read("plays/shed/lines");
  int count = 0;
  for (const char *at = bytes; (at = strchr(at, '\n')); at++) count++;
  assert_int_equal(count, TYPED_MOST);
  assert_int_equal(strncmp(bytes, "line 100\n", 9), 0);
  free(bytes);
}

static void test_two_plays_at_once(void **state) {
  (void)state;
  struct typed first, second;
  typed_open(&first, NULL, "plays/shed", NULL);
  typed_open(&second, NULL, "plays/shed", NULL);
  typed_add(&first, "one");
  typed_add(&second, "two");
  typed_close(&first);
  typed_close(&second);
  expect_file("one\ntwo\n");
}

static void test_players_are_apart(void **state) {
  (void)state;
  struct typed typed;
  expect_kept("", LINES("look", NULL));
  typed_open(&typed, NULL, "plays/shed", "Anna");
  typed_add(&typed, "my secret");
  typed_close(&typed);
  expect_file("look\n");
  char *bytes = desk_read("plays/shed/Anna.lines");
  assert_string_equal(bytes, "my secret\n");
  free(bytes);
}

static void test_nothing_is_kept_without_a_folder(void **state) {
  (void)state;
  struct fake fake = {.reader = {.recall = recall, .forget = forget}};
  struct typed typed;
  typed_open(&typed, &fake.reader, NULL, NULL);
  typed_add(&typed, "look");
  typed_close(&typed);
  assert_string_equal(text_string(&fake.recalled), "look|");
  text_free(&fake.recalled);
}

static void test_damaged_file_is_replaced(void **state) {
  (void)state;
  make_folder();
  desk_write("plays/shed/lines", "good\n\xff\xfe\n");
  expect_kept("", LINES("look", NULL));
  expect_file("look\n");
  FILE *file = fopen("plays/shed/lines", "w");
  assert_non_null(file);
  fwrite("a\0b\n", 1, 4, file);
  fclose(file);
  expect_kept("", LINES("2", NULL));
  expect_file("2\n");
}

static void test_escapes_in_the_file(void **state) {
  (void)state;
  make_folder();
  desk_write("plays/shed/lines", "one\033[31m\r\n\n\ntw\to");
  expect_kept("one[31m||"
              "|tw o|",
              LINES("2", NULL));
  expect_file("one[31m\ntw o\n2\n");
}

static void test_folder_in_place_of_the_file(void **state) {
  (void)state;
  make_folder();
  assert_int_equal(mkdir("plays/shed/lines", 0700), 0);
  expect_kept("", LINES("look", NULL));
  expect_kept("", LINES(NULL));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_lines_are_kept, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_repeats_are_dropped, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_no_line_makes_no_file, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_only_the_last_are_kept, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_two_plays_at_once, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_players_are_apart, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_nothing_is_kept_without_a_folder, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_damaged_file_is_replaced, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_escapes_in_the_file, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_folder_in_place_of_the_file, set_up, tear_down),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

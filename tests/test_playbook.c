/* test_playbook: plays that a check made, in one line and on disk. */
#include "refuted.h"

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

/* ---------------------------------------------------------------- one line */

static struct course_move choice(char *label, char *outcomes) {
  return (struct course_move){
      .kind = PLAY_CHOICE, .word = label, .label = label, .outcomes = outcomes};
}

static void test_moves_stand_in_one_line(void **state) {
  (void)state;
  struct course_move moves[] = {
      choice("Knock", ""),        choice("Knock", ""),
      choice("Throw", "2,storm"), {.kind = PLAY_ANSWER, .word = "Anna", .outcomes = ""},
      choice("Wait\nhere", ""),   {.kind = PLAY_LEAVE, .outcomes = ""}};
  refuted_expect_list(&(struct course){.moves = moves, .count = 6},
                      "Knock 2 times, Throw (chance 2,storm), \"Anna\", Wait here, leave");
  refuted_expect_list(&(struct course){.moves = moves, .count = 1, .outcomes = "1"},
                      "begin (chance 1), Knock");
  refuted_expect_list(&(struct course){0}, "no move");
}

static void test_the_middle_of_a_long_play_is_counted(void **state) {
  (void)state;
  char labels[40][4];
  struct course_move moves[40];
  for (int i = 0; i < 40; i++) {
    snprintf(labels[i], sizeof labels[i], "%d", i);
    moves[i] = choice(labels[i], "");
  }
  refuted_expect_list(&(struct course){.moves = moves, .count = 40},
                      "0, 1, 2, 3, 4, 5, 6, 7, 28 more moves, 36, 37, 38, 39");
  refuted_expect_list(&(struct course){.moves = moves, .count = 13},
                      "0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12");
}

/* ---------------------------------------------------------------- on disk */

static void expect_written(const char *folder, const char *bytes, const char *wanted) {
  struct text play = {0}, problem = {0};
  text_put(&play, bytes);
  char *path = playbook_write(folder, "shed", "SK050", &play, &problem);
  assert_string_equal(text_string(&problem), "");
  assert_string_equal(path, wanted);
  char *written = desk_read(path);
  assert_string_equal(written, bytes);
  free(written);
  free(path);
  text_free(&play);
}

static void test_a_play_takes_the_first_free_number(void **state) {
  (void)state;
  expect_written("kept/here", "one\n", "kept/here/shed-SK050-1.play");
  expect_written("kept/here", "two\n", "kept/here/shed-SK050-2.play");
  expect_written("kept/here", "one\n", "kept/here/shed-SK050-1.play");
  expect_written("kept/here", "on", "kept/here/shed-SK050-3.play");
}

static void test_our_own_folder_begins_empty(void **state) {
  (void)state;
  char *folder = playbook_folder(NULL, "shed");
  desk_expect(folder, "/.local/state/skaz/check/shed");
  char *wanted = need_print("%s/shed-SK050-1.play", folder);
  char *other = need_print("%s/mine.play", folder);
  expect_written(folder, "one\n", wanted);
  desk_write(other, "mine\n");
  free(folder);
  folder = playbook_folder(NULL, "shed");
  assert_int_equal(access(wanted, F_OK), -1);
  assert_int_equal(access(other, F_OK), 0);
  free(other);
  free(wanted);
  free(folder);
}

static void test_a_named_folder_keeps_its_plays(void **state) {
  (void)state;
  expect_written("mine", "one\n", "mine/shed-SK050-1.play");
  char *folder = playbook_folder("mine", "shed");
  assert_string_equal(folder, "mine");
  assert_int_equal(access("mine/shed-SK050-1.play", F_OK), 0);
  free(folder);
}

static void test_there_may_be_no_place(void **state) {
  (void)state;
  struct text play = {0}, problem = {0};
  char *home = need_string(getenv("HOME"));
  unsetenv("HOME");
  assert_null(playbook_folder(NULL, "shed"));
  setenv("HOME", home, 1);
  free(home);
  desk_write("file", "");
  assert_null(playbook_write("file/below", "shed", "SK050", &play, &problem));
  desk_expect(text_string(&problem), "file/below: ");
  text_free(&problem);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_moves_stand_in_one_line),
      cmocka_unit_test(test_the_middle_of_a_long_play_is_counted),
      cmocka_unit_test(test_a_play_takes_the_first_free_number),
      cmocka_unit_test(test_our_own_folder_begins_empty),
      cmocka_unit_test(test_a_named_folder_keeps_its_plays),
      cmocka_unit_test(test_there_may_be_no_place),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}

/* Tests of pager: where text stops for a reader, and what is on the screen afterwards. */
#include "desk.h"
#include "game/pager.h"

/* A terminal whose keys are known beforehand. */
struct screen {
  struct reader reader;
  const char *keys; /* what will be pressed; 'C' is Ctrl-C, 'S' a signal to stop */
  int columns, rows, waits;
  bool has_typed;
  uint32_t unread; /* the key that was given back */
};

static enum read_result press(struct reader *reader, uint32_t *key) {
  struct screen *screen = (struct screen *)reader;
  screen->waits++;
  assert_true(*screen->keys != '\0');
  *key = (uint32_t)*screen->keys++;
  if (*key == 'S') return READ_STOP;
  return *key == 'C' ? READ_INTERRUPT : READ_LINE;
}

static void unread(struct reader *reader, uint32_t key) { ((struct screen *)reader)->unread = key; }
static bool has_more(struct reader *reader) { return ((struct screen *)reader)->has_typed; }
static int columns(struct reader *reader) { return ((struct screen *)reader)->columns; }
static int rows(struct reader *reader) { return ((struct screen *)reader)->rows; }

/* A stage on this screen that writes to a string. */
struct hall {
  struct screen screen;
  struct stage stage;
  char *shown;
  size_t size;
};

static void enter(struct hall *hall, int row_count, const char *keys) {
  *hall = (struct hall){
      .screen = {
          .reader = {.read_key = press, .has_more = has_more, .columns = columns, .rows = rows},
          .keys = keys,
          .columns = 40,
          .rows = row_count}};
  hall->stage = (struct stage){.reader = &hall->screen.reader,
                               .out = open_memstream(&hall->shown, &hall->size),
                               .is_person = true};
  assert_non_null(hall->stage.out);
}

static void show_lines(struct hall *hall, int first, int last) {
  struct text text = {0};
  for (int i = first; i <= last; i++) text_print(&text, "line %d\n", i);
  pager_show(&hall->stage, text_string(&text));
  text_free(&text);
}

static void leave(struct hall *hall) {
  assert_int_equal(*hall->screen.keys, '\0');
  fclose(hall->stage.out);
  free(hall->shown);
}

/* Takes the waits out, as the terminal does when it goes back and writes blanks over them. */
static void assert_left(struct hall *hall, int lines) {
  struct text wanted = {0}, left = {0};
  for (int i = 1; i <= lines; i++) text_print(&wanted, "line %d\n", i);
  for (const char *at = hall->shown; *at;) {
    if (strncmp(at, "-- more", 7) == 0) {
      at = strchr(at, '\r') + 1;
      at += strspn(at, " ");
      assert_int_equal(*at++, '\r');
    } else {
      text_add(&left, at++, 1);
    }
  }
  assert_string_equal(left.data, wanted.data);
  text_free(&wanted);
  text_free(&left);
}

static void test_short(void **state) {
  (void)state;
  struct hall hall;
  enter(&hall, 10, "");
  show_lines(&hall, 1, 9); /* the tenth row is the prompt's */
  assert_left(&hall, 9);
  leave(&hall);
}

static void test_long(void **state) {
  (void)state;
  struct hall hall;
  enter(&hall, 10, "  ");
  show_lines(&hall, 1, 25);
  desk_expect(hall.shown, "line 9\n-- more: space; q skips --");
  desk_expect(hall.shown, "line 17\n-- more"); /* line 9 was still there */
  assert_left(&hall, 25);
  leave(&hall);
  enter(&hall, 10, " ");
  show_lines(&hall, 1, 17); /* the last page leaves room for the prompt */
  leave(&hall);
}

/* Paragraphs are not torn, nor is a menu, where half a screen can be filled without. */
static void test_paragraphs(void **state) {
  (void)state;
  struct hall hall;
  enter(&hall, 10, " ");
  pager_show(&hall.stage, "1\n2\n3\n4\n5\n\n7\n8\n9\n10\n11\n");
  desk_expect(hall.shown, "5\n\n-- more");
  leave(&hall);
  enter(&hall, 10, " ");
  pager_show(&hall.stage, "1\n2\n\n4\n5\n6\n7\n8\n9\n10\n");
  desk_expect(hall.shown, "9\n-- more");
  leave(&hall);
}

/* What was shown before, since the player last typed, is on the screen too. */
static void test_parts(void **state) {
  (void)state;
  struct hall hall;
  enter(&hall, 10, " ");
  show_lines(&hall, 1, 7);
  show_lines(&hall, 8, 14);
  desk_expect(hall.shown, "line 9\n-- more");
  assert_left(&hall, 14);
  hall.stage.has_read = true;
  show_lines(&hall, 15, 22); /* a new page: the blank line and eight more */
  assert_int_equal(hall.screen.waits, 1);
  leave(&hall);
}

/* A key that a line may begin with is not lost, and brings the rest; others only go on. */
static void test_line_begun(void **state) {
  (void)state;
  for (const char *keys = "1h/"; *keys; keys++) {
    struct hall hall;
    char key[] = {*keys, '\0'};
    enter(&hall, 10, key);
    hall.screen.reader.unread = unread;
    show_lines(&hall, 1, 50);
    assert_left(&hall, 50);
    assert_int_equal(hall.screen.unread, *keys);
    leave(&hall);
  }
  struct hall hall;
  enter(&hall, 10, " \n\033.q");
  hall.screen.reader.unread = unread;
  show_lines(&hall, 1, 50);
  assert_int_equal(hall.screen.waits, 5);
  assert_int_equal(hall.screen.unread, 0);
  leave(&hall);
}

static void test_skipped(void **state) {
  (void)state;
  for (const char *keys = "qQC"; *keys; keys++) {
    struct hall hall;
    char key[] = {*keys, '\0'};
    enter(&hall, 10, key);
    show_lines(&hall, 1, 50);
    show_lines(&hall, 51, 99); /* it holds until a line is read */
    assert_left(&hall, 99);
    assert_int_equal(hall.screen.waits, 1);
    leave(&hall);
  }
}

static void test_typed_ahead(void **state) {
  (void)state;
  struct hall hall;
  enter(&hall, 10, "");
  hall.screen.has_typed = true;
  show_lines(&hall, 1, 50);
  assert_left(&hall, 50);
  leave(&hall);
}

static void test_stopped(void **state) {
  (void)state;
  struct hall hall;
  enter(&hall, 10, "S");
  show_lines(&hall, 1, 50);
  assert_left(&hall, 9);
  leave(&hall);
}

/* Lines wider than the terminal take more of its rows; its sequences take none. */
static void test_wide(void **state) {
  (void)state;
  struct hall hall;
  enter(&hall, 10, " ");
  hall.screen.columns = 30;
  struct text text = {0};
  for (int i = 0; i < 5; i++) text_put(&text, "0123456789012345678901234567890123456789\n");
  pager_show(&hall.stage, text.data);
  assert_int_equal(hall.screen.waits, 1);
  leave(&hall);
  enter(&hall, 10, "");
  text_clear(&text);
  for (int i = 0; i < 9; i++)
    text_put(&text, "\033[0;1;31m0123456789012345678901234567890123456789\033[0m\n");
  pager_show(&hall.stage, text.data);
  leave(&hall);
  enter(&hall, 4, "    ");
  hall.screen.columns = 5;
  pager_show(&hall.stage, "0123456789012345678901234567890123456789\n1\n2\n3\n4\n5\n");
  desk_expect(hall.shown, "\n5\n");
  hall.screen.keys = "";
  leave(&hall);
  text_free(&text);
}

/* Nobody there, no keys, no rows, or linear text: nothing stops. */
static void test_never(void **state) {
  (void)state;
  for (int i = 0; i < 5; i++) {
    struct hall hall;
    enter(&hall, 10, "");
    if (i == 0) hall.stage.is_person = false;
    if (i == 1) hall.screen.reader.read_key = NULL;
    if (i == 2) hall.screen.rows = 0;
    if (i == 3) hall.stage.is_plain = true;
    if (i == 4) hall.screen.rows = 3;
    show_lines(&hall, 1, 50);
    assert_left(&hall, 50);
    leave(&hall);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_short),      cmocka_unit_test(test_long),
      cmocka_unit_test(test_parts),      cmocka_unit_test(test_skipped),
      cmocka_unit_test(test_stopped),    cmocka_unit_test(test_typed_ahead),
      cmocka_unit_test(test_paragraphs), cmocka_unit_test(test_wide),
      cmocka_unit_test(test_never),      cmocka_unit_test(test_line_begun),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

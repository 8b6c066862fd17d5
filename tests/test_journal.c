/* Tests of journal, shelf and file: what is on disk, and stays there. */
#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>

#include "desk.h"
#include "plays/file.h"
#include "plays/journal.h"
#include "plays/shelf.h"

static struct desk desk;
static struct text problem;

static int set_up(void **state) {
  (void)state;
  desk_open(&desk);
  return 0;
}

static int tear_down(void **state) {
  (void)state;
  desk_close(&desk);
  text_free(&problem);
  return 0;
}

static void assert_file(const char *path, const char *wanted) {
  char *bytes = desk_read(path);
  assert_string_equal(bytes, wanted);
  free(bytes);
}

static void test_create(void **state) {
  (void)state;
  struct journal first, second;
  struct stat info;
  assert_true(journal_create(&first, "a/b", "play", "start\n", &problem));
  assert_true(journal_create(&second, "a/b", "play", "start\n", &problem));
  assert_string_equal(first.path, "a/b/play-0001.play");
  assert_string_equal(second.path, "a/b/play-0002.play");
  assert_int_equal(stat(first.path, &info), 0);
  assert_int_equal(info.st_mode & 0777, 0600);
  assert_int_equal(stat("a/b", &info), 0);
  assert_int_equal(info.st_mode & 0777, 0700);
  assert_true(journal_append(&first, "one\n", &problem));
  assert_file("a/b/play-0001.play", "start\none\n"); /* before it is closed */
  journal_close(&first);
  journal_discard(&second);
  assert_int_equal(access("a/b/play-0002.play", F_OK), -1);
}

static void test_not_created(void **state) {
  (void)state;
  struct journal journal;
  desk_write("plain", "");
  assert_false(journal_create(&journal, "plain/b", "play", "", &problem));
  assert_int_equal(journal.descriptor, -1);
  desk_expect(problem.data, "plain");
}

/* A second player of the same file is refused. */
static void test_locked(void **state) {
  (void)state;
  struct journal first, second;
  struct text bytes = {0};
  assert_true(journal_create(&first, ".", "play", "start\n", &problem));
  assert_false(journal_open(&second, "play-0001.play", &bytes, &problem));
  desk_expect(problem.data, "another window");
  journal_close(&first);
  assert_true(journal_open(&second, "play-0001.play", &bytes, &problem));
  assert_string_equal(bytes.data, "start\n");
  journal_close(&second);
  text_free(&bytes);
}

static void test_cut(void **state) {
  (void)state;
  struct journal journal;
  struct text bytes = {0};
  desk_write("x.play", "one\ntw");
  assert_true(journal_open(&journal, "x.play", &bytes, &problem));
  assert_true(journal_cut(&journal, 4, &problem));
  assert_true(journal_append(&journal, "three\n", &problem));
  journal_close(&journal);
  assert_file("x.play", "one\nthree\n");
  text_free(&bytes);
}

static void limit_files(rlim_t size) {
  struct rlimit limit;
  assert_int_equal(getrlimit(RLIMIT_FSIZE, &limit), 0);
  limit.rlim_cur = size;
  assert_int_equal(setrlimit(RLIMIT_FSIZE, &limit), 0);
}

/* A full disk costs nothing: the event is written with the next one that fits. */
static void test_full_disk(void **state) {
  (void)state;
  struct journal journal;
  struct rlimit limit;
  signal(SIGXFSZ, SIG_IGN);
  assert_int_equal(getrlimit(RLIMIT_FSIZE, &limit), 0);
  assert_true(journal_create(&journal, ".", "play", "start\n", &problem));
  limit_files(8);
  assert_false(journal_append(&journal, "one\n", &problem));
  limit_files(limit.rlim_cur);
  assert_file("play-0001.play", "start\n");
  assert_true(journal_append(&journal, "two\n", &problem));
  assert_file("play-0001.play", "start\none\ntwo\n");
  journal_close(&journal);
}

static void test_copy(void **state) {
  (void)state;
  struct journal journal;
  desk_write("copy.play", "old");
  assert_true(journal_create(&journal, ".", "play", "start\n", &problem));
  assert_true(journal_append(&journal, "one\n", &problem));
  assert_true(journal_copy(&journal, "copy.play", &problem));
  assert_true(journal_append(&journal, "two\n", &problem));
  assert_file("copy.play", "start\none\n");
  assert_int_equal(access("copy.play.new", F_OK), -1);
  assert_false(journal_copy(&journal, "none/copy.play", &problem));
  journal_close(&journal);
}

static void test_read(void **state) {
  (void)state;
  struct text bytes = {0};
  desk_write("plain", "0123456789");
  assert_int_equal(symlink("plain", "link"), 0);
  assert_int_equal(mkfifo("fifo", 0600), 0);
  assert_int_equal(file_read(AT_FDCWD, "plain", 10, true, &bytes, &problem), FILE_OK);
  assert_int_equal(bytes.length, 10);
  assert_int_equal(file_read(AT_FDCWD, "plain", 9, true, &bytes, &problem), FILE_REFUSED);
  assert_int_equal(file_read(AT_FDCWD, "none", 9, true, &bytes, &problem), FILE_MISSING);
  assert_int_equal(file_read(AT_FDCWD, "link", 10, true, &bytes, &problem), FILE_REFUSED);
  assert_int_equal(file_read(AT_FDCWD, "link", 10, false, &bytes, &problem), FILE_OK);
  assert_int_equal(file_read(AT_FDCWD, "fifo", 10, false, &bytes, &problem), FILE_REFUSED);
  assert_int_equal(file_read(AT_FDCWD, ".", 10, false, &bytes, &problem), FILE_REFUSED);
  text_free(&bytes);
}

#define HEADER "skaz-play 1\nscenario x\n"

static void write_play(const char *path, const char *events, time_t when) {
  char *bytes = need_print(HEADER "%s", events);
  desk_write(path, bytes);
  free(bytes);
  struct timespec times[2] = {{when, 0}, {when, 0}};
  assert_int_equal(utimensat(AT_FDCWD, path, times, 0), 0);
}

static void assert_unfinished(const char *player, const char *wanted) {
  size_t count;
  struct kept *plays = shelf_unfinished(".", player, 9, &count);
  if (wanted)
    assert_string_equal(plays[0].path, wanted);
  else
    assert_int_equal(count, 0);
  shelf_free(plays, count);
}

static void test_unfinished(void **state) {
  (void)state;
  assert_unfinished(NULL, NULL);
  write_play("play-0001.play", "a > b\n", 100);
  write_play("play-0002.play", "a > b\na > c\n", 300);
  write_play("play-0003.play", "a > b\n", 200);
  write_play("play-0004.play", "", 400);
  write_play("play-0005.play", "a > b\n# ended well\n", 500);
  write_play("play-0006.play", "a > b\n# restarted\n", 600);
  write_play("Anna-0001.play", "a > b\n# ended well\nundo 1\n", 50);
  desk_write("play-0007.play", "no play\n");
  assert_unfinished(NULL, "./play-0002.play");
  assert_unfinished("Anna", "./Anna-0001.play");
  assert_unfinished("Ann", NULL);
}

static void assert_damaged(const char *player, const char *wanted, const char *reason) {
  struct text why = {0};
  char *path = shelf_damaged(".", player, &why);
  if (wanted)
    assert_string_equal(path, wanted);
  else
    assert_null(path);
  assert_string_equal(text_string(&why), reason);
  free(path);
  text_free(&why);
}

/* Only the newest is told of; one that was never begun is none. */
static void test_damaged(void **state) {
  (void)state;
  static const char reason[] = "this is not a play file: it does not begin with 'skaz-play 1'";
  assert_damaged(NULL, NULL, "");
  desk_write("play-0001.play", "no play\n");
  desk_write("Anna-0001.play", "");
  assert_damaged(NULL, "./play-0001.play", reason);
  assert_damaged("Anna", NULL, "");
  write_play("play-0002.play", "a > b\n", time(NULL) + 100);
  assert_damaged(NULL, NULL, "");
}

/* The newest first, and no more than asked for. */
static void test_several_unfinished(void **state) {
  (void)state;
  size_t count;
  write_play("play-0001.play", "a > b\n", 100);
  write_play("play-0002.play", "a > b\n", 300);
  write_play("play-0003.play", "a > b\n# ended well\nnote \"fine\"\n", 400);
  write_play("play-0004.play", "a > b\n", 200);
  struct kept *plays = shelf_unfinished(".", NULL, 2, &count);
  assert_int_equal(count, 2);
  assert_string_equal(plays[0].path, "./play-0002.play");
  assert_string_equal(plays[1].path, "./play-0004.play");
  assert_int_equal(plays[1].written.tv_sec, 200);
  shelf_free(plays, count);
}

static void test_empty(void **state) {
  (void)state;
  unsetenv("XDG_STATE_HOME");
  setenv("HOME", desk.folder, 1);
  assert_true(shelf_is_empty());
  assert_true(file_make_folders(".local/state/skaz/plays/shed", &problem));
  assert_true(shelf_is_empty());
  desk_write(".local/state/skaz/plays/shed/history", "look\n");
  assert_true(shelf_is_empty());
  write_play(".local/state/skaz/plays/shed/play-0001.play", "a > b\n", 100);
  assert_false(shelf_is_empty());
}

static void test_saves(void **state) {
  (void)state;
  size_t count;
  assert_int_equal(mkdir("saves", 0700), 0);
  desk_write("saves/b.play", "");
  desk_write("saves/a.play", "");
  desk_write("saves/a.play.new", "");
  desk_write("saves/no good.play", "");
  char **names = shelf_saves(".", &count);
  assert_int_equal(count, 2);
  assert_string_equal(names[0], "a");
  assert_string_equal(names[1], "b");
  for (size_t i = 0; i < count; i++) free(names[i]);
  free(names);
  free(shelf_saves("none", &count));
  assert_int_equal(count, 0);
}

static void test_folders(void **state) {
  (void)state;
  setenv("HOME", "/home/p", 1);
  char *folder = shelf_folder("../x y");
  assert_string_equal(folder, "/home/p/.local/state/skaz/plays/---x-y");
  char *shown = shelf_show_path(folder);
  assert_string_equal(shown, "~/.local/state/skaz/plays/---x-y");
  free(shown);
  free(folder);
  setenv("XDG_STATE_HOME", "relative", 1);
  folder = shelf_folder("x");
  assert_string_equal(folder, "/home/p/.local/state/skaz/plays/x");
  free(folder);
  setenv("XDG_STATE_HOME", "/state", 1);
  folder = shelf_folder("x");
  assert_string_equal(folder, "/state/skaz/plays/x");
  free(folder);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_create, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_not_created, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_locked, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_cut, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_full_disk, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_copy, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_read, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_unfinished, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_damaged, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_several_unfinished, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_empty, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_saves, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_folders, set_up, tear_down),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

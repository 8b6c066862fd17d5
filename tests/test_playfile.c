/* Tests of playfile: lines read and written again. */
#include "desk.h"
#include "plays/playfile.h"

static const char whole[] = "skaz-play 1\n"
                            "scenario shed 1.0 logic 7f3a9c41d7e211b0 text 55aa01c2be0f9d13\n"
                            "seed 42\n"
                            "player Anna P.\n"
                            "short\n"
                            "act yard\n"
                            "begin ~ 3,storm\n"
                            "# a comment\n"
                            "name > ask \"An \\\"A\\\" \\\\ > b\"   +4s   11b0a35f\n"
                            "shed > ask-what           +12s  9c41d7e2\n"
                            "shed > build            ~ 2,storm +4s   a07be154\n"
                            "undo 1\n"
                            "note \"the clerk > again\"\n"
                            "read ration\n"
                            "leave\n"
                            "= A clerk, a stamp.\n"
                            "! Traceback\n"
                            "? trust == 4\n"
                            "mood happy\n";

static struct playfile file;
static struct text problem;
static int line;

static bool parse(const char *bytes) {
  text_clear(&problem);
  return playfile_parse(&file, bytes, strlen(bytes), PLAYFILE_RECORDED, &line, &problem);
}

static void assert_refused(const char *bytes, int wanted_line, const char *wanted) {
  assert_false(parse(bytes));
  assert_int_equal(line, wanted_line);
  desk_expect(problem.data, wanted);
}

static int clear(void **state) {
  (void)state;
  playfile_free(&file);
  text_free(&problem);
  return 0;
}

static void test_header(void **state) {
  (void)state;
  assert_true(parse(whole));
  assert_string_equal(file.header.id, "shed");
  assert_string_equal(file.header.version, "1.0");
  assert_true(file.header.has_digests);
  assert_int_equal(file.header.logic, 0x7f3a9c41d7e211b0);
  assert_int_equal(file.header.text, 0x55aa01c2be0f9d13);
  assert_int_equal(file.header.seed, 42);
  assert_string_equal(file.header.player, "Anna P.");
  assert_string_equal(file.header.act, "yard");
  assert_string_equal(file.header.outcomes, "3,storm");
  assert_true(file.header.is_short);
}

static void test_events(void **state) {
  (void)state;
  assert_true(parse(whole));
  const enum play_kind kinds[] = {PLAY_REMARK, PLAY_ANSWER, PLAY_CHOICE, PLAY_CHOICE,
                                  PLAY_UNDO,   PLAY_NOTE,   PLAY_READ,   PLAY_LEAVE,
                                  PLAY_EXPECT, PLAY_FORBID, PLAY_TEST,   PLAY_UNKNOWN};
  assert_int_equal(file.count, sizeof kinds / sizeof *kinds);
  for (size_t i = 0; i < file.count; i++) assert_int_equal(file.lines[i].kind, kinds[i]);
  assert_string_equal(file.lines[1].word, "An \"A\" \\ > b");
  assert_int_equal(file.lines[1].seconds, 4);
  assert_int_equal(file.lines[1].digest, 0x11b0a35f);
  assert_string_equal(file.lines[2].place, "shed");
  assert_null(file.lines[2].outcomes);
  assert_string_equal(file.lines[3].outcomes, "2,storm");
  assert_int_equal(file.lines[4].count, 1);
  assert_string_equal(file.lines[5].word, "the clerk > again");
  assert_false(file.lines[7].has_digest);
  assert_string_equal(file.lines[11].raw, "mood happy");
  assert_int_equal(file.lines[11].number, 19);
}

/* What is printed is read as the same. */
static void test_round_trip(void **state) {
  (void)state;
  struct text once = {0}, twice = {0};
  assert_true(parse(whole));
  for (int i = 0; i < 2; i++) {
    struct text *out = i ? &twice : &once;
    playfile_print_header(out, &file.header);
    for (size_t n = 0; n < file.count; n++) playfile_print_line(out, &file.lines[n]);
    playfile_free(&file);
    assert_true(parse(once.data));
  }
  assert_string_equal(once.data, twice.data);
  desk_expect(once.data, "shed > build            ~ 2,storm +4s   a07be154\n");
  desk_expect(once.data, "shed > ask-what                   +12s  9c41d7e2\n");
  text_free(&once);
  text_free(&twice);
}

static const struct play_line *parse_move(const char *move) {
  playfile_free(&file);
  char *bytes = need_print("skaz-play 1\nscenario x\n%s\n", move);
  assert_true(parse(bytes));
  free(bytes);
  assert_int_equal(file.count, 1);
  return file.lines;
}

static void test_tails(void **state) {
  (void)state;
  assert_string_equal(parse_move("a > b ~ 12345678")->outcomes, "12345678");
  assert_false(file.lines->has_digest);
  assert_string_equal(parse_move("a > b ~ 1 2 storm deadbeef")->outcomes, "1,2,storm");
  assert_int_equal(file.lines->digest, 0xdeadbeef);
  assert_string_equal(parse_move("a > b ~ -3 +0s")->outcomes, "-3");
  assert_int_equal(file.lines->seconds, 0);
  assert_int_equal(parse_move("a > ask")->kind, PLAY_CHOICE);
  assert_int_equal(parse_move("leave +3s 11b0a35f")->digest, 0x11b0a35f);
  assert_int_equal(parse_move("seed > b")->kind, PLAY_CHOICE);
  assert_int_equal(parse_move("undo")->count, 1);
}

static void test_unknown(void **state) {
  (void)state;
  assert_int_equal(parse_move("a > b c")->kind, PLAY_UNKNOWN);
  assert_int_equal(parse_move("a > b ~")->kind, PLAY_UNKNOWN);
  assert_int_equal(parse_move("a > ask \"open")->kind, PLAY_UNKNOWN);
  assert_int_equal(parse_move("a > ask \"open\\")->kind, PLAY_UNKNOWN);
  assert_int_equal(parse_move("undo x")->kind, PLAY_UNKNOWN);
  assert_int_equal(parse_move("undo 0")->kind, PLAY_UNKNOWN);
  assert_int_equal(parse_move("note open")->kind, PLAY_UNKNOWN);
  assert_int_equal(parse_move("=text")->kind, PLAY_UNKNOWN);
}

static void test_torn(void **state) {
  (void)state;
  const char torn[] = "skaz-play 1\nscenario x\na > b\na > c +3s 11b0";
  assert_true(parse(torn));
  assert_int_equal(file.count, 1);
  assert_int_equal(file.torn_line, 4);
  assert_int_equal(file.whole_size, strlen("skaz-play 1\nscenario x\na > b\n"));
  playfile_free(&file);
  assert_true(playfile_parse(&file, "skaz-play 1\nscenario x\n= end", 28, PLAYFILE_WRITTEN, &line,
                             &problem));
  assert_int_equal(file.lines[0].kind, PLAY_EXPECT);
}

static void test_refused(void **state) {
  (void)state;
  assert_refused("", 1, "empty");
  assert_refused("hello\n", 1, "not a play file");
  assert_refused("skaz-play 2\n", 1, "newer");
  assert_refused("skaz-play\n", 1, "version");
  assert_refused("skaz-play 1\nseed 1\n", 2, "scenario");
  assert_refused("skaz-play 1\nscenario x\nseed one\n", 3, "seed one");
  assert_refused("skaz-play 1\nscenario x\na > \xFF\n", 3, "UTF-8");
  assert_refused("skaz-play 1\nscenario x\nbegin ~\n", 3, "begin ~");
  assert_refused("skaz-play 1\nscenario x\nbegin 3\n", 3, "begin 3");
  assert_refused("skaz-play 1\nscen", 2, "scenario");
  assert_false(playfile_parse(&file, "skaz-play 1\n\0\n", 14, PLAYFILE_RECORDED, &line, &problem));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_teardown(test_header, clear),
      cmocka_unit_test_teardown(test_events, clear),
      cmocka_unit_test_teardown(test_round_trip, clear),
      cmocka_unit_test_teardown(test_tails, clear),
      cmocka_unit_test_teardown(test_unknown, clear),
      cmocka_unit_test_teardown(test_torn, clear),
      cmocka_unit_test_teardown(test_refused, clear),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

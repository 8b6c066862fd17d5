/* Tests of session and replay: moves taken back, made again, and read from a file. */
#include "desk.h"
#include "plays/replay.h"
#include "plays/session.h"

static const char story[] =
    "scenario 'die' { skaz = 1, title = 'Die' }\n"
    "state { sum = int { 0, 1000 }, name = text { 10 } }\n"
    "passage 'start' { 'Begin.', ask 'Who?' { into = 'name' }, go 'table' }\n"
    "passage 'table' { 'Sum {sum}.',\n"
    "  choice 'Roll' { was = 'throw', effect 'sum += random(1, 6)', go 'table' },\n"
    "  choice 'Locked' { when = 'sum > 900', locked = 'Not yet.', go 'table' },\n"
    "  choice 'Stop' { go 'done' } }\n"
    "ending 'done' { 'Done with {sum}, {name}.' }\n";

static struct desk desk;
static struct scenario scenario;
static skaz_program *program;
static struct session session;

static int set_up(void **state) {
  (void)state;
  desk_open(&desk);
  desk_write("die.lua", story);
  scenario = (struct scenario){need_string("die"), need_string("."), need_string("die.lua"), true};
  program = scenario_load(&scenario, false, stderr);
  assert_non_null(program);
  assert_int_equal(session_open(&session, program, &(struct session_start){.seed = 7}), SKAZ_OK);
  return 0;
}

static int tear_down(void **state) {
  (void)state;
  session_close(&session);
  skaz_unload(program);
  scenario_free(&scenario);
  desk_close(&desk);
  return 0;
}

static int64_t sum(void) {
  skaz_value value;
  assert_int_equal(skaz_get(session.story, "sum", &value), SKAZ_OK);
  return value.number;
}

static void roll(int times) {
  size_t choice;
  for (int i = 0; i < times; i++) {
    assert_true(session_find_choice(&session, "roll", &choice));
    assert_int_equal(session_choose(&session, choice, -1), SKAZ_OK);
  }
}

static void start(int rolls) {
  assert_int_equal(session_answer(&session, "Anna", 3), SKAZ_OK);
  roll(rolls);
}

static void assert_block(const char *wanted) {
  skaz_block block;
  assert_true(skaz_block_count(session.story) > 0);
  assert_int_equal(skaz_block_at(session.story, 0, &block), SKAZ_OK);
  struct text shown = {0};
  for (size_t i = 0; i < block.span_count; i++)
    text_add(&shown, block.spans[i].text, block.spans[i].length);
  desk_expect(shown.data, wanted);
  text_free(&shown);
}

static void test_undo(void **state) {
  (void)state;
  start(3);
  uint64_t after = skaz_digest(session.story);
  int64_t third = sum();
  assert_int_equal(session_undo(&session, 1), 1);
  assert_true(sum() < third);
  assert_block("Sum ");
  assert_int_equal(session_redo(&session, 5), 1);
  assert_int_equal(sum(), third);
  assert_int_equal(skaz_digest(session.story), after);
  assert_int_equal(session_undo(&session, 100), 4);
  assert_block("Begin.");
  assert_int_equal(skaz_phase_of(session.story), SKAZ_ASK);
  assert_int_equal(session_undo(&session, 1), 0);
  assert_int_equal(session_redo(&session, 4), 4);
  assert_int_equal(skaz_digest(session.story), after);
}

/* A new move forgets what was taken back. */
static void test_forget(void **state) {
  (void)state;
  start(3);
  assert_int_equal(session_undo(&session, 2), 2);
  roll(1);
  assert_int_equal(session_redo(&session, 1), 0);
  assert_int_equal(session.made, 3);
  assert_int_equal(session.count, 3);
}

static void test_undo_from_the_end(void **state) {
  (void)state;
  size_t choice;
  start(1);
  assert_true(session_find_choice(&session, "stop", &choice));
  assert_int_equal(session_choose(&session, choice, -1), SKAZ_OK);
  assert_int_equal(skaz_phase_of(session.story), SKAZ_ENDED);
  assert_int_equal(session_undo(&session, 1), 1);
  assert_int_equal(skaz_phase_of(session.story), SKAZ_MENU);
}

/* A move that fails is no move. */
static void test_refused(void **state) {
  (void)state;
  assert_int_equal(session_answer(&session, "", -1), SKAZ_BAD_ANSWER);
  assert_int_equal(session.count, 0);
  start(0);
  size_t choice;
  assert_true(session_find_choice(&session, "locked", &choice));
  assert_int_equal(session_choose(&session, choice, -1), SKAZ_BAD_CALL);
  assert_int_equal(session.count, 1);
}

static void test_former_id(void **state) {
  (void)state;
  size_t choice;
  start(0);
  assert_true(session_find_choice(&session, "throw", &choice));
  assert_int_equal(choice, 0);
  assert_false(session_find_choice(&session, "none", &choice));
}

/* Any turn can be gone to, back or forth, until the moves behind it are forgotten. */
static void test_go(void **state) {
  (void)state;
  start(3);
  int64_t third = sum();
  assert_true(session_go(&session, 0));
  assert_int_equal(session.made, 0);
  assert_true(session_go(&session, 4));
  assert_int_equal(sum(), third);
  assert_true(session_go(&session, 2));
  session_forget(&session);
  assert_int_equal(session.count, 2);
  assert_int_equal(session_redo(&session, 1), 0);
  roll(1);
  assert_int_equal(session.made, 3);
}

/* A move keeps what was shown of it. */
static void test_labels(void **state) {
  (void)state;
  start(1);
  assert_null(session.moves[0].label);
  assert_string_equal(session.moves[0].word, "Anna");
  assert_string_equal(session.moves[1].label, "Roll");
  struct play_line first = session_line(&session, 0), last = session_line(&session, 1);
  assert_int_equal(first.kind, PLAY_ANSWER);
  assert_int_equal(first.seconds, 3);
  assert_string_equal(last.word, "roll");
  assert_true(last.has_digest);
}

/* A note stays at its turn, or at the last that stands where that one is forgotten. */
static void test_notes(void **state) {
  (void)state;
  session_note(&session, "before");
  start(2);
  session_note(&session, "third");
  assert_int_equal(session_undo(&session, 2), 2);
  session_note(&session, "back");
  assert_int_equal(session.notes[1].turn, 3);
  roll(1);
  assert_int_equal(session.note_count, 3);
  assert_int_equal(session.notes[0].turn, 0);
  assert_int_equal(session.notes[1].turn, 1);
  assert_int_equal(session.notes[2].turn, 1);
  assert_string_equal(session.notes[1].text, "third");
}

/* ------------------------------------------------------------------ replay */

static struct playfile file;
static struct replay replay;

static bool replay_text(const char *bytes) {
  int line;
  struct text problem = {0};
  playfile_free(&file);
  replay_free(&replay);
  replay = (struct replay){0};
  assert_true(playfile_parse(&file, bytes, strlen(bytes), PLAYFILE_RECORDED, &line, &problem));
  session_close(&session);
  struct session_start begin = replay_start(&file.header);
  assert_int_equal(session_open(&session, program, &begin), SKAZ_OK);
  bool is_exact = replay_run(&replay, &session, &file);
  text_free(&problem);
  return is_exact;
}

static int tear_down_replay(void **state) {
  playfile_free(&file);
  replay_free(&replay);
  replay = (struct replay){0};
  return tear_down(state);
}

#define HEADER "skaz-play 1\nscenario die\nseed 7\n"

static void record(struct text *out) {
  struct play_line line;
  assert_true(session_last(&session, &line));
  playfile_print_line(out, &line);
}

/* What was recorded comes out again, chance and undo included. */
static void test_replay(void **state) {
  (void)state;
  struct text recorded = {0};
  text_put(&recorded, HEADER);
  start(0);
  record(&recorded);
  for (int i = 0; i < 3; i++) {
    roll(1);
    record(&recorded);
  }
  session_undo(&session, 2);
  text_put(&recorded, "undo 2\nnote \"hm\"\n");
  roll(1);
  record(&recorded);
  uint64_t digest = skaz_digest(session.story);
  assert_true(replay_text(recorded.data));
  assert_int_equal(skaz_digest(session.story), digest);
  assert_int_equal(replay.done, file.count);
  assert_string_equal(replay.copy.data, recorded.data + strlen(HEADER));
  text_free(&recorded);
}

static void test_replay_notes(void **state) {
  (void)state;
  assert_true(replay_text(HEADER "note \"a \\\"b\\\"\"\nstart > ask \"A\"\nnote \"c\"\n"));
  assert_int_equal(session.note_count, 2);
  assert_string_equal(session.notes[0].text, "a \"b\"");
  assert_int_equal(session.notes[0].turn, 0);
  assert_int_equal(session.notes[1].turn, 1);
}

static void test_outcomes(void **state) {
  (void)state;
  assert_true(replay_text(HEADER "start > ask \"A\"\ntable > roll ~ 6\ntable > roll ~ 5\n"));
  assert_int_equal(sum(), 11);
  /* Luck that was recorded is kept when a move is taken back or made again. */
  assert_int_equal(session_undo(&session, 1), 1);
  assert_int_equal(sum(), 6);
  assert_int_equal(session_redo(&session, 1), 1);
  assert_int_equal(sum(), 11);
  assert_false(replay_text(HEADER "start > ask \"A\"\ntable > roll ~ 9\n"));
  assert_int_equal(replay.differs.line, 5);
  desk_expect(replay.differs.text.data, "chance");
  assert_false(replay_text(HEADER "start > ask \"A\"\ntable > roll ~ 1,2\n"));
  assert_int_equal(replay.differs.line, 5);
}

static void test_stops(void **state) {
  (void)state;
  assert_false(replay_text(HEADER "start > ask \"A\"\ntable > dance\ntable > roll\n"));
  assert_int_equal(replay.stopped.line, 5);
  desk_expect(replay.stopped.text.data, "'dance' at 'table'");
  desk_expect(replay.stopped.text.data, "roll, stop");
  assert_int_equal(replay.done, 1);
  assert_int_equal(session.made, 1);
  assert_false(replay_text(HEADER "start > ask \"A\"\ntable > locked\n"));
  desk_expect(replay.stopped.text.data, "Not yet.");
  assert_false(replay_text(HEADER "start > roll\n"));
  desk_expect(replay.stopped.text.data, "asks a question");
  assert_false(replay_text(HEADER "start > ask \"A\"\nundo 2\n"));
  assert_int_equal(replay.stopped.line, 5);
}

static void test_differs(void **state) {
  (void)state;
  assert_false(replay_text(HEADER "start > ask \"A\" 00000000\ntable > roll 00000000\n"));
  assert_int_equal(replay.differs.line, 4);
  assert_int_equal(replay.stopped.line, 0);
  assert_int_equal(session.made, 2);
  assert_false(replay_text(HEADER "cellar > ask \"A\"\n"));
  desk_expect(replay.differs.text.data, "'cellar'");
  assert_true(replay_text(HEADER "start > ask \"A\"\ntable > throw\nmood good\n"));
  assert_int_equal(replay.unknown.line, 6);
  desk_expect(replay.copy.data, "table > roll");
  desk_expect(replay.copy.data, "mood good\n");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_undo, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_forget, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_undo_from_the_end, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_refused, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_former_id, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_go, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_labels, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_notes, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_replay, set_up, tear_down_replay),
      cmocka_unit_test_setup_teardown(test_replay_notes, set_up, tear_down_replay),
      cmocka_unit_test_setup_teardown(test_outcomes, set_up, tear_down_replay),
      cmocka_unit_test_setup_teardown(test_stops, set_up, tear_down_replay),
      cmocka_unit_test_setup_teardown(test_differs, set_up, tear_down_replay),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

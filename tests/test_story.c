/* test_story: what skaz.h promises of a play: moves, failures that change nothing, snapshots. */
#include "support.h"

static const char yard[] =
    "state { n = int { 0, 3 }, name = text { 9, start = 'Bo' }, trust = meter { 0, 10, start = 4,\n"
    "  label = 'Trust', words = 'thin, 6 steady' }, hidden = meter { 0, 3 } }\n"
    "passage 'yard' { was = 'court', 'n is {n}, {name}.',\n"
    "  choice 'Up' { effect 'n += 1', 'Up.', go 'yard' },\n"
    "  choice 'Fail {n}' { id = 'fail', 'Told.', effect 'trust = 9', effect(function() "
    "error('torn') end),\n"
    "    go 'yard' },\n"
    "  choice 'Locked' { locked = 'Shut at {n}.', go 'yard' },\n"
    "  choice 'Loop' { go 'loop' },\n"
    "  choice 'Ask' { ask 'Name, {name}?' { into = 'name' }, go 'yard' },\n"
    "  choice 'End' { go 'end' } }\n"
    "passage 'loop' { 'Round.', go 'loop' }\n"
    "ending 'end' { 'The end at {n}.' }\nending 'left' { early = true, 'Left.' }\n";

/* ---------------------------------------------------------------- header */

static void test_about(void **state) {
  struct support *play = *state;
  skaz_about about;
  support_load(play, yard);
  skaz_about_program(play->program, &about);
  assert_string_equal(about.title, about.id);
  assert_null(about.summary);
  assert_true(about.has_leave);
  support_load(play, "scenario 'shed' { title = 'The Shed', summary = 'A door is shut.',\n"
                     "  minutes = 20, short = 8 }\n"
                     "passage 'a' { go 'end' }\nending 'end' { 'x' }\n");
  skaz_about_program(play->program, &about);
  assert_string_equal(about.id, "shed");
  assert_string_equal(about.title, "The Shed");
  assert_string_equal(about.summary, "A door is shut.");
  assert_int_equal(about.minutes, 20);
  assert_int_equal(about.short_minutes, 8);
  assert_false(about.has_leave);
}

/* ---------------------------------------------------------------- phases */

static void test_before_it_begins(void **state) {
  struct support *play = *state;
  support_load(play, yard);
  assert_int_equal(skaz_new(play->program, 42, 0, &play->story), SKAZ_OK);
  assert_int_equal(skaz_phase_of(play->story), SKAZ_NOT_BEGUN);
  assert_int_equal(skaz_seed(play->story), 42);
  assert_int_equal(skaz_block_count(play->story), 0);
  assert_int_equal(skaz_choice_count(play->story), 0);
  assert_int_equal(skaz_outcome_count(play->story), 0);
  assert_string_equal(skaz_place(play->story), "");
  assert_null(skaz_place_was(play->story));
  assert_null(skaz_ending(play->story));
  assert_int_equal(skaz_choose(play->story, 0), SKAZ_BAD_CALL);
  assert_int_equal(skaz_answer(play->story, "x"), SKAZ_BAD_CALL);
  assert_int_equal(skaz_leave(play->story), SKAZ_BAD_CALL);
  assert_int_equal(support_number(play, "trust"), 4);
  assert_string_equal(support_word(play, "name"), "Bo");
}

static void test_phases(void **state) {
  struct support *play = *state;
  support_begin(play, yard);
  assert_int_equal(skaz_phase_of(play->story), SKAZ_MENU);
  support_expect_place(play, "yard");
  assert_string_equal(skaz_place_was(play->story), "court");
  assert_int_equal(skaz_turn(play->story), 0);
  support_choose(play, "ask");
  assert_int_equal(skaz_phase_of(play->story), SKAZ_ASK);
  assert_int_equal(skaz_choice_count(play->story), 0);
  assert_int_equal(skaz_choose(play->story, 0), SKAZ_BAD_CALL);
  support_answer(play, "Anna");
  assert_string_equal(support_text(play), "n is 0, Anna.");
  assert_int_equal(skaz_turn(play->story), 2);
  assert_int_equal(skaz_answer(play->story, "x"), SKAZ_BAD_CALL);
  support_choose(play, "end");
  assert_int_equal(skaz_phase_of(play->story), SKAZ_ENDED);
  support_expect_place(play, "end");
  assert_int_equal(skaz_choose(play->story, 0), SKAZ_BAD_CALL);
}

static void test_indices_out_of_range(void **state) {
  struct support *play = *state;
  skaz_block block;
  skaz_choice choice;
  skaz_meter meter;
  skaz_outcome outcome;
  skaz_value value;
  support_begin(play, yard);
  assert_int_equal(skaz_choose(play->story, 6), SKAZ_BAD_CALL);
  assert_int_equal(skaz_choose(play->story, SIZE_MAX), SKAZ_BAD_CALL);
  assert_int_equal(skaz_block_at(play->story, 1, &block), SKAZ_BAD_CALL);
  assert_int_equal(skaz_choice_at(play->story, 6, &choice), SKAZ_BAD_CALL);
  assert_false(skaz_meter_at(play->story, 1, &meter));
  assert_false(skaz_outcome_at(play->story, 0, &outcome));
  assert_int_equal(skaz_get(play->story, "nothing", &value), SKAZ_NOT_FOUND);
  assert_int_equal(skaz_get(play->story, "n.x", &value), SKAZ_NOT_FOUND);
  assert_int_equal(skaz_get(play->story, "", &value), SKAZ_NOT_FOUND);
  assert_string_equal(support_text(play), "n is 0, Bo.");
}

static void test_meters(void **state) {
  struct support *play = *state;
  skaz_meter meter;
  support_begin(play, yard);
  assert_int_equal(skaz_meter_count(play->story), 1);
  assert_true(skaz_meter_at(play->story, 0, &meter));
  assert_string_equal(meter.name, "trust");
  assert_string_equal(meter.label, "Trust");
  assert_string_equal(meter.word, "thin");
  assert_int_equal(meter.value, 4);
  assert_int_equal(meter.low, 0);
  assert_int_equal(meter.high, 10);
}

/* ---------------------------------------------------------------- failures change nothing */

/* What a host sees of a story, read before a move that fails, and pointers into it. */
struct view {
  char text[256], menu[256];
  const char *span, *label, *reason, *name;
  uint64_t digest;
  uint32_t turn;
  unsigned char state[256];
};

static void look(struct support *play, struct view *view) {
  skaz_block block;
  skaz_choice choice;
  snprintf(view->text, sizeof view->text, "%s", support_text(play));
  snprintf(view->menu, sizeof view->menu, "%s", support_menu(play));
  assert_int_equal(skaz_block_at(play->story, 0, &block), SKAZ_OK);
  view->span = block.spans[0].text;
  assert_int_equal(skaz_choice_at(play->story, 1, &choice), SKAZ_OK);
  view->label = choice.label;
  assert_int_equal(skaz_choice_at(play->story, 2, &choice), SKAZ_OK);
  view->reason = choice.reason;
  view->name = support_word(play, "name");
  view->digest = skaz_digest(play->story);
  view->turn = skaz_turn(play->story);
  assert_true(skaz_state_size(play->program) <= sizeof view->state);
  memcpy(view->state, skaz_state(play->story), skaz_state_size(play->program));
}

static void assert_same(struct support *play, const struct view *view) {
  struct view now;
  look(play, &now);
  assert_string_equal(now.text, view->text);
  assert_string_equal(now.menu, view->menu);
  assert_ptr_equal(now.span, view->span);
  assert_string_equal(view->span, "Up.");
  assert_string_equal(view->label, "Fail 1");
  assert_string_equal(view->reason, "Shut at 1.");
  assert_string_equal(view->name, "Bo");
  assert_int_equal(now.digest, view->digest);
  assert_int_equal(now.turn, view->turn);
  assert_memory_equal(now.state, view->state, skaz_state_size(play->program));
}

static void test_failed_moves_change_nothing(void **state) {
  struct support *play = *state;
  struct view view;
  unsigned char garbage[256];
  support_begin(play, yard);
  support_choose(play, "up");
  look(play, &view);
  assert_string_equal(view.text, "Up.\nn is 1, Bo.");
  assert_int_equal(skaz_choose(play->story, support_find(play, "fail")), SKAZ_SCRIPT_ERROR);
  support_contains(skaz_error_of(play->story)->message, "torn");
  assert_int_equal(skaz_error_of(play->story)->line, 5);
  assert_same(play, &view);
  assert_int_equal(skaz_choose(play->story, support_find(play, "loop")), SKAZ_LIMIT);
  assert_same(play, &view);
  assert_int_equal(skaz_choose(play->story, support_find(play, "locked")), SKAZ_BAD_CALL);
  assert_same(play, &view);
  assert_int_equal(skaz_begin(play->story, "nowhere"), SKAZ_NOT_FOUND);
  assert_same(play, &view);
  memset(garbage, 0xEE, sizeof garbage);
  assert_int_equal(skaz_restore(play->story, garbage), SKAZ_BAD_STATE);
  assert_same(play, &view);
  support_choose(play, "up");
  assert_string_equal(support_text(play), "Up.\nn is 2, Bo.");
}

static void test_a_failed_begin_leaves_the_play(void **state) {
  struct support *play = *state;
  support_begin(
      play, "act 'one' {}\npassage 'a' { 'A.', choice 'On' { go 'b' } }\n"
            "act 'two' {}\npassage 'b' { 'B.', effect(function() error('torn') end), go 'a' }\n");
  assert_int_equal(skaz_begin(play->story, "two"), SKAZ_SCRIPT_ERROR);
  assert_string_equal(support_text(play), "A.");
  support_expect_place(play, "a");
}

static void test_errors_say_their_status(void **state) {
  struct support *play = *state;
  support_begin(play, yard);
  assert_int_equal(skaz_choose(play->story, 99), SKAZ_BAD_CALL);
  assert_int_equal(skaz_error_of(play->story)->status, SKAZ_BAD_CALL);
  assert_string_equal(skaz_status_name(SKAZ_BAD_CALL), "bad call");
  assert_string_equal(skaz_status_name((skaz_status)99), "unknown");
}

/* ---------------------------------------------------------------- snapshots */

static unsigned char *snapshot(struct support *play) {
  size_t size = skaz_state_size(play->program);
  unsigned char *bytes = malloc(size);
  assert_non_null(bytes);
  memcpy(bytes, skaz_state(play->story), size);
  return bytes;
}

static void test_restore(void **state) {
  struct support *play = *state;
  support_begin(play, yard);
  support_choose(play, "up");
  unsigned char *bytes = snapshot(play);
  uint64_t digest = skaz_digest(play->story);
  support_walk(play, "up end");
  assert_int_equal(skaz_restore(play->story, bytes), SKAZ_OK);
  assert_int_equal(skaz_digest(play->story), digest);
  assert_int_equal(skaz_block_count(play->story), 0);
  assert_int_equal(skaz_outcome_count(play->story), 0);
  assert_int_equal(skaz_phase_of(play->story), SKAZ_MENU);
  assert_int_equal(skaz_turn(play->story), 1);
  assert_string_equal(support_menu(play), "up fail [locked] loop ask end");
  support_choose(play, "up");
  assert_string_equal(support_text(play), "Up.\nn is 2, Bo.");
  free(bytes);
}

static void test_restore_of_a_question_and_an_ending(void **state) {
  struct support *play = *state;
  skaz_question question;
  support_begin(play, yard);
  support_choose(play, "ask");
  unsigned char *asked = snapshot(play);
  support_answer(play, "Jo");
  support_choose(play, "end");
  unsigned char *ended = snapshot(play);
  assert_int_equal(skaz_restore(play->story, asked), SKAZ_OK);
  assert_int_equal(skaz_question_of(play->story, &question), SKAZ_OK);
  assert_string_equal(question.text, "Name, Bo?");
  assert_int_equal(skaz_restore(play->story, ended), SKAZ_OK);
  assert_int_equal(skaz_phase_of(play->story), SKAZ_ENDED);
  assert_string_equal(skaz_ending(play->story), "end");
  assert_string_equal(support_word(play, "name"), "Jo");
  free(asked);
  free(ended);
}

static void test_restore_from_its_own_state(void **state) {
  struct support *play = *state;
  support_begin(play, yard);
  support_choose(play, "up");
  assert_int_equal(skaz_restore(play->story, skaz_state(play->story)), SKAZ_OK);
  assert_int_equal(support_number(play, "n"), 1);
}

static void test_equal_histories_are_equal_bytes(void **state) {
  struct support *play = *state;
  support_begin(play, yard);
  unsigned char *bytes = snapshot(play);
  support_walk(play, "up up");
  assert_int_equal(skaz_begin(play->story, NULL), SKAZ_OK);
  assert_memory_equal(bytes, skaz_state(play->story), skaz_state_size(play->program));
  free(bytes);
}

/* Whatever bytes a host hands over, the story answers with a status, and can be played on. */
static void play_on(struct support *play, unsigned *random) {
  for (int i = 0; i < 4; i++) {
    size_t count = skaz_choice_count(play->story);
    skaz_choice choice;
    skaz_value value;
    skaz_question question;
    skaz_act act;
    *random = *random * 1664525 + 1013904223;
    skaz_act_of(play->story, &act);
    skaz_get(play->story, "name", &value);
    skaz_digest(play->story);
    if (skaz_phase_of(play->story) == SKAZ_ASK) {
      skaz_question_of(play->story, &question);
      skaz_answer(play->story, "5");
    }
    for (size_t j = 0; j < count; j++) skaz_choice_at(play->story, j, &choice);
    if (count > 0) skaz_choose(play->story, (*random >> 8) % count);
    if (skaz_phase_of(play->story) == SKAZ_ENDED) skaz_ending(play->story);
  }
}

static const char maze[] =
    "state { n = int { 0, 5 }, name = text { 3 }, w = one_of { 'a', 'b', 'c' }, big = int { "
    "9223372036854775800, 9223372036854775807 } }\n"
    "passage 'a' { visit 'v', choice 'V' { visit 'v' }, choice 'Draw' { draw 'd' },\n"
    "  choice 'Hand' { hand 'd' { size = 2, take = 2 } }, choice 'Up' { effect 'n += 1' },\n"
    "  choice 'Ask' { ask 'N?' { into = 'n' }, ask 'Who?' { into = 'name' } },\n"
    "  choice 'Try' { ask 'Y?' { tries = 3, answer 'x' { }, otherwise { } } },\n"
    "  when 'n > 2' { choice 'End' { go 'end' } }, go 'a' }\n"
    "passage 'v' { choice 'Back' { back }, choice 'Deeper' { when = 'n > 1', visit 'w', back } }\n"
    "passage 'w' { choice 'Return' { back } }\n"
    "storylet 's' { deck = 'd', once = false, choice 'Ok' { }, choice 'In' { visit 'w' }, choice "
    "'Out' { go 'a' } }\n"
    "storylet 't' { deck = 'd', 'T' }\n"
    "rule 'r' { when = 'n == 3', choice 'Yes' { effect 'n = 4' }, choice 'No' { visit 'w', effect "
    "'n = 0' } }\n"
    "ending 'end' { 'Over {n} {name} {w} {big}.' }\n"
    "epilogue { choice 'Stop' { } }\n";

static void test_restore_survives_any_bytes(void **state) {
  struct support *play = *state;
  unsigned random = 1, accepted = 0;
  support_begin(play, maze);
  size_t size = skaz_state_size(play->program);
  unsigned char *good = snapshot(play), *bytes = malloc(size);
  for (int i = 0; i < 20000; i++) {
    random = random * 1664525 + 1013904223;
    memcpy(bytes, good, size);
    for (unsigned j = 0; j <= (random >> 28); j++) {
      random = random * 1664525 + 1013904223;
      bytes[(random >> 8) % size] = (unsigned char)(random >> 24 & (i % 2 == 0 ? 0xFF : 0x07));
    }
    if (skaz_restore(play->story, bytes) != SKAZ_OK) continue;
    accepted++;
    play_on(play, &random);
    if (i % 16 == 0) memcpy(good, skaz_state(play->story), size);
    if (skaz_phase_of(play->story) == SKAZ_ENDED) skaz_begin(play->story, NULL);
  }
  assert_true(accepted > 100);
  free(good);
  free(bytes);
}

/* Snapshots of different places with one byte exchanged: most such states never occur. */
static void test_restore_survives_mixed_states(void **state) {
  enum { SNAPSHOTS = 40, MOST = 64 };
  struct support *play = *state;
  unsigned char taken[SNAPSHOTS][MOST], bytes[MOST];
  unsigned random = 7;
  support_begin(play, maze);
  size_t size = skaz_state_size(play->program);
  assert_true(size <= MOST);
  for (size_t i = 0; i < SNAPSHOTS; i++) {
    memcpy(taken[i], skaz_state(play->story), size);
    play_on(play, &random);
    if (skaz_phase_of(play->story) == SKAZ_ENDED) skaz_begin(play->story, NULL);
  }
  for (size_t i = 0; i < SNAPSHOTS * SNAPSHOTS * size; i++) {
    size_t at = i % size, from = i / size % SNAPSHOTS, to = i / size / SNAPSHOTS;
    memcpy(bytes, taken[to], size);
    bytes[at] = taken[from][at];
    if (skaz_restore(play->story, bytes) == SKAZ_OK) play_on(play, &random);
  }
}

static void test_restore_refuses_an_empty_menu(void **state) {
  struct support *play = *state;
  support_begin(play, "state { n = int { 0, 255, start = 77 } }\n"
                      "passage 'a' { choice 'On' { when = 'n == 77', go 'a' } }\n");
  unsigned char *bytes = snapshot(play), *n = memchr(bytes, 77, skaz_state_size(play->program));
  assert_non_null(n);
  *n = 78;
  assert_int_equal(skaz_restore(play->story, bytes), SKAZ_BAD_STATE);
  *n = 77;
  assert_int_equal(skaz_restore(play->story, bytes), SKAZ_OK);
  free(bytes);
}

/* With any byte zero, the way back of a state that is taken is whole. */
static void test_restore_refuses_a_broken_way_back(void **state) {
  struct support *play = *state;
  support_begin(play, "passage 'a' { choice 'Visit' { visit 'v' }, go 'a' }\n"
                      "passage 'v' { choice 'Deeper' { visit 'w', back } }\n"
                      "passage 'w' { choice 'Back' { back } }\n");
  support_walk(play, "visit deeper");
  unsigned char *bytes = snapshot(play);
  size_t size = skaz_state_size(play->program), refused = 0;
  for (size_t i = 0; i < size; i++) {
    unsigned char kept = bytes[i];
    bytes[i] = 0;
    bool is_taken = skaz_restore(play->story, bytes) == SKAZ_OK;
    if (is_taken && skaz_choice_count(play->story) > 0) support_choose(play, "back");
    refused += !is_taken;
    bytes[i] = kept;
  }
  assert_true(refused > 0);
  free(bytes);
}

static void test_restore_refuses_broken_text(void **state) {
  struct support *play = *state;
  static const char *const broken[] = {"\xFF",         "a\x1B[2J", "ab\ncd",
                                       "\xE2\x80\xAE", "\xC3",     "a\0b"};
  support_begin(play, "state { who = text { 9, start = 'QQQQQQ' } }\n"
                      "passage 'a' { '{who}', choice 'On' { go 'a' } }\n");
  unsigned char *bytes = snapshot(play);
  size_t size = skaz_state_size(play->program), at = 0;
  while (at + 6 < size && memcmp(bytes + at, "QQQQQQ", 6) != 0) at++;
  assert_true(at + 6 < size);
  for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
    memset(bytes + at, 0, 6);
    memcpy(bytes + at, broken[i], i == 5 ? 3 : strlen(broken[i]));
    assert_int_equal(skaz_restore(play->story, bytes), SKAZ_BAD_STATE);
  }
  memcpy(bytes + at, "Jo\0\0\0", 6);
  assert_int_equal(skaz_restore(play->story, bytes), SKAZ_OK);
  assert_string_equal(support_word(play, "who"), "Jo");
  free(bytes);
}

/* ---------------------------------------------------------------- limits of text */

static void test_text_of_a_turn_is_limited(void **state) {
  struct support *play = *state;
  skaz_block block;
  skaz_config config;
  play->single[0] = (struct support_source){
      "main", "state { n = int { 0, 9 } }\n"
              "passage 'a' { '{n}2345', '{n}2345678', '{n}2', choice 'On' { go 'a' } }\n"};
  play->sources = play->single;
  support_config(play, &config);
  config.turn_text_limit = 10;
  assert_int_equal(skaz_load(&config, "main", &play->program), SKAZ_OK);
  assert_int_equal(skaz_new(play->program, 1, 0, &play->story), SKAZ_OK);
  assert_int_equal(skaz_begin(play->story, NULL), SKAZ_OK);
  assert_int_equal(skaz_block_at(play->story, 0, &block), SKAZ_OK);
  assert_int_equal(skaz_block_at(play->story, 1, &block), SKAZ_LIMIT);
  support_contains(skaz_error_of(play->story)->message, "more than 10 bytes of text");
  assert_int_equal(skaz_block_at(play->story, 1, &block), SKAZ_LIMIT);
  assert_int_equal(skaz_block_at(play->story, 0, &block), SKAZ_OK);
  support_choose(play, "on");
  assert_int_equal(skaz_block_at(play->story, 0, &block), SKAZ_OK);
}

/* ---------------------------------------------------------------- programs with errors */

static void test_a_program_with_errors_cannot_be_played(void **state) {
  struct support *play = *state;
  const skaz_expr *expr;
  skaz_error error;
  support_issues(play, "passage 'a' { go 'b' }\n");
  assert_int_equal(skaz_new(play->program, 1, 0, &play->story), SKAZ_BAD_SCENARIO);
  assert_null(play->story);
  assert_int_equal(skaz_compile(play->program, "true", &expr, &error), SKAZ_BAD_SCENARIO);
  assert_non_null(error.message);
}

static void test_errors_are_told_all_at_once(void **state) {
  struct support *play = *state;
  const char *issues = support_issues(play, "state { n = int { 5, 2 } }\n"
                                            "passage 'a' { 'x {m}', when 'q' { 'y' }, go 'b' }\n"
                                            "rule 'r' { }\n");
  support_contains(issues, "1:");
  support_contains(issues, "int { low, high }");
  support_contains(issues, "no variable 'm'");
  support_contains(issues, "'q'");
  support_contains(issues, "there is no passage 'b'");
  support_contains(issues, "rule \"r\" needs when");
}

static void test_items_cannot_nest_or_multiply_without_end(void **state) {
  struct support *play = *state;
  support_contains(support_issues(play,
                                  "local x = 't'\nfor i = 1, 5000 do x = when 'true' { x } end\n"
                                  "passage 'a' { x, go 'a' }\n"),
                   "items nest more than 50 deep");
  support_contains(support_issues(play,
                                  "local x = 't'\nfor i = 1, 40 do x = when 'true' { x, x } end\n"
                                  "passage 'a' { x, go 'a' }\n"),
                   "items");
  support_contains(
      support_issues(play,
                     "local b = { when 'false' { choice 'c0' { } } }\n"
                     "for i = 1, 300 do b[#b + 1] = elsewhen 'false' { choice('c' .. i) { } } end\n"
                     "passage 'a' { b, go 'a' }\n"),
      "more than 200 conditions stand around this choice");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      SUPPORT_TEST(test_about),
      SUPPORT_TEST(test_before_it_begins),
      SUPPORT_TEST(test_phases),
      SUPPORT_TEST(test_indices_out_of_range),
      SUPPORT_TEST(test_meters),
      SUPPORT_TEST(test_failed_moves_change_nothing),
      SUPPORT_TEST(test_a_failed_begin_leaves_the_play),
      SUPPORT_TEST(test_errors_say_their_status),
      SUPPORT_TEST(test_restore),
      SUPPORT_TEST(test_restore_of_a_question_and_an_ending),
      SUPPORT_TEST(test_restore_from_its_own_state),
      SUPPORT_TEST(test_equal_histories_are_equal_bytes),
      SUPPORT_TEST(test_restore_survives_any_bytes),
      SUPPORT_TEST(test_restore_survives_mixed_states),
      SUPPORT_TEST(test_restore_refuses_an_empty_menu),
      SUPPORT_TEST(test_restore_refuses_a_broken_way_back),
      SUPPORT_TEST(test_restore_refuses_broken_text),
      SUPPORT_TEST(test_text_of_a_turn_is_limited),
      SUPPORT_TEST(test_a_program_with_errors_cannot_be_played),
      SUPPORT_TEST(test_errors_are_told_all_at_once),
      SUPPORT_TEST(test_items_cannot_nest_or_multiply_without_end),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

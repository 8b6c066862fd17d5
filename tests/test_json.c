/* Tests of json: objects out, lines in, and what hostile lines come to. */
#include <jansson.h>

#include "desk.h"
#include "json/json.h"
#include "player/play.h"

static const char story[] =
    "scenario 'shed' { skaz = 1, title = 'The Shed', summary = 'Planks.', minutes = 4,\n"
    "  role = [[You *keep* the book.]], content_note = 'Hunger.' }\n"
    "state { stock = meter { 0, 9, start = 2, label = 'Planks', words = 'few, 4 many' },\n"
    "  n = int { 1, 5, start = 1 } }\n"
    "term 'izba' { 'A house of logs.' }\n"
    "act 'winter' { title = 'Winter', banner = 'INVENTED', minutes = 3 }\n"
    "passage 'shed' { 'There are {stock} *planks* by the {term: izba}.',\n"
    "  choice 'Take \"planks\"' { id = 'take', key = 'wood', effect 'stock += 2', go 'shed' },\n"
    "  choice 'Ask the clerk' { id = 'ask', ask 'How many?' { id = 'n', into = 'n' },\n"
    "     go 'shed' },\n"
    "  choice 'Open the door' { id = 'door', when = 'stock > 8', locked = 'It is stuck.',\n"
    "     go 'out' },\n"
    "  choice 'Спросить' { id = 'voice', was = 'vox', 'Молчит.', go 'shed' },\n"
    "  choice 'Fail' { id = 'fail', effect 'stock = 10 // (stock - stock)', go 'shed' },\n"
    "  choice 'Go out' { id = 'go', go 'out' } }\n"
    "ending 'out' { title = 'Outside', 'Snow.' }\n"
    "ending 'left' { early = true, 'You left.' }\n";

static struct desk desk;

static int set_up(void **state) {
  (void)state;
  desk_open(&desk);
  desk_write("shed.lua", story);
  return 0;
}

static int tear_down(void **state) {
  (void)state;
  desk_close(&desk);
  return 0;
}

static const struct play_options usual = {.scenario = "shed.lua", .seed = 5, .keeps_nothing = true};

/* ------------------------------------------------------- a front end in a test */

/* A stage whose reader echoes nothing. */
static void enter(struct desk_stage *stage, const char *input, size_t length) {
  desk_enter(stage, "", 80);
  fwrite(input, 1, length, stage->in);
  rewind(stage->in);
  stage->stage.reader->close(stage->stage.reader);
  stage->stage.reader = reader_open(fileno(stage->in), stage->out, false);
  stage->stage.errors = tmpfile();
}

static char *leave(struct desk_stage *stage) {
  fclose(stage->stage.errors);
  return desk_leave(stage);
}

/* The bytes that such input brings. */
static char *speak_bytes(const struct play_options *options, const char *input, size_t length,
                         int wanted) {
  struct desk_stage stage;
  enter(&stage, input, length);
  int status = json_run(&stage.stage, options);
  char *shown = leave(&stage);
  if (status != wanted) fail_msg("status %d: %s", status, shown);
  return shown;
}

/* Each line as a value; all must be objects. */
static json_t *objects_of(char *shown) {
  json_t *objects = json_array();
  for (char *line = shown, *end; *line; line = end + 1) {
    end = strchr(line, '\n');
    assert_non_null(end);
    json_error_t error;
    json_t *object = json_loadb(line, (size_t)(end - line), JSON_REJECT_DUPLICATES, &error);
    if (!json_is_object(object)) fail_msg("%s in: %.*s", error.text, (int)(end - line), line);
    json_array_append_new(objects, object);
  }
  free(shown);
  return objects;
}

static json_t *speak_with(const struct play_options *options, const char *input, int wanted) {
  return objects_of(speak_bytes(options, input, strlen(input), wanted));
}

/* The last object. */
static json_t *last_of(json_t *objects) {
  json_t *last = json_incref(json_array_get(objects, json_array_size(objects) - 1));
  json_decref(objects);
  return last;
}

static json_t *speak(const char *input) { return last_of(speak_with(&usual, input, PLAY_OK)); }

/* A member as it is written, down a path of keys and indices: "choices 0 label". */
static const json_t *find(const json_t *value, const char *path) {
  char *words = need_string(path), *rest = words;
  for (char *word; (word = strtok_r(rest, " ", &rest));)
    value = json_is_array(value) ? json_array_get(value, (size_t)atoi(word))
                                 : json_object_get(value, word);
  free(words);
  return value;
}

static void expect(json_t *object, const char *path, const char *wanted) {
  const json_t *value = find(object, path);
  char *written = value ? json_dumps(value, JSON_COMPACT | JSON_ENCODE_ANY) : NULL;
  if (!written || strcmp(written, wanted) != 0) {
    char *whole = json_dumps(object, JSON_INDENT(1));
    fail_msg("%s is %s and not %s in %s", path, written ? written : "missing", wanted, whole);
  }
  free(written);
}

static void expect_after(const char *input, const char *path, const char *wanted) {
  json_t *object = speak(input);
  expect(object, path, wanted);
  json_decref(object);
}

/* A line that is refused: the play is as it was. */
static void expect_refusal(const char *input, const char *message) {
  json_t *object = speak(input);
  expect(object, "error message", message);
  expect(object, "can_undo", "0");
  expect(object, "blocks", "[]");
  json_decref(object);
}

/* --------------------------------------------------------------------- tests */

static void test_first_object(void **state) {
  (void)state;
  json_t *object = speak("");
  expect(object, "skaz", "1");
  expect(object, "input", "null");
  expect(object, "scenario", "\"shed\"");
  expect(object, "about title", "\"The Shed\"");
  expect(object, "about role", "\"You keep the book.\"");
  expect(object, "act",
         "{\"id\":\"winter\",\"title\":\"Winter\",\"banner\":\"INVENTED\",\"minutes\":3}");
  expect(object, "phase", "\"menu\"");
  expect(object, "turn", "0");
  expect(object, "blocks 0 kind", "\"paragraph\"");
  expect(object, "blocks 0 spans 1",
         "{\"text\":\"planks\",\"styles\":[\"emphasis\"],\"term\":null}");
  expect(object, "blocks 0 spans 3", "{\"text\":\"izba\",\"styles\":[\"term\"],\"term\":\"izba\"}");
  expect(object, "choices 0 label", "\"Take \\\"planks\\\"\"");
  expect(object, "choices 0 key", "\"wood\"");
  expect(object, "choices 2",
         "{\"number\":null,\"id\":\"door\",\"key\":null,\"label\":\"Open the door\","
         "\"open\":false,\"reason\":\"It is stuck.\",\"topic\":false,\"decision\":null}");
  expect(object, "choices 3 number", "3");
  expect(object, "choices 3 label", "\"Спросить\"");
  expect(object, "question", "null");
  expect(object, "can_leave", "true");
  expect(object, "play", "null");
  expect(object, "stopped", "false");
  json_decref(object);
}

static void test_moves(void **state) {
  (void)state;
  expect_after("1\n", "turn", "1");
  expect_after("wood\n", "blocks 0 spans 0 text", "\"There are 4 \"");
  expect_after("{\"choose\": 1}\n", "meters 0 was", "{\"value\":2,\"word\":\"few\"}");
  expect_after("{\"choose\": 1}\n{\"command\":\"look\"}\n", "meters 0 was", "null");
  expect_after("{\"choose\":\"voice\"}\n", "blocks 0 spans 0 text", "\"Молчит.\"");
  expect_after("{\"choose\":\"vox\"}\n", "turn", "1");
  expect_after("{\"choose\":\"go\"}\n", "ending", "\"out\"");
  expect_after("{\"choose\":\"go\"}\n", "phase", "\"ended\"");
  expect_after("{\"choose\":\"go\"}\n{\"command\":\"undo\"}\n", "phase", "\"menu\"");
  expect_after("{\"command\":\"leave\"}\n", "ending", "\"left\"");
}

static void test_question(void **state) {
  (void)state;
  json_t *object = speak("{\"choose\":\"ask\"}\n");
  expect(object, "phase", "\"ask\"");
  expect(object, "question",
         "{\"id\":\"n\",\"text\":\"How many?\",\"wants\":\"number\",\"low\":1,\"high\":5,"
         "\"max_length\":null,\"tries_left\":null}");
  expect(object, "choices", "[]");
  json_decref(object);
  expect_after("2\n{\"answer\":\"3\"}\n", "turn", "2");
  expect_after("2\n3\n", "turn", "2");
  expect_after("2\n{\"answer\":\"9\"}\n", "phase", "\"ask\"");
  expect_after("2\n{\"choose\":1}\n", "error message", "\"There is no menu now.\"");
  object = speak("2\n{\"answer\":\"look\"}\n");
  if (json_is_null(find(object, "error"))) fail_msg("look is no number");
  json_decref(object);
}

/* What quiz tells stands in the blocks of the next object, marked as any text. */
static void test_review_questions(void **state) {
  (void)state;
  const struct play_options options = {.scenario = "review.lua", .keeps_nothing = true};
  desk_write("review.lua",
             "local quiz = use 'quiz'\nsource 's' { title = 'Minutes' }\n"
             "fact 'F1' { 'She led it.', source = 's', standing = 'claimed' }\n"
             "quiz.score { 'right', most = 1, label = 'Right answers' }\n"
             "passage 'review' { quiz.typed { 'Who?', answer = 'Коллонтай', fact = 'F1' },\n"
             "  go 'end' }\nending 'end' { 'Over.' }\n");
  json_t *object = last_of(speak_with(&options, "{\"answer\": \"Kolontai\"}\n", PLAY_OK));
  expect(object, "blocks 0 spans 0 text", "\"Nearly: it is spelled Коллонтай.\"");
  expect(object, "blocks 1 spans 0 text", "\"She led it.\"");
  expect(object, "blocks 1 mark", "\"claimed\"");
  expect(object, "blocks 1 facts", "[\"F1\"]");
  expect(object, "meters 0 value", "1");
  json_decref(object);
}

static void test_commands(void **state) {
  (void)state;
  json_t *object = speak("1\n1\n{\"command\":\"undo 2\"}\n");
  expect(object, "turn", "0");
  expect(object, "can_undo", "0");
  expect(object, "can_redo", "2");
  expect(object, "messages 0", "\"Taken back: 2 choices. This is turn 0.\"");
  expect(object, "meters 0 was value", "6");
  json_decref(object);
  object = speak("1\n{\"command\":\"/quit\"}\n");
  expect(object, "stopped", "true");
  json_decref(object);
  expect_after("xyzzy\n", "blocks", "[]");
}

static void test_refusals(void **state) {
  (void)state;
  expect_refusal("{\"choose\":9}\n", "\"The menu has no such choice.\"");
  expect_refusal("{\"choose\":0}\n", "\"The menu has no such choice.\"");
  expect_refusal("{\"choose\":-9223372036854775808}\n", "\"The menu has no such choice.\"");
  expect_refusal("{\"choose\":\"nowhere\"}\n", "\"The menu has no such choice.\"");
  expect_refusal("{\"choose\":\"door\"}\n", "\"It is stuck.\"");
  expect_refusal("{\"choose\":1.5}\n",
                 "\"\\\"choose\\\" takes the id of a choice, or its number.\"");
  expect_refusal("{\"answer\":\"5\"}\n", "\"There is no question now.\"");
  expect_refusal("{\"command\":\"dance\"}\n", "\"There is no command 'dance'.\"");
  expect_refusal("{\"command\":3}\n", "\"\\\"command\\\" takes a string: \\\"undo 3\\\".\"");
  expect_refusal("{}\n", "\"An object has one of these keys: \\\"choose\\\", \\\"answer\\\", "
                         "\\\"command\\\".\"");
  expect_refusal("{\"choose\":1,\"answer\":\"\"}\n",
                 "\"An object has one of these keys: \\\"choose\\\", \\\"answer\\\", "
                 "\\\"command\\\".\"");
}

/* A fault of the story is an error with its place, and the play stands. */
static void test_fault(void **state) {
  (void)state;
  json_t *object = speak("{\"choose\":\"fail\"}\n");
  expect(object, "error file", "\"shed.lua\"");
  expect(object, "error line", "14");
  expect(object, "turn", "0");
  json_decref(object);
}

/* As many objects as lines, and one before them, each with the same keys. */
static void test_one_object_a_line(void **state) {
  (void)state;
  json_t *objects = speak_with(&usual, "1\n\n{\n{\"choose\":1}\nhelp\n2\n\n9\n1\nlook", PLAY_OK);
  assert_int_equal(json_array_size(objects), 11);
  size_t keys = json_object_size(json_array_get(objects, 0));
  for (size_t i = 0; i < json_array_size(objects); i++)
    assert_int_equal(json_object_size(json_array_get(objects, i)), keys);
  expect(json_array_get(objects, 10), "input", "\"look\"");
  json_decref(objects);
}

static void test_same_bytes(void **state) {
  (void)state;
  const char input[] = "1\n2\n3\nundo\nhelp\n{\"choose\":\"go\"}\n";
  char *once = speak_bytes(&usual, input, strlen(input), PLAY_OK);
  char *again = speak_bytes(&usual, input, strlen(input), PLAY_OK);
  assert_string_equal(once, again);
  free(once);
  free(again);
}

/* The play is kept, saved, restored and taken up as at the prompt. */
static void test_saves(void **state) {
  (void)state;
  struct play_options kept = usual;
  kept.keeps_nothing = false;
  json_t *object = last_of(speak_with(&kept, "1\nsave monday\n1\nrestore monday\n", PLAY_OK));
  expect(object, "turn", "1");
  expect(object, "meters 0 value", "4");
  expect(object, "messages 0", "\"Restored: 'monday', turn 1.\"");
  if (!json_is_string(find(object, "play"))) fail_msg("no play file");
  json_decref(object);
  kept.resumes = true;
  object = last_of(speak_with(&kept, "", PLAY_OK));
  expect(object, "turn", "1");
  expect(object, "about title", "\"The Shed\"");
  json_decref(object);
}

static void test_scenarios(void **state) {
  (void)state;
  struct play_options none = usual;
  none.scenario = NULL;
  assert_int_equal(mkdir("content", 0777), 0);
  assert_int_equal(mkdir("content/shed", 0777), 0);
  desk_write("content/shed/scenario.lua", story);
  json_t *objects =
      speak_with(&none, "{\"scenario\":\"x\"}\nnothing\n{\"scenario\":\"shed\"}\n1\n", PLAY_OK);
  assert_int_equal(json_array_size(objects), 5);
  expect(objects, "0 scenarios",
         "[{\"number\":1,\"id\":\"shed\",\"title\":\"The Shed\",\"summary\":\"Planks.\","
         "\"language\":null,\"minutes\":4,\"short_minutes\":null,\"unfinished\":null}]");
  expect(objects, "1 scenarios 0 id", "\"shed\"");
  expect(objects, "3 turn", "0");
  expect(objects, "4 turn", "1");
  if (json_is_null(find(objects, "1 error"))) fail_msg("there is no scenario x");
  json_decref(objects);
  json_t *object = last_of(speak_with(&none, "quit\n", PLAY_OK));
  expect(object, "stopped", "true");
  json_decref(object);
  object = last_of(speak_with(&none, "", PLAY_OK));
  expect(object, "stopped", "false");
  json_decref(object);
}

/* The command that leaves for another scenario, and a play that goes on. */
static void test_another_scenario(void **state) {
  (void)state;
  struct play_options kept = usual;
  kept.keeps_nothing = false;
  assert_int_equal(mkdir("content/other", 0777), 0);
  desk_write("content/other/scenario.lua",
             "scenario 'other' { skaz = 1 }\npassage 'a' { 'A.', choice 'On' { go 'b' } }\n"
             "ending 'b' { 'B.' }\n");
  json_t *objects = speak_with(&kept,
                               "1\nscenarios\n{\"scenario\":\"other\"}\nscenarios\n"
                               "{\"scenario\":\"shed\",\"resume\":true}\n",
                               PLAY_OK);
  assert_int_equal(json_array_size(objects), 6);
  expect(objects, "2 input", "\"scenarios\"");
  expect(objects, "2 scenarios 0 id", "\"shed\"");
  if (!json_is_string(find(objects, "2 scenarios 0 unfinished"))) fail_msg("it is unfinished");
  expect(objects, "3 scenario", "\"other\"");
  expect(objects, "3 about title", "\"other\"");
  expect(objects, "3 meters", "[]");
  expect(objects, "5 scenario", "\"shed\"");
  expect(objects, "5 about title", "\"The Shed\"");
  expect(objects, "5 turn", "1");
  json_decref(objects);
}

/* What is wrong with a scenario is one object, and the exit status. */
static void test_failure(void **state) {
  (void)state;
  struct play_options bad = usual;
  bad.scenario = "bad.lua";
  desk_write("bad.lua", "scenario 'bad' { skaz = 1 }\npassage 'a' { go 'b' }\npassage 'a' { }\n");
  json_t *object = last_of(speak_with(&bad, "1\n", PLAY_BAD_INPUT));
  expect(object, "error file", "\"bad.lua\"");
  expect(object, "stopped", "true");
  assert_true(json_array_size(find(object, "errors")) > 1);
  json_decref(object);
  bad.scenario = "no\xFFwhere";
  object = last_of(speak_with(&bad, "1\n", PLAY_BAD_INPUT));
  expect(object, "error file", "null");
  json_decref(object);
}

static void test_replay(void **state) {
  (void)state;
  struct desk_stage stage;
  desk_write("shed.play", "skaz-play 1\nscenario shed\nseed 5\n"
                          "shed > take\nshed > ask\nundo 1\nshed > go\n");
  enter(&stage, "", 0);
  int status = json_replay(&stage.stage, &usual, "shed.play");
  json_t *objects = objects_of(leave(&stage));
  assert_int_equal(status, PLAY_OK);
  assert_int_equal(json_array_size(objects), 5);
  expect(objects, "0 about title", "\"The Shed\"");
  expect(objects, "1 input", "\"Take \\\"planks\\\"\"");
  expect(objects, "3 input", "\"undo 1\"");
  expect(objects, "4 ending", "\"out\"");
  json_decref(objects);
}

/* ------------------------------------------------------------------- hostility */

static void expect_survival(const char *bytes, size_t length) {
  json_t *object = last_of(objects_of(speak_bytes(&usual, bytes, length, PLAY_OK)));
  expect(object, "turn", "0");
  expect(object, "blocks", "[]");
  json_decref(object);
}

static void test_hostile_lines(void **state) {
  (void)state;
  static const char with_nul[] = "{\"answer\":\"a\0b\"}\n";
  expect_survival(with_nul, sizeof with_nul - 1);
  static const char *const lines[] = {"{\"choose\":\"\xFF\xFE\"}\n",
                                      "{\"choose\"\n",
                                      "{\"choose\":1",
                                      "{\"choose\":1}}\n",
                                      "{\"command\":\"\\u0000undo\"}\n",
                                      "{\"answer\":\"\\ud800\"}\n",
                                      "{\"choose\":1e999}\n",
                                      "{\"choose\":99999999999999999999}\n",
                                      "{\"choose\":null,\"choose\":1}\n",
                                      "{\"command\":\"\\u001b[2J\"}\n",
                                      "{\"command\":\"save ../../x\"}\n",
                                      "{\"choose\":{\"choose\":1}}\n",
                                      "[1]\n",
                                      "{\"choose\":\"%s%n\"}\n",
                                      "%s%n%d\n"};
  for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
    expect_survival(lines[i], strlen(lines[i]));
  /* Some programs begin what they write with a mark of its encoding: it is nothing. */
  expect_after("\xEF\xBB\xBF{\"choose\":1}\n", "turn", "1");
}

static void test_huge_lines(void **state) {
  (void)state;
  enum { SIZE = 1 << 20 };
  char *line = need_bytes(NULL, SIZE);
  for (const char *filler = "a[{\""; *filler; filler++) {
    memset(line, *filler, SIZE);
    memcpy(line, "{\"choose\":", 10);
    line[SIZE - 1] = '\n';
    expect_survival(line, SIZE);
  }
  free(line);
}

/* An object cut off anywhere is refused, or, whole, does what it says. */
static void test_truncated_objects(void **state) {
  (void)state;
  const char whole[] = "{\"answer\":\"Спросить\"}";
  for (size_t length = 1; length < sizeof whole; length++) expect_survival(whole, length);
}

/* No control character that a front end sends comes back as itself. */
static void test_nothing_raw_comes_back(void **state) {
  (void)state;
  const char input[] = "{\"command\":\"\\u001b[31m\\u202e\"}\n\x1b[2J\n";
  char *shown = speak_bytes(&usual, input, strlen(input), PLAY_OK);
  desk_forbid(shown, "\x1b");
  desk_forbid(shown, "\xE2\x80\xAE");
  free(shown);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_first_object),
                                     cmocka_unit_test(test_moves),
                                     cmocka_unit_test(test_question),
                                     cmocka_unit_test(test_review_questions),
                                     cmocka_unit_test(test_commands),
                                     cmocka_unit_test(test_refusals),
                                     cmocka_unit_test(test_fault),
                                     cmocka_unit_test(test_one_object_a_line),
                                     cmocka_unit_test(test_same_bytes),
                                     cmocka_unit_test(test_saves),
                                     cmocka_unit_test(test_scenarios),
                                     cmocka_unit_test(test_another_scenario),
                                     cmocka_unit_test(test_failure),
                                     cmocka_unit_test(test_replay),
                                     cmocka_unit_test(test_hostile_lines),
                                     cmocka_unit_test(test_huge_lines),
                                     cmocka_unit_test(test_truncated_objects),
                                     cmocka_unit_test(test_nothing_raw_comes_back)};
  return cmocka_run_group_tests_name("json", tests, set_up, tear_down);
}

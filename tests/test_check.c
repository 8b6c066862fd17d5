/* test_check: the command `skaz check`: its output, exit status and pages. */
#include <sys/wait.h>

#include <jansson.h>

#include "check/findings/column.h"
#include "check/rules/date.h"
#include "checked.h"

static char folder[] = "/tmp/skaz-check-XXXXXX";

static int set_up(void **state) {
  (void)state;
  return mkdtemp(folder) == NULL;
}

static int tear_down(void **state) {
  (void)state;
  char *command = need_print("rm -rf '%s'", folder);
  int status = system(command);
  free(command);
  return status;
}

/* Runs a tool in the folder of the cases, with a state folder of its own; gives its output and
 * exit status. */
static int run_tool(const char *tool, const char *arguments, struct text *output) {
  char *command = need_print("cd '%s' && XDG_STATE_HOME='%s' exec '%s' %s %s 2>&1 </dev/null",
                             CHECK_DIR, folder, SKAZ_BINARY, tool, arguments);
  FILE *pipe = popen(command, "r");
  char piece[4096];
  assert_non_null(pipe);
  text_clear(output);
  for (size_t got; (got = fread(piece, 1, sizeof piece, pipe)) > 0;) text_add(output, piece, got);
  free(command);
  int status = pclose(pipe);
  assert_true(WIFEXITED(status));
  return WEXITSTATUS(status);
}

static int run(const char *arguments, struct text *output) {
  return run_tool("check", arguments, output);
}

static void expect_part(const struct text *output, const char *part) {
  if (strstr(text_string(output), part) == NULL)
    fail_msg("no '%s' in: %s", part, text_string(output));
}

static void test_findings_have_the_form_of_compilers(void **state) {
  (void)state;
  struct text output = {0};
  char *wanted = need_print(
      "fourth_time.lua:5:20: error: work would become 4, and it goes from 0 to 3 (in passage "
      "\"hub\"): make its range wider, guard the effect, or declare a meter, which stops at its "
      "ends [SK051]\n"
      "    after: Work 4 times\n"
      "    play: %s/skaz/check/fourth_time/fourth_time-SK051-1.play\n",
      folder);
  assert_int_equal(run("--quiet fourth_time.lua", &output), 1);
  assert_string_equal(text_string(&output), wanted);
  free(wanted);
  text_free(&output);
}

static void test_a_summary_tells_each_verdict(void **state) {
  (void)state;
  struct text output = {0};
  assert_int_equal(run("random_walk.lua", &output), 0);
  expect_part(&output, "random_walk: 0 errors, 0 warnings, 0 hints\n");
  expect_part(&output, "random_walk: 2 states, 1 way between them: all that there are\n");
  expect_part(&output, "no menu is empty                  proved\n");
  assert_int_equal(run("claims.lua", &output), 1);
  expect_part(&output, "never \"stock == 4\"                 refuted\n");
  expect_part(&output, "always \"stock >= 2\"                proved\n");
  text_free(&output);
}

static void test_review_questions_are_proved(void **state) {
  (void)state;
  static const char *const proved[] = {"review: 0 errors, 0 warnings, 0 hints\n",
                                       "never \"right > 5\"                 proved\n",
                                       "can \"right == 5\"                  proved\n",
                                       "no play stops with an error       proved\n",
                                       "an ending can always be reached   proved\n",
                                       "all of it can occur               proved\n"};
  struct text output = {0};
  assert_int_equal(run("review.lua", &output), 0);
  for (size_t i = 0; i < sizeof proved / sizeof *proved; i++) expect_part(&output, proved[i]);
  text_free(&output);
}

static void test_what_is_not_explored_is_unknown(void **state) {
  (void)state;
  struct text output = {0};
  assert_int_equal(run("--memory 1K one_in_4096.lua", &output), 0);
  expect_part(&output, "no play stops with an error       unknown after 1 state\n");
  expect_part(&output, "the memory was used up");
  assert_int_equal(run("--no-explore fourth_time.lua", &output), 0);
  text_free(&output);
}

/* Plays of one act, some of which fail, know a trap as well as others do. */
static void test_a_trap_is_refuted_beside_errors(void **state) {
  (void)state;
  static const char verdict[] = "an ending can always be reached   refuted\n";
  struct text output = {0};
  assert_int_equal(run("trap_beside_error.lua", &output), 1);
  expect_part(&output, verdict);
  assert_int_equal(run("--act yard trap_beside_error.lua", &output), 1);
  expect_part(&output, verdict);
  expect_part(&output, "[SK056]\n    after: act 'yard', The cellar\n");
  text_free(&output);
}

/* The first act begins as the story does; what the others begin with may be known as well. */
static void test_acts_are_played_alone(void **state) {
  (void)state;
  struct text output = {0};
  assert_int_equal(run("act_alone.lua", &output), 1);
  expect_part(&output, "all that there are, with plays of 2 acts alone\n");
  expect_part(&output, "an ending can always be reached   refuted\n");
  expect_part(&output, "all of it can occur               proved\n"); /* the bench, too */
  assert_int_equal(run("--plays . --act morning act_alone.lua", &output), 0);
  expect_part(&output, "3 states, 3 ways between them: all that there are\n");
  expect_part(&output, "an ending can always be reached   proved\n");
  expect_part(&output, "all of it can occur               unknown after 3 states (");
  assert_int_equal(run("act_alone.lua", &output), 1);
  expect_part(&output, "[SK056]\n    after: act 'noon', no move\n");
  text_free(&output);
}

/* What takes the memory, and who reads it, stands in the scenario's own words. */
static void test_a_large_story_is_told_what_makes_it_so(void **state) {
  (void)state;
  struct text output = {0};
  assert_int_equal(run("--memory 500K many_ways.lua", &output), 0);
  expect_part(&output, "What makes the story large (so many times fewer states without it):\n");
  expect_part(&output, " times way (many_ways.lua:2)\n        kept for passage 'fork'");
  expect_part(&output, "A story shrinks when ");
  assert_int_equal(run("--json --memory 500K many_ways.lua", &output), 0);
  json_t *document = json_loads(text_string(&output), 0, NULL);
  const char *what = "";
  json_unpack(document, "{s:[{s:[{s:s}]}]}", "scenarios", "costs", "what", &what);
  assert_string_equal(what, "way");
  json_decref(document);
  assert_int_equal(run("many_ways.lua", &output), 0);
  assert_null(strstr(text_string(&output), "What makes"));
  text_free(&output);
}

static void test_one_thread_and_two_say_the_same(void **state) {
  (void)state;
  static const char *const names[] = {"claims", "fourth_time", "one_in_4096", "once_used_up"};
  struct text one = {0}, two = {0};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    char *arguments = need_print("--threads 1 %s.lua", names[i]);
    assert_int_equal(run(arguments, &one), 1);
    arguments[strlen("--threads ")] = '2';
    assert_int_equal(run(arguments, &two), 1);
    assert_string_equal(text_string(&one), text_string(&two));
    free(arguments);
  }
  text_free(&one);
  text_free(&two);
}

/* The play of a finding is written, and shows it. */
static void expect_play(const char *name, const char *code, const char *reason) {
  struct text output = {0};
  char *arguments = need_print("--plays '%s/plays' %s.lua", folder, name);
  assert_int_equal(run(arguments, &output), 1);
  free(arguments);
  arguments = need_print("--scenario %s.lua '%s/plays/%s-%s-1.play'", name, folder, name, code);
  assert_int_equal(run_tool("test", arguments, &output), 1);
  expect_part(&output, reason);
  free(arguments);
  arguments = need_print("--replay '%s/plays/%s-%s-1.play' %s.lua", folder, name, code, name);
  assert_true(run_tool("play", arguments, &output) < 2);
  free(arguments);
  text_free(&output);
}

static void test_a_play_shows_each_finding(void **state) {
  (void)state;
  expect_play("fourth_time", "SK051", "work would become 4");
  expect_play("one_in_4096", "SK050", "a division by zero");
  expect_play("once_used_up", "SK055", "no choice is open");
  expect_play("loop_with_text", "SK054", "a loop without input");
  expect_play("claims", "SK063", "stock == 4");
}

static void test_random_plays_refute_and_prove_nothing(void **state) {
  (void)state;
  struct text output = {0};
  assert_int_equal(run("--random 300 fourth_time.lua", &output), 1);
  expect_part(&output, "[SK051]\n    after: Work 4 times\n");
  expect_part(&output, "fourth_time: 300 random plays, ");
  expect_part(&output, "no menu is empty                  unknown after ");
  assert_int_equal(run("--random 0 fourth_time.lua", &output), 2);
  text_free(&output);
}

/* One play cannot come to both endings, nor see both sides of the condition. */
static void test_random_plays_tell_of_endings(void **state) {
  (void)state;
  struct text output = {0};
  assert_int_equal(run("--random 400 two_roads.lua", &output), 0);
  expect_part(&output, "Endings of 400 random plays (share; where the odds lie, 95 % sure):\n");
  expect_part(&output, "    stayed ");
  expect_part(&output, "   2 to 3 turns\n");
  expect_part(&output, "2 at the least, 3 at the most.\n");
  assert_null(strstr(text_string(&output), "    early "));
  assert_null(strstr(text_string(&output), "not seen: "));
  assert_int_equal(run("--random 1 two_roads.lua", &output), 0);
  expect_part(&output, "unknown after 1 play (");
  expect_part(&output, "        not seen: ending '");
  text_free(&output);
}

static void test_the_seed_is_1_if_not_given(void **state) {
  (void)state;
  struct text given = {0}, not_given = {0};
  run("--random 9 --seed 1 two_roads.lua", &given);
  run("--random 9 two_roads.lua", &not_given);
  assert_string_equal(text_string(&given), text_string(&not_given));
  run("--random 9 --seed 2 two_roads.lua", &given);
  assert_string_not_equal(text_string(&given), text_string(&not_given));
  text_free(&given);
  text_free(&not_given);
}

static void test_figures_are_told_when_they_are_wanted(void **state) {
  (void)state;
  struct text output = {0};
  assert_int_equal(run("--figures --ranges random_walk.lua", &output), 0);
  expect_part(&output, "Endings under random play");
  assert_int_equal(run("--json --figures --ranges random_walk.lua", &output), 0);
  json_t *document = json_loads(text_string(&output), 0, NULL), *figures = NULL, *ranges = NULL;
  json_unpack(document, "{s:[{s:o, s:o}]}", "scenarios", "figures", &figures, "ranges", &ranges);
  assert_int_equal(json_array_size(figures), 1);
  assert_int_equal(json_array_size(ranges), 1);
  json_decref(document);
  text_free(&output);
}

/* Keys and edges fit where figures do not; and where not even they do. */
static void test_odds_that_are_not_exact_are_sampled(void **state) {
  (void)state;
  struct text output = {0}, again = {0};
  assert_int_equal(run("--figures --memory 1M many_ways.lua", &output), 0);
  expect_part(&output, "all that there are\n");
  expect_part(&output, "no menu is empty                  proved\n");
  expect_part(&output, "There is no room for exact odds (--memory gives more): these are sampled.\n"
                       "Endings of 10,000 random plays ");
  assert_null(strstr(text_string(&output), "under random play"));
  assert_int_equal(run("--figures --memory 1K many_ways.lua", &output), 0);
  expect_part(&output, "Not all states are known: these odds are sampled.\n");
  expect_part(&output, "no menu is empty                  unknown after ");
  expect_part(&output, "can \"depth == 9\"                  proved\n"); /* a play has shown it */
  assert_null(strstr(text_string(&output), "under random play"));
  assert_int_equal(run("--threads 1 --figures --memory 1K many_ways.lua", &again), 0);
  assert_string_equal(text_string(&output), text_string(&again));
  assert_int_equal(run("--json --figures --memory 1K many_ways.lua", &output), 0);
  json_t *document = json_loads(text_string(&output), 0, NULL);
  json_int_t plays = 0;
  int is_short = 1;
  json_unpack(document, "{s:[{s:[{s:I, s:b}]}]}", "scenarios", "sample", "plays", &plays, "short",
              &is_short);
  assert_int_equal(plays, 10000);
  assert_false(is_short);
  json_decref(document);
  text_free(&output);
  text_free(&again);
}

static void test_tools_get_json(void **state) {
  (void)state;
  struct text output = {0};
  assert_int_equal(run("--json fourth_time.lua random_walk.lua", &output), 1);
  json_t *document = json_loads(text_string(&output), 0, NULL), *scenarios;
  assert_int_equal(json_unpack(document, "{s:o}", "scenarios", &scenarios), 0);
  assert_int_equal(json_array_size(scenarios), 2);
  const char *code, *severity, *file;
  int line, column;
  assert_int_equal(json_unpack(json_array_get(scenarios, 0), "{s:[{s:s, s:s, s:s, s:i, s:i}]}",
                               "findings", "code", &code, "severity", &severity, "file", &file,
                               "line", &line, "column", &column),
                   0);
  assert_string_equal(code, "SK051");
  assert_string_equal(severity, "error");
  assert_string_equal(file, "fourth_time.lua");
  assert_int_equal(line, 5);
  assert_int_equal(column, 20);
  json_decref(document);
  text_free(&output);
}

static void test_a_code_is_explained(void **state) {
  (void)state;
  struct text output = {0};
  assert_int_equal(run("--explain sk055", &output), 0);
  assert_memory_equal(text_string(&output), "# SK055 (error): ", strlen("# SK055 (error): "));
  assert_int_equal(run("--explain SK999", &output), 2);
  expect_part(&output, "there is no code 'SK999'");
  text_free(&output);
}

static void test_bad_input_has_a_status_of_its_own(void **state) {
  (void)state;
  struct text output = {0};
  assert_int_equal(run("no_such_file.lua", &output), 2);
  expect_part(&output, "there is no such file");
  assert_int_equal(run("fourth_time.lua no_such_file.lua", &output), 2);
  assert_int_equal(run("--act cellar fourth_time.lua", &output), 2);
  expect_part(&output, "fourth_time has no act 'cellar'");
  assert_int_equal(run("--memory 2X fourth_time.lua", &output), 2);
  assert_int_equal(run("--threads 0 fourth_time.lua", &output), 2);
  assert_int_equal(run("--no-such-option", &output), 2);
  assert_int_equal(run("--help", &output), 0);
  expect_part(&output, "Usage: skaz check");
  text_free(&output);
}

static void test_columns_are_found_in_the_line(void **state) {
  (void)state;
  static const char line[] = "  \xC3\xA4 = trusty + trust, 'trust'";
  size_t length = strlen(line);
  assert_int_equal(column_of(line, length, "trust"), 16);
  assert_int_equal(column_of(line, length, "trusty"), 7);
  assert_int_equal(column_of(line, length, "'trust'"), 23);
  assert_int_equal(column_of(line, length, "rust"), 0);
  assert_int_equal(column_of(line, length, ""), 0);
}

static void test_dates_are_compared_as_far_as_both_go(void **state) {
  (void)state;
  assert_true(date_is_later("1921", "1920-12"));
  assert_true(date_is_later("1920-12-06", "1920-12-05"));
  assert_false(date_is_later("1920-12", "1920"));
  assert_false(date_is_later("1920", "1920-12"));
  assert_false(date_is_later("1920-12-05", "1921"));
  assert_false(date_is_later("1917-1922", "1916"));
  assert_false(date_is_later("winter 1921", "1920"));
  assert_false(date_is_later(NULL, "1920"));
  assert_false(date_is_later("1920", NULL));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_findings_have_the_form_of_compilers),
      cmocka_unit_test(test_a_summary_tells_each_verdict),
      cmocka_unit_test(test_review_questions_are_proved),
      cmocka_unit_test(test_what_is_not_explored_is_unknown),
      cmocka_unit_test(test_a_trap_is_refuted_beside_errors),
      cmocka_unit_test(test_acts_are_played_alone),
      cmocka_unit_test(test_a_large_story_is_told_what_makes_it_so),
      cmocka_unit_test(test_one_thread_and_two_say_the_same),
      cmocka_unit_test(test_a_play_shows_each_finding),
      cmocka_unit_test(test_random_plays_refute_and_prove_nothing),
      cmocka_unit_test(test_random_plays_tell_of_endings),
      cmocka_unit_test(test_the_seed_is_1_if_not_given),
      cmocka_unit_test(test_figures_are_told_when_they_are_wanted),
      cmocka_unit_test(test_odds_that_are_not_exact_are_sampled),
      cmocka_unit_test(test_tools_get_json),
      cmocka_unit_test(test_a_code_is_explained),
      cmocka_unit_test(test_bad_input_has_a_status_of_its_own),
      cmocka_unit_test(test_columns_are_found_in_the_line),
      cmocka_unit_test(test_dates_are_compared_as_far_as_both_go),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}

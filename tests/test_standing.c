/* Tests of standing: where a play stands, in words, and when it was written. */
#include <time.h>

#include "desk.h"
#include "plays/scenario.h"
#include "plays/standing.h"

enum { NOON = 1772539200 }; /* Tuesday, 3 March 2026, 12:00 UTC */
enum { HOUR = 3600, DAY = 24 * HOUR };

static struct desk desk;

static int set_up(void **state) {
  (void)state;
  desk_open(&desk);
  setenv("TZ", "UTC", 1);
  tzset();
  return 0;
}

static int tear_down(void **state) {
  (void)state;
  desk_close(&desk);
  return 0;
}

static void assert_time(time_t when, time_t now, const char *wanted) {
  struct text words = {0};
  standing_print_time(&words, when, now);
  assert_string_equal(words.data, wanted);
  text_free(&words);
}

static void test_times(void **state) {
  (void)state;
  assert_time(NOON, NOON, "today at 12:00");
  assert_time(NOON - 12 * HOUR, NOON, "today at 00:00");
  assert_time(NOON - 12 * HOUR - 60, NOON, "yesterday at 23:59");
  assert_time(NOON - DAY - 12 * HOUR - 60, NOON, "on Sunday at 23:59");
  assert_time(NOON - 6 * DAY, NOON, "on Wednesday at 12:00");
  assert_time(NOON - 7 * DAY, NOON, "on 24 February 2026");
  assert_time(NOON, NOON + 400 * (time_t)DAY, "on 3 March 2026");
  assert_time(NOON + DAY, NOON, "on 4 March 2026"); /* a clock that was wrong */
}

/* The night on which the clocks change has a yesterday, too. */
static void test_summer_time(void **state) {
  (void)state;
  const time_t change = 1774746000; /* 29 March 2026, 01:00 UTC */
  setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1);
  tzset();
  assert_time(change - 3 * HOUR, change + HOUR, "yesterday at 23:00");
  assert_time(change - HOUR, change + HOUR, "today at 01:00");
}

static const char yard[] =
    "scenario 'yard' { title = 'Yard' }\n"
    "act 'one' { title = 'The gate' }\n"
    "passage 'gate' { choice 'In' { go 'shed' }, choice 'Wait' { go 'gate' } }\n"
    "act 'two' { title = 'The shed' }\n"
    "passage 'shed' { choice 'Look' { go 'shed' }, choice 'Out' { go 'end' } }\n"
    "ending 'end' { 'Snow.' }\n";

static skaz_program *load(struct scenario *scenario) {
  *scenario = (struct scenario){
      .id = need_string("yard"), .folder = need_string("."), .main = need_string("yard.lua")};
  desk_write("yard.lua", yard);
  return scenario_load(scenario, false, stderr);
}

static void assert_place(skaz_program *program, const char *events, const char *wanted) {
  struct text words = {0};
  char *bytes = need_print("skaz-play 1\nscenario yard\nseed 1\n%s", events);
  desk_write("a.play", bytes);
  const struct kept kept = {.path = "a.play", .written = {NOON, 0}};
  standing_print(&words, program, &kept, NOON);
  assert_string_equal(words.data, wanted);
  text_free(&words);
  free(bytes);
}

/* The act is the one that the last move led into. */
static void test_places(void **state) {
  (void)state;
  struct scenario scenario;
  skaz_program *program = load(&scenario);
  assert_non_null(program);
  assert_place(program, "gate > wait\n", "The gate, turn 1, today at 12:00");
  assert_place(program, "gate > wait\ngate > in\n", "The shed, turn 2, today at 12:00");
  assert_place(program, "gate > in\nundo 1\n", "The gate, turn 0, today at 12:00");
  assert_place(program, "gate > in\nshed > gone\nshed > look\n",
               "The shed, turn 1, today at 12:00");
  assert_place(program, "gate > in\nshed > lo", "The shed, turn 1, today at 12:00");
  skaz_unload(program);
  scenario_free(&scenario);
}

/* What cannot be read still has its time. */
static void test_unreadable(void **state) {
  (void)state;
  struct text words = {0};
  struct scenario scenario;
  skaz_program *program = load(&scenario);
  const struct kept kept = {.path = "none.play", .written = {NOON, 0}};
  standing_print(&words, program, &kept, NOON);
  assert_string_equal(words.data, "today at 12:00");
  text_free(&words);
  skaz_unload(program);
  scenario_free(&scenario);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_times, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_summer_time, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_places, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_unreadable, set_up, tear_down),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

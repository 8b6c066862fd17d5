/* test_refute: what `skaz check` finds in plays comes with a play that the other commands take. */
#include <dirent.h>

#include <jansson.h>

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

/* The findings of `skaz check --json OPTIONS CHECK_DIR/NAME`, in a document to be freed. */
static json_t *check(const char *options, const char *name, json_t **findings) {
  char *arguments = need_print("check --json --plays plays %s '%s/%s'", options, CHECK_DIR, name);
  int status;
  char *shown = refuted_run(arguments, &status);
  json_t *document = json_loads(shown, 0, NULL);
  if (document == NULL) fail_msg("%s: %s", arguments, shown);
  assert_int_equal(json_unpack(document, "{s:[{s:o}]}", "scenarios", "findings", findings), 0);
  free(shown);
  free(arguments);
  return document;
}

/* A play fails as a test with the finding's words; one into a trap, or to what may be meant, can
 * only be made. */
static void expect_failure(const json_t *finding, const char *name) {
  const char *code, *message, *play;
  int status;
  assert_int_equal(json_unpack((json_t *)(uintptr_t)finding, "{s:s, s:s, s:s}", "code", &code,
                               "message", &message, "play", &play),
                   0);
  bool is_claim = strcmp(code, "SK063") == 0;
  bool is_fine = strcmp(code, "SK056") == 0 || strcmp(code, "SK064") == 0;
  char *arguments = need_print("test --scenario '%s/%s' %s", CHECK_DIR, name, play);
  char *shown = refuted_run(arguments, &status);
  if (status != (is_fine ? 0 : 1)) fail_msg("%s %s: %s", name, code, shown);
  desk_expect(shown, is_fine ? "1 passed" : is_claim ? "does not hold" : message);
  desk_forbid(shown, "recorded");
  free(arguments);
  free(shown);
}

/* Checks one case, and tests each play; returns how many there were. */
static size_t expect_failures(const char *options, const char *name) {
  json_t *findings, *document = check(options, name, &findings);
  size_t plays = 0;
  for (size_t i = 0; i < json_array_size(findings); i++) {
    const json_t *finding = json_array_get(findings, i);
    if (json_object_get(finding, "play") == NULL) continue;
    assert_non_null(json_object_get(finding, "moves"));
    expect_failure(finding, name);
    plays++;
  }
  json_decref(document);
  return plays;
}

static size_t expect_failures_of_all(const char *options) {
  DIR *folder = opendir(CHECK_DIR);
  size_t plays = 0;
  assert_non_null(folder);
  for (struct dirent *entry; (entry = readdir(folder)) != NULL;)
    if (strstr(entry->d_name, ".lua") != NULL) plays += expect_failures(options, entry->d_name);
  closedir(folder);
  return plays;
}

static void test_every_refutation_replays(void **state) {
  (void)state;
  assert_true(expect_failures_of_all("") >= 12);
}

static void test_what_random_plays_find_replays(void **state) {
  (void)state;
  assert_true(expect_failures_of_all("--random 300") >= 10);
  assert_int_equal(expect_failures("--random 20000 --seed 3", "one_in_4096.lua"), 1);
}

/* A claim is broken by as few moves as can be, and a trap entered so. */
static void test_plays_are_told_with_findings(void **state) {
  (void)state;
  static const char story[] = "state { key = flag {}, n = meter { 0, 5 } }\n"
                              "passage 'hall' { choice 'Take' { effect 'key = true', go 'hall' },\n"
                              "  choice 'Count' { effect 'n += 2', go 'hall' },\n"
                              "  choice 'Down' { go 'cellar' } }\n"
                              "passage 'cellar' { choice 'Wait' { go 'cellar' },\n"
                              "  choice 'Out' { when = 'key', go 'home' } }\n"
                              "ending 'home' { 'So.' }\n"
                              "never 'key and n > 3'\n";
  int status;
  desk_write("cellar.lua", story);
  char *shown = refuted_run("check --plays here cellar.lua", &status);
  assert_int_equal(status, 1);
  desk_expect(shown, "[SK056]\n    after: Down\n    play: here/cellar-SK056-1.play\n");
  desk_expect(shown,
              "[SK063]\n    after: Take, Count 2 times\n    play: here/cellar-SK063-1.play\n");
  desk_expect(shown, "[SK064]\n    after: Count 3 times\n    play: here/cellar-SK064-1.play\n");
  free(shown);
  char *play = desk_read("here/cellar-SK063-1.play");
  desk_expect(play, "\n# never \"key and n > 3\": there are plays in which it is\n");
  free(play);
}

static void test_a_meter_that_stops_is_told_of_once(void **state) {
  (void)state;
  int status;
  desk_write("stops.lua", "state { n = meter { 0, 3 } }\n"
                          "passage \"hub\" { \"{n}\",\n"
                          "  choice \"Add\" { effect \"n += 2\", go \"hub\" },\n"
                          "  choice \"Take\" { effect \"n -= 1\", go \"hub\" },\n"
                          "  choice \"End\" { when = \"n > 2\", go \"out\" } }\n"
                          "ending \"out\" { \"Out.\" }\n");
  char *shown = refuted_run("check --plays plays stops.lua", &status);
  assert_int_equal(status, 0);
  desk_expect(shown, "stops.lua:3:26: hint: 'n' stops at an end of its range here: some steps are "
                     "lost [SK064]\n    also: stops.lua:4\n    after: Add 2 times\n");
  desk_expect(shown, "0 errors, 0 warnings, 1 hint");
  free(shown);
}

static void test_a_sample_says_what_it_is(void **state) {
  (void)state;
  int status;
  char *arguments = need_print("check --random 100 --seed 5 '%s/random_walk.lua'", CHECK_DIR);
  char *shown = refuted_run(arguments, &status);
  assert_int_equal(status, 0);
  desk_expect(shown, "100 random plays, 100 turns, which prove nothing");
  desk_expect(shown, "no menu is empty                  unknown after 100 plays\n");
  desk_forbid(shown, "ending can always be reached   proved");
  free(shown);
  free(arguments);
  shown = refuted_run("check --random 0 x", &status);
  assert_int_equal(status, 2);
  desk_expect(shown, "--random ");
  free(shown);
}

/* Where plays cannot be written the findings stand, and it is said. */
static void test_a_folder_that_cannot_be(void **state) {
  (void)state;
  int status;
  desk_write("file", "");
  char *arguments = need_print("check --plays file '%s/fourth_time.lua'", CHECK_DIR);
  char *shown = refuted_run(arguments, &status);
  assert_int_equal(status, 1);
  desk_expect(shown, "    after: Work 4 times\nfourth_time: 1 error");
  desk_expect(shown, "skaz check: a play could not be written: file");
  free(shown);
  free(arguments);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_every_refutation_replays),
      cmocka_unit_test(test_what_random_plays_find_replays),
      cmocka_unit_test(test_plays_are_told_with_findings),
      cmocka_unit_test(test_a_meter_that_stops_is_told_of_once),
      cmocka_unit_test(test_a_sample_says_what_it_is),
      cmocka_unit_test(test_a_folder_that_cannot_be),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}

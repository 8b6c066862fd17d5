/* Tests of library and scenario: what is found, and what may be read. */
#include "desk.h"
#include "plays/file.h"
#include "plays/library.h"

#define GATE "passage 'gate' { 'Shut.', choice 'Knock' { go 'warm' } } ending 'warm' { 'Warm.' }\n"

static struct desk desk;
static struct library library;
static struct scenario scenario;
static struct text problem;

static void write_scenario(const char *folder, const char *text) {
  char *path = file_join(folder, "scenario.lua");
  assert_true(file_make_folders(folder, &problem));
  desk_write(path, text);
  free(path);
}

static int set_up(void **state) {
  (void)state;
  desk_open(&desk);
  write_scenario("content/gate", GATE);
  write_scenario("content/nursery", GATE);
  write_scenario("other/gate", "error()");
  write_scenario("other/yard", GATE);
  assert_int_equal(mkdir("content/empty", 0700), 0);
  setenv("SKAZ_PATH", "missing:other", 1);
  library_open(&library, NULL);
  return 0;
}

static int tear_down(void **state) {
  (void)state;
  library_close(&library);
  scenario_free(&scenario);
  text_free(&problem);
  desk_close(&desk);
  return 0;
}

static void assert_found(const char *name, const char *id, const char *folder) {
  scenario_free(&scenario);
  assert_true(library_find(&library, name, &scenario, &problem));
  assert_string_equal(scenario.id, id);
  assert_string_equal(scenario.folder, folder);
}

static void test_find(void **state) {
  (void)state;
  assert_found("gate", "gate", "content/gate");
  assert_found("yard", "yard", "other/yard");
  assert_found("other/gate", "gate", "other/gate");
  assert_found("other/gate/", "gate", "other/gate");
  assert_found("other/gate/scenario.lua", "gate", "other/gate");
  desk_write("alone.lua", GATE);
  assert_found("alone.lua", "alone", ".");
  assert_int_equal(chdir("other/yard"), 0);
  assert_found(".", "yard", ".");
  assert_found("scenario.lua", "yard", ".");
}

static void assert_missing(const char *name, const char *wanted) {
  text_clear(&problem);
  assert_false(library_find(&library, name, &scenario, &problem));
  desk_expect(problem.data, wanted);
}

static void test_missing(void **state) {
  (void)state;
  assert_missing("nursry", "did you mean 'nursery'?");
  assert_missing("nur", "did you mean 'nursery'?");
  assert_missing("something", "skaz list");
  assert_missing("content/empty", "no scenario.lua");
  desk_write("a.play", "skaz-play 1\n");
  assert_missing("a.play", "'skaz play a.play' goes on with it");
  assert_missing("none.lua", "no such file");
  assert_missing("", "empty");
}

static void test_list(void **state) {
  (void)state;
  size_t count;
  struct scenario *all = library_list(&library, &count);
  const char *ids[] = {"gate", "nursery", "yard"};
  assert_int_equal(count, 3);
  for (size_t i = 0; i < count; i++) {
    assert_string_equal(all[i].id, ids[i]);
    scenario_free(&all[i]);
  }
  free(all);
}

static skaz_status resolve(skaz_source_kind kind, const char *name, const char *wanted) {
  skaz_source source;
  skaz_status status = scenario_resolve(&scenario, kind, name, &source);
  if (status == SKAZ_NOT_FOUND) return status;
  char *bytes = need_copy(source.data, source.size);
  desk_expect(bytes, wanted);
  free(bytes);
  scenario_release(&scenario, &source);
  return status;
}

static void test_sources(void **state) {
  (void)state;
  assert_found("gate", "gate", "content/gate");
  assert_int_equal(mkdir("content/shared", 0700), 0);
  desk_write("content/gate/part.lua", "part");
  desk_write("content/shared/facts.lua", "facts");
  desk_write("secret.lua", "secret");
  assert_int_equal(symlink("../../secret.lua", "content/gate/link.lua"), 0);
  assert_int_equal(resolve(SKAZ_SOURCE_MAIN, "gate", "passage"), SKAZ_OK);
  assert_int_equal(resolve(SKAZ_SOURCE_INCLUDE, "part", "part"), SKAZ_OK);
  assert_int_equal(resolve(SKAZ_SOURCE_INCLUDE, "part.lua", "part"), SKAZ_OK);
  assert_int_equal(resolve(SKAZ_SOURCE_INCLUDE, "facts", ""), SKAZ_NOT_FOUND);
  assert_int_equal(resolve(SKAZ_SOURCE_USE, "facts", "facts"), SKAZ_OK);
  assert_int_equal(resolve(SKAZ_SOURCE_USE, "part", "part"), SKAZ_OK);
  assert_int_equal(resolve(SKAZ_SOURCE_INCLUDE, "../../secret", ""), SKAZ_NOT_FOUND);
  assert_int_equal(resolve(SKAZ_SOURCE_INCLUDE, ".hidden", ""), SKAZ_NOT_FOUND);
  assert_int_equal(resolve(SKAZ_SOURCE_INCLUDE, "link", "symbolic link"), SKAZ_LIMIT);
}

/* A giant file is refused by its size, before it is read. */
static void test_giant(void **state) {
  (void)state;
  assert_found("gate", "gate", "content/gate");
  desk_write("content/gate/giant.lua", "");
  assert_int_equal(truncate("content/gate/giant.lua", 1 << 30), 0);
  assert_int_equal(resolve(SKAZ_SOURCE_INCLUDE, "giant", "too large"), SKAZ_LIMIT);
  assert_int_equal(truncate("content/gate/giant.lua", FILE_SOURCE_LIMIT), 0);
  assert_int_equal(resolve(SKAZ_SOURCE_INCLUDE, "giant", ""), SKAZ_OK);
}

static void test_load(void **state) {
  (void)state;
  char *shown;
  size_t size;
  FILE *errors = open_memstream(&shown, &size);
  assert_found("yard", "yard", "other/yard");
  skaz_program *program = scenario_load(&scenario, false, errors);
  assert_non_null(program);
  skaz_about about;
  skaz_about_program(program, &about);
  assert_string_equal(about.id, "yard");
  skaz_unload(program);
  assert_found("other/gate", "gate", "other/gate");
  assert_null(scenario_load(&scenario, false, errors));
  fclose(errors);
  desk_expect(shown, "other/gate/scenario.lua:");
  free(shown);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_find, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_missing, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_list, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_sources, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_giant, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_load, set_up, tear_down),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

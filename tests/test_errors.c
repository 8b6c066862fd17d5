/* Every slip in tests/errors is told, at its line and in its words, and nothing else is.
 *
 * What is expected stands on the line itself, as `--> part of the message`; where no
 * comment can stand there, on another line as `--> @LINE: part of the message`. */
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "skaz.h"

enum { MOST_CASES = 400, MOST_EXPECTED = 32, LONGEST = 64 * 1024, LONGEST_NAME = 64 };

struct expected {
  int line;
  char part[256];
  bool is_met;
};

struct slip {
  char name[LONGEST_NAME]; /* of the file, without .lua */
  char text[LONGEST];
  size_t size;
  struct expected expected[MOST_EXPECTED];
  size_t expected_count;
};

static void read_slip(struct slip *slip) {
  char path[512];
  snprintf(path, sizeof path, "%s/%s.lua", ERRORS_DIR, slip->name);
  FILE *file = fopen(path, "rb");
  assert_non_null(file);
  slip->size = fread(slip->text, 1, sizeof slip->text - 1, file);
  slip->text[slip->size] = '\0';
  fclose(file);
}

static void note_expected(struct slip *slip, const char *mark, int line) {
  assert_true(slip->expected_count < MOST_EXPECTED);
  struct expected *expected = &slip->expected[slip->expected_count++];
  int skip = 0;
  mark += strlen("-->");
  mark += strspn(mark, " ");
  expected->line = line;
  if (sscanf(mark, "@%d: %n", &expected->line, &skip) == 1) mark += skip;
  snprintf(expected->part, sizeof expected->part, "%.*s", (int)strcspn(mark, "\r\n"), mark);
}

static void collect_expected(struct slip *slip) {
  int line = 1;
  for (const char *at = slip->text; *at != '\0'; at++) {
    if (strncmp(at, "-->", 3) == 0) note_expected(slip, at, line);
    if (*at == '\n') line++;
  }
}

/* The scenario has one file: itself. */
static skaz_status resolve(void *user, skaz_source_kind kind, const char *name,
                           skaz_source *source) {
  const struct slip *slip = user;
  if (kind == SKAZ_SOURCE_USE || strcmp(name, slip->name) != 0) return SKAZ_NOT_FOUND;
  source->data = slip->text;
  source->size = slip->size;
  source->file = slip->name;
  return SKAZ_OK;
}

static bool meet(struct slip *slip, const skaz_error *what) {
  for (size_t i = 0; i < slip->expected_count; i++) {
    struct expected *expected = &slip->expected[i];
    bool fits = expected->line == what->line && strstr(what->message, expected->part) != NULL;
    if (!fits || expected->is_met) continue;
    expected->is_met = true;
    return true;
  }
  print_error("%s:%d: not expected: %s\n", slip->name, what->line, what->message);
  return false;
}

static size_t count_unmet(const struct slip *slip) {
  size_t unmet = 0;
  for (size_t i = 0; i < slip->expected_count; i++) {
    const struct expected *expected = &slip->expected[i];
    if (expected->is_met) continue;
    print_error("%s:%d: not told: %s\n", slip->name, expected->line, expected->part);
    unmet++;
  }
  return unmet;
}

static void test_slip(void **state) {
  struct slip *slip = *state;
  skaz_config config;
  skaz_program *program;
  read_slip(slip);
  collect_expected(slip);
  assert_true(slip->expected_count > 0);
  skaz_config_init(&config);
  config.resolve = resolve;
  config.user = slip;
  assert_int_equal(skaz_load(&config, slip->name, &program), SKAZ_BAD_SCENARIO);
  size_t surprises = 0;
  skaz_issue issue;
  for (size_t i = 0; skaz_issue_at(program, i, &issue); i++)
    if (issue.is_error && !meet(slip, &issue.what)) surprises++;
  surprises += count_unmet(slip);
  skaz_unload(program);
  assert_int_equal(surprises, 0);
}

static size_t list_slips(struct CMUnitTest *tests) {
  size_t count = 0;
  DIR *folder = opendir(ERRORS_DIR);
  if (folder == NULL) return 0;
  for (struct dirent *entry; (entry = readdir(folder)) != NULL && count < MOST_CASES;) {
    size_t length = strlen(entry->d_name);
    if (length < 5 || length > LONGEST_NAME || strcmp(entry->d_name + length - 4, ".lua") != 0)
      continue;
    struct slip *slip = calloc(1, sizeof *slip);
    if (slip == NULL) break;
    snprintf(slip->name, sizeof slip->name, "%.*s", (int)length - 4, entry->d_name);
    tests[count++] = (struct CMUnitTest){slip->name, test_slip, NULL, NULL, slip};
  }
  closedir(folder);
  return count;
}

int main(void) {
  static struct CMUnitTest tests[MOST_CASES];
  size_t count = list_slips(tests);
  int failed = count == 0 ? 1 : _cmocka_run_group_tests("errors", tests, count, NULL, NULL);
  for (size_t i = 0; i < count; i++) free(tests[i].initial_state);
  return failed;
}

/* test_findings: the scenarios of tests/check give the findings that stand in them, and no
 * others, on one thread and on two.
 *
 * What is expected stands on the line itself, as `--> SK055: part of the message`. A first line
 * that ends in `(unexplored)` says that the scenario is only looked at. */
#include <dirent.h>

#include "checked.h"

enum { MOST_CASES = 200, MOST_EXPECTED = 16, LONGEST = 64 * 1024, LONGEST_NAME = 64 };

struct expected {
  int line;
  enum code code;
  char part[128];
  bool is_met;
};

struct check_case {
  char name[LONGEST_NAME];
  bool is_unexplored;
  struct expected expected[MOST_EXPECTED];
  size_t count;
};

static void note_expected(struct check_case *at, const char *mark, int line) {
  char name[8];
  assert_true(at->count < MOST_EXPECTED);
  struct expected *expected = &at->expected[at->count++];
  expected->line = line;
  assert_int_equal(sscanf(mark, "--> %5[A-Z0-9]: %127[^\r\n]", name, expected->part), 2);
  assert_true(code_find(name, &expected->code));
}

static void read_case(struct check_case *at) {
  static char text[LONGEST];
  char *path = need_print("%s/%s.lua", CHECK_DIR, at->name);
  FILE *file = fopen(path, "rb");
  assert_non_null(file);
  text[fread(text, 1, sizeof text - 1, file)] = '\0';
  fclose(file);
  free(path);
  const char *said = strstr(text, "(unexplored)");
  at->is_unexplored = said != NULL && said < strchr(text, '\n');
  int line = 1;
  for (const char *byte = text; *byte != '\0'; byte++) {
    if (strncmp(byte, "-->", 3) == 0) note_expected(at, byte, line);
    if (*byte == '\n') line++;
  }
}

static bool meet(struct check_case *at, const struct finding *finding) {
  for (size_t i = 0; i < at->count; i++) {
    struct expected *expected = &at->expected[i];
    bool fits = expected->line == finding->line && expected->code == finding->code &&
                strstr(finding->message, expected->part) != NULL;
    if (!fits || expected->is_met) continue;
    expected->is_met = true;
    return true;
  }
  print_error("not expected: ");
  checked_show(finding);
  return false;
}

static size_t count_unmet(struct check_case *at) {
  size_t unmet = 0;
  for (size_t i = 0; i < at->count; i++) {
    struct expected *expected = &at->expected[i];
    if (!expected->is_met)
      print_error("%s:%d: not told: %s %s\n", at->name, expected->line, code_name(expected->code),
                  expected->part);
    unmet += !expected->is_met;
    expected->is_met = false;
  }
  return unmet;
}

static void check_on(struct check_case *at, unsigned threads) {
  struct verify_options options = {.is_static = at->is_unexplored, .threads = threads};
  struct report report = checked(CHECK_DIR, at->name, &options);
  size_t surprises = 0;
  for (size_t i = 0; i < report.findings.count; i++)
    if (!meet(at, &report.findings.items[i])) surprises++;
  surprises += count_unmet(at);
  assert_int_equal(surprises, 0);
  assert_int_equal(report.is_explored, !at->is_unexplored);
  if (report.is_explored) assert_true(report.is_complete);
  verify_free(&report);
}

static void test_case(void **state) {
  struct check_case *at = *state;
  read_case(at);
  check_on(at, 1);
  check_on(at, 2);
}

static size_t list_cases(struct CMUnitTest *tests) {
  size_t count = 0;
  DIR *folder = opendir(CHECK_DIR);
  if (folder == NULL) return 0;
  for (struct dirent *entry; (entry = readdir(folder)) != NULL && count < MOST_CASES;) {
    size_t length = strlen(entry->d_name);
    if (length < 5 || length > LONGEST_NAME || strcmp(entry->d_name + length - 4, ".lua") != 0)
      continue;
    struct check_case *at = calloc(1, sizeof *at);
    if (at == NULL) break;
    snprintf(at->name, sizeof at->name, "%.*s", (int)length - 4, entry->d_name);
    tests[count++] = (struct CMUnitTest){at->name, test_case, NULL, NULL, at};
  }
  closedir(folder);
  return count;
}

int main(void) {
  static struct CMUnitTest tests[MOST_CASES];
  size_t count = list_cases(tests);
  int failed = count == 0 ? 1 : _cmocka_run_group_tests("findings", tests, count, NULL, NULL);
  for (size_t i = 0; i < count; i++) free(tests[i].initial_state);
  return failed;
}

/* test_codes: each code has a page, whose examples are what it says they are: the failing one
 * gives this code and no other, the mended one nothing at all.
 *
 * Where the fence of the failing example says `unexplored`, it shows only without exploring. */
#include <unistd.h>

#include "check/findings/codepage.h"
#include "checked.h"

struct example {
  char *text;
  bool is_unexplored;
};

static bool begins(const char *text, const char *start) {
  return strncmp(text, start, strlen(start)) == 0;
}

/* The block of the page whose fence begins with `fence`. */
static struct example find_example(const char *page, const char *fence) {
  const char *at = strstr(page, fence);
  assert_non_null(at);
  const char *from = strchr(at + 1, '\n') + 1, *end = strstr(from, "\n```");
  assert_non_null(end);
  return (struct example){need_copy(from, (size_t)(end + 1 - from)),
                          begins(at + strlen(fence), " unexplored\n")};
}

static void write_file(const char *path, const char *text) {
  FILE *file = fopen(path, "wb");
  assert_non_null(file);
  assert_true(fputs(text, file) >= 0);
  assert_int_equal(fclose(file), 0);
}

/* Checks the example; it is file example.lua of a folder of its own. */
static struct report check_example(const struct example *example) {
  char folder[] = "/tmp/skaz-codes-XXXXXX";
  assert_non_null(mkdtemp(folder));
  char *path = need_print("%s/example.lua", folder);
  write_file(path, example->text);
  struct verify_options options = {.is_static = example->is_unexplored, .threads = 1};
  struct report report = checked(folder, "example", &options);
  unlink(path);
  rmdir(folder);
  free(path);
  return report;
}

static void expect_failing(const char *page, enum code code) {
  struct example example = find_example(page, "\n```lua fails");
  struct report report = check_example(&example);
  size_t others = 0;
  for (size_t i = 0; i < report.findings.count; i++) {
    const struct finding *finding = &report.findings.items[i];
    if (finding->code == code) continue;
    checked_show(finding);
    others++;
  }
  assert_int_equal(others, 0);
  assert_true(report.findings.count > 0);
  assert_int_equal(report.findings.items[0].severity, code_severity(code));
  assert_true(report.findings.items[0].line > 0);
  assert_true(report.findings.items[0].column > 0);
  verify_free(&report);
  free(example.text);
}

static void expect_mended(const char *page) {
  struct example example = find_example(page, "\n```lua mended");
  struct report report = check_example(&example);
  for (size_t i = 0; i < report.findings.count; i++) checked_show(&report.findings.items[i]);
  assert_int_equal(report.findings.count, 0);
  verify_free(&report);
  free(example.text);
}

static void test_page(void **state) {
  enum code code = (enum code)(uintptr_t)*state;
  const struct codepage *page = codepage_find(code_name(code));
  assert_non_null(page);
  char *heading =
      need_print("# %s (%s): ", code_name(code), code_severity_name(code_severity(code)));
  assert_memory_equal(page->text, heading, strlen(heading));
  free(heading);
  expect_failing(page->text, code);
  expect_mended(page->text);
}

int main(void) {
  static struct CMUnitTest tests[CODES];
  for (uintptr_t i = 0; i < CODES; i++)
    tests[i] = (struct CMUnitTest){code_name((enum code)i), test_page, NULL, NULL, (void *)i};
  return _cmocka_run_group_tests("codes", tests, CODES, NULL, NULL);
}

/* test_escapes: every file of escapes/ is one attempt to break out of the sandbox, to
 * hang it, to eat the machine's memory or to hide state. Its first line, `-- expect:
 * TEXT`, is what must come of it: a part of a message, or of the text that is shown. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "skaz.h"

enum { MOST_TURNS = 20, LONGEST_FILE = 512 * 1024, MEMORY_LIMIT = 4 * 1024 * 1024 };
#define EXPECT "-- expect: "

/* One attempt, and what came of it. */
struct attempt {
  char name[256];
  char *source;
  size_t size;
  char expected[512];
  bool is_met;
  size_t used, most_used;
  char log[8192]; /* all that was said, for a test that fails */
};

static void *allocate(void *user, void *block, size_t old_size, size_t new_size) {
  struct attempt *attempt = user;
  void *result = NULL;
  if (new_size == 0)
    free(block);
  else if ((result = realloc(block, new_size)) == NULL)
    return NULL;
  attempt->used = attempt->used - old_size + new_size;
  if (attempt->used > attempt->most_used) attempt->most_used = attempt->used;
  return result;
}

static skaz_status resolve(void *user, skaz_source_kind kind, const char *name,
                           skaz_source *source) {
  struct attempt *attempt = user;
  if (kind != SKAZ_SOURCE_MAIN) return SKAZ_NOT_FOUND;
  *source = (skaz_source){attempt->source, attempt->size, name, NULL};
  return SKAZ_OK;
}

static void hear(struct attempt *attempt, const char *text) {
  if (strstr(text, attempt->expected) != NULL) attempt->is_met = true;
  for (const char *p = text; *p != '\0'; p++) assert_true((unsigned char)*p >= ' ' || *p == '\n');
  size_t used = strlen(attempt->log);
  snprintf(attempt->log + used, sizeof attempt->log - used, "    %.300s\n", text);
}

static void hear_issues(struct attempt *attempt, const skaz_program *program) {
  skaz_issue issue;
  for (size_t i = 0; skaz_issue_at(program, i, &issue); i++) hear(attempt, issue.what.message);
}

static void hear_block(struct attempt *attempt, const skaz_block *block) {
  char text[1024] = "";
  for (size_t i = 0; i < block->span_count; i++)
    strncat(text, block->spans[i].text, sizeof text - strlen(text) - 1);
  hear(attempt, text);
}

static void hear_turn(struct attempt *attempt, skaz_story *story) {
  skaz_block block;
  for (size_t i = 0; i < skaz_block_count(story); i++) {
    if (skaz_block_at(story, i, &block) == SKAZ_OK)
      hear_block(attempt, &block);
    else
      hear(attempt, skaz_error_of(story)->message);
  }
}

static void play(struct attempt *attempt, skaz_program *program) {
  skaz_story *story;
  assert_int_equal(skaz_new(program, 1, 0, &story), SKAZ_OK);
  skaz_status status = skaz_begin(story, NULL);
  for (int i = 0; status == SKAZ_OK; i++) {
    hear_turn(attempt, story);
    if (skaz_phase_of(story) != SKAZ_MENU || i == MOST_TURNS) break;
    status = skaz_choose(story, 0);
  }
  if (status != SKAZ_OK) hear(attempt, skaz_error_of(story)->message);
  skaz_free(story);
}

static void run(struct attempt *attempt) {
  skaz_config config;
  skaz_program *program;
  skaz_config_init(&config);
  config.resolve = resolve;
  config.allocate = allocate;
  config.user = attempt;
  config.memory_limit = MEMORY_LIMIT;
  config.load_steps = 2 * 1000 * 1000;
  config.call_steps = 1 * 1000 * 1000;
  skaz_status status = skaz_load(&config, attempt->name, &program);
  if (program != NULL) hear_issues(attempt, program);
  if (status == SKAZ_OK) play(attempt, program);
  skaz_unload(program);
}

/* Reads the file; false if it is no attempt. */
static bool read_attempt(struct attempt *attempt, const char *name) {
  char path[1024];
  const char *dot = strrchr(name, '.');
  if (dot == NULL || strcmp(dot, ".lua") != 0) return false;
  snprintf(attempt->name, sizeof attempt->name, "%.*s", (int)(dot - name), name);
  snprintf(path, sizeof path, "%s/%s", ESCAPES_DIR, name);
  FILE *file = fopen(path, "rb");
  assert_non_null(file);
  attempt->source = malloc(LONGEST_FILE);
  assert_non_null(attempt->source);
  attempt->size = fread(attempt->source, 1, LONGEST_FILE - 1, file);
  attempt->source[attempt->size] = '\0';
  fclose(file);
  size_t skip = strlen(EXPECT), length = strcspn(attempt->source, "\n") - skip;
  if (strncmp(attempt->source, EXPECT, skip) != 0) fail_msg("%s does not say what to expect", name);
  snprintf(attempt->expected, sizeof attempt->expected, "%.*s", (int)length,
           attempt->source + skip);
  return true;
}

static void test_every_escape_is_contained(void **state) {
  (void)state;
  DIR *folder = opendir(ESCAPES_DIR);
  assert_non_null(folder);
  int count = 0, missed = 0;
  for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
    struct attempt attempt = {0};
    if (!read_attempt(&attempt, entry->d_name)) continue;
    run(&attempt);
    bool is_contained = attempt.is_met && attempt.used == 0 && attempt.most_used <= MEMORY_LIMIT;
    if (!is_contained)
      print_error("%s: expected '%s', got\n%s    (%zu bytes at most, %zu at the end)\n",
                  attempt.name, attempt.expected, attempt.log, attempt.most_used, attempt.used);
    missed += is_contained ? 0 : 1;
    count++;
    free(attempt.source);
  }
  closedir(folder);
  assert_int_equal(missed, 0);
  assert_true(count > 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_every_escape_is_contained)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}

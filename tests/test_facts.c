/* test_facts: the fact base of content/shared loads, and has what scenarios rely on. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "skaz.h"

#define SHARED CONTENT_DIR "/shared"
#define STORY "passage 'gate' { 'Shut.', go 'warm' } ending 'warm' { 'Warm.' }\n"

static const char facts_text[] =
    "use 'revision' use 'article' use 'documents' use 'review' use 'centenary' use 'context'\n"
    "use 'puzzles'\n" STORY;

static char *read_text(const char *path) {
  FILE *file = fopen(path, "r");
  if (file == NULL) return NULL;
  char *text = calloc(1, 1 << 18);
  size_t length = fread(text, 1, (1 << 18) - 1, file);
  text[length] = '\0';
  fclose(file);
  return text;
}

static skaz_status resolve(void *user, skaz_source_kind kind, const char *name,
                           skaz_source *source) {
  char path[512];
  snprintf(path, sizeof path, SHARED "/%s.lua", name);
  source->data = kind == SKAZ_SOURCE_MAIN ? strdup(user) : read_text(path);
  if (source->data == NULL) return SKAZ_NOT_FOUND;
  source->size = strlen(source->data);
  source->file = NULL;
  return SKAZ_OK;
}

static void release(void *user, skaz_source *source) {
  (void)user;
  free((void *)(uintptr_t)source->data);
}

static skaz_program *load(const char *text) {
  skaz_config config;
  skaz_program *program;
  skaz_issue issue;
  skaz_config_init(&config);
  config.resolve = resolve;
  config.release = release;
  config.user = (void *)(uintptr_t)text;
  skaz_load(&config, "main", &program);
  for (size_t i = 0; skaz_issue_at(program, i, &issue); i++)
    fail_msg("%s:%d: %s", issue.what.file, issue.what.line, issue.what.message);
  return program;
}

static bool has_fact(const skaz_program *program, const char *id) {
  skaz_entry fact;
  for (size_t i = 0; skaz_entry_at(program, SKAZ_ENTRY_FACT, i, &fact); i++)
    if (strcmp(fact.name, id) == 0) return true;
  return false;
}

static void test_every_number_of_a_document_is_there(void **state) {
  static const struct {
    const char *prefix;
    int count;
  } series[] = {{"S0-F", 17}, {"S0-E", 5},  {"S1-F", 22}, {"S1-E", 6},  {"S2-F", 85},
                {"S2-E", 4},  {"S3-F", 31}, {"S3-E", 6},  {"S4-F", 23}, {"S4-C", 9},
                {"S4-E", 15}, {"X-", 40},   {"CP", 12}};
  (void)state;
  skaz_program *program = load(facts_text);
  for (size_t i = 0; i < sizeof series / sizeof *series; i++)
    for (int number = 1; number <= series[i].count; number++) {
      char id[16];
      snprintf(id, sizeof id, "%s%d", series[i].prefix, number);
      if (!has_fact(program, id)) fail_msg("%s is missing", id);
    }
  skaz_unload(program);
}

/* The facts of a list of ids, separated by spaces, are there. */
static void expect_facts(const skaz_program *program, const char *from, const char *ids) {
  char list[256], *rest = list;
  snprintf(list, sizeof list, "%s", ids);
  for (const char *id = strtok_r(list, " ", &rest); id != NULL; id = strtok_r(NULL, " ", &rest))
    if (!has_fact(program, id)) fail_msg("%s refers to %s, and there is none", from, id);
}

static void test_every_fact_says_where_it_comes_from_and_when(void **state) {
  (void)state;
  skaz_program *program = load(facts_text);
  skaz_entry fact;
  for (size_t i = 0; skaz_entry_at(program, SKAZ_ENTRY_FACT, i, &fact); i++) {
    const char *also = skaz_entry_field(program, SKAZ_ENTRY_FACT, i, "also");
    const char *locator = skaz_entry_field(program, SKAZ_ENTRY_FACT, i, "locator");
    bool is_puzzle = strncmp(fact.name, "CP", 2) == 0;
    if (fact.parent == NULL || fact.date == NULL) fail_msg("%s has no source or date", fact.name);
    if (locator == NULL && !is_puzzle) fail_msg("%s has no locator", fact.name);
    if (also != NULL) expect_facts(program, fact.name, also);
  }
  skaz_unload(program);
}

static void test_every_document_says_who_wrote_it_for_whom(void **state) {
  static const char *const fields[] = {"audience", "licence", "file", "note"};
  (void)state;
  skaz_program *program = load(facts_text);
  skaz_entry source;
  for (size_t i = 0; skaz_entry_at(program, SKAZ_ENTRY_SOURCE, i, &source); i++) {
    bool is_document = skaz_entry_field(program, SKAZ_ENTRY_SOURCE, i, "file") != NULL;
    for (size_t j = 0; j < (is_document ? 4 : 1); j++)
      if (skaz_entry_field(program, SKAZ_ENTRY_SOURCE, i, fields[j]) == NULL)
        fail_msg("source %s has no %s", source.name, fields[j]);
    assert_non_null(source.title);
    assert_non_null(source.text);
    assert_non_null(source.date);
    assert_non_null(source.extra);
  }
  skaz_unload(program);
}

/* A scenario that takes every word of the glossary. */
static char *story_of_all_words(void) {
  static const char mark[] = "\nwords[";
  char *glossary = read_text(SHARED "/glossary.lua"), *story = calloc(1, 1 << 16), *to = story;
  assert_non_null(glossary);
  to += sprintf(to, "use 'glossary' {");
  for (const char *at = strstr(glossary, mark); at != NULL; at = strstr(at + 1, mark))
    to += sprintf(to, " %.*s,", (int)strcspn(at + sizeof mark - 1, "]"), at + sizeof mark - 1);
  sprintf(to, " }\n" STORY);
  free(glossary);
  return story;
}

static size_t count_words(const char *text) {
  size_t count = 0;
  for (const char *at = text; *at != '\0'; at += strspn(at, " ")) {
    at += strcspn(at, " ");
    count++;
  }
  return count;
}

static void test_every_word_of_the_glossary_is_explained_in_short(void **state) {
  (void)state;
  char *story = story_of_all_words();
  skaz_program *program = load(story);
  skaz_entry term;
  assert_true(skaz_entry_count(program, SKAZ_ENTRY_TERM) > 60);
  for (size_t i = 0; skaz_entry_at(program, SKAZ_ENTRY_TERM, i, &term); i++) {
    size_t words = count_words(term.text);
    if (words < 10 || words > 30) fail_msg("%s: %zu words", term.name, words);
  }
  skaz_unload(program);
  free(story);
}

static void test_a_word_that_the_glossary_lacks_is_told(void **state) {
  skaz_config config;
  skaz_program *program;
  skaz_issue issue;
  (void)state;
  skaz_config_init(&config);
  config.resolve = resolve;
  config.release = release;
  config.user = (void *)(uintptr_t) "use 'glossary' { 'soviet', 'sovjet' }\n" STORY;
  skaz_load(&config, "main", &program);
  assert_true(skaz_issue_at(program, 0, &issue));
  assert_non_null(strstr(issue.what.message, "the shared glossary has no word 'sovjet'"));
  assert_int_equal(issue.what.line, 1);
  skaz_unload(program);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_every_number_of_a_document_is_there),
      cmocka_unit_test(test_every_fact_says_where_it_comes_from_and_when),
      cmocka_unit_test(test_every_document_says_who_wrote_it_for_whom),
      cmocka_unit_test(test_every_word_of_the_glossary_is_explained_in_short),
      cmocka_unit_test(test_a_word_that_the_glossary_lacks_is_told),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

/* support: what tests of the core's behaviour share. */
#include "support.h"

/* ---------------------------------------------------------------- the world */

static void *allocate(void *user, void *block, size_t old_size, size_t new_size) {
  struct support *support = user;
  if (new_size == 0) {
    free(block);
    support->in_use -= block != NULL ? old_size : 0;
    return NULL;
  }
  bool grows = block == NULL || new_size > old_size; /* Lua cannot bear that a block won't shrink */
  if (grows && support->allowed == 0) return NULL;
  if (grows && support->allowed != SIZE_MAX) support->allowed--;
  support->allocated += grows;
  void *resized = realloc(block, new_size);
  assert_non_null(resized);
  support->in_use += new_size - (block != NULL ? old_size : 0);
  return resized;
}

static skaz_status resolve(void *user, skaz_source_kind kind, const char *name,
                           skaz_source *source) {
  const struct support *support = user;
  for (const struct support_source *at = support->sources; at->name != NULL; at++) {
    bool is_main = at == support->sources;
    if (is_main != (kind == SKAZ_SOURCE_MAIN) || strcmp(at->name, name) != 0) continue;
    *source = (skaz_source){at->text, strlen(at->text), at->name, NULL};
    return SKAZ_OK;
  }
  return SKAZ_NOT_FOUND;
}

void support_config(struct support *support, skaz_config *config) {
  skaz_config_init(config);
  config->resolve = resolve;
  config->allocate = allocate;
  config->user = support;
  if (support->memory_limit > 0) config->memory_limit = support->memory_limit;
}

int support_set_up(void **state) {
  struct support *support = calloc(1, sizeof *support);
  if (support == NULL) return -1;
  support->allowed = SIZE_MAX;
  *state = support;
  return 0;
}

int support_tear_down(void **state) {
  struct support *support = *state;
  support_free(support);
  size_t leaked = support->in_use;
  free(support);
  if (leaked > 0) print_error("%zu bytes were not given back\n", leaked);
  return leaked > 0 ? -1 : 0;
}

void support_free(struct support *support) {
  skaz_free(support->story);
  skaz_unload(support->program);
  support->story = NULL;
  support->program = NULL;
}

/* ---------------------------------------------------------------- loading */

skaz_status support_try(struct support *support, const struct support_source *sources) {
  skaz_config config;
  support_free(support);
  support->sources = sources;
  support_config(support, &config);
  return skaz_load(&config, sources[0].name, &support->program);
}

static skaz_status try_single(struct support *support, const char *source) {
  support->single[0] = (struct support_source){"main", source};
  return support_try(support, support->single);
}

void support_load(struct support *support, const char *source) {
  skaz_issue issue = {0};
  if (try_single(support, source) == SKAZ_OK) return;
  for (size_t i = 0; skaz_issue_at(support->program, i, &issue); i++)
    if (issue.is_error) fail_msg("line %d: %s", issue.what.line, issue.what.message);
  fail_msg("the load failed without an issue");
}

void support_begin(struct support *support, const char *source) {
  support_load(support, source);
  assert_int_equal(skaz_new(support->program, 1, 0, &support->story), SKAZ_OK);
  if (skaz_begin(support->story, NULL) != SKAZ_OK)
    fail_msg("%s", skaz_error_of(support->story)->message);
}

const char *support_issues(struct support *support, const char *source) {
  skaz_issue issue;
  size_t length = 0, size = sizeof support->text;
  support->text[0] = '\0';
  assert_int_equal(try_single(support, source), SKAZ_BAD_SCENARIO);
  for (size_t i = 0; skaz_issue_at(support->program, i, &issue) && length < size; i++)
    length += (size_t)snprintf(support->text + length, size - length, "%d:%d %s\n", issue.what.line,
                               issue.what.column, issue.what.message);
  return support->text;
}

/* ---------------------------------------------------------------- reading a turn */

static void add(struct support *support, const char *text, size_t length) {
  size_t old = strlen(support->text);
  assert_true(old + length < sizeof support->text);
  memcpy(support->text + old, text, length);
  support->text[old + length] = '\0';
}

static void add_block(struct support *support, const skaz_block *block) {
  static const char *const prefixes[] = {"", "# ", "+ ", "+ "};
  add(support, prefixes[block->kind], strlen(prefixes[block->kind]));
  for (size_t i = 0; i < block->span_count; i++)
    add(support, block->spans[i].text, block->spans[i].length);
}

const char *support_text(struct support *support) {
  skaz_block block;
  support->text[0] = '\0';
  for (size_t i = 0; i < skaz_block_count(support->story); i++) {
    if (skaz_block_at(support->story, i, &block) != SKAZ_OK)
      fail_msg("block %zu: %s", i, skaz_error_of(support->story)->message);
    if (i > 0) add(support, "\n", 1);
    add_block(support, &block);
  }
  return support->text;
}

const char *support_menu(struct support *support) {
  skaz_choice choice;
  support->text[0] = '\0';
  for (size_t i = 0; i < skaz_choice_count(support->story); i++) {
    assert_int_equal(skaz_choice_at(support->story, i, &choice), SKAZ_OK);
    if (i > 0) add(support, " ", 1);
    if (!choice.is_open) add(support, "[", 1);
    add(support, choice.id, strlen(choice.id));
    if (!choice.is_open) add(support, "]", 1);
  }
  return support->text;
}

/* ---------------------------------------------------------------- moving */

size_t support_find(struct support *support, const char *id) {
  skaz_choice choice;
  for (size_t i = 0; i < skaz_choice_count(support->story); i++) {
    assert_int_equal(skaz_choice_at(support->story, i, &choice), SKAZ_OK);
    if (strcmp(choice.id, id) == 0) return i;
  }
  fail_msg("'%s' is not offered, but: %s", id, support_menu(support));
  return 0;
}

static void assert_moved(struct support *support, skaz_status status, const char *move) {
  const skaz_error *error = skaz_error_of(support->story);
  if (status != SKAZ_OK)
    fail_msg("%s: %s, line %d: %s", move, skaz_status_name(status), error->line, error->message);
}

void support_choose(struct support *support, const char *id) {
  assert_moved(support, skaz_choose(support->story, support_find(support, id)), id);
}

void support_answer(struct support *support, const char *text) {
  assert_moved(support, skaz_answer(support->story, text), text);
}

void support_leave(struct support *support) {
  assert_moved(support, skaz_leave(support->story), "leave");
}

void support_walk(struct support *support, const char *ids) {
  while (*ids != '\0') {
    char id[64];
    size_t length = strcspn(ids, " ");
    assert_true(length < sizeof id);
    snprintf(id, sizeof id, "%.*s", (int)length, ids);
    support_choose(support, id);
    ids += length + strspn(ids + length, " ");
  }
}

void support_expect_place(struct support *support, const char *place) {
  assert_string_equal(skaz_place(support->story), place);
}

/* ---------------------------------------------------------------- the state */

static skaz_value value_of(struct support *support, const char *name) {
  skaz_value value;
  if (skaz_get(support->story, name, &value) != SKAZ_OK)
    fail_msg("%s: %s", name, skaz_error_of(support->story)->message);
  return value;
}

int64_t support_number(struct support *support, const char *name) {
  return value_of(support, name).number;
}

const char *support_word(struct support *support, const char *name) {
  const char *word = value_of(support, name).word;
  assert_non_null(word);
  return word;
}

bool support_holds(struct support *support, const char *expression) {
  const skaz_expr *compiled;
  skaz_error error;
  bool holds = false;
  if (skaz_compile(support->program, expression, &compiled, &error) != SKAZ_OK)
    fail_msg("%s", error.message);
  assert_moved(support, skaz_test(support->story, compiled, &holds), expression);
  return holds;
}

void support_contains(const char *text, const char *needle) {
  if (strstr(text, needle) == NULL) fail_msg("expected \"%s\" in:\n%s", needle, text);
}

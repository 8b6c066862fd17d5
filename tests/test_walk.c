/* test_walk: random plays of every story and scenario in the repository: nothing fails, and
 * a play made from snapshots is the same as one that is not. */
#include <dirent.h>

#include "support.h"

enum { GAMES = 200, MOST_TURNS = 400, LONGEST_PATH = 512, LONGEST_FILE = 256 * 1024 };

/* A scenario on disk: `folder` holds its files. */
struct scene {
  char folder[LONGEST_PATH], main[LONGEST_PATH];
};

static char *read_file(const char *folder, const char *name, const char *ending, size_t *size) {
  char path[2 * LONGEST_PATH];
  snprintf(path, sizeof path, "%s/%s%s", folder, name, ending);
  FILE *file = fopen(path, "rb");
  if (file == NULL) return NULL;
  char *text = malloc(LONGEST_FILE);
  assert_non_null(text);
  *size = fread(text, 1, LONGEST_FILE, file);
  assert_true(*size < LONGEST_FILE);
  fclose(file);
  return text;
}

/* Modules are looked for beside the scenario, as in the library of a player, also in shared/. */
static skaz_status resolve(void *user, skaz_source_kind kind, const char *name,
                           skaz_source *source) {
  const struct scene *scene = user;
  const char *file = kind == SKAZ_SOURCE_MAIN ? scene->main : name;
  char *text = read_file(scene->folder, file, ".lua", &source->size);
  if (text == NULL && kind == SKAZ_SOURCE_USE)
    text = read_file(CONTENT_DIR "/shared", name, ".lua", &source->size);
  if (text == NULL) return SKAZ_NOT_FOUND;
  source->data = source->rock = text;
  source->file = name;
  return SKAZ_OK;
}

static void release(void *user, skaz_source *source) {
  (void)user;
  free(source->rock);
}

/* ---------------------------------------------------------------- one play */

static unsigned next(unsigned *random) { return (*random = *random * 1664525 + 1013904223) >> 8; }

static size_t pick_open(skaz_story *story, unsigned *random) {
  size_t count = skaz_choice_count(story), open = 0, picked = 0;
  for (size_t i = 0; i < count; i++) {
    skaz_choice choice;
    assert_int_equal(skaz_choice_at(story, i, &choice), SKAZ_OK);
    if (choice.is_open && next(random) % ++open == 0) picked = i;
  }
  assert_true(open > 0);
  return picked;
}

/* One move, the same for the same random number. */
static skaz_status move(skaz_story *story, unsigned random) {
  static const char *const answers[] = {"Anna", "1920", "1923", "soviet", "nobody knows", "3"};
  skaz_question question;
  char number[32];
  if (skaz_phase_of(story) == SKAZ_MENU) {
    if (next(&random) % 300 == 0 && skaz_can_leave(story)) return skaz_leave(story);
    return skaz_choose(story, pick_open(story, &random));
  }
  assert_int_equal(skaz_question_of(story, &question), SKAZ_OK);
  if (!question.wants_number) return skaz_answer(story, answers[next(&random) % 6]);
  uint64_t span = (uint64_t)question.high - (uint64_t)question.low + 1;
  snprintf(number, sizeof number, "%lld",
           (long long)(question.low + (int64_t)(next(&random) % span)));
  return skaz_answer(story, number);
}

/* All that a turn shows, hashed: FNV-1a. */
static uint64_t hash_text(uint64_t hash, const char *text, size_t length) {
  for (size_t i = 0; i < length; i++) hash = (hash ^ (unsigned char)text[i]) * 1099511628211u;
  return (hash ^ 0xFF) * 1099511628211u;
}

static uint64_t hash_choices(skaz_story *story, uint64_t hash) {
  skaz_choice choice;
  for (size_t i = 0; i < skaz_choice_count(story); i++) {
    assert_int_equal(skaz_choice_at(story, i, &choice), SKAZ_OK);
    assert_int_equal(strlen(choice.label), choice.label_length);
    assert_int_equal(choice.is_open, choice.reason == NULL);
    hash = hash_text(hash, choice.label, choice.label_length);
    if (choice.reason != NULL) hash = hash_text(hash, choice.reason, strlen(choice.reason));
  }
  return hash;
}

static uint64_t hash_turn(skaz_story *story) {
  uint64_t hash = hash_choices(story, skaz_digest(story) ^ 14695981039346656037u);
  skaz_block block;
  for (size_t i = 0; i < skaz_block_count(story); i++) {
    if (skaz_block_at(story, i, &block) != SKAZ_OK) fail_msg("%s", skaz_error_of(story)->message);
    for (size_t j = 0; j < block.span_count; j++)
      hash = hash_text(hash, block.spans[j].text, block.spans[j].length);
  }
  return hash;
}

/* ---------------------------------------------------------------- both ways */

struct game {
  skaz_program *program;
  skaz_story *story, *other; /* played from the first's snapshots */
  const char *name;
};

static void assert_ok(const struct game *game, skaz_story *story, skaz_status status, size_t turn) {
  if (status != SKAZ_OK && status != SKAZ_BAD_ANSWER)
    fail_msg("%s, seed %llu, turn %zu: %s: %s", game->name, (unsigned long long)skaz_seed(story),
             turn, skaz_status_name(status), skaz_error_of(story)->message);
}

/* Makes the same move in both, the second time from the bytes of the state alone. */
static void move_both(const struct game *game, unsigned random, size_t turn) {
  unsigned char before[4096];
  size_t size = skaz_state_size(game->program);
  assert_true(size <= sizeof before);
  memcpy(before, skaz_state(game->story), size);
  skaz_status status = move(game->story, random);
  assert_ok(game, game->story, status, turn);
  assert_int_equal(skaz_restore(game->other, before), SKAZ_OK);
  assert_int_equal(move(game->other, random), status);
  if (status != SKAZ_OK) return;
  assert_int_equal(hash_turn(game->story), hash_turn(game->other));
  assert_memory_equal(skaz_state(game->story), skaz_state(game->other), size);
  assert_int_equal(skaz_outcome_count(game->story), skaz_outcome_count(game->other));
}

/* What is offered is a function of the state: a restored story offers the same. */
static void assert_restores(const struct game *game) {
  assert_int_equal(skaz_restore(game->other, skaz_state(game->story)), SKAZ_OK);
  assert_int_equal(hash_choices(game->story, 0), hash_choices(game->other, 0));
  assert_int_equal(skaz_phase_of(game->story), skaz_phase_of(game->other));
  assert_string_equal(skaz_place(game->story), skaz_place(game->other));
}

static void play(struct game *game, unsigned seed) {
  unsigned random = seed;
  unsigned options = seed % 4 == 0 ? SKAZ_SHORT : 0;
  assert_int_equal(skaz_new(game->program, seed, options, &game->story), SKAZ_OK);
  assert_int_equal(skaz_new(game->program, seed, options, &game->other), SKAZ_OK);
  assert_ok(game, game->story, skaz_begin(game->story, NULL), 0);
  hash_turn(game->story);
  for (size_t turn = 1; turn < MOST_TURNS && skaz_phase_of(game->story) != SKAZ_ENDED; turn++) {
    next(&random);
    move_both(game, random, turn);
    assert_restores(game);
  }
  skaz_free(game->story);
  skaz_free(game->other);
}

static void walk_scene(struct scene *scene) {
  skaz_config config;
  skaz_issue issue = {0};
  struct game game = {.name = scene->folder};
  skaz_config_init(&config);
  config.resolve = resolve;
  config.release = release;
  config.user = scene;
  if (skaz_load(&config, scene->main, &game.program) != SKAZ_OK) {
    skaz_issue_at(game.program, 0, &issue);
    fail_msg("%s/%s: %s", scene->folder, scene->main, issue.what.message);
  }
  for (unsigned seed = 1; seed <= GAMES; seed++) play(&game, seed);
  skaz_unload(game.program);
}

/* ---------------------------------------------------------------- all of them */

static void test_stories(void **state) {
  (void)state;
  size_t count = 0;
  DIR *folder = opendir(STORIES_DIR);
  assert_non_null(folder);
  for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
    struct scene scene = {.folder = STORIES_DIR};
    size_t length = strlen(entry->d_name);
    if (length < 5 || strcmp(entry->d_name + length - 4, ".lua") != 0) continue;
    snprintf(scene.main, sizeof scene.main, "%.*s", (int)length - 4, entry->d_name);
    walk_scene(&scene);
    count++;
  }
  closedir(folder);
  assert_true(count > 0);
}

static void test_content(void **state) {
  (void)state;
  size_t count = 0;
  DIR *folder = opendir(CONTENT_DIR);
  assert_non_null(folder);
  for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
    struct scene scene = {.main = "scenario"};
    size_t size;
    snprintf(scene.folder, sizeof scene.folder, "%s/%s", CONTENT_DIR, entry->d_name);
    char *text = read_file(scene.folder, "scenario", ".lua", &size);
    free(text);
    if (text == NULL || entry->d_name[0] == '.') continue;
    walk_scene(&scene);
    count++;
  }
  closedir(folder);
  assert_true(count > 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_stories),
                                     cmocka_unit_test(test_content)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}

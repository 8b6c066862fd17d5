/* test_manual: the examples of the author's manual do what the manual says.
 *
 * A ```lua block is a whole story, which must load and be played through at random; its
 * first line may say that it is less: `-- in a passage` (items of a body), `-- continues`
 * (definitions beside a story) or `-- file: NAME` (a file that later blocks ask for). A line
 * `-- with state: ...` declares what it needs. A ```lua error block must fail with the words
 * behind its `--> `. A ```play block must pass as a test of the last whole story. */
#include "desk.h"

#include "plays/trial.h"
#include "skaz.h"

enum { MOST_EXAMPLES = 200, PLAYS = 50, MOST_MOVES = 200, MOST_FILES = 8 };

enum form { FORM_STORY, FORM_ITEMS, FORM_DEFINITIONS, FORM_FILE, FORM_PLAY };

struct example {
  char name[32]; /* "line 120" */
  enum form form;
  bool must_fail;
  char *text;
  const struct manual *manual;
};

struct manual {
  char *text;
  struct example examples[MOST_EXAMPLES];
  size_t count;
};

static const char tail[] = "\npassage \"office\" { \"A clerk, a stamp, a queue.\", go \"last\" }\n"
                           "ending \"last\" { \"The end.\" }\n";

/* ------------------------------------------------------------ the examples */

static bool begins(const char *text, const char *start) {
  return strncmp(text, start, strlen(start)) == 0;
}

static enum form form_of(const char *fence, const char *text) {
  if (begins(fence, "```play")) return FORM_PLAY;
  if (begins(text, "-- in a passage\n")) return FORM_ITEMS;
  if (begins(text, "-- continues\n")) return FORM_DEFINITIONS;
  return begins(text, "-- file: ") ? FORM_FILE : FORM_STORY;
}

static const char *next_line(const char *line) {
  const char *end = strchr(line, '\n');
  assert_non_null(end);
  return end + 1;
}

/* The block whose fence is `fence`; returns what follows its end. */
static const char *add_example(struct manual *manual, const char *fence, int line) {
  assert_true(manual->count < MOST_EXAMPLES);
  struct example *example = &manual->examples[manual->count++];
  const char *from = next_line(fence), *end = strstr(from, "\n```");
  assert_non_null(end);
  snprintf(example->name, sizeof example->name, "line %d", line);
  example->text = need_copy(from, (size_t)(end + 1 - from));
  example->must_fail = begins(fence, "```lua error");
  example->form = form_of(fence, example->text);
  example->manual = manual;
  return end + 1;
}

static void read_manual(struct manual *manual) {
  int line = 1;
  manual->text = desk_read(SCRIPTS_DIR "/README.md");
  for (const char *at = manual->text; *at; line++) {
    const char *fence = at;
    if (begins(at, "```lua") || begins(at, "```play")) at = add_example(manual, fence, line);
    for (const char *inside = fence; inside < at; inside++) line += *inside == '\n';
    at = next_line(at);
  }
}

static void free_manual(struct manual *manual) {
  for (size_t i = 0; i < manual->count; i++) free(manual->examples[i].text);
  free(manual->text);
}

/* ------------------------------------------------------------- the sources */

/* What a `-- with state: ...` line declares, as source; the caller frees it. */
static char *state_of(const char *text) {
  const char *with = strstr(text, "-- with state: ");
  if (!with) return need_string("");
  with += strlen("-- with state: ");
  return need_print("state { %.*s } ", (int)strcspn(with, "\n"), with);
}

/* What is loaded: lines keep their numbers. */
static char *source_of(const struct example *example) {
  char *state = state_of(example->text), *source;
  if (example->form == FORM_ITEMS)
    source = need_print("%spassage \"start\" { %s, go \"office\" }%s", state, example->text, tail);
  else if (example->form == FORM_DEFINITIONS)
    source = need_print("%spassage \"start\" { go \"office\" } %s%s", state, example->text, tail);
  else
    source = need_string(example->text);
  free(state);
  return source;
}

/* The main file is the example itself; others are `-- file: NAME` blocks. */
struct shelf {
  const struct manual *manual;
  const char *main;
};

static bool is_file(const struct example *example, const char *name) {
  char *first = need_print("-- file: %s.lua\n", name);
  bool is_it = example->form == FORM_FILE && begins(example->text, first);
  free(first);
  return is_it;
}

static skaz_status resolve(void *user, skaz_source_kind kind, const char *name,
                           skaz_source *source) {
  const struct shelf *shelf = user;
  const char *text = kind == SKAZ_SOURCE_MAIN ? shelf->main : NULL;
  for (size_t i = 0; !text && i < shelf->manual->count; i++)
    if (is_file(&shelf->manual->examples[i], name)) text = shelf->manual->examples[i].text;
  if (!text) return SKAZ_NOT_FOUND;
  *source = (skaz_source){text, strlen(text), name, NULL};
  return SKAZ_OK;
}

static skaz_program *load(const struct example *example, const char *source) {
  struct shelf shelf = {example->manual, source};
  skaz_config config;
  skaz_program *program;
  skaz_config_init(&config);
  config.resolve = resolve;
  config.user = &shelf;
  skaz_load(&config, "manual", &program);
  assert_non_null(program);
  return program;
}

/* ------------------------------------------------------------------- plays */

/* A small generator of its own, so that a failure can be repeated. */
static size_t pick(uint32_t *random, size_t count) {
  *random = *random * 1664525u + 1013904223u;
  return (*random >> 8) % count;
}

static skaz_status read_turn(skaz_story *story) {
  skaz_block block;
  skaz_choice choice;
  skaz_question question;
  skaz_status status = SKAZ_OK;
  for (size_t i = 0; i < skaz_block_count(story) && status == SKAZ_OK; i++)
    status = skaz_block_at(story, i, &block);
  for (size_t i = 0; i < skaz_choice_count(story) && status == SKAZ_OK; i++)
    status = skaz_choice_at(story, i, &choice);
  if (status == SKAZ_OK && skaz_phase_of(story) == SKAZ_ASK)
    status = skaz_question_of(story, &question);
  return status;
}

static skaz_status choose(skaz_story *story, uint32_t *random) {
  skaz_choice choice;
  size_t i;
  if (skaz_can_leave(story) && pick(random, 20) == 0) return skaz_leave(story);
  do {
    i = pick(random, skaz_choice_count(story));
    skaz_choice_at(story, i, &choice);
  } while (!choice.is_open);
  return skaz_choose(story, i);
}

/* Types one of the answers that stand for all. */
static skaz_status answer(skaz_story *story, uint32_t *random) {
  skaz_reply reply;
  size_t count = skaz_answer_count(story, NULL);
  assert_true(count > 0 && skaz_answer_at(story, pick(random, count), &reply));
  char *typed = need_string(reply.text);
  skaz_status status = skaz_answer(story, typed);
  free(typed);
  return status;
}

/* Plays to the end, at most MOST_MOVES moves. */
static skaz_status play(skaz_story *story, uint32_t *random) {
  skaz_status status = skaz_begin(story, NULL);
  for (int move = 0; status == SKAZ_OK && move < MOST_MOVES; move++) {
    status = read_turn(story);
    if (status != SKAZ_OK || skaz_phase_of(story) == SKAZ_ENDED) break;
    status = skaz_phase_of(story) == SKAZ_MENU ? choose(story, random) : answer(story, random);
  }
  return status;
}

/* Plays many times: false with the error in `message` if one play fails. At least one play
 * must come to an end. */
static bool play_often(skaz_program *program, char *message, size_t size) {
  uint32_t random = 1;
  int ended = 0;
  bool is_good = true;
  for (int i = 0; i < PLAYS && is_good; i++) {
    skaz_story *story;
    assert_int_equal(skaz_new(program, (uint64_t)i, i % 2 ? SKAZ_SHORT : 0, &story), SKAZ_OK);
    is_good = play(story, &random) == SKAZ_OK;
    if (!is_good)
      snprintf(message, size, "%d: %s", skaz_error_of(story)->line, skaz_error_of(story)->message);
    ended += skaz_phase_of(story) == SKAZ_ENDED;
    skaz_free(story);
  }
  if (is_good && ended == 0) snprintf(message, size, "no play of this story ended");
  return is_good && ended > 0;
}

/* ------------------------------------------------------------------- tests */

/* Loads and plays; true with "" in `message`, or false with what is wrong. */
static bool run(const struct example *example, char *message, size_t size) {
  char *source = source_of(example);
  skaz_program *program = load(example, source);
  skaz_issue issue;
  size_t used = 0;
  message[0] = '\0';
  for (size_t i = 0; skaz_issue_at(program, i, &issue) && used < size; i++)
    used += (size_t)snprintf(message + used, size - used, "%d: %s\n", issue.what.line,
                             issue.what.message);
  bool is_good = used == 0 && play_often(program, message, size);
  skaz_unload(program);
  free(source);
  return is_good;
}

static void test_example(void **state) {
  const struct example *example = *state;
  char message[2000];
  bool is_good = run(example, message, sizeof message);
  if (!example->must_fail) {
    if (!is_good) fail_msg("in the example of this line, %s", message);
    return;
  }
  const char *wanted = strstr(example->text, "--> ");
  assert_non_null(wanted);
  char *part = need_copy(wanted + 4, strcspn(wanted + 4, "\n"));
  desk_expect(message, part);
  free(part);
}

/* The story stands in a file named as the play file says. */
static void test_play(void **state) {
  const struct example *example = *state, *story = example;
  const struct trial_options options = {0};
  struct desk desk;
  char id[64];
  do story--;
  while (story->form != FORM_STORY || story->must_fail);
  assert_int_equal(sscanf(example->text, "skaz-play 1 scenario %50s", id), 1);
  desk_open(&desk);
  strcat(id, ".lua");
  desk_write(id, story->text);
  desk_write("manual.play", example->text);
  enum trial_result result = trial_run("manual.play", &options, stdout, stdout);
  desk_close(&desk);
  assert_int_equal(result, TRIAL_PASSED);
}

int main(void) {
  static struct CMUnitTest tests[MOST_EXAMPLES];
  static struct manual manual;
  size_t count = 0;
  read_manual(&manual);
  for (size_t i = 0; i < manual.count; i++) {
    struct example *example = &manual.examples[i];
    if (example->form == FORM_FILE) continue;
    tests[count++] = (struct CMUnitTest){
        example->name, example->form == FORM_PLAY ? test_play : test_example, NULL, NULL, example};
  }
  int failed = count == 0 ? 1 : _cmocka_run_group_tests("manual", tests, count, NULL, NULL);
  free_manual(&manual);
  return failed;
}

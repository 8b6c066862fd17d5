/* sample: random plays, for stories too large to explore. */
#include "check/witness/sample.h"

#include <stdlib.h>
#include <string.h>

#include "check/witness/shrink.h"

enum {
  MOST_FINDS = 100,   /* things that go wrong; more are not told */
  PLAYS_BETWEEN = 16, /* tellings of progress */
  LEFT_EARLY = 8      /* one play in so many is made again, and left somewhere on its way */
};

struct sampler {
  const struct sample_options *options;
  struct sample *sample; /* NULL: nothing is noted */
  struct course_run run;
  uint64_t random; /* state of the generator */
  uint64_t seed;   /* of the play under way */
  uint32_t turns;  /* moves of it, the one under way among them */
  bool is_left;    /* the last of them is to leave */
};

/* -------------------------------------------------------------- chance */

/* SplitMix64. */
static uint64_t next_random(struct sampler *sampler) {
  uint64_t z = sampler->random += UINT64_C(0x9E3779B97F4A7C15);
  z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
  z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
  return z ^ z >> 31;
}

/* 0 to count - 1, each equally likely; 0 stands for 2^64. */
static uint64_t pick(struct sampler *sampler, uint64_t count) {
  uint64_t number = next_random(sampler);
  if (count == 0) return number;
  uint64_t rest = (UINT64_MAX - count + 1) % count; /* of 2^64 by count */
  while (number < rest) number = next_random(sampler);
  return number % count;
}

static int64_t pick_weighted(struct sampler *sampler, const skaz_draw *draw) {
  uint64_t total = 0, count = (uint64_t)draw->high - (uint64_t)draw->low + 1;
  for (uint64_t i = 0; i < count; i++) total += (uint64_t)draw->weights[i];
  uint64_t left = pick(sampler, total), i = 0;
  while (left >= (uint64_t)draw->weights[i]) left -= (uint64_t)draw->weights[i++];
  return (int64_t)((uint64_t)draw->low + i);
}

static bool tell_random(void *user, const skaz_draw *draw, int64_t *outcome) {
  struct sampler *sampler = user;
  uint64_t count = (uint64_t)draw->high - (uint64_t)draw->low + 1;
  if (draw->weights != NULL)
    *outcome = pick_weighted(sampler, draw);
  else
    *outcome = (int64_t)((uint64_t)draw->low + pick(sampler, count));
  return true;
}

/* --------------------------------------------------------------- moves */

static bool is_open(skaz_story *story, size_t i) {
  skaz_choice choice = {0};
  skaz_choice_at(story, i, &choice);
  return choice.is_open;
}

static skaz_status choose_any(struct sampler *sampler) {
  skaz_story *story = sampler->run.story;
  size_t count = skaz_choice_count(story), open = 0, choice = 0;
  for (size_t i = 0; i < count; i++) open += is_open(story, i);
  if (open == 0) return SKAZ_BAD_CALL;
  uint64_t left = pick(sampler, open);
  while (!is_open(story, choice) || left-- > 0) choice++;
  return course_move(&sampler->run, PLAY_CHOICE, choice, NULL);
}

static skaz_status answer_any(struct sampler *sampler) {
  skaz_story *story = sampler->run.story;
  size_t count = skaz_answer_count(story, NULL);
  skaz_reply reply;
  if (count == 0 || !skaz_answer_at(story, (size_t)pick(sampler, count), &reply))
    return SKAZ_BAD_CALL;
  return course_move(&sampler->run, PLAY_ANSWER, 0, reply.text);
}

/* SKAZ_BAD_CALL: there is nothing that could be done here. */
static skaz_status move_any(struct sampler *sampler) {
  sampler->turns++;
  return skaz_phase_of(sampler->run.story) == SKAZ_MENU ? choose_any(sampler) : answer_any(sampler);
}

/* --------------------------------------------------------------- finds */

static struct course make_again(const struct sampler *sampler);

static void own_string(const char **string) {
  if (*string != NULL) *string = need_string(*string);
}

static void free_find(struct sample_find *find) {
  free((char *)(uintptr_t)find->fault.what.message);
  free((char *)(uintptr_t)find->fault.what.file);
  course_free(&find->course);
}

static void add_find(const struct sampler *sampler, const struct course_fault *fault) {
  struct sample *sample = sampler->sample;
  const struct course_setting *setting = &sampler->options->setting;
  struct sample_find find = {
      .fault = *fault, .seed = sampler->seed, .moves = sampler->turns, .count = 1};
  own_string(&find.fault.what.message);
  own_string(&find.fault.what.file);
  find.course = make_again(sampler);
  shrink_course(setting, &find.fault, &find.course);
  if (fault->kind == COURSE_CLAIM)
    find.course.test = course_claim_test(setting->program, fault->claim);
  sample->finds = need_item(sample->finds, sample->count, &sample->capacity, sizeof find);
  sample->finds[sample->count++] = find;
}

static void note_fault(const struct sampler *sampler, const struct course_fault *fault) {
  struct sample *sample = sampler->sample;
  for (size_t i = 0; i < sample->count; i++) {
    if (!course_is_same(&sample->finds[i].fault, fault)) continue;
    sample->finds[i].count++;
    return;
  }
  if (sample->count < MOST_FINDS) add_find(sampler, fault);
}

static void note_claims(struct sampler *sampler) {
  for (size_t i = 0; i < sampler->sample->claim_count; i++) {
    struct sample_claim *claim = &sampler->sample->claims[i];
    bool holds;
    if (course_test_claim(&sampler->run, i, &holds)) *(holds ? &claim->holds : &claim->fails) += 1;
  }
}

/* Notes what is wrong after a move, or in making it. */
static void note_faults(struct sampler *sampler, skaz_status status) {
  struct course_fault fault;
  if (status == SKAZ_OK) {
    for (size_t from = 0; course_next_fault(&sampler->run, &from, &fault);)
      note_fault(sampler, &fault);
  } else if (status != SKAZ_BAD_CALL) {
    fault = course_failure(&sampler->run);
    note_fault(sampler, &fault);
  }
}

/* --------------------------------------------------------------- plays */

/* Begins the play of a seed, and makes its first moves; whether it rests then. */
static skaz_status make_moves(struct sampler *sampler, uint64_t seed, uint32_t most) {
  sampler->seed = seed;
  sampler->random = seed * UINT64_C(0xD1342543DE82EF95);
  sampler->turns = 0;
  sampler->is_left = false;
  skaz_status status = course_begin(&sampler->run);
  while (true) {
    if (sampler->sample != NULL) note_faults(sampler, status);
    if (status != SKAZ_OK) return status;
    if (sampler->sample != NULL) note_claims(sampler);
    if (skaz_phase_of(sampler->run.story) == SKAZ_ENDED || sampler->turns == most) return SKAZ_OK;
    status = move_any(sampler);
  }
}

static skaz_status leave(struct sampler *sampler) {
  sampler->is_left = true;
  sampler->turns++;
  return course_move(&sampler->run, PLAY_LEAVE, 0, NULL);
}

/* The play that is under way, with a record. */
static struct course make_again(const struct sampler *sampler) {
  struct course course = {0};
  struct sampler again = {.options = sampler->options};
  if (course_open(&again.run, &sampler->options->setting, &course)) {
    again.run.tell = tell_random;
    again.run.user = &again;
    make_moves(&again, sampler->seed, sampler->turns - sampler->is_left);
    if (sampler->is_left) leave(&again);
  }
  course_close(&again.run);
  return course;
}

static void count_ended(struct sample_ended *ended, uint32_t turns) {
  if (ended->count++ == 0 || turns < ended->fewest) ended->fewest = turns;
  if (turns > ended->most) ended->most = turns;
  ended->turns += turns;
}

static void note_ending(struct sample *sample, const struct sampler *sampler) {
  const char *name = skaz_ending(sampler->run.story);
  skaz_entry entry;
  count_ended(&sample->ended, sampler->turns);
  for (size_t i = 0; name != NULL && i < sample->ending_count; i++)
    if (skaz_entry_at(sampler->run.setting.program, SKAZ_ENTRY_ENDING, i, &entry) &&
        strcmp(entry.name, name) == 0)
      count_ended(&sample->endings[i], sampler->turns);
}

static void make_play(struct sampler *sampler, uint64_t seed, uint32_t most) {
  struct sample *sample = sampler->sample;
  skaz_status status = make_moves(sampler, seed, most);
  sample->plays++;
  sample->turns += sampler->turns;
  if (status == SKAZ_BAD_CALL ||
      (status == SKAZ_OK && skaz_phase_of(sampler->run.story) != SKAZ_ENDED))
    sample->cut++;
  else if (status != SKAZ_OK)
    sample->failed++;
  else
    note_ending(sample, sampler);
}

/* Makes the last play again up to some turn of it, and leaves there. */
static void leave_early(struct sampler *sampler) {
  struct sample *sample = sampler->sample;
  uint32_t turns = (uint32_t)pick(sampler, (uint64_t)sampler->turns + 1);
  sampler->sample = NULL;
  skaz_status status = make_moves(sampler, sampler->seed, turns);
  sampler->sample = sample;
  if (status == SKAZ_OK && skaz_can_leave(sampler->run.story)) note_faults(sampler, leave(sampler));
}

static void make_plays(struct sampler *sampler) {
  const struct sample_options *options = sampler->options;
  uint32_t most = options->most_turns > 0 ? options->most_turns : SAMPLE_MOST_TURNS;
  skaz_about about;
  skaz_about_program(options->setting.program, &about);
  for (uint64_t i = 0; i < options->plays; i++) {
    make_play(sampler, options->seed + i, most);
    if (about.has_leave && i % LEFT_EARLY == 0) leave_early(sampler);
    if (i % PLAYS_BETWEEN == 0 && options->progress != NULL &&
        !options->progress(options->user, i + 1))
      return;
  }
}

bool sample_run(const struct sample_options *options, struct sample *sample) {
  struct sampler sampler = {.options = options, .sample = sample};
  const skaz_program *program = options->setting.program;
  *sample = (struct sample){.ending_count = skaz_entry_count(program, SKAZ_ENTRY_ENDING),
                            .claim_count = skaz_entry_count(program, SKAZ_ENTRY_CLAIM),
                            .site_count = skaz_site_count(program)};
  sample->endings = calloc(sample->ending_count + 1, sizeof *sample->endings);
  sample->claims = calloc(sample->claim_count + 1, sizeof *sample->claims);
  sample->marks = calloc(sample->site_count + 1, 1);
  bool is_good = course_open(&sampler.run, &options->setting, NULL) && sample->endings != NULL &&
                 sample->claims != NULL && sample->marks != NULL;
  if (is_good && sample->site_count > 0) skaz_set_marks(sampler.run.story, sample->marks);
  sampler.run.tell = tell_random;
  sampler.run.user = &sampler;
  if (is_good) make_plays(&sampler);
  course_close(&sampler.run);
  return is_good;
}

void sample_free(struct sample *sample) {
  for (size_t i = 0; i < sample->count; i++) free_find(&sample->finds[i]);
  free(sample->finds);
  free(sample->endings);
  free(sample->claims);
  free(sample->marks);
  *sample = (struct sample){0};
}

/* samples: for each listed answer a line that is taken as it, and one that nearly is. */
#include <string.h>

#include "base/digits.h"
#include "base/fold.h"
#include "language/forms.h"

enum {
  MOST_POINTS = 64,     /* numbers that are tried for ranges */
  MOST_RANGES = 8,      /* in one form */
  MOST_TRIES = 4096,    /* of numbers, for one form */
  MOST_NEAR_TRIES = 200 /* of slips, for one ask */
};

struct points {
  int64_t items[MOST_POINTS];
  size_t count;
};

struct sampler {
  struct ask *ask;
  struct arena *arena;
  struct points points; /* where ranges begin and end, and beside: between them all numbers
                           are taken alike */
  bool lacks_points;    /* there are more */
  size_t near_tries;
  bool is_whole; /* nothing was left out */
};

static void add_sample(struct sampler *sampler, size_t answer, const char *line, bool is_near) {
  struct sample *sample = &sampler->ask->samples[sampler->ask->sample_count++];
  sample->answer = (int32_t)answer;
  sample->text = arena_copy(sampler->arena, line, strlen(line));
  sample->is_near = is_near;
}

/* ------------------------------------------------------------------ ranges */

static void add_point(struct sampler *sampler, int64_t point) {
  struct points *points = &sampler->points;
  for (size_t i = 0; i < points->count; i++)
    if (points->items[i] == point) return;
  if (points->count == MOST_POINTS)
    sampler->lacks_points = true;
  else if (point >= 0)
    points->items[points->count++] = point;
}

static void add_points(struct sampler *sampler, const char *form) {
  struct form_word word;
  int64_t low, high;
  while (forms_next_word(&form, &word)) {
    if (!forms_read_range(&word, &low, &high)) continue;
    for (int beside = -1; beside <= 1; beside++) {
      add_point(sampler, low + beside);
      add_point(sampler, high + beside);
    }
  }
}

static void find_points(struct sampler *sampler) {
  for (size_t i = 0; i < sampler->ask->answer_count; i++)
    for (size_t j = 0; j < sampler->ask->answers[i].count; j++)
      add_points(sampler, sampler->ask->answers[i].forms[j].text);
}

/* The ranges of a form, each with the points inside it. */
struct trial {
  const char *form;
  struct points ranges[MOST_RANGES];
  size_t count, tries;
};

static bool is_range(const struct form_word *word) {
  return memchr(word->text, '.', word->length) != NULL;
}

static void take_points(const struct sampler *sampler, const struct form_word *word,
                        struct points *inside) {
  const struct points *points = &sampler->points;
  int64_t low, high;
  if (!forms_read_range(word, &low, &high)) return;
  for (size_t i = 0; i < points->count; i++)
    if (points->items[i] >= low && points->items[i] <= high)
      inside->items[inside->count++] = points->items[i];
}

/* Sets how many tries there are; none where there are too many ranges. */
static struct trial begin_trial(struct sampler *sampler, const char *form) {
  struct trial trial = {.form = form, .tries = 1};
  struct form_word word;
  while (forms_next_word(&form, &word)) {
    if (!is_range(&word)) continue;
    if (trial.count == MOST_RANGES) trial.tries = 0;
    if (trial.count == MOST_RANGES) break;
    struct points *inside = &trial.ranges[trial.count++];
    take_points(sampler, &word, inside);
    if (trial.tries <= MOST_TRIES) trial.tries *= inside->count;
  }
  bool is_whole = !sampler->lacks_points && trial.tries > 0 && trial.tries <= MOST_TRIES;
  if (!is_whole) sampler->is_whole = false;
  if (trial.tries > MOST_TRIES) trial.tries = MOST_TRIES;
  return trial;
}

/* The form with a point in place of each range: the i-th way to choose them. */
static void write_try(const struct trial *trial, size_t i, char *line) {
  const char *form = trial->form;
  struct form_word word;
  char *at = line;
  for (size_t range = 0; forms_next_word(&form, &word);) {
    if (at > line) *at++ = ' ';
    if (is_range(&word)) {
      const struct points *inside = &trial->ranges[range++];
      at = digits_write(at, inside->items[i % inside->count]);
      i /= inside->count;
    } else {
      memcpy(at, word.text, word.length);
      at += word.length;
    }
  }
  *at = '\0';
}

static bool sample_ranges(struct sampler *sampler, size_t answer, const char *form) {
  char line[FORM_SIZE];
  bool was_whole = sampler->is_whole;
  struct trial trial = begin_trial(sampler, form);
  for (size_t i = 0; i < trial.tries; i++) {
    write_try(&trial, i, line);
    if (forms_find_exact(sampler->ask, line) != (int32_t)answer) continue;
    add_sample(sampler, answer, line, false);
    sampler->is_whole = was_whole;
    return true;
  }
  return false;
}

static bool sample_answer(struct sampler *sampler, size_t index) {
  const struct answer *answer = &sampler->ask->answers[index];
  for (size_t i = 0; i < answer->count; i++) {
    const struct form *form = &answer->forms[i];
    if (form->has_range && sample_ranges(sampler, index, form->text)) return true;
    bool is_its = !form->has_range && forms_find_exact(sampler->ask, form->text) == (int32_t)index;
    if (!is_its) continue;
    add_sample(sampler, index, form->text, false);
    return true;
  }
  return false;
}

/* -------------------------------------------------------------- near answers */

static bool is_nearly(struct sampler *sampler, const char *line, size_t answer) {
  if (sampler->near_tries == MOST_NEAR_TRIES) return false;
  sampler->near_tries++;
  struct taken taken = forms_find(sampler->ask, line);
  return taken.answer == (int32_t)answer && taken.is_near;
}

/* Puts a letter between two of the form, where that makes a near answer. */
static bool slip_at(struct sampler *sampler, size_t answer, const char *form, size_t at) {
  char line[FORM_SIZE + 1];
  size_t length = strlen(form);
  for (const char *letter = "qxzj"; *letter != '\0'; letter++) {
    memcpy(line, form, at);
    line[at] = *letter;
    memcpy(line + at + 1, form + at, length - at + 1);
    if (!is_nearly(sampler, line, answer)) continue;
    add_sample(sampler, answer, line, true);
    return true;
  }
  return false;
}

static bool slip_in(struct sampler *sampler, size_t answer, const char *form) {
  struct form_word word;
  const char *next = form;
  bool has_long = false;
  while (forms_next_word(&next, &word)) {
    size_t from = (size_t)(word.text - form);
    if (forms_slips(&word) == 0) continue;
    has_long = true;
    for (size_t at = from + word.length; at > from; at--) {
      bool is_between = ((unsigned char)form[at] & 0xC0) != 0x80;
      if (is_between && slip_at(sampler, answer, form, at)) return true;
    }
  }
  if (has_long) sampler->is_whole = false; /* there may be one all the same */
  return false;
}

/* Only where a note is told does a near answer lead elsewhere than an exact one. */
static void sample_near(struct sampler *sampler, size_t index) {
  const struct answer *answer = &sampler->ask->answers[index];
  bool was_whole = sampler->is_whole;
  if (!answer->takes_near || answer->near_pc == answer->pc) return;
  for (size_t i = 0; i < answer->count; i++) {
    const struct form *form = &answer->forms[i];
    if (form->has_range || !slip_in(sampler, index, form->text)) continue;
    sampler->is_whole = was_whole;
    return;
  }
}

/* ---------------------------------------------------------------------- all */

static bool is_plain(const struct ask *ask) {
  for (size_t i = 0; i < ask->answer_count; i++)
    for (size_t j = 0; j < ask->answers[i].count; j++)
      if (ask->answers[i].forms[j].has_range) return false;
  return !ask->takes_near;
}

void forms_sample(struct ask *ask, struct arena *arena) {
  struct sampler sampler = {.ask = ask, .arena = arena, .is_whole = true};
  bool is_simple = is_plain(ask);
  ask->samples = arena_take(arena, (2 * ask->answer_count + 1) * sizeof *ask->samples);
  if (!is_simple) find_points(&sampler);
  for (size_t i = 0; i < ask->answer_count; i++) {
    if (is_simple)
      add_sample(&sampler, i, ask->answers[i].forms[0].text, false);
    else
      sample_answer(&sampler, i);
    sample_near(&sampler, i);
  }
  ask->is_sampled = sampler.is_whole;
}

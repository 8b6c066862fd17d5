/* reply: answers that stand for all that a question takes. */
#include "base/digits.h"
#include "base/fold.h"
#include "language/forms.h"
#include "play/play.h"

enum { MOST_REPLIES = 4096 };

static const struct ask *ask_of(const struct skaz_story *story) {
  const struct resume *rest = story->rest;
  return rest->kind == RESUME_ASK ? &story->program->compiled.asks[rest->index] : NULL;
}

/* ---------------------------------------------------------------- listed answers */

/* An answer that is not listed is taken where something follows from it. */
static bool takes_other(const struct ask *ask) { return ask->tries > 0; }

/* "other", or with as many more letters as are needed. */
static const char *unlisted(struct skaz_story *story, const struct ask *ask) {
  struct buffer *buffer = &story->shown->buffer;
  const char *text = "other";
  for (size_t more = 1; text != NULL && forms_find(ask, text).answer != NONE; more++) {
    buffer_append(buffer, "other", 5);
    for (size_t i = 0; i < more; i++) buffer_append(buffer, "r", 1);
    text = buffer_finish(buffer);
  }
  return text;
}

static bool listed_at(struct skaz_story *story, const struct ask *ask, size_t i,
                      skaz_reply *reply) {
  reply->is_other = i >= ask->sample_count;
  if (reply->is_other && (i > ask->sample_count || !takes_other(ask))) return false;
  reply->text = reply->is_other ? unlisted(story, ask) : ask->samples[i].text;
  return reply->text != NULL;
}

/* ---------------------------------------------------------------------- numbers */

/* How many of a range there are, or 2: its ends. */
static size_t count_numbers(const struct variable *into, bool *is_complete) {
  uint64_t span = (uint64_t)into->high - (uint64_t)into->low;
  *is_complete = span < MOST_REPLIES;
  return *is_complete ? (size_t)span + 1 : 2;
}

static bool number_at(struct skaz_story *story, const struct variable *into, size_t i,
                      skaz_reply *reply) {
  char digits[MOST_DIGITS];
  bool is_complete;
  struct buffer *buffer = &story->shown->buffer;
  if (i >= count_numbers(into, &is_complete)) return false;
  int64_t number = is_complete || i == 0 ? into->low + (int64_t)i : into->high;
  buffer_append(buffer, digits, (size_t)(digits_write(digits, number) - digits));
  reply->text = buffer_finish(buffer);
  reply->is_other = false;
  return reply->text != NULL;
}

/* ------------------------------------------------------------------------ texts */

static const struct domain *domain_of(const struct skaz_story *story, const struct variable *into) {
  const struct keys *keys = keys_of(story->program);
  return keys != NULL ? &keys->domains[into->text] : NULL;
}

/* Whether a literal could be typed: answers are trimmed, and as long as the variable lets. */
static bool is_answer(const struct variable *into, const char *text) {
  size_t length = strlen(text);
  return length > 0 && text[0] != ' ' && text[length - 1] != ' ' &&
         fold_count(text, length) <= into->length;
}

/* The i-th of the literals that can be typed, and behind them the other; else NULL, and
 * `*count` is how many there are. */
static const char *word_at(const struct domain *domain, const struct variable *into, size_t i,
                           size_t *count) {
  *count = 0;
  for (size_t j = 0; j < domain->count; j++) {
    if (!is_answer(into, domain->literals[j])) continue;
    if ((*count)++ == i) return domain->literals[j];
  }
  return (*count)++ == i ? domain->other : NULL;
}

static bool text_at(const struct skaz_story *story, const struct variable *into, size_t i,
                    skaz_reply *reply) {
  const struct domain *domain = domain_of(story, into);
  size_t count;
  if (domain == NULL) return false;
  reply->text = word_at(domain, into, i, &count);
  reply->is_other = reply->text == domain->other;
  return reply->text != NULL;
}

static size_t count_texts(const struct skaz_story *story, const struct variable *into,
                          bool *is_complete) {
  const struct domain *domain = domain_of(story, into);
  size_t count = 0;
  *is_complete = domain != NULL && domain->is_closed;
  if (domain != NULL) word_at(domain, into, SIZE_MAX, &count);
  return count;
}

/* -------------------------------------------------------------------------- all */

size_t skaz_answer_count(const skaz_story *story, bool *is_complete) {
  const struct ask *ask = ask_of(story);
  bool ignored, *complete = is_complete != NULL ? is_complete : &ignored;
  *complete = ask == NULL || ask->is_sampled;
  if (ask == NULL) return 0;
  if (ask->into == NONE) return ask->sample_count + takes_other(ask);
  const struct variable *into = &story->program->compiled.variables[ask->into];
  return into->type == VARIABLE_TEXT ? count_texts(story, into, complete)
                                     : count_numbers(into, complete);
}

bool skaz_answer_at(skaz_story *story, size_t i, skaz_reply *reply) {
  const struct ask *ask = ask_of(story);
  if (ask == NULL) return false;
  if (ask->into == NONE) return listed_at(story, ask, i, reply);
  const struct variable *into = &story->program->compiled.variables[ask->into];
  return into->type == VARIABLE_TEXT ? text_at(story, into, i, reply)
                                     : number_at(story, into, i, reply);
}

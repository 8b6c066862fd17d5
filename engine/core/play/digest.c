/* digest: a number for the state by name, that survives the adding of variables. */
#define XXH_INLINE_ALL
#include <xxhash.h>

#include <stdio.h>

#include "play/play.h"

struct feed {
  XXH64_state_t hash;
  const struct program *program;
  const unsigned char *state;
};

/* One line "kind name value"; names hold no spaces or newlines. */
static void feed_line(struct feed *feed, const char *kind, const char *name, long long value) {
  char number[32];
  int length = snprintf(number, sizeof number, " %lld\n", value);
  XXH64_update(&feed->hash, kind, strlen(kind));
  XXH64_update(&feed->hash, name, strlen(name));
  XXH64_update(&feed->hash, number, (size_t)length);
}

static void feed_word(struct feed *feed, const char *kind, const char *name, const char *word) {
  XXH64_update(&feed->hash, kind, strlen(kind));
  XXH64_update(&feed->hash, name, strlen(name));
  XXH64_update(&feed->hash, "=", 1);
  XXH64_update(&feed->hash, word, strlen(word));
  XXH64_update(&feed->hash, "\n", 1);
}

static void feed_resume(struct feed *feed, const char *kind, int64_t index) {
  const struct resume *resume = &feed->program->resumes[index];
  const char *name = "";
  if (resume->kind != RESUME_OVER && resume->owner != NONE)
    name = feed->program->passages[resume->owner].id;
  feed_line(feed, kind, name, resume->ordinal);
}

static void feed_position(struct feed *feed) {
  const struct program *program = feed->program;
  feed_resume(feed, "at ", state_get(program, feed->state, (int32_t)program->position_slot));
  for (uint32_t i = 0; i < program->frames; i++) {
    int64_t frame = state_get(program, feed->state, (int32_t)(program->frame_slot + i));
    if (frame != 0) feed_resume(feed, "from ", frame);
  }
  if (program->ending_slot == NONE) return;
  int64_t ending = state_get(program, feed->state, program->ending_slot);
  if (ending > 0) feed_line(feed, "ending ", program->passages[program->endings[ending - 1]].id, 1);
}

static void feed_members(struct feed *feed, const struct variable *variable) {
  for (size_t i = 0; i < variable->words.count; i++) {
    const struct slot *slot = &feed->program->layout.slots[variable->slot + i];
    int64_t value = slot_get(slot, feed->state);
    if (value == slot->start) continue;
    feed_word(feed, "in ", variable->name, variable->words.items[i]);
    feed_line(feed, "is ", variable->name, value);
  }
}

static void feed_text(struct feed *feed, const struct variable *variable) {
  const struct text_slot *slot = &feed->program->layout.texts[variable->text];
  const char *text = (const char *)feed->state + slot->offset;
  char value[1024];
  size_t length = 0;
  while (length < slot->size && length < sizeof value - 1 && text[length] != '\0') length++;
  memcpy(value, text, length);
  value[length] = '\0';
  feed_word(feed, "text ", variable->name, value);
}

static void feed_number(struct feed *feed, const struct variable *variable) {
  const struct slot *slot = &feed->program->layout.slots[variable->slot];
  int64_t value = slot_get(slot, feed->state);
  if (value == slot->start) return;
  if (variable->type == VARIABLE_ONE_OF)
    feed_word(feed, "word ", variable->name, variable->words.items[value]);
  else
    feed_line(feed, "is ", variable->name, value);
}

static void feed_variable(struct feed *feed, const struct variable *variable) {
  if (variable->scope != NONE)
    feed_word(feed, "of ", variable->name, feed->program->passages[variable->scope].id);
  switch (variable->type) {
  case VARIABLE_SET:
  case VARIABLE_PER: feed_members(feed, variable); break;
  case VARIABLE_TEXT: feed_text(feed, variable); break;
  case VARIABLE_METER:
  case VARIABLE_INT:
  case VARIABLE_FLAG:
  case VARIABLE_ONE_OF: feed_number(feed, variable); break;
  default: break;
  }
}

static bool text_differs(const struct feed *feed, const struct text_slot *slot) {
  return strncmp((const char *)feed->state + slot->offset, slot->start, slot->size) != 0;
}

/* Whether a variable differs from its start: only then is it in the digest. */
static bool differs(const struct feed *feed, const struct variable *variable) {
  const struct layout *layout = &feed->program->layout;
  size_t count = 1;
  if (variable->type == VARIABLE_TEXT) return text_differs(feed, &layout->texts[variable->text]);
  if (variable->type >= VARIABLE_DERIVED) return false;
  if (variable->type == VARIABLE_SET || variable->type == VARIABLE_PER)
    count = variable->words.count;
  for (size_t i = 0; i < count; i++) {
    const struct slot *slot = &layout->slots[variable->slot + i];
    if (slot_get(slot, feed->state) != slot->start) return true;
  }
  return false;
}

uint64_t skaz_digest(const skaz_story *story) {
  struct feed feed = {.program = &story->program->compiled, .state = story->state};
  XXH64_reset(&feed.hash, 0);
  feed_position(&feed);
  for (size_t i = 0; i < feed.program->variable_count; i++) {
    const struct variable *variable = &feed.program->variables[feed.program->by_name[i]];
    if (differs(&feed, variable)) feed_variable(&feed, variable);
  }
  return XXH64_digest(&feed.hash);
}

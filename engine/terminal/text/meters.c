/* meters: how the story's meters stand, and what a move changed, for page.h. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "text/page.h"

void page_meters(struct text *out, const struct page *page, const skaz_story *story, bool numbers) {
  size_t count = skaz_meter_count(story);
  for (size_t i = 0; i < count; i++) {
    skaz_meter meter;
    if (!skaz_meter_at(story, i, &meter)) continue;
    struct text line = {0};
    text_print(&line, "%s: ", meter.label);
    if (meter.word) text_print(&line, numbers ? "%s, " : "%s", meter.word);
    if (numbers || !meter.word)
      text_print(&line, "%" PRId64 " (from %" PRId64 " to %" PRId64 ")", meter.value, meter.low,
                 meter.high);
    page_item(out, page, page->is_plain ? "" : "  ", line.data);
    text_free(&line);
  }
  if (count > 0) text_put(out, "\n");
}

void meters_free(struct meters *meters) {
  for (size_t i = 0; i < meters->count; i++) free(meters->items[i].word);
  free(meters->items);
  *meters = (struct meters){0};
}

void meters_note(struct meters *meters, const skaz_story *story) {
  meters_free(meters);
  meters->count = skaz_meter_count(story);
  meters->turn = skaz_turn(story);
  meters->items = need_bytes(NULL, meters->count * sizeof *meters->items);
  for (size_t i = 0; i < meters->count; i++) {
    skaz_meter meter = {0};
    skaz_meter_at(story, i, &meter);
    meters->items[i] =
        (struct meter_stand){meter.value, meter.word ? need_string(meter.word) : NULL};
  }
}

/* A step within a word has no word of its own: it is told by its direction. */
static void put_change(struct text *out, const struct meter_stand *before, const skaz_meter *now) {
  if (now->value == before->value) return;
  text_print(out, "%s%s: ", out->length > 0 ? " " : "", now->label);
  if (!now->word || !before->word)
    text_print(out, "%" PRId64 ", now %" PRId64 ".", before->value, now->value);
  else if (strcmp(now->word, before->word) != 0)
    text_print(out, "%s, now %s.", before->word, now->word);
  else
    text_print(out, "%s, %s.", now->word, now->value > before->value ? "rising" : "falling");
}

void page_changes(struct text *out, const struct page *page, const struct meters *before,
                  const skaz_story *story) {
  struct text words = {0};
  if (before->turn + 1 != skaz_turn(story) || before->count != skaz_meter_count(story)) return;
  for (size_t i = 0; i < before->count; i++) {
    skaz_meter meter;
    if (skaz_meter_at(story, i, &meter)) put_change(&words, &before->items[i], &meter);
  }
  if (words.length > 0) page_quiet(out, page, words.data);
  text_free(&words);
}

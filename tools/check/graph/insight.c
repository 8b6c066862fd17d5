/* insight: how a story is to read: its longest text, its menus of one choice. */
#include "check/graph/insight.h"

#include <stdlib.h>
#include <string.h>

/* ------------------------------------------------------------- the text */

/* Words end at blanks; a span may begin amid a word. */
static size_t count_words(const skaz_block *block) {
  size_t words = 0;
  bool is_inside = false;
  for (size_t s = 0; s < block->span_count; s++)
    for (size_t i = 0; i < block->spans[s].length; i++) {
      char byte = block->spans[s].text[i];
      bool is_blank = byte == ' ' || byte == '\n';
      words += !is_blank && !is_inside;
      is_inside = !is_blank;
    }
  return words;
}

/* Tells the longest text again, and counts its words. */
static void read_longest(struct insight *insight, struct space *space,
                         const struct offers *offers) {
  struct space_step step = {0};
  struct space_size size;
  skaz_block block;
  space_measure(space, &size);
  insight->text_state = size.longest_state;
  if (size.longest_text > 0 && space_walk(space, size.longest_state, size.longest_edge, &step)) {
    skaz_story *story = space_story(space);
    for (size_t i = 0; i < skaz_block_count(story); i++)
      if (skaz_block_at(story, i, &block) == SKAZ_OK) insight->words += count_words(&block);
    if (size.longest_state != SPACE_NONE)
      insight->text_choice = offers_choice_of(offers, size.longest_state, step.move);
  }
  space_free_step(&step);
}

/* ------------------------------------------------------------ the menus */

/* For each choice, the states that offer it alone and those that offer it. */
static void count_menu(struct insight_single *counts, const struct offers_menu *menu,
                       uint32_t states) {
  if (menu->phase != SKAZ_MENU) return;
  for (size_t i = 0; i < menu->count; i++) counts[menu->choices[i]].all += states;
  if (menu->count == 1) counts[menu->choices[0]].states += states;
}

static void keep_singles(struct insight *insight, size_t choices) {
  for (uint32_t choice = 0; choice < choices; choice++) {
    struct insight_single single = insight->singles[choice];
    single.choice = choice;
    if (single.states > 0) insight->singles[insight->single_count++] = single;
  }
}

static bool find_singles(struct insight *insight, const struct offers *offers) {
  uint32_t *states = calloc(offers_count(offers) + 1, sizeof *states);
  insight->singles = calloc(offers_choice_count(offers) + 1, sizeof *insight->singles);
  bool has_memory = states != NULL && insight->singles != NULL;
  for (uint32_t state = 0; state < offers->states && has_memory; state++)
    states[offers->of[state]]++;
  for (uint32_t i = 0; i < offers_count(offers) && has_memory; i++) {
    struct offers_menu menu = offers_at(offers, i);
    count_menu(insight->singles, &menu, states[i]);
  }
  if (has_memory) keep_singles(insight, offers_choice_count(offers));
  free(states);
  return has_memory;
}

bool insight_find(struct insight *insight, struct space *space, const struct offers *offers) {
  *insight = (struct insight){.text_state = SPACE_NONE, .text_choice = SPACE_NONE};
  read_longest(insight, space, offers);
  return find_singles(insight, offers);
}

void insight_free(struct insight *insight) {
  free(insight->singles);
  memset(insight, 0, sizeof *insight);
}

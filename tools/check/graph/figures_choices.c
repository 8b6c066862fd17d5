/* figures_choices: what a story's choices do to its endings, in plain text. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "check/graph/figures_parts.h"
#include "text/utf.h"

enum { LABEL_COLUMNS = 60, DEEP = 2 * PARTS_INDENT };

/* ----------------------------------------------------------- what weighs */

/* Adds a label in quotes to the word, cut where it is long. */
static void add_label(struct text *word, const char *label) {
  size_t length = strlen(label), at = 0;
  int columns = 0;
  int32_t character;
  while (at < length && columns < LABEL_COLUMNS) {
    at += utf_next(label + at, length - at, &character);
    columns += utf_width(character);
  }
  text_put(word, "\"");
  text_add(word, label, at);
  text_put(word, at < length ? "...\"" : "\"");
}

/* A choice by how much it moves the odds. */
struct rank {
  uint32_t choice;
  double weight;
};

/* Its greatest change, less where few plays are offered it. */
static double weight_of(const struct parts *parts, uint32_t choice) {
  const struct influence *influence = &parts->figures->influence;
  double most = 0, offered = influence->offered[choice];
  for (size_t i = 0; i < influence->endings; i++)
    most = fmax(most, fabs(parts_cell(parts, choice, i)->change));
  return most * (offered < 1 ? offered : 1);
}

/* The heaviest first; equal ones, up to rounding, in the order of the story. */
static int compare_ranks(const void *x, const void *y) {
  const struct rank *a = x, *b = y;
  double wa = round(a->weight * 1e9), wb = round(b->weight * 1e9);
  if (wa != wb) return wa > wb ? -1 : 1;
  return (a->choice > b->choice) - (a->choice < b->choice);
}

static void print_changes(struct parts *parts, uint32_t choice) {
  struct lines *lines = &parts->lines;
  struct offers_choice named = offers_choice_at(&parts->figures->offers, choice);
  lines_begin(lines, PARTS_INDENT);
  parts_put_choice(parts, choice);
  if (!named.is_answer) {
    add_label(&lines->word, named.label);
    lines_put(lines, DEEP);
  }
  lines_end(lines);
  lines_begin(lines, DEEP);
  for (size_t i = 0; i < parts->figures->influence.endings; i++) {
    double change = parts_cell(parts, choice, i)->change;
    if (fabs(change) < PARTS_SMALL) continue;
    if (lines->column > DEEP) lines_comma(lines);
    text_print(&lines->word, "%s %+.1f", parts_ending(parts, i), 100 * change);
    lines_put(lines, DEEP);
  }
  lines_end(lines);
}

static void print_influence(struct parts *parts) {
  const struct influence *influence = &parts->figures->influence;
  size_t count = influence->choices;
  if (!influence->has_changes || count == 0) return;
  struct rank *ranks = need_bytes(NULL, count * sizeof *ranks);
  for (uint32_t i = 0; i < count; i++) ranks[i] = (struct rank){i, weight_of(parts, i)};
  qsort(ranks, count, sizeof *ranks, compare_ranks);
  if (ranks[0].weight >= PARTS_SMALL)
    fputs("The choices that weigh most (what they add to 100 plays, or take):\n", parts->lines.out);
  for (size_t i = 0; i < count && i < PARTS_MOST && ranks[i].weight >= PARTS_SMALL; i++)
    print_changes(parts, ranks[i].choice);
  free(ranks);
}

/* ---------------------------------------------------------- what is shut */

/* Whether a choice always takes away an ending that could be reached before. */
static bool shuts(const struct parts *parts, uint32_t choice, size_t ending) {
  const struct influence_cell *cell = parts_cell(parts, choice, ending);
  return cell->had > 0 && cell->lost == cell->had;
}

static bool shuts_any(const struct parts *parts, uint32_t choice) {
  for (size_t i = 0; i < parts->figures->influence.endings; i++)
    if (shuts(parts, choice, i)) return true;
  return false;
}

static void print_shut(struct parts *parts, uint32_t choice) {
  struct lines *lines = &parts->lines;
  bool is_first = true;
  lines_begin(lines, PARTS_INDENT);
  parts_add_choice(parts, choice);
  text_put(&lines->word, ":");
  lines_put(lines, PARTS_INDENT);
  for (size_t i = 0; i < parts->figures->influence.endings; i++) {
    if (!shuts(parts, choice, i)) continue;
    if (!is_first) lines_comma(lines);
    is_first = false;
    text_put(&lines->word, parts_ending(parts, i));
    lines_put(lines, DEEP);
  }
  lines_end(lines);
}

static void print_all_shut(struct parts *parts) {
  size_t count = 0;
  if (parts->figures->reach.per_bit > 1) return;
  for (uint32_t choice = 0; choice < parts->figures->influence.choices; choice++) {
    if (!shuts_any(parts, choice)) continue;
    if (count == 0) fputs("Choices that shut out endings for good:\n", parts->lines.out);
    if (count++ < PARTS_MOST) print_shut(parts, choice);
  }
  parts_print_rest(parts, count);
}

void parts_print_choices(struct parts *parts) {
  print_influence(parts);
  print_all_shut(parts);
}

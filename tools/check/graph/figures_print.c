/* figures_print: the figures of a story in plain text: its endings, and its turns. */
#include <stdlib.h>

#include "check/graph/figures_parts.h"

enum { NAME_COLUMNS = 16, DEEP = 2 * PARTS_INDENT };

/* ---------------------------------------------------------------- shared */

const char *parts_ending(const struct parts *parts, size_t ending) {
  skaz_entry entry = {0};
  skaz_entry_at(space_program(parts->figures->space), SKAZ_ENTRY_ENDING, ending, &entry);
  return entry.name;
}

const struct influence_cell *parts_cell(const struct parts *parts, uint32_t choice, size_t ending) {
  const struct influence *influence = &parts->figures->influence;
  return &influence->cells[choice * influence->endings + ending];
}

void parts_add_choice(struct parts *parts, uint32_t number) {
  struct offers_choice choice = offers_choice_at(&parts->figures->offers, number);
  const char *quote = choice.is_answer ? "\"" : "";
  text_print(&parts->lines.word, "%s > %s%s%s", choice.place, quote, choice.id, quote);
}

void parts_put_choice(struct parts *parts, uint32_t choice) {
  parts_add_choice(parts, choice);
  lines_put(&parts->lines, PARTS_INDENT);
}

void parts_print_rest(struct parts *parts, size_t count) {
  if (count <= PARTS_MOST) return;
  fprintf(parts->lines.out, "%*sand %zu more (--json has them)\n", PARTS_INDENT, "",
          count - PARTS_MOST);
}

/* --------------------------------------------------------------- endings */

static void add_percent(struct text *text, double part) {
  if (part > 0 && part < PARTS_SMALL)
    text_put(text, "under 0.1 %");
  else if (part < 1 && part > 1 - PARTS_SMALL)
    text_put(text, "over 99.9 %");
  else
    text_print(text, "%.1f %%", 100 * part);
}

static void add_bounds(struct text *text, struct odds_bounds bounds) {
  if (bounds.high - bounds.low < PARTS_SMALL) {
    add_percent(text, bounds.low);
    return;
  }
  text_print(text, "%.1f to ", 100 * bounds.low);
  add_percent(text, bounds.high < 1 ? bounds.high : 1);
}

/* The endings, the most likely first. The caller frees the array. */
static size_t *sort_endings(const struct odds *odds) {
  size_t *order = need_bytes(NULL, (odds->count + 1) * sizeof *order);
  for (size_t i = 0; i < odds->count; i++) {
    size_t at = i;
    for (; at > 0 && odds->endings[order[at - 1]].low < odds->endings[i].low; at--)
      order[at] = order[at - 1];
    order[at] = i;
  }
  return order;
}

static void print_odds(struct parts *parts, const char *name, struct odds_bounds bounds) {
  lines_begin(&parts->lines, PARTS_INDENT);
  lines_name(&parts->lines, name, NAME_COLUMNS);
  add_bounds(&parts->lines.word, bounds);
  fprintf(parts->lines.out, " %7s", text_string(&parts->lines.word));
  text_clear(&parts->lines.word);
}

static void print_ending(struct parts *parts, size_t ending) {
  uint32_t fewest = parts->figures->turns.fewest[ending];
  if (fewest == SPACE_NONE) return;
  print_odds(parts, parts_ending(parts, ending), parts->figures->odds.endings[ending]);
  fprintf(parts->lines.out, "   from %u turn%s", fewest, fewest == 1 ? "" : "s");
  lines_end(&parts->lines);
}

static void print_other(struct parts *parts, const char *name, struct odds_bounds bounds) {
  if (bounds.low <= 0) return;
  print_odds(parts, name, bounds);
  lines_end(&parts->lines);
}

static void print_endings(struct parts *parts) {
  const struct odds *odds = &parts->figures->odds;
  size_t *order = sort_endings(odds);
  fputs("Endings under random play (each open choice alike):\n", parts->lines.out);
  for (size_t i = 0; i < odds->count; i++) print_ending(parts, order[i]);
  print_other(parts, "no ending", odds->stuck);
  print_other(parts, "an error", odds->failed);
  print_other(parts, "not explored", odds->unknown);
  free(order);
}

/* ----------------------------------------------------------------- turns */

/* The choice by which an edge goes; SPACE_NONE: unknown. */
static uint32_t choice_of_edge(const struct figures *figures, struct turns_edge edge) {
  struct pages pages;
  struct pages_row row;
  uint32_t choice = SPACE_NONE;
  pages_open(&pages, figures->space);
  if (pages_read(&pages, edge.state, &row))
    choice = offers_choice_of(&figures->offers, edge.state, row.edges[edge.edge].move);
  pages_close(&pages);
  return choice;
}

static void print_cycle(struct parts *parts) {
  const struct turns *turns = &parts->figures->turns;
  lines_say(&parts->lines, PARTS_INDENT, "There is no most: plays can go round by");
  for (uint32_t i = 0; i < turns->cycle_length && i < PARTS_MOST; i++) {
    uint32_t choice = choice_of_edge(parts->figures, turns->cycle[i]);
    if (choice == SPACE_NONE) continue;
    parts_add_choice(parts, choice);
    text_put(&parts->lines.word, i + 1 < turns->cycle_length ? "," : ".");
    lines_put(&parts->lines, PARTS_INDENT);
  }
  if (turns->cycle_length > PARTS_MOST) lines_say(&parts->lines, PARTS_INDENT, "and so on.");
}

static void print_turns(struct parts *parts) {
  const struct figures *figures = parts->figures;
  struct lines *lines = &parts->lines;
  fputs("Turns of a play:\n", lines->out);
  lines_begin(lines, PARTS_INDENT);
  text_print(&lines->word, "%.1f", figures->odds.turns);
  lines_put(lines, PARTS_INDENT);
  lines_say(lines, PARTS_INDENT,
            figures->odds.stuck.low > 0 ? "on average, until it ends or cannot end any more."
                                        : "on average, under random play.");
  if (figures->turns.most != SPACE_NONE) {
    text_print(&lines->word, "%u", figures->turns.most);
    lines_put(lines, PARTS_INDENT);
    lines_say(lines, PARTS_INDENT, "at the most.");
  }
  if (figures->turns.cycle_length > 0) print_cycle(parts);
  lines_end(lines);
}

/* --------------------------------------------------------------- settled */

/* The choice that settles an ending most often; SPACE_NONE: none does. */
static uint32_t find_settler(const struct parts *parts, size_t ending) {
  uint32_t best = SPACE_NONE;
  double most = 0;
  for (uint32_t choice = 0; choice < parts->figures->influence.choices; choice++) {
    double decides = parts_cell(parts, choice, ending)->decides;
    if (decides <= most * (1 + 1e-9)) continue;
    best = choice;
    most = decides;
  }
  return best;
}

static void print_point(struct parts *parts, size_t ending) {
  const struct influence_point *point = &parts->figures->influence.points[ending];
  struct lines *lines = &parts->lines;
  if (point->count == 0) return;
  lines_begin(lines, PARTS_INDENT);
  lines_name(lines, parts_ending(parts, ending), NAME_COLUMNS);
  if (point->depth == 0) lines_say(lines, DEEP, "from the beginning");
  if (point->depth > 0) {
    text_print(&lines->word, "from turn %u", point->depth);
    lines_put(lines, DEEP);
  }
  uint32_t settler = find_settler(parts, ending);
  if (settler != SPACE_NONE) {
    lines_comma(lines);
    lines_say(lines, DEEP, "mostly by");
    parts_add_choice(parts, settler);
    lines_put(lines, DEEP);
    text_put(&lines->word, "(");
    add_percent(&lines->word, parts_cell(parts, settler, ending)->decides);
    text_put(&lines->word, ")");
    lines_put(lines, DEEP);
  }
  lines_end(lines);
}

static void print_points(struct parts *parts) {
  const struct figures *figures = parts->figures;
  size_t endings = 0;
  for (size_t i = 0; i < figures->turns.count; i++)
    endings += figures->turns.fewest[i] != SPACE_NONE;
  if (figures->reach.per_bit > 1 || endings < 2) return;
  fputs("When it is settled which ending comes:\n", parts->lines.out);
  for (size_t i = 0; i < figures->turns.count; i++) print_point(parts, i);
}

void figures_print(FILE *out, const struct figures *figures) {
  struct parts parts = {.lines = {.out = out}, .figures = figures};
  print_endings(&parts);
  print_turns(&parts);
  print_points(&parts);
  parts_print_choices(&parts);
  parts_print_reading(&parts);
  lines_free(&parts.lines);
}

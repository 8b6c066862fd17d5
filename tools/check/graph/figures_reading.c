/* figures_reading: how a story is to read, in plain text. */
#include "check/graph/figures_parts.h"

enum { DEEP = 2 * PARTS_INDENT };

static void print_text(struct parts *parts) {
  const struct insight *insight = &parts->figures->insight;
  struct lines *lines = &parts->lines;
  if (insight->words == 0) return; /* a few letters at the most: none was read */
  text_print(&lines->word, "The longest text between two menus: %zu word%s,", insight->words,
             insight->words == 1 ? "" : "s");
  lines_put(lines, 0);
  if (insight->text_choice != SPACE_NONE) {
    lines_say(lines, PARTS_INDENT, "after");
    parts_put_choice(parts, insight->text_choice);
  } else {
    lines_say(lines, PARTS_INDENT, "at the beginning");
  }
  lines_end(lines);
}

static void print_singles(struct parts *parts) {
  const struct insight *insight = &parts->figures->insight;
  struct lines *lines = &parts->lines;
  if (insight->single_count > 0) fputs("Choices that are offered alone:\n", lines->out);
  for (size_t i = 0; i < insight->single_count && i < PARTS_MOST; i++) {
    const struct insight_single *single = &insight->singles[i];
    lines_begin(lines, PARTS_INDENT);
    parts_put_choice(parts, single->choice);
    lines_say(lines, PARTS_INDENT, single->states == single->all ? "(always)" : "(sometimes)");
    lines_end(lines);
  }
  parts_print_rest(parts, insight->single_count);
}

/* Whether a choice is the second of a pair, and so told with the first already. */
static bool is_second(const struct pairs *pairs, uint32_t choice, bool is_same) {
  for (size_t i = 0; i < pairs->count; i++)
    if (pairs->items[i].b == choice && pairs->items[i].is_same == is_same) return true;
  return false;
}

/* The pairs from `begin` up to `end` have the same first choice. */
static void print_group(struct parts *parts, size_t begin, size_t end, bool is_same) {
  const struct pairs_item *items = parts->figures->pairs.items;
  lines_begin(&parts->lines, PARTS_INDENT);
  parts_put_choice(parts, items[begin].a);
  for (size_t i = begin; i < end; i++) {
    if (items[i].is_same != is_same) continue;
    lines_comma(&parts->lines);
    text_put(&parts->lines.word, offers_choice_at(&parts->figures->offers, items[i].b).id);
    lines_put(&parts->lines, DEEP);
  }
  lines_end(&parts->lines);
}

static void print_pairs(struct parts *parts, bool is_same, const char *heading) {
  const struct pairs *pairs = &parts->figures->pairs;
  size_t count = 0, begin = 0, end;
  for (; begin < pairs->count; begin = end) {
    bool is_told = false;
    for (end = begin; end < pairs->count && pairs->items[end].a == pairs->items[begin].a; end++)
      is_told |= pairs->items[end].is_same == is_same;
    if (!is_told || is_second(pairs, pairs->items[begin].a, is_same)) continue;
    if (count == 0) fprintf(parts->lines.out, "%s\n", heading);
    if (count++ < PARTS_MOST) print_group(parts, begin, end, is_same);
  }
  parts_print_rest(parts, count);
}

void parts_print_reading(struct parts *parts) {
  print_text(parts);
  print_singles(parts);
  print_pairs(parts, true, "Choices with the same result, wherever both are open:");
  print_pairs(parts, false, "Choices after which nothing differs but what is told:");
}

/* costs_print: what a story remembers, told: how much that costs, and who reads it. */
#include <stdlib.h>
#include <string.h>

#include "check/base/lines.h"
#include "check/graph/costs.h"

enum { INDENT = 4, DEEP = 8, MOST_TOLD = 6, MOST_READERS = 3 };

static const char advice[] =
    "A story shrinks when a number has a smaller range, when a value is set back to its\n"
    "start as soon as it is of no more use, when fewer rules, claims and endings read it,\n"
    "and when fewer choices are topics or can be taken once.\n";

/* ------------------------------------------------------------------- readers */

static bool reads_part(const skaz_relation *relation, const skaz_part *part) {
  bool is_reading = relation->kind == SKAZ_USE_READ || relation->kind == SKAZ_USE_FUNCTION ||
                    relation->kind == SKAZ_USE_CLAIM;
  return is_reading && part->kind == SKAZ_PART_VARIABLE && strcmp(relation->to, part->name) == 0;
}

static bool has_entry(const skaz_program *program, skaz_entry_kind kind, const char *name) {
  skaz_entry entry;
  for (size_t i = 0; skaz_entry_at(program, kind, i, &entry); i++)
    if (strcmp(entry.name, name) == 0) return true;
  return false;
}

/* "rule", which is tried wherever play is; "a claim", which is tested at each rest; or what else
 * the reader is. */
static const char *word_of(const skaz_program *program, const skaz_relation *relation) {
  if (relation->kind == SKAZ_USE_CLAIM) return "a claim";
  if (has_entry(program, SKAZ_ENTRY_RULE, relation->from)) return "rule";
  if (has_entry(program, SKAZ_ENTRY_ENDING, relation->from)) return "ending";
  if (has_entry(program, SKAZ_ENTRY_STORYLET, relation->from)) return "storylet";
  return relation->from[0] != '\0' ? "passage" : "the story";
}

/* Those that keep a value alive longest come first: claims, rules, endings. */
static int rank_of(const char *word) {
  static const char *const words[] = {"a claim", "the story", "rule", "ending", "storylet"};
  int rank = 0;
  while (rank < 5 && strcmp(words[rank], word) != 0) rank++;
  return rank;
}

/* One that reads a part, at the first place where it does. */
struct reader {
  skaz_relation at;
  const char *word;
};

/* The readers of a part, the most lasting first. */
struct readers {
  struct reader *items;
  size_t count, capacity;
};

static bool is_known(const struct readers *readers, const struct reader *reader) {
  for (size_t i = 0; i < readers->count; i++)
    if (readers->items[i].word == reader->word &&
        strcmp(readers->items[i].at.from, reader->at.from) == 0)
      return true;
  return false;
}

static void add_reader(struct readers *readers, const struct reader *reader) {
  if (is_known(readers, reader)) return;
  readers->items = need_item(readers->items, readers->count, &readers->capacity, sizeof *reader);
  size_t at = readers->count++;
  for (; at > 0 && rank_of(readers->items[at - 1].word) > rank_of(reader->word); at--)
    readers->items[at] = readers->items[at - 1];
  readers->items[at] = *reader;
}

/* The caller frees the items. */
static struct readers find_readers(const skaz_program *program, const skaz_part *part) {
  struct readers readers = {.count = 0};
  struct reader reader;
  for (size_t i = 0; skaz_relation_at(program, i, &reader.at); i++) {
    if (!reads_part(&reader.at, part)) continue;
    reader.word = word_of(program, &reader.at);
    add_reader(&readers, &reader);
  }
  return readers;
}

/* "(phase-b.lua:114)" */
static void put_place(struct lines *lines, const char *path, int line) {
  if (path == NULL) return;
  const char *file = strrchr(path, '/');
  text_print(&lines->word, "(%s:%d)", file != NULL ? file + 1 : path, line);
  lines_put(lines, DEEP);
}

/* "rule 'guns' (phase-b.lua:114)" */
static void put_reader(struct lines *lines, const struct reader *reader) {
  lines_say(lines, DEEP, reader->word);
  if (reader->at.from[0] != '\0') {
    text_print(&lines->word, "'%s'", reader->at.from);
    lines_put(lines, DEEP);
  }
  put_place(lines, reader->at.file, reader->at.line);
}

static void print_readers(struct lines *lines, const skaz_program *program, const skaz_part *part) {
  struct readers readers = find_readers(program, part);
  if (readers.count == 0) return;
  lines_begin(lines, DEEP);
  lines_say(lines, DEEP, "kept for");
  for (size_t i = 0; i < readers.count && i < MOST_READERS; i++) {
    if (i > 0) lines_comma(lines);
    put_reader(lines, &readers.items[i]);
  }
  if (readers.count > MOST_READERS) {
    lines_comma(lines);
    text_print(&lines->word, "and %zu more", readers.count - MOST_READERS);
    lines_put(lines, DEEP);
  }
  lines_end(lines);
  free(readers.items);
}

/* -------------------------------------------------------------------- parts */

static void add_name(struct text *text, const skaz_part *part) {
  switch (part->kind) {
  case SKAZ_PART_CHOICE:
    text_print(text, "that '%s' of '%s' was taken", part->name, part->place);
    break;
  case SKAZ_PART_RULE: text_print(text, "that rule '%s' had its turn", part->name); break;
  case SKAZ_PART_STORYLET: text_print(text, "that storylet '%s' was told", part->name); break;
  case SKAZ_PART_TRIES:
    text_print(text, "the tries of '%s' in '%s'", part->name, part->place);
    break;
  case SKAZ_PART_HAND:
    text_print(text, "that '%s' is in the hand of '%s'", part->name, part->place);
    break;
  default: text_put(text, part->name); break;
  }
}

static void print_item(struct lines *lines, const struct costs *costs,
                       const struct costs_item *item) {
  skaz_part part;
  struct text name = {0};
  if (!skaz_part_at(costs->program, item->part, &part)) return;
  add_name(&name, &part);
  lines_begin(lines, INDENT);
  text_print(&lines->word, "%.1f times", item->times);
  lines_put(lines, INDENT);
  lines_say(lines, DEEP, text_string(&name));
  put_place(lines, part.file, part.line);
  lines_end(lines);
  print_readers(lines, costs->program, &part);
  text_free(&name);
}

static void print_items(struct lines *lines, const struct costs *costs) {
  fputs("What makes the story large (so many times fewer states without it):\n",
        lines->out);
  for (size_t i = 0; i < costs->count && i < MOST_TOLD; i++)
    print_item(lines, costs, &costs->items[i]);
  if (costs->count > MOST_TOLD)
    fprintf(lines->out, "%*sand %zu more (--json has them)\n", INDENT, "",
            costs->count - MOST_TOLD);
}

void costs_print(FILE *out, const struct costs *costs) {
  struct lines lines = {.out = out};
  if (costs->count > 0) print_items(&lines, costs);
  fputs(advice, out);
  lines_free(&lines);
}

/* --------------------------------------------------------------------- JSON */

static json_t *readers_of(const struct costs *costs, const skaz_part *part) {
  json_t *readers = json_array();
  skaz_relation relation;
  for (size_t i = 0; skaz_relation_at(costs->program, i, &relation); i++)
    if (reads_part(&relation, part))
      json_array_append_new(readers, json_pack("{s:s, s:s*, s:i}", "in", relation.from, "file",
                                               relation.file, "line", relation.line));
  return readers;
}

json_t *costs_json(const struct costs *costs) {
  json_t *items = json_array();
  skaz_part part;
  for (size_t i = 0; i < costs->count; i++) {
    const struct costs_item *item = &costs->items[i];
    struct text name = {0};
    if (!skaz_part_at(costs->program, item->part, &part)) continue;
    add_name(&name, &part);
    json_array_append_new(items, json_pack("{s:s, s:f, s:s*, s:i, s:o}", "what", text_string(&name),
                                           "times", item->times, "file", part.file, "line",
                                           part.line, "readers", readers_of(costs, &part)));
    text_free(&name);
  }
  return items;
}

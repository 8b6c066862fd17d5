/* rules_flow: passages and endings that nothing leads to. */
#include <stdlib.h>
#include <string.h>

#include "check/rules/rules.h"
#include "text/text.h"

struct place {
  skaz_entry entry;
  bool is_reached;
};

/* All that has a body, by id. */
struct places {
  struct place *items;
  size_t count, capacity;
};

static int by_name(const void *a, const void *b) {
  return strcmp(((const struct place *)a)->entry.name, ((const struct place *)b)->entry.name);
}

static void add_all(struct places *places, const skaz_program *program, skaz_entry_kind kind) {
  skaz_entry entry;
  for (size_t i = 0; skaz_entry_at(program, kind, i, &entry); i++) {
    places->items =
        need_item(places->items, places->count, &places->capacity, sizeof *places->items);
    places->items[places->count++] = (struct place){entry, false};
  }
}

/* `conclude` is a place on the way to endings, and no definition of its own. */
static void add_conclude(struct places *places) {
  places->items = need_item(places->items, places->count, &places->capacity, sizeof *places->items);
  places->items[places->count++] =
      (struct place){{.kind = SKAZ_ENTRY_KINDS, .name = "conclude"}, false};
}

static struct places find_places(const skaz_program *program) {
  struct places places = {0};
  add_all(&places, program, SKAZ_ENTRY_PASSAGE);
  add_all(&places, program, SKAZ_ENTRY_ENDING);
  add_all(&places, program, SKAZ_ENTRY_STORYLET);
  add_all(&places, program, SKAZ_ENTRY_RULE);
  add_conclude(&places);
  qsort(places.items, places.count, sizeof *places.items, by_name);
  return places;
}

/* The first of that id; storylets and rules may be called like passages, and are taken for
 * reached with them. */
static size_t find_first(const struct places *places, const char *name) {
  size_t low = 0, high = places->count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (strcmp(places->items[middle].entry.name, name) < 0)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

static bool is_called(const struct places *places, size_t i, const char *name) {
  return i < places->count && strcmp(places->items[i].entry.name, name) == 0;
}

static bool is_reached(const struct places *places, const char *name) {
  size_t i = find_first(places, name);
  return is_called(places, i, name) && places->items[i].is_reached;
}

/* True if they were not known to be reached. */
static bool reach(struct places *places, const char *name) {
  bool is_new = false;
  for (size_t i = find_first(places, name); is_called(places, i, name); i++) {
    is_new |= !places->items[i].is_reached;
    places->items[i].is_reached = true;
  }
  return is_new;
}

static bool is_way(const skaz_relation *relation) {
  return relation->kind >= SKAZ_FLOW_START && relation->kind <= SKAZ_FLOW_EPILOGUE &&
         !relation->is_dead;
}

/* Goes on from what is reached as far as ways lead. */
static void reach_onwards(struct places *places, const skaz_program *program) {
  for (bool goes_on = true; goes_on;) {
    skaz_relation relation;
    goes_on = false;
    for (size_t i = 0; skaz_relation_at(program, i, &relation); i++)
      if (is_way(&relation) && is_reached(places, relation.from))
        goes_on |= reach(places, relation.to);
  }
}

/* Takes all ways that begin in a place; "" is the beginning of a play, and where rules come from.
 */
static void reach_from(struct places *places, const skaz_program *program, const char *from) {
  skaz_relation relation;
  for (size_t i = 0; skaz_relation_at(program, i, &relation); i++)
    if (is_way(&relation) && strcmp(relation.from, from) == 0) reach(places, relation.to);
  reach_onwards(places, program);
}

static void tell(const skaz_entry *entry, struct findings *findings) {
  struct spot at = {entry->file, entry->line, 0, entry->name};
  if (entry->kind == SKAZ_ENTRY_PASSAGE)
    finding_add(findings, CODE_UNREACHABLE, at, "nothing leads to the passage '%s'", entry->name);
  if (entry->kind == SKAZ_ENTRY_STORYLET)
    finding_add(findings, CODE_UNREACHABLE, at, "nothing deals the storylet '%s' of deck '%s'",
                entry->name, entry->parent);
  if (entry->kind == SKAZ_ENTRY_ENDING)
    finding_add(findings, CODE_ENDING_UNREACHABLE, at, "nothing leads to the ending '%s'",
                entry->name);
}

void rules_flow(const skaz_program *program, struct findings *findings) {
  struct places places = find_places(program);
  reach_from(&places, program, "");
  for (size_t i = 0; i < places.count; i++)
    if (!places.items[i].is_reached) tell(&places.items[i].entry, findings);
  free(places.items);
}

bool rules_comes_back(const skaz_program *program, const char *passage) {
  struct places places = find_places(program);
  reach_from(&places, program, passage);
  bool comes_back = is_reached(&places, passage);
  free(places.items);
  return comes_back;
}

/* relations: what the places of a compiled program do to each other, for checkers. */
#include "language/relations.h"

skaz_relation *relations_add(struct relations *relations, skaz_relation_kind kind, const char *from,
                             const char *to, struct place at) {
  skaz_relation *relation =
      ARENA_PUSH(relations->scratch, relations->items, relations->count, relations->capacity);
  relation->kind = kind;
  relation->from = from;
  relation->to = to;
  relation->file = at.file;
  relation->line = at.line;
  relation->column = at.column;
  return relation;
}

/* ------------------------------------------------------------------------ order */

/* A relation, and the number of its file among the files of the program. */
struct ranked {
  skaz_relation relation;
  size_t rank;
};

struct files {
  const char **names;
  size_t count, capacity;
};

static size_t rank_of(struct files *files, struct arena *scratch, const char *file) {
  if (file == NULL) return 0;
  for (size_t i = 0; i < files->count; i++)
    if (strcmp(files->names[i], file) == 0) return i + 1;
  *ARENA_PUSH(scratch, files->names, files->count, files->capacity) = file;
  return files->count;
}

static bool comes_before(const struct ranked *a, const struct ranked *b) {
  if (a->rank != b->rank) return a->rank < b->rank;
  if (a->relation.line != b->relation.line) return a->relation.line < b->relation.line;
  return a->relation.column < b->relation.column;
}

/* Merges two sorted runs that stand side by side. */
static void merge(struct ranked *to, const struct ranked *from, size_t middle, size_t count) {
  size_t left = 0, right = middle;
  for (size_t i = 0; i < count; i++) {
    bool takes_right = left == middle || (right < count && comes_before(&from[right], &from[left]));
    to[i] = takes_right ? from[right++] : from[left++];
  }
}

/* Runs of one, two, four and so on are merged from one array to the other. */
static const struct ranked *sort(struct ranked *items, struct ranked *room, size_t count) {
  for (size_t run = 1; run < count; run *= 2) {
    for (size_t at = 0; at < count; at += 2 * run) {
      size_t left = count - at;
      merge(room + at, items + at, left < run ? left : run, left < 2 * run ? left : 2 * run);
    }
    struct ranked *sorted = room;
    room = items;
    items = sorted;
  }
  return items;
}

static bool is_equal(const skaz_relation *a, const skaz_relation *b) {
  return a->kind == b->kind && a->is_dead == b->is_dead && a->is_start == b->is_start &&
         strcmp(a->from, b->from) == 0 && strcmp(a->to, b->to) == 0;
}

/* Whether the relation is among those that are kept of its place: an expression may read a
 * variable twice, and a block stand around many choices. */
static bool is_kept(const struct relations *relations, const skaz_relation *relation) {
  for (size_t i = relations->count; i-- > 0;) {
    const skaz_relation *kept = &relations->items[i];
    bool is_here = kept->file == relation->file && kept->line == relation->line &&
                   kept->column == relation->column;
    if (!is_here) return false;
    if (relation->kind <= SKAZ_USE_CLAIM && is_equal(kept, relation)) return true;
  }
  return false;
}

static void sort_all(struct relations *relations) {
  struct files files = {NULL, 0, 0};
  size_t size = (relations->count + 1) * sizeof(struct ranked);
  struct ranked *items = arena_take(relations->scratch, size);
  for (size_t i = 0; i < relations->count; i++) {
    items[i].relation = relations->items[i];
    items[i].rank = rank_of(&files, relations->scratch, relations->items[i].file);
  }
  const struct ranked *sorted = sort(items, arena_take(relations->scratch, size), relations->count);
  size_t count = relations->count;
  relations->count = 0;
  for (size_t i = 0; i < count; i++)
    if (!is_kept(relations, &sorted[i].relation))
      relations->items[relations->count++] = sorted[i].relation;
}

void relations_find(struct relations *relations, const struct program *program,
                    const int32_t *claims, struct arena *kept, struct arena *scratch) {
  *relations = (struct relations){.program = program, .kept = kept, .scratch = scratch};
  verdict_init(&relations->judge, program, scratch);
  flow_find(relations);
  uses_find(relations, claims);
  cites_find(relations);
  sort_all(relations);
}

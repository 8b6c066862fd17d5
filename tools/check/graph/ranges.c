/* ranges: between which values each meter lies in each passage. */
#include "check/graph/ranges.h"

#include <stdlib.h>
#include <string.h>

#include "check/base/lines.h"
#include "check/base/room.h"

/* ------------------------------------------------------------ exploring */

/* Loads as the host does, and keeps a meter. */
struct keeper {
  const struct explore_options *options;
  const struct ranges_meter *meter;
};

static skaz_program *load_keeping(void *user) {
  const struct keeper *keeper = user;
  skaz_program *program = keeper->options->load(keeper->options->user);
  const skaz_expr *expr;
  struct text text = {0};
  text_print(&text, "%s == %lld", keeper->meter->name, (long long)keeper->meter->low);
  bool is_kept = program != NULL &&
                 skaz_compile(program, text_string(&text), &expr, NULL) == SKAZ_OK &&
                 skaz_keep(program, expr) == SKAZ_OK;
  text_free(&text);
  if (is_kept) return program;
  skaz_unload(program);
  return NULL;
}

static struct space *explore_meter(const struct explore_options *options,
                                   const struct ranges_meter *meter) {
  struct keeper keeper = {options, meter};
  struct explore_options with = *options;
  with.load = load_keeping;
  with.user = &keeper;
  with.progress = NULL; /* it has the same user as load */
  return explore_run(&with);
}

/* ------------------------------------------------------------- reading */

/* Makes the cells of a new place empty; false: no memory. */
static bool make_cells(struct ranges *ranges, uint32_t place) {
  size_t end = ((size_t)place + 1) * ranges->count;
  while (ranges->cell_room < end)
    if (!room_for((void **)&ranges->cells, ranges->cell_room, &ranges->cell_room,
                  sizeof *ranges->cells))
      return false;
  for (size_t i = end - ranges->count; i < end; i++)
    ranges->cells[i] = (struct ranges_cell){INT64_MAX, INT64_MIN};
  return true;
}

static bool note_value(struct ranges *ranges, const char *name, size_t meter, int64_t value) {
  size_t known = ranges->places.count;
  uint32_t place = pool_put(&ranges->places, name, strlen(name) + 1);
  if (place == POOL_NONE || (place == known && !make_cells(ranges, place))) return false;
  struct ranges_cell *cell = &ranges->cells[place * ranges->count + meter];
  if (value < cell->low) cell->low = value;
  if (value > cell->high) cell->high = value;
  return true;
}

static bool read_space(struct ranges *ranges, struct space *space, size_t meter) {
  skaz_story *story = space_story(space);
  struct space_size size;
  skaz_meter found;
  space_measure(space, &size);
  for (uint32_t state = 0; state < size.states; state++) {
    if (skaz_from_key(story, space_key(space, state)) != SKAZ_OK ||
        !skaz_meter_at(story, meter, &found))
      continue;
    if (!note_value(ranges, skaz_place(story), meter, found.value)) return false;
  }
  ranges->meters[meter].is_complete = space_is_complete(space);
  return true;
}

/* ----------------------------------------------------------- the whole */

static bool list_meters(struct ranges *ranges, skaz_program *program, unsigned flags) {
  skaz_story *story;
  skaz_meter meter;
  if (program == NULL || skaz_new(program, 0, flags, &story) != SKAZ_OK) return false;
  ranges->meters = calloc(skaz_meter_count(story) + 1, sizeof *ranges->meters);
  for (; ranges->meters != NULL && skaz_meter_at(story, ranges->count, &meter); ranges->count++)
    ranges->meters[ranges->count] =
        (struct ranges_meter){need_string(meter.name), meter.low, meter.high, false};
  skaz_free(story);
  return ranges->meters != NULL;
}

bool ranges_find(struct ranges *ranges, const struct explore_options *options) {
  memset(ranges, 0, sizeof *ranges);
  skaz_program *program = options->load(options->user);
  bool is_found = list_meters(ranges, program, options->flags);
  skaz_unload(program);
  for (size_t i = 0; i < ranges->count && is_found; i++) {
    struct space *space = explore_meter(options, &ranges->meters[i]);
    is_found = space != NULL && read_space(ranges, space, i);
    space_free(space);
  }
  return is_found;
}

void ranges_free(struct ranges *ranges) {
  for (size_t i = 0; i < ranges->count; i++) free(ranges->meters[i].name);
  free(ranges->meters);
  free(ranges->cells);
  pool_free(&ranges->places);
  memset(ranges, 0, sizeof *ranges);
}

const char *ranges_place(const struct ranges *ranges, uint32_t place) {
  return pool_at(&ranges->places, place);
}

/* -------------------------------------------------------------- telling */

enum { INDENT = 4, DEEP = 8, NAME_COLUMNS = 16 };

static const struct ranges_cell *cell_of(const struct ranges *ranges, uint32_t place,
                                         size_t meter) {
  return &ranges->cells[place * ranges->count + meter];
}

static void print_place(struct lines *lines, const struct ranges *ranges, uint32_t place) {
  bool is_first = true;
  lines_begin(lines, INDENT);
  lines_name(lines, ranges_place(ranges, place), NAME_COLUMNS);
  for (size_t i = 0; i < ranges->count; i++) {
    const struct ranges_cell *cell = cell_of(ranges, place, i);
    if (cell->low > cell->high) continue;
    if (!is_first) lines_comma(lines);
    is_first = false;
    text_print(&lines->word, "%s %lld", ranges->meters[i].name, (long long)cell->low);
    if (cell->high > cell->low) text_print(&lines->word, " to %lld", (long long)cell->high);
    lines_put(lines, DEEP);
  }
  lines_end(lines);
}

void ranges_print(FILE *out, const struct ranges *ranges) {
  struct lines lines = {.out = out};
  if (ranges->count == 0 || ranges->places.count == 0) return;
  fputs("Meters in each passage:\n", out);
  for (uint32_t place = 0; place < ranges->places.count; place++)
    print_place(&lines, ranges, place);
  for (size_t i = 0; i < ranges->count; i++)
    if (!ranges->meters[i].is_complete)
      fprintf(out, "    (%s may have other values: not all states were seen)\n",
              ranges->meters[i].name);
  lines_free(&lines);
}

json_t *ranges_json(const struct ranges *ranges) {
  json_t *places = json_object();
  for (uint32_t place = 0; place < ranges->places.count; place++) {
    json_t *meters = json_object();
    for (size_t i = 0; i < ranges->count; i++) {
      const struct ranges_cell *cell = cell_of(ranges, place, i);
      if (cell->low <= cell->high)
        json_object_set_new(meters, ranges->meters[i].name,
                            json_pack("[I, I]", (json_int_t)cell->low, (json_int_t)cell->high));
    }
    json_object_set_new(places, ranges_place(ranges, place), meters);
  }
  return places;
}

/* faults: what goes wrong while exploring, each error once. */
#include "check/space/faults.h"

#include <stdlib.h>
#include <string.h>

#include "check/base/room.h"

static bool equal_strings(const char *a, const char *b) {
  return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

/* Messages may differ in their numbers; where there is no place, they tell errors apart. */
static bool equal_errors(const skaz_error *a, const skaz_error *b) {
  return a->status == b->status && a->line == b->line && a->column == b->column &&
         equal_strings(a->file, b->file) &&
         (a->file != NULL || equal_strings(a->message, b->message));
}

/* The beginning comes before all states: its number plus 1 is 0. */
static int compare_places(const void *a, const void *b) {
  const struct fault *x = a, *y = b;
  uint32_t one = x->shown.state + 1, other = y->shown.state + 1;
  if (one != other) return one < other ? -1 : 1;
  return (x->execution > y->execution) - (x->execution < y->execution);
}

static char *copy_string(const char *string) { return string != NULL ? strdup(string) : NULL; }

static void free_strings(struct fault *fault) {
  free((char *)(uintptr_t)fault->shown.what.message);
  free((char *)(uintptr_t)fault->shown.what.file);
}

/* Gives the fault strings of its own; false: no memory. */
static bool own_strings(struct fault *fault) {
  skaz_error *what = &fault->shown.what;
  bool has_file = what->file != NULL;
  what->message = copy_string(what->message);
  what->file = copy_string(what->file);
  if (what->message != NULL && (!has_file || what->file != NULL)) return true;
  free_strings(fault);
  return false;
}

/* Meets a fault that is there at another place, if that comes before; false: no memory. */
static bool meet_again(struct fault *known, const struct fault *fault) {
  struct fault earlier = *fault;
  uint64_t count = known->shown.count + fault->shown.count;
  if (compare_places(fault, known) < 0) {
    if (!own_strings(&earlier)) return false;
    free_strings(known);
    *known = earlier;
  }
  known->shown.count = count;
  return true;
}

bool faults_note(struct faults *faults, const struct fault *fault) {
  for (size_t i = 0; i < faults->count; i++)
    if (equal_errors(&faults->items[i].shown.what, &fault->shown.what))
      return meet_again(&faults->items[i], fault);
  struct fault copy = *fault;
  if (!room_for((void **)&faults->items, faults->count, &faults->room, sizeof *faults->items) ||
      !own_strings(&copy))
    return false;
  faults->items[faults->count++] = copy;
  return true;
}

void faults_sort(struct faults *faults) {
  if (faults->count > 1) qsort(faults->items, faults->count, sizeof *faults->items, compare_places);
}

void faults_free(struct faults *faults) {
  for (size_t i = 0; i < faults->count; i++) free_strings(&faults->items[i]);
  free(faults->items);
  memset(faults, 0, sizeof *faults);
}

/* space: what the explored graph offers its readers. */
#include "check/space/space.h"

#include <stdlib.h>
#include <string.h>

#include "check/space/graph.h"

void graph_free_worker(struct block_worker *worker) {
  if (worker == NULL) return;
  skaz_program *program = worker->moves.program;
  block_worker_close(worker);
  skaz_unload(program);
  free(worker);
}

void space_free(struct space *space) {
  if (space == NULL) return;
  states_free(&space->states);
  edges_free(&space->edges);
  faults_free(&space->faults);
  graph_free_worker(space->player);
  free(space->starts);
  free(space->levels);
  free(space->gaps);
  free(space->claims);
  free(space->marks);
  free(space->wanted);
  free(space->are_unknown);
  free(space->mark_blocks);
  free(space);
}

bool space_leaves_unknown(const skaz_program *program, const skaz_site *site) {
  skaz_about about;
  bool is_behind = site->owner == SKAZ_ENTRY_CARD || strcmp(site->passage, "epilogue") == 0;
  skaz_about_program(program, &about);
  return about.has_leave && is_behind;
}

/* ----------------------------------------------------------- figures */

void space_measure(const struct space *space, struct space_size *size) {
  *size = space->size;
  size->states = space->states.count;
  size->expanded = space->edges.states;
  size->levels = (uint32_t)space->level_count;
  if (size->levels > 0 && space->levels[size->levels - 1] >= size->states) size->levels--;
  size->key_size = space->states.key_size;
  size->key_bytes = states_key_bytes(&space->states);
  size->index_bytes = states_index_bytes(&space->states);
  size->edge_bytes = space->edges.bytes;
}

enum space_end space_ended_by(const struct space *space) { return space->end; }

bool space_is_complete(const struct space *space) {
  return space->end == SPACE_WHOLE && space->size.gaps == 0;
}

/* ------------------------------------------------------------ states */

const void *space_key(const struct space *space, uint32_t state) {
  return states_key(&space->states, state);
}

uint32_t space_depth(const struct space *space, uint32_t state) {
  size_t low = 0, high = space->level_count;
  while (high - low > 1) {
    size_t middle = (low + high) / 2;
    if (space->levels[middle] <= state)
      low = middle;
    else
      high = middle;
  }
  return (uint32_t)low;
}

int space_ending(const struct space *space, uint32_t state) {
  struct space_page page = {0};
  int ending = -1;
  if (state < space->edges.states && space_read_page(space, state / SPACE_PAGE, &page))
    ending = page.endings[state % SPACE_PAGE];
  space_free_page(&page);
  return ending;
}

/* The edge of a page that leads to a state as new. */
static bool find_parent(const struct space_page *page, uint32_t state, uint32_t *parent,
                        uint32_t *edge) {
  for (uint32_t i = 0; i < page->count; i++)
    for (uint32_t e = page->starts[i]; e < page->starts[i + 1]; e++) {
      if (!page->edges[e].is_new || page->edges[e].target != state) continue;
      *parent = page->first + i;
      *edge = e - page->starts[i];
      return true;
    }
  return false;
}

bool space_parent(const struct space *space, uint32_t state, uint32_t *parent, uint32_t *edge) {
  struct space_page page = {0};
  if (space_depth(space, state) == 0) return false;
  uint32_t number = edges_parent_page(&space->edges, state);
  bool is_found = space_read_page(space, number, &page) && find_parent(&page, state, parent, edge);
  space_free_page(&page);
  return is_found;
}

size_t space_start_count(const struct space *space) { return space->start_count; }

struct space_start space_start_at(const struct space *space, size_t i) {
  return space->starts[i];
}

/* ------------------------------------------------------------- edges */

uint32_t space_page_count(const struct space *space) { return edges_page_count(&space->edges); }

bool space_read_page(const struct space *space, uint32_t page, struct space_page *out) {
  return edges_read_page(&space->edges, page, out);
}

void space_free_page(struct space_page *page) {
  free(page->edges);
  memset(page, 0, sizeof *page);
}

/* -------------------------------------------------- what was met on the way */

size_t space_fault_count(const struct space *space) { return space->faults.count; }

const struct space_fault *space_fault_at(const struct space *space, size_t i) {
  return i < space->faults.count ? &space->faults.items[i].shown : NULL;
}

size_t space_gap_count(const struct space *space) { return space->gap_count; }

struct space_gap space_gap_at(const struct space *space, size_t i) {
  return space->gaps[i];
}

struct space_claim space_claim_at(const struct space *space, size_t i) {
  return space->claims[i];
}

const unsigned char *space_marks(const struct space *space) { return space->marks; }

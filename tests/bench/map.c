/* map: explores the ring story with the checker's explorer, and sums up what it found. */
#include <stdlib.h>

#include "check/space/explore.h"
#include "host.h"
#include "ring.h"

static skaz_program *load_ring(void *user) { return host_load_file("ring", user); }

struct space *map_explore(const char *path, unsigned threads, uint64_t limit) {
  struct explore_options options = {.load = load_ring,
                                    .user = (void *)(uintptr_t)path,
                                    .threads = threads,
                                    .most_states = limit < UINT32_MAX ? (uint32_t)limit : 0};
  return explore_run(&options);
}

static bool read_number(skaz_story *story, const char *name, int *number) {
  skaz_value value;
  if (skaz_get(story, name, &value) != SKAZ_OK) return false;
  *number = (int)value.number;
  return true;
}

/* Folds the states of a page into the checksum of the exploration. */
static bool sum_page(struct space *space, const struct space_page *page, struct ring_map *map) {
  skaz_story *story = space_story(space);
  for (uint32_t i = 0; i < page->count; i++) {
    struct ring_play seen = {.sum = map->hash};
    if (skaz_from_key(story, space_key(space, page->first + i)) != SKAZ_OK ||
        !read_number(story, "a", &seen.a) || !read_number(story, "b", &seen.b))
      return false;
    seen.place = atoi(skaz_place(story) + 1);
    map->hash = ring_sum(&seen, page->starts[i + 1] - page->starts[i], 0);
  }
  return true;
}

bool map_sum(const char *path, unsigned threads, uint64_t limit, struct ring_map *map) {
  struct space *space = map_explore(path, threads, limit);
  struct space_page page = {0};
  struct space_size size;
  bool is_read = space != NULL;
  if (!is_read) return false;
  space_measure(space, &size);
  *map = (struct ring_map){size.expanded, size.states, size.edges, 0, 0};
  for (uint32_t i = 0; i < space_page_count(space) && is_read; i++)
    is_read = space_read_page(space, i, &page) && sum_page(space, &page, map);
  space_free_page(&page);
  space_free(space);
  return is_read;
}

/* explore: the exploration of the ring story beside the C walk over the same states. */
#include <stdio.h>
#include <time.h>

#include "bench.h"
#include "ring.h"

/* Seconds by the clock on the wall: threads share the work, and not the time. */
static double wall_seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* ------------------------------------------------------------ the figures */

struct figures {
  double walk[BENCH_RUNS], one[BENCH_RUNS], two[BENCH_RUNS]; /* edges a second */
  double ratio[BENCH_RUNS], factor[BENCH_RUNS];
  struct space_size size;
};

static double time_walk(void) {
  struct ring_map map;
  double start = wall_seconds();
  if (!walk_map(UINT64_MAX, &map)) return 0;
  return (double)map.edges / (wall_seconds() - start);
}

static double time_threads(const char *path, unsigned threads, struct space_size *size) {
  double start = wall_seconds();
  struct space *space = map_explore(path, threads, UINT64_MAX);
  double seconds = wall_seconds() - start;
  if (space == NULL) return 0;
  space_measure(space, size);
  space_free(space);
  return (double)size->edges / seconds;
}

static bool is_published(const char *path) {
  const struct ring_map_row *row = ring_map_rows;
  struct ring_map map;
  while (row->limit != UINT64_MAX) row++;
  if (map_sum(path, 2, row->limit, &map) && ring_map_equal(&map, &row->map)) return true;
  fprintf(stderr, "explore: the checksum is not the published one\n");
  return false;
}

static void print_figures(struct figures *figures) {
  const struct space_size *size = &figures->size;
  printf("explore: %u states, %llu edges, %zu bytes a key\n", size->states,
         (unsigned long long)size->edges, size->key_size);
  printf("explore engine: %.2f M edges/s\n", bench_median(figures->one, BENCH_RUNS) / 1e6);
  printf("explore C walk: %.2f M edges/s\n", bench_median(figures->walk, BENCH_RUNS) / 1e6);
  printf("explore ratio: %.3f (1/%.1f)\n", bench_median(figures->ratio, BENCH_RUNS),
         1 / bench_median(figures->ratio, BENCH_RUNS));
  double extra = (double)(size->key_bytes - (size_t)size->states * size->key_size);
  printf("explore bytes: %.1f a state beyond the key, %.2f an edge\n",
         (extra + (double)size->index_bytes) / size->states,
         (double)size->edge_bytes / (double)size->edges);
  printf("explore two threads: %.2f times one\n", bench_median(figures->factor, BENCH_RUNS));
}

int bench_explore(const char *path) {
  struct figures figures;
  if (!is_published(path)) return 1;
  for (int i = 0; i < BENCH_RUNS; i++) {
    figures.walk[i] = time_walk();
    figures.one[i] = time_threads(path, 1, &figures.size);
    figures.two[i] = time_threads(path, 2, &figures.size);
    if (figures.walk[i] == 0 || figures.one[i] == 0 || figures.two[i] == 0) return 1;
    figures.ratio[i] = figures.one[i] / figures.walk[i];
    figures.factor[i] = figures.two[i] / figures.one[i];
  }
  print_figures(&figures);
  return 0;
}

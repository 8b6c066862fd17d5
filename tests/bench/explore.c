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

enum { WALKS = 3 }; /* on each side of an exploration */

struct figures {
  double walk[BENCH_RUNS], engine[BENCH_RUNS]; /* edges a second of the processor's time */
  double ratio[BENCH_RUNS], factor[BENCH_RUNS];
  struct space_size size;
};

/* Seconds of some walks, one after the other; 0: it failed. */
static double time_walks(int count, uint64_t *edges) {
  struct ring_map map;
  double start = bench_seconds();
  for (int i = 0; i < count; i++) {
    if (!walk_map(UINT64_MAX, &map)) return 0;
    *edges += map.edges;
  }
  return bench_seconds() - start;
}

/* Explores the whole ring; the edges a second are those of `clock`, 0: it failed. */
static double time_engine(const char *path, unsigned threads, double (*clock_of)(void),
                          struct space_size *size) {
  double start = clock_of();
  struct space *space = map_explore(path, threads, UINT64_MAX);
  double seconds = clock_of() - start;
  if (space == NULL) return 0;
  space_measure(space, size);
  space_free(space);
  return (double)size->edges / seconds;
}

/* The engine with walks before and behind, which meet the same noise. */
static bool compare(const char *path, struct figures *figures, int i) {
  uint64_t edges = 0;
  double before = time_walks(WALKS, &edges);
  figures->engine[i] = time_engine(path, 1, bench_seconds, &figures->size);
  double behind = time_walks(WALKS, &edges);
  if (before == 0 || figures->engine[i] == 0 || behind == 0) return false;
  figures->walk[i] = (double)edges / (before + behind);
  figures->ratio[i] = figures->engine[i] / figures->walk[i];
  return true;
}

static bool take_figures(const char *path, struct figures *figures, int i) {
  if (!compare(path, figures, i)) return false;
  double one = time_engine(path, 1, wall_seconds, &figures->size);
  double two = time_engine(path, 2, wall_seconds, &figures->size);
  if (one == 0 || two == 0) return false;
  figures->factor[i] = two / one;
  return true;
}

static bool is_published(const char *path) {
  const struct ring_map_row *row = ring_map_rows;
  struct ring_map map;
  while (row->limit != UINT64_MAX) row++;
  bool is_summed = map_sum(path, 2, row->limit, &map);
  map.text = row->map.text; /* of which the explorer reads what it needs */
  if (is_summed && ring_map_equal(&map, &row->map)) return true;
  fprintf(stderr, "explore: the checksum is not the published one\n");
  return false;
}

static void print_figures(struct figures *figures) {
  const struct space_size *size = &figures->size;
  printf("explore: %u states, %llu edges, %zu bytes a key\n", size->states,
         (unsigned long long)size->edges, size->key_size);
  printf("explore engine: %.2f M edges/s\n", bench_median(figures->engine, BENCH_RUNS) / 1e6);
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
  for (int i = 0; i < BENCH_RUNS; i++)
    if (!take_figures(path, &figures, i)) return 1;
  print_figures(&figures);
  return 0;
}

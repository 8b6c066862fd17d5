/* bench: measures the engine beside the C walk. Run by tools/bench.
 * Usage: skaz_bench RING.LUA SKAZ (play | snapshot | explore | load | start) */
#include "bench.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "host.h"
#include "ring.h"

/* Plays are measured in short slices, so that what else the machine does meets engine and walk
 * alike. */
enum { SLICES = 101, ENGINE_TURNS = 100000, WALK_TURNS = 1000000, COPIES = 10000000 };

double bench_seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static int compare_numbers(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

double bench_median(double *numbers, size_t count) {
  qsort(numbers, count, sizeof *numbers, compare_numbers);
  return (numbers[(count - 1) / 2] + numbers[count / 2]) / 2;
}

/* Whether a play of so many turns has the published result. */
static bool is_published(long turns, const struct ring_play *play) {
  const struct ring_play_row *row = ring_play_rows;
  while (row->turns != 0 && row->turns != turns) row++;
  return ring_play_equal(&row->play, play);
}

static double time_walk(void) {
  double start = bench_seconds();
  struct ring_play play = walk_play(WALK_TURNS);
  double rate = WALK_TURNS / (bench_seconds() - start);
  return is_published(WALK_TURNS, &play) ? rate : 0;
}

static double time_engine(skaz_story *story) {
  struct ring_play play;
  double start = bench_seconds();
  skaz_status status = engine_play(story, ENGINE_TURNS, &play);
  double rate = ENGINE_TURNS / (bench_seconds() - start);
  return status == SKAZ_OK && is_published(ENGINE_TURNS, &play) ? rate : 0;
}

/* Full turns through the public API, the C walk taking turns with the engine. */
static int bench_play(skaz_story *story) {
  double walk[SLICES], engine[SLICES], ratio[SLICES];
  for (int i = 0; i < SLICES; i++) {
    walk[i] = time_walk();
    engine[i] = time_engine(story);
    if (walk[i] == 0 || engine[i] == 0) {
      fprintf(stderr, "play: the checksum is not the published one\n");
      return 1;
    }
    ratio[i] = engine[i] / walk[i];
  }
  printf("play engine: %.2f M turns/s\n", bench_median(engine, SLICES) / 1e6);
  printf("play C walk: %.2f M turns/s\n", bench_median(walk, SLICES) / 1e6);
  printf("play ratio: %.2f\n", bench_median(ratio, SLICES));
  return 0;
}

/* Nanoseconds to copy a state out. */
static double time_copy(const skaz_story *story, size_t size, unsigned char *copy) {
  double start = bench_seconds();
  for (int i = 0; i < COPIES; i++) {
    memcpy(copy, skaz_state(story), size);
    __asm__ volatile("" : : "r"(copy) : "memory");
  }
  return (bench_seconds() - start) / COPIES * 1e9;
}

/* Nanoseconds to put one back, two different states in turn. */
static double time_restore(skaz_story *story, const unsigned char *one,
                           const unsigned char *other) {
  enum { RESTORES = 1000000 };
  double start = bench_seconds();
  for (int i = 0; i < RESTORES; i++)
    if (skaz_restore(story, i % 2 == 0 ? one : other) != SKAZ_OK) return -1;
  return (bench_seconds() - start) / RESTORES * 1e9;
}

static int bench_snapshot(const skaz_program *program, skaz_story *story) {
  size_t size = skaz_state_size(program);
  unsigned char *states = malloc(2 * size);
  if (states == NULL || skaz_begin(story, NULL) != SKAZ_OK) return 1;
  memcpy(states + size, skaz_state(story), size);
  if (skaz_choose(story, 0) != SKAZ_OK) return 1;
  double copy[BENCH_RUNS], restore[BENCH_RUNS];
  for (int i = 0; i < BENCH_RUNS; i++) {
    copy[i] = time_copy(story, size, states);
    restore[i] = time_restore(story, states, states + size);
  }
  printf("snapshot: %.1f ns (state of %zu bytes, key of %zu)\n", bench_median(copy, BENCH_RUNS),
         size, skaz_key_size(program));
  printf("restore: %.1f ns\n", bench_median(restore, BENCH_RUNS));
  free(states);
  return 0;
}

/* The measurements on the ring story. */
static int bench_ring(const char *path, const char *name) {
  skaz_program *program = host_load_file("ring", path);
  skaz_story *story = NULL;
  int result = 1;
  if (program != NULL && skaz_new(program, RING_SEED, 0, &story) == SKAZ_OK)
    result = strcmp(name, "play") == 0 ? bench_play(story) : bench_snapshot(program, story);
  skaz_free(story);
  skaz_unload(program);
  return result;
}

int main(int argc, char **argv) {
  const char *name = argc == 4 ? argv[3] : "";
  if (strcmp(name, "play") == 0 || strcmp(name, "snapshot") == 0) return bench_ring(argv[1], name);
  if (strcmp(name, "explore") == 0) return bench_explore(argv[1]);
  if (strcmp(name, "load") == 0) return bench_load();
  if (strcmp(name, "start") == 0) return bench_start(argv[2]);
  fprintf(stderr, "Usage: tools/bench [play | snapshot | explore | load | start]...\n");
  return 2;
}

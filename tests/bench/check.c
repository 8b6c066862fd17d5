/* check: the C walk and the engine give the published sums of the ring story.
 * Usage: ring_check RING.LUA */
#include <inttypes.h>
#include <stdio.h>

#include "host.h"
#include "ring.h"

enum { WALK_TURNS = 1000000, ENGINE_TURNS = 100000, WALK_STATES = 100000 };

static bool check_play(const char *who, const struct ring_play_row *row, struct ring_play play) {
  bool is_right = ring_play_equal(&row->play, &play);
  printf("%s, %ld turns: sum %" PRIu64 ", text %" PRIu64 ", labels %" PRIu64 ", at (%d,%d,%d)%s\n",
         who, row->turns, play.sum, play.text, play.labels, play.place, play.a, play.b,
         is_right ? "" : ": WRONG");
  return is_right;
}

static int check_walk(void) {
  int wrong = 0;
  for (const struct ring_play_row *row = ring_play_rows; row->turns != 0; row++)
    if (row->turns <= WALK_TURNS) wrong += !check_play("C walk", row, walk_play(row->turns));
  return wrong;
}

static int check_map(void) {
  int wrong = 0;
  for (const struct ring_map_row *row = ring_map_rows; row->limit != 0; row++) {
    struct ring_map map;
    if (row->map.expanded > WALK_STATES) continue;
    bool is_right = walk_map(row->limit, &map) && ring_map_equal(&row->map, &map);
    printf("C walk, %" PRIu64 " states: found %" PRIu64 ", edges %" PRIu64 ", hash %" PRIu64 "%s\n",
           map.expanded, map.found, map.edges, map.hash, is_right ? "" : ": WRONG");
    wrong += !is_right;
  }
  return wrong;
}

/* What the explorer finds; it has no use for the text. */
static int check_explorer(const char *path) {
  int wrong = 0;
  for (const struct ring_map_row *row = ring_map_rows; row->limit != 0; row++) {
    struct ring_map map;
    if (row->map.expanded > WALK_STATES) continue;
    bool is_right = map_sum(path, 2, row->limit, &map);
    map.text = row->map.text;
    is_right = is_right && ring_map_equal(&row->map, &map);
    printf("explorer, %" PRIu64 " states: found %" PRIu64 ", edges %" PRIu64 ", hash %" PRIu64
           "%s\n",
           map.expanded, map.found, map.edges, map.hash, is_right ? "" : ": WRONG");
    wrong += !is_right;
  }
  return wrong;
}

static int check_story(skaz_story *story) {
  int wrong = 0;
  for (const struct ring_play_row *row = ring_play_rows; row->turns != 0; row++) {
    struct ring_play play;
    if (row->turns > ENGINE_TURNS) continue;
    skaz_status status = engine_play(story, row->turns, &play);
    if (status != SKAZ_OK) printf("engine: %s\n", skaz_error_of(story)->message);
    wrong += !check_play("engine", row, play);
  }
  return wrong;
}

static int check_engine(const char *path) {
  skaz_program *program = host_load_file("ring", path);
  skaz_story *story = NULL;
  int wrong = 1;
  if (program != NULL && skaz_new(program, RING_SEED, 0, &story) == SKAZ_OK)
    wrong = check_story(story);
  skaz_free(story);
  skaz_unload(program);
  return wrong;
}

int main(int argc, char **argv) {
  if (argc != 2) return 2;
  int wrong = check_walk() + check_map() + check_engine(argv[1]) + check_explorer(argv[1]);
  return wrong == 0 ? 0 : 1;
}

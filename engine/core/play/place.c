/* place: resting places on top of call stacks, each with the plan of its keys. */
#include "play/play.h"

/* A place that is to be made, and where it stands then. */
struct wanted {
  uint32_t below, resume, place;
};

static size_t hash_of(uint32_t below, uint32_t resume) {
  uint64_t hash = ((uint64_t)below << 32 | resume) * UINT64_C(0x9E3779B97F4A7C15);
  return (size_t)(hash >> 32);
}

/* Its index in the table: of the place, or of a free entry. */
static size_t seek(const struct keys *keys, uint32_t below, uint32_t resume) {
  size_t at = hash_of(below, resume) % keys->table_size;
  while (keys->table[at] != 0) {
    const struct key_place *place = &keys->places[keys->table[at]];
    if (place->below == below && place->resume == resume) break;
    at = (at + 1) % keys->table_size;
  }
  return at;
}

static void grow_table(struct keys *keys) {
  if (keys->place_count * 2 < keys->table_size) return;
  keys->table_size = keys->table_size * 2 + 16;
  keys->table = arena_take(&keys->arena, keys->table_size * sizeof *keys->table);
  for (uint32_t i = 1; i < keys->place_count; i++)
    keys->table[seek(keys, keys->places[i].below, keys->places[i].resume)] = i;
}

static void begin(struct keys *keys) {
  struct key_place *empty =
      ARENA_PUSH(&keys->arena, keys->places, keys->place_count, keys->place_capacity);
  empty->live = arena_take(&keys->arena, keys->live.words * sizeof(uint64_t));
}

/* What can be read there; where a play rests no more than at most, with what always counts. */
static uint64_t *find_live(struct keys *keys, const struct wanted *wanted) {
  const struct key_place *below = &keys->places[wanted->below];
  const uint64_t *most = keys->live.most[wanted->resume];
  uint64_t *live = arena_take(&keys->arena, keys->live.words * sizeof *live);
  live_at(&keys->live, wanted->resume, below->live, keys->places[below->below].live, live);
  for (size_t i = 0; most != NULL && i < keys->live.words; i++) live[i] &= most[i];
  return live;
}

static void work(struct skaz_program *program, struct arena *scratch, void *data) {
  struct wanted *wanted = data;
  struct keys *keys = &program->keys;
  if (keys->place_count == 0) begin(keys);
  grow_table(keys);
  const uint64_t *live = find_live(keys, wanted);
  bool rests = keys->live.most[wanted->resume] != NULL;
  const struct key_plan *plan = rests ? keys_plan_for(program, live, scratch) : NULL;
  struct key_place *place =
      ARENA_PUSH(&keys->arena, keys->places, keys->place_count, keys->place_capacity);
  *place = (struct key_place){wanted->below, wanted->resume, live, plan};
  wanted->place = (uint32_t)keys->place_count - 1;
  keys->table[seek(keys, wanted->below, wanted->resume)] = wanted->place;
}

/* The place of a resume on top of a stack; 0 if it is new and there is no memory. */
static uint32_t find(struct skaz_program *program, uint32_t below, uint32_t resume) {
  struct keys *keys = &program->keys;
  uint32_t known = keys->table_size > 0 ? keys->table[seek(keys, below, resume)] : 0;
  if (known != 0 || keys->is_full) return known;
  struct wanted wanted = {below, resume, 0};
  if (program_run(program, work, &wanted) != SKAZ_OK) keys->is_full = true;
  return wanted.place;
}

const struct key_plan *keys_plan_of(struct skaz_program *program, const unsigned char *state) {
  const struct program *compiled = &program->compiled;
  uint32_t rest = (uint32_t)state_get(compiled, state, (int32_t)compiled->position_slot);
  uint32_t place = 0;
  for (uint32_t i = 0; i < compiled->frames; i++) {
    int64_t frame = state_get(compiled, state, (int32_t)(compiled->frame_slot + i));
    if (frame == 0 && i == 0) return program->keys.alone[rest];
    if (frame == 0) break;
    place = find(program, place, (uint32_t)frame);
    if (place == 0) return program->keys.widest[rest];
  }
  if (compiled->frames == 0) return program->keys.alone[rest];
  place = find(program, place, rest);
  return place != 0 ? program->keys.places[place].plan : program->keys.widest[rest];
}

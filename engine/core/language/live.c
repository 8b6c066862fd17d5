/* live: what can still be read from each place where a play rests, before it is written. */
#include "language/live.h"

#include "language/points.h"

/* ------------------------------------------------------------------- solving */

/* The points that follow from each: all edges, in the order of where they come from. */
struct followers {
  uint32_t *first; /* of each point: its first in `points`; one more at the end */
  uint32_t *points;
};

static struct followers find_followers(struct points *points) {
  struct followers followers;
  points->notes = true;
  for (uint32_t i = 0; i < points->count; i++) transfer_point(points, i);
  points->notes = false;
  uint32_t *first = arena_take(points->arena, (points->count + 2) * sizeof *first);
  followers.points = arena_take(points->arena, (points->edge_count + 1) * sizeof(uint32_t));
  for (size_t i = 0; i < points->edge_count; i++) first[points->edges[i].from + 2]++;
  for (uint32_t i = 2; i < points->count + 2; i++) first[i] += first[i - 1];
  for (size_t i = 0; i < points->edge_count; i++)
    followers.points[first[points->edges[i].from + 1]++] = points->edges[i].to;
  followers.first = first;
  return followers;
}

/* Works a point out anew; lets those that follow from it be due if it has changed. */
static void work_out(struct points *points, const struct followers *followers, uint32_t point,
                     bool *is_due) {
  uint64_t *sets = points_set(points, point, SET_USE), changes = 0;
  is_due[point] = false;
  transfer_point(points, point);
  for (size_t i = 0; i < SETS * points->words; i++) {
    changes |= points->now[i] & ~sets[i];
    sets[i] |= points->now[i];
  }
  if (changes == 0) return;
  for (uint32_t i = followers->first[point]; i < followers->first[point + 1]; i++)
    is_due[followers->points[i]] = true;
}

/* Until nothing changes; there is an end, since sets only grow. Round by round, so that a point is
 * worked out when much that it follows from has changed; what stands last comes first. */
static void solve(struct points *points) {
  struct followers followers = find_followers(points);
  bool *is_due = arena_take(points->arena, points->count + 1);
  memset(is_due, true, points->count);
  for (bool was_due = true; was_due;) {
    was_due = false;
    for (uint32_t point = points->count; point-- > 0;) {
      if (!is_due[point]) continue;
      was_due = true;
      work_out(points, &followers, point, is_due);
    }
  }
}

/* --------------------------------------------------- what is read behind a level */

/* Of each passage: what is read where the level that runs it ends, and where the one below
 * does, wherever play came from. Rules are tried at many places, and share what is behind. */
struct levels {
  const struct points *points;
  uint64_t *ends, *below; /* of each passage */
  uint64_t *pending;      /* read at the places that rules were tried before */
  uint64_t *rules_below;
  uint64_t *scratch;
  bool has_changed;
};

static uint64_t *set_of(const struct levels *levels, uint64_t *sets, int32_t passage) {
  return sets + (size_t)passage * levels->points->words;
}

static void grow(struct levels *levels, uint64_t *to, const uint64_t *from) {
  for (size_t i = 0; i < levels->points->words; i++) {
    uint64_t grown = to[i] | from[i];
    levels->has_changed = levels->has_changed || grown != to[i];
    to[i] = grown;
  }
}

/* What is read where a point's sets are `sets`, if `ends` is read behind its level and `below`
 * behind the next. */
static void read_through(const uint64_t *sets, size_t words, const uint64_t *ends,
                         const uint64_t *below, uint64_t *read) {
  const uint64_t *use = sets + SET_USE * words, *pass = sets + SET_PASS * words;
  const uint64_t *out = sets + SET_OUT * words;
  for (size_t i = 0; i < words; i++) read[i] = use[i] | (pass[i] & ends[i]) | (out[i] & below[i]);
}

static const uint64_t *read_from(const struct levels *levels, uint32_t point, const uint64_t *ends,
                                 const uint64_t *below) {
  read_through(points_set(levels->points, point, SET_USE), levels->points->words, ends, below,
               levels->scratch);
  return levels->scratch;
}

static const uint64_t *read_in(const struct levels *levels, uint32_t point, int32_t owner) {
  return read_from(levels, point, set_of(levels, levels->ends, owner),
                   set_of(levels, levels->below, owner));
}

/* A visit, or a storylet that is dealt, in `owner`; play goes on at `back`. */
static void open_level(struct levels *levels, int32_t owner, int32_t callee, uint32_t back) {
  grow(levels, set_of(levels, levels->ends, callee), read_in(levels, back, owner));
  grow(levels, set_of(levels, levels->below, callee), set_of(levels, levels->ends, owner));
}

static void deal_each(struct levels *levels, int32_t owner, int32_t deck, int32_t resume) {
  const struct program *program = levels->points->program;
  uint32_t back = points_block(levels->points, program->resumes[resume].pc);
  for (size_t i = 0; i < program->decks[deck].count; i++)
    open_level(levels, owner, program->decks[deck].storylets[i], back);
}

/* A `go` on a level behind which `ends` is read; rules may come before. */
static void go(struct levels *levels, const struct op *op, const uint64_t *ends, bool tries_rules) {
  const struct program *program = levels->points->program;
  bool is_conclude = op->b == 1;
  uint32_t pc = is_conclude ? program->conclude_pc : program->passages[op->a].pc;
  if (!is_conclude) grow(levels, set_of(levels, levels->ends, op->a), ends);
  if (!tries_rules) return;
  uint32_t block = points_block(levels->points, pc);
  grow(levels, levels->pending, read_from(levels, block, ends, ends));
  grow(levels, levels->rules_below, ends);
}

static void go_out(struct levels *levels, const struct op *op) {
  bool is_rule = levels->points->program->passages[op->owner].kind == BODY_RULE;
  go(levels, op, set_of(levels, levels->below, op->owner), !is_rule);
}

static void gather(struct levels *levels, const struct op *op, uint32_t pc) {
  uint32_t block = points_block(levels->points, pc + 1);
  grow(levels, levels->pending, read_in(levels, block, op->owner));
  grow(levels, levels->rules_below, set_of(levels, levels->ends, op->owner));
}

static void pass_on(struct levels *levels, uint32_t pc) {
  const struct program *program = levels->points->program;
  const struct op *op = &program->code[pc];
  switch ((enum op_code)op->code) {
  case OP_GO: go(levels, op, set_of(levels, levels->ends, op->owner), true); break;
  case OP_GO_OUT: go_out(levels, op); break;
  case OP_GATHER: gather(levels, op, pc); break;
  case OP_VISIT:
    open_level(levels, op->owner, op->a, points_block(levels->points, program->resumes[op->b].pc));
    break;
  case OP_DRAW: deal_each(levels, op->owner, program->draws[op->a].deck, op->b); break;
  case OP_HAND:
    deal_each(levels, op->owner, program->hands[op->a].deck, program->hands[op->a].next);
    break;
  default: break;
  }
}

/* Behind a rule come the rules after it, then the place that was about to be gone to. */
static void pass_to_rules(struct levels *levels) {
  const struct program *program = levels->points->program;
  for (uint32_t i = 0; i < program->rule_count; i++) {
    uint32_t next = levels->points->rules + i + 1;
    grow(levels, set_of(levels, levels->ends, program->rules[i]),
         read_from(levels, next, levels->pending, levels->rules_below));
    grow(levels, set_of(levels, levels->below, program->rules[i]), levels->rules_below);
  }
}

static struct levels find_levels(const struct points *points, struct arena *arena) {
  const struct program *program = points->program;
  size_t size = points->words * sizeof(uint64_t);
  struct levels levels = {.points = points,
                          .ends = arena_take(arena, (program->passage_count + 1) * size),
                          .below = arena_take(arena, (program->passage_count + 1) * size),
                          .pending = arena_take(arena, size),
                          .rules_below = arena_take(arena, size),
                          .scratch = arena_take(arena, size),
                          .has_changed = true};
  while (levels.has_changed) {
    levels.has_changed = false;
    for (uint32_t pc = 0; pc < program->code_count; pc++) pass_on(&levels, pc);
    pass_to_rules(&levels);
  }
  return levels;
}

/* ---------------------------------------------------------------------- the sets */

static void take_slot(uint64_t *set, int64_t slot) {
  if (slot >= 0) set[slot / 64] |= UINT64_C(1) << (slot % 64);
}

static bool is_rest(const struct resume *resume) {
  return resume->kind != RESUME_RETURN && resume->kind != RESUME_PENDING &&
         resume->kind != RESUME_ENTER;
}

/* Where it rests, how it came there and how it ended tell a play apart in any case. */
static void take_always(const struct program *program, uint64_t *set) {
  take_slot(set, program->position_slot);
  take_slot(set, program->ending_slot);
  for (uint32_t i = 0; i < program->frames; i++) take_slot(set, program->frame_slot + i);
}

static const uint64_t *find_most(const struct levels *levels, uint32_t resume,
                                 struct arena *arena) {
  const struct program *program = levels->points->program;
  const struct resume *rest = &program->resumes[resume];
  size_t size = levels->points->words * sizeof(uint64_t);
  uint64_t *set = arena_take(arena, size);
  if (rest->kind == RESUME_OVER)
    memcpy(set, points_set(levels->points, levels->points->rests + resume, SET_USE), size);
  else if (rest->kind != RESUME_START)
    memcpy(set, read_in(levels, levels->points->rests + resume, rest->owner), size);
  take_always(program, set);
  return set;
}

/* The point from which a resume goes on. */
static uint32_t point_of(const struct points *points, uint32_t resume) {
  const struct resume *at = &points->program->resumes[resume];
  if (is_rest(at)) return points->rests + resume;
  return points_block(points, at->pc);
}

static const uint64_t *copy_flows(const struct points *points, struct arena *arena) {
  const struct program *program = points->program;
  size_t size = SETS * points->words * sizeof(uint64_t);
  unsigned char *flows = arena_take(arena, program->resume_count * size);
  for (uint32_t i = 0; i < program->resume_count; i++)
    memcpy(flows + i * size, points_set(points, point_of(points, i), SET_USE), size);
  return (const uint64_t *)(const void *)flows;
}

void live_at(const struct live *live, uint32_t resume, const uint64_t *ends, const uint64_t *below,
             uint64_t *set) {
  read_through(live->flows + (size_t)resume * SETS * live->words, live->words, ends, below, set);
  take_always(live->program, set);
}

struct live live_all(const struct program *program, const bool *keeps, struct arena *arena,
                     struct arena *scratch) {
  struct points points;
  points_init(&points, program, keeps, scratch);
  solve(&points);
  struct levels levels = find_levels(&points, scratch);
  const uint64_t **most = arena_take(arena, (program->resume_count + 1) * sizeof *most);
  for (uint32_t i = 0; i < program->resume_count; i++)
    if (is_rest(&program->resumes[i])) most[i] = find_most(&levels, i, arena);
  return (struct live){program, points.words, most, copy_flows(&points, arena)};
}

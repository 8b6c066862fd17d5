/* points: the places of a program between which values flow, for `live`. */
#include "language/points.h"

uint32_t points_block(const struct points *points, uint32_t pc) { return points->block_at[pc]; }

static void begin_at(bool *begins, int64_t pc) {
  if (pc >= 0) begins[pc] = true;
}

/* Where code goes on from elsewhere than the op before. */
static void find_tables(const struct program *program, bool *begins) {
  for (size_t i = 0; i < program->passage_count; i++) begin_at(begins, program->passages[i].pc);
  for (size_t i = 0; i < program->resume_count; i++) begin_at(begins, program->resumes[i].pc);
  for (size_t i = 0; i < program->choice_count; i++) begin_at(begins, program->choices[i].pc);
  for (size_t i = 0; i < program->menu_count; i++) begin_at(begins, program->menus[i].otherwise);
  for (size_t i = 0; i < program->draw_count; i++) begin_at(begins, program->draws[i].otherwise);
  for (size_t i = 0; i < program->hand_count; i++) {
    begin_at(begins, program->hands[i].otherwise);
    begin_at(begins, program->hands[i].after);
  }
  for (size_t i = 0; i < program->ask_count; i++) {
    const struct ask *ask = &program->asks[i];
    for (size_t j = 0; j < ask->answer_count; j++) {
      begin_at(begins, ask->answers[j].pc);
      begin_at(begins, ask->answers[j].near_pc);
    }
    begin_at(begins, ask->otherwise);
    begin_at(begins, ask->after);
  }
  begin_at(begins, program->conclude_pc);
}

static void find_jumps(const struct program *program, bool *begins) {
  for (size_t i = 0; i < program->code_count; i++) {
    const struct op *op = &program->code[i];
    if (op->code == OP_JUMP) begin_at(begins, op->a);
    if (op->code == OP_UNLESS) begin_at(begins, op->b);
    if (op->code == OP_UNLESS || op->code == OP_GATHER) begin_at(begins, (int64_t)i + 1);
  }
}

/* A menu at the end of everything has its gather behind the last op. */
static void number_blocks(struct points *points, const bool *begins) {
  const struct program *program = points->program;
  size_t size = (program->code_count + 1) * sizeof(uint32_t);
  points->block_at = arena_take(points->arena, size);
  points->begins = arena_take(points->arena, size);
  for (uint32_t i = 0; i < program->code_count; i++) {
    points->block_at[i] = begins[i] || i == 0 ? points->count : (uint32_t)NO_POINT;
    if (points->block_at[i] != NO_POINT) points->begins[points->count++] = i;
  }
}

static uint32_t take_points(struct points *points, size_t count) {
  uint32_t first = points->count;
  points->count += (uint32_t)count;
  return first;
}

void points_init(struct points *points, const struct program *program, const bool *keeps,
                 struct arena *arena) {
  *points = (struct points){.program = program, .arena = arena, .keeps = keeps};
  reads_init(&points->reads, program, arena);
  points->minds_leaving = leave_matters(&points->reads);
  bool *begins = arena_take(arena, (program->code_count + 1) * sizeof *begins);
  find_tables(program, begins);
  find_jumps(program, begins);
  number_blocks(points, begins);
  points->rests = take_points(points, program->resume_count);
  points->choices = take_points(points, program->choice_count);
  points->deals = take_points(points, program->passage_count);
  points->rules = take_points(points, program->rule_count + 1);
  points->words = (reads_count(program) + 63) / 64;
  points->sets = arena_take(arena, (points->count + 1) * SETS * points->words * sizeof(uint64_t));
  points->now = points_set(points, points->count, SET_USE);
}

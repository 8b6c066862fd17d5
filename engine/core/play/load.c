/* load: from sources to a program. */
#include <stdio.h>
#include <stdlib.h>

#include "language/compile.h"
#include "language/expr.h"
#include "lua/define.h"
#include "play/play.h"

enum { MEMORY_LIMIT = 32 * 1024 * 1024, LOAD_STEPS = 20000000, CALL_STEPS = 5000000 };

static void *c_allocate(void *user, void *block, size_t old_size, size_t new_size) {
  (void)user;
  (void)old_size;
  if (new_size == 0) {
    free(block);
    return NULL;
  }
  return realloc(block, new_size);
}

void skaz_config_init(skaz_config *config) {
  memset(config, 0, sizeof *config);
  config->allocate = c_allocate;
  config->memory_limit = MEMORY_LIMIT;
  config->load_steps = LOAD_STEPS;
  config->call_steps = CALL_STEPS;
  config->clock_limit = 2000;
  config->turn_text_limit = 64 * 1024;
}

/* One load under way: its scratch memory goes when it is over. */
struct load {
  struct program *program;
  struct sandbox *sandbox;
  struct arena scratch;
  struct arena sources, search; /* as much again, and gone before the program is made */
  struct definitions definitions;
  const char *name;
};

/* Leaves the protected run when an arena finds no memory. */
static void fail_arena(void *data) {
  struct load *load = data;
  sandbox_fail(load->sandbox, SKAZ_NO_MEMORY, "there is no memory left");
}

static void free_files(struct load *load) {
  arena_free(&load->search);
  arena_free(&load->sources);
}

static void work_load(struct sandbox *sandbox, void *data) {
  struct load *load = data;
  struct program *program = load->program;
  struct define_request request = {&load->scratch, &program->arena,  &load->sources,
                                   &load->search,  &program->issues, &program->config,
                                   load->name};
  program->about.id = arena_copy(&program->arena, load->name, strlen(load->name));
  define_scenario(sandbox, &request, &load->definitions);
  free_files(load);
  if (program->issues.errors == 0 || load->definitions.count > 0)
    compile_program(program, &load->definitions, &load->scratch);
  if (program->issues.errors == 0) bridge_freeze(sandbox, load->definitions.function_count);
  define_close(sandbox);
}

/* A failure of the whole load becomes an issue like any other. */
static void note_failure(void *data, const struct failure *failure) {
  struct program *program = data;
  struct place at = {NULL, failure->line, 0};
  if (failure->file[0] != '\0')
    at.file = arena_copy(&program->arena, failure->file, strlen(failure->file));
  issue_error(&program->issues, at, "%s", failure->message);
}

struct note {
  struct program *program;
  const struct failure *failure;
};

static void work_note(struct sandbox *sandbox, void *data) {
  struct note *note = data;
  (void)sandbox;
  note_failure(note->program, note->failure);
}

static skaz_status run_load(struct load *load) {
  struct program *program = load->program;
  struct failure failure, second;
  skaz_status status =
      sandbox_run(load->sandbox, program->config.load_steps, work_load, load, &failure);
  if (status == SKAZ_NO_MEMORY) return status;
  if (status != SKAZ_OK) {
    struct note note = {program, &failure};
    status = sandbox_run(load->sandbox, program->config.load_steps, work_note, &note, &second);
    if (status != SKAZ_OK) return SKAZ_NO_MEMORY;
  }
  issue_sort(&program->issues);
  return program->issues.errors > 0 ? SKAZ_BAD_SCENARIO : SKAZ_OK;
}

static void init_program(struct program *program, const skaz_config *config,
                         const struct memory *memory) {
  program->memory = *memory;
  program->config = *config;
  arena_init(&program->arena, &program->memory);
  program->issues.arena = &program->arena;
}

/* What is made after the load has no load to leave: the sandbox alone. */
static void fail_late(void *data) {
  struct program *program = data;
  sandbox_fail(program->sandbox, SKAZ_NO_MEMORY, "there is no memory left");
}

static void init_late(struct skaz_program *program) {
  struct arena *const arenas[] = {&program->keys.arena, &program->sites.arena};
  for (size_t i = 0; i < sizeof arenas / sizeof *arenas; i++) {
    arena_init(arenas[i], &program->compiled.memory);
    arenas[i]->fail = fail_late;
    arenas[i]->fail_data = &program->compiled;
  }
}

skaz_status skaz_load(const skaz_config *config, const char *name, skaz_program **out) {
  *out = NULL;
  if (config == NULL || config->resolve == NULL || config->allocate == NULL || name == NULL)
    return SKAZ_BAD_CALL;
  struct memory memory = {config->allocate, config->user, config->memory_limit, 0};
  struct sandbox_limits limits = {config->clock, config->user, config->clock_limit};
  skaz_program *program = memory_new(&memory, sizeof *program);
  if (program == NULL) return SKAZ_NO_MEMORY;
  struct program *compiled = &program->compiled;
  init_program(compiled, config, &memory);
  init_late(program);
  struct load load = {.program = compiled, .name = name};
  struct arena *const arenas[] = {&load.scratch, &load.sources, &load.search};
  for (size_t i = 0; i < sizeof arenas / sizeof *arenas; i++) {
    arena_init(arenas[i], &compiled->memory);
    arenas[i]->fail = fail_arena;
    arenas[i]->fail_data = &load;
  }
  compiled->arena.fail = fail_arena;
  compiled->arena.fail_data = &load;
  load.sandbox = compiled->sandbox = sandbox_open(&compiled->memory, &limits);
  skaz_status status = load.sandbox == NULL ? SKAZ_NO_MEMORY : run_load(&load);
  free_files(&load);
  arena_free(&load.scratch);
  compiled->arena.fail = fail_late;
  compiled->arena.fail_data = compiled;
  if (status == SKAZ_NO_MEMORY)
    skaz_unload(program);
  else
    *out = program;
  return status;
}

void skaz_unload(skaz_program *program) {
  if (program == NULL) return;
  struct program *compiled = &program->compiled;
  keys_forget(program);
  sites_free(program);
  struct memory memory = compiled->memory;
  if (compiled->sandbox != NULL) sandbox_close(compiled->sandbox);
  arena_free(&compiled->arena);
  memory.used = compiled->memory.used;
  memory_free(&memory, program, sizeof *program);
}

/* ------------------------------------------------------ work after the load */

struct task {
  skaz_program *program;
  struct arena scratch;
  program_work *work;
  void *data;
};

static void work_task(struct sandbox *sandbox, void *data) {
  struct task *task = data;
  (void)sandbox;
  task->work(task->program, &task->scratch, task->data);
}

skaz_status program_run(struct skaz_program *program, program_work *work, void *data) {
  struct program *compiled = &program->compiled;
  struct task task = {.program = program, .work = work, .data = data};
  struct failure failure;
  arena_init(&task.scratch, &compiled->memory);
  task.scratch.fail = fail_late;
  task.scratch.fail_data = compiled;
  skaz_status status =
      sandbox_run(compiled->sandbox, compiled->config.load_steps, work_task, &task, &failure);
  arena_free(&task.scratch);
  return status;
}

/* ------------------------------------------------- expressions after the load */

struct late {
  const char *text;
  const skaz_expr **expr;
  skaz_error *error;
};

static skaz_status tell_error(skaz_error *error, skaz_status status, const char *message,
                              int column) {
  if (error != NULL) *error = (skaz_error){.status = status, .message = message, .column = column};
  return status;
}

static void work_compile(struct skaz_program *owner, struct arena *scratch, void *data) {
  struct late *late = data;
  struct program *program = &owner->compiled;
  struct issues issues = {.arena = &program->arena};
  struct literal text = {arena_copy(&program->arena, late->text, strlen(late->text)),
                         strlen(late->text),
                         {NULL, 1, 1},
                         true};
  struct expr_context context = {program, &issues, NONE, true};
  size_t from = program->node_count;
  (void)scratch;
  int32_t node = expr_compile(&context, text, EXPR_CONDITION);
  if (node == NONE) {
    const skaz_error *what = &issues.items[0].what;
    tell_error(late->error, SKAZ_SCRIPT_ERROR, what->message, what->column);
    return;
  }
  expr_link(program, from);
  struct skaz_expr *expr = arena_take(&program->arena, sizeof *expr);
  expr->text = text.text;
  expr->node = node;
  expr->program = owner;
  expr->older = owner->expressions;
  owner->expressions = expr;
  *late->expr = expr;
}

skaz_status skaz_compile(skaz_program *program, const char *text, const skaz_expr **expr,
                         skaz_error *error) {
  struct late late = {text, expr, error};
  *expr = NULL;
  if (program->compiled.issues.errors > 0)
    return tell_error(error, SKAZ_BAD_SCENARIO, "the scenario has errors", 0);
  for (struct skaz_expr *old = program->expressions; old != NULL; old = old->older)
    if (strcmp(old->text, text) == 0) {
      *expr = old;
      return SKAZ_OK;
    }
  skaz_status status = program_run(program, work_compile, &late);
  if (status != SKAZ_OK)
    return tell_error(error, status, "there is no memory left for this expression", 0);
  return *expr != NULL ? SKAZ_OK : SKAZ_SCRIPT_ERROR;
}

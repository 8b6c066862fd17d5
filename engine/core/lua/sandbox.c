/* sandbox: the Lua state of a program: its cap, its fuel and its one protected call. */
#include "lua/sandbox.h"

#include <lauxlib.h>
#include <lua.h>
#include <string.h>

#include "lua/baselib.h"
#include "lua/report.h"

enum {
  STEP = 1000, /* instructions between two looks at the fuel and the clock */
  PIECE = 256, /* bytes that the parser gets between two looks */
  STRING_LIMIT = 1024 * 1024,
  STRING_HEADER = 64, /* at most this much comes on top of a string's own bytes */
  MOST_RUNS = 8,      /* runs inside runs */
  PCALL_FUEL = 50,    /* or 2^200 nested pcalls would cost no instruction */
  OPEN_FUEL = 1000 * 1000,
  COLLECTED = 64 * 1024 /* bytes that make another collection worth while */
};

#define OUT_OF_MEMORY                                                                              \
  "not enough memory for this scenario: does a loop or a function that calls itself never end?"

/* What changes with each run. */
struct run {
  struct failure *failure; /* the caller's */
  int64_t fuel;
  bool is_stopped; /* leaving for good: no pcall of the scenario may hold it */
};

struct sandbox {
  struct memory *memory;
  struct sandbox_limits limits;
  lua_State *L;
  struct run run;
  void *guest; /* see sandbox_guest */
  void *loader;
  int depth; /* runs under way */
  bool has_deadline;
  int64_t deadline;    /* set at the first look, so that short calls never ask the clock */
  size_t reserve;      /* bytes that Lua leaves to C, for what a failure has to do */
  bool string_refused; /* why the allocator last said no: a string's length, or memory */
};

struct lua_State *sandbox_lua(struct sandbox *sandbox) {
  return sandbox->L;
}

void **sandbox_guest(struct sandbox *sandbox) { return &sandbox->guest; }
void **sandbox_loader(struct sandbox *sandbox) { return &sandbox->loader; }

struct sandbox *sandbox_of(struct lua_State *L) {
  return *(struct sandbox **)lua_getextraspace(L);
}

/* ------------------------------------------------------------------ stops */

static void hook(lua_State *L, lua_Debug *at);

/* Raises what no pcall holds. From now on the hook fires at every instruction. */
static _Noreturn void leave(struct sandbox *sandbox) {
  lua_State *L = sandbox->L;
  sandbox->run.is_stopped = true;
  lua_sethook(L, hook, LUA_MASKCOUNT, 1);
  lua_pushnil(L); /* the message is in the failure, where it needs no memory */
  lua_error(L);
  for (;;) {
  } /* lua_error does not return, but does not say so */
}

static _Noreturn void stop(struct sandbox *sandbox, const char *message) {
  report_message(sandbox->run.failure, SKAZ_LIMIT, message);
  report_place(sandbox->L, sandbox->run.failure);
  leave(sandbox);
}

/* Puts the reason of a lack of memory behind the place, which the allocator noted. */
static void report_memory(struct sandbox *sandbox) {
  struct failure *failure = sandbox->run.failure;
  const char *message = sandbox->string_refused
                            ? "a string grew past 1 MiB, the longest that a scenario may make"
                            : OUT_OF_MEMORY;
  memcpy(failure->message, message, strlen(message) + 1);
  failure->status = sandbox->string_refused ? SKAZ_LIMIT : SKAZ_NO_MEMORY;
}

void sandbox_fail(struct sandbox *sandbox, skaz_status status, const char *message) {
  report_message(sandbox->run.failure, status, message);
  leave(sandbox);
}

void sandbox_pass_on(struct sandbox *sandbox, const struct failure *failure) {
  memmove(sandbox->run.failure, failure, sizeof *failure);
  leave(sandbox);
}

static void look_at_fuel(struct sandbox *sandbox) {
  if (sandbox->run.fuel < 0)
    stop(sandbox, "this took more steps than a script may: is there a loop that never ends?");
}

static void look_at_clock(struct sandbox *sandbox) {
  const struct sandbox_limits *limits = &sandbox->limits;
  if (limits->clock == NULL) return;
  int64_t now = limits->clock(limits->user);
  if (!sandbox->has_deadline) sandbox->deadline = now + limits->clock_limit;
  sandbox->has_deadline = true;
  if (now > sandbox->deadline) stop(sandbox, "this took longer than a script may");
}

static void hook(lua_State *L, lua_Debug *at) {
  (void)at;
  struct sandbox *sandbox = sandbox_of(L);
  if (sandbox->run.is_stopped) leave(sandbox);
  sandbox->run.fuel -= STEP;
  look_at_fuel(sandbox);
  look_at_clock(sandbox);
}

void sandbox_charge(struct lua_State *L, int64_t fuel) {
  struct sandbox *sandbox = sandbox_of(L);
  sandbox->run.fuel -= fuel;
  look_at_fuel(sandbox);
}

int sandbox_pcall(struct lua_State *L) {
  struct sandbox *sandbox = sandbox_of(L);
  luaL_checkany(L, 1);
  sandbox_charge(L, PCALL_FUEL);
  lua_pushboolean(L, true);
  lua_insert(L, 1);
  int status = lua_pcall(L, lua_gettop(L) - 2, LUA_MULTRET, 0);
  if (sandbox->run.is_stopped) leave(sandbox);
  if (status == LUA_ERRMEM) {
    report_memory(sandbox);
    leave(sandbox);
  }
  if (status == LUA_OK) return lua_gettop(L);
  lua_pushboolean(L, false);
  lua_replace(L, 1);
  return 2;
}

/* -------------------------------------------------------------- allocator */

/* Growing costs fuel, or one instruction could do any amount of work. A table
 * that grows is filled anew, hence the higher price of a new vector. The fuel is
 * looked at later: an allocator must not raise. */
static void charge_growth(struct sandbox *sandbox, bool is_vector, size_t bytes) {
  sandbox->run.fuel -= (int64_t)(bytes / (is_vector ? 4 : 64));
}

static void *refuse(struct sandbox *sandbox, bool is_string) {
  sandbox->string_refused = is_string;
  if (sandbox->depth == 0) return NULL;
  sandbox->run.failure->file[0] = '\0';
  sandbox->run.failure->line = 0;
  report_place(sandbox->L, sandbox->run.failure);
  return NULL;
}

static bool has_room(const struct sandbox *sandbox, size_t more) {
  const struct memory *memory = sandbox->memory;
  size_t room = memory->limit - memory->used;
  return room >= sandbox->reserve && more <= room - sandbox->reserve;
}

/* The lua_Alloc. For a new block `old_size` is the kind of object, 0 for a vector. */
static void *allocate(void *user, void *block, size_t old_size, size_t new_size) {
  struct sandbox *sandbox = user;
  bool is_string = block == NULL && old_size == LUA_TSTRING;
  bool is_vector = block == NULL && old_size == 0;
  if (block == NULL) old_size = 0;
  if (is_string && new_size > STRING_LIMIT + STRING_HEADER) return refuse(sandbox, true);
  if (new_size > old_size) {
    charge_growth(sandbox, is_vector, new_size - old_size);
    if (!has_room(sandbox, new_size - old_size)) return refuse(sandbox, false);
  }
  void *result = memory_resize(sandbox->memory, block, old_size, new_size);
  return result == NULL && new_size > 0 ? refuse(sandbox, false) : result;
}

/* -------------------------------------------------------------------- run */

struct job {
  struct sandbox *sandbox;
  void (*work)(struct sandbox *sandbox, void *data);
  void *data;
};

static int l_work(lua_State *L) {
  struct job *job = lua_touserdata(L, 1);
  lua_settop(L, 0);
  job->work(job->sandbox, job->data);
  return 0;
}

/* The message handler: runs where the error was raised, and runs no Lua. */
static int l_report(lua_State *L) {
  struct sandbox *sandbox = sandbox_of(L);
  if (!sandbox->run.is_stopped) report_error(L, 1, sandbox->run.failure);
  return 1;
}

/* Lua gives back only half of an unused call stack at a time. */
static int l_collect(lua_State *L) {
  const struct memory *memory = sandbox_of(L)->memory;
  size_t before;
  do {
    before = memory->used;
    lua_gc(L, LUA_GCCOLLECT);
  } while (before > memory->used && before - memory->used > COLLECTED);
  return 0;
}

/* Room for three values was made before. */
static void settle(struct sandbox *sandbox, int status, struct failure *failure) {
  lua_State *L = sandbox->L;
  if (!sandbox->run.is_stopped && status == LUA_ERRMEM) report_memory(sandbox);
  if (failure->status == SKAZ_OK)
    report_message(failure, SKAZ_SCRIPT_ERROR, "the script failed, and so did its error message");
  lua_pushcfunction(L, l_collect);
  lua_pcall(L, 0, 0, 0);
}

static int call_protected(struct sandbox *sandbox, struct job *job, struct failure *failure) {
  lua_State *L = sandbox->L;
  int top = lua_gettop(L);
  failure->status = SKAZ_OK;
  failure->message[0] = failure->file[0] = '\0';
  failure->line = 0;
  if (!lua_checkstack(L, 3)) {
    report_message(failure, SKAZ_NO_MEMORY, OUT_OF_MEMORY);
    return LUA_ERRMEM;
  }
  lua_pushcfunction(L, l_report);
  lua_pushcfunction(L, l_work);
  lua_pushlightuserdata(L, job);
  int status = lua_pcall(L, 1, 0, top + 1);
  lua_settop(L, top);
  if (status != LUA_OK) settle(sandbox, status, failure);
  return status;
}

/* The instruction counter starts anew only with an outermost run, so that equal
 * runs stop at equal places and no inner run lets the outer one go uncounted. */
static void count_steps(struct sandbox *sandbox) {
  lua_sethook(sandbox->L, hook, LUA_MASKCOUNT, STEP);
}

skaz_status sandbox_run(struct sandbox *sandbox, int64_t steps,
                        void (*work)(struct sandbox *sandbox, void *data), void *data,
                        struct failure *failure) {
  struct job job = {sandbox, work, data};
  struct run outer = sandbox->run;
  bool is_inner = sandbox->depth > 0;
  if (sandbox->depth == MOST_RUNS) {
    report_message(failure, SKAZ_SCRIPT_ERROR,
                   "functions and derived variables call each other "
                   "in a circle");
    return failure->status;
  }
  int64_t fuel = is_inner && outer.fuel < steps ? outer.fuel : steps;
  sandbox->run = (struct run){failure, fuel, false};
  if (!is_inner) {
    sandbox->has_deadline = false;
    count_steps(sandbox);
  }
  sandbox->depth++;
  int status = call_protected(sandbox, &job, failure);
  sandbox->depth--;
  if (sandbox->run.is_stopped) count_steps(sandbox);
  outer.fuel -= fuel - sandbox->run.fuel;
  sandbox->run = outer;
  return status == LUA_OK ? SKAZ_OK : failure->status;
}

/* ---------------------------------------------------------------- compile */

struct reading {
  const char *next;
  size_t left;
};

/* The lua_Reader. No hook runs while Lua parses, so it gets the source piecemeal. */
static const char *read_piece(lua_State *L, void *data, size_t *size) {
  struct reading *reading = data;
  const char *piece = reading->next;
  *size = reading->left < PIECE ? reading->left : PIECE;
  reading->next += *size;
  reading->left -= *size;
  sandbox_charge(L, (int64_t)*size);
  look_at_clock(sandbox_of(L));
  return piece;
}

/* Leaves out what Lua's own file loader would skip: a byte order mark and the
 * rest of a first line that begins with '#'. */
static void skip_opening(struct reading *reading) {
  size_t skip = 0, size = reading->left;
  const char *text = reading->next;
  if (size >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0) skip = 3;
  if (skip < size && text[skip] == '#')
    while (skip < size && text[skip] != '\n' && text[skip] != '\r') skip++;
  reading->next += skip;
  reading->left -= skip;
}

int sandbox_compile(struct lua_State *L, const char *file, const char *source, size_t size) {
  struct sandbox *sandbox = sandbox_of(L);
  struct reading reading = {source, size};
  skip_opening(&reading);
  const char *name = lua_pushfstring(L, "@%s", file);
  int status = lua_load(L, read_piece, &reading, name, "t");
  if (sandbox->run.is_stopped) leave(sandbox);
  if (status == LUA_ERRMEM) {
    report_memory(sandbox);
    leave(sandbox);
  }
  lua_remove(L, -2);
  return status;
}

/* ---------------------------------------------------------- open and close */

static void open_library(struct sandbox *sandbox, void *data) {
  (void)data;
  baselib_open(sandbox->L);
  lua_rawseti(sandbox->L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
}

struct sandbox *sandbox_open(struct memory *memory, const struct sandbox_limits *limits) {
  struct sandbox *sandbox = memory_new(memory, sizeof *sandbox);
  if (sandbox == NULL) return NULL;
  sandbox->memory = memory;
  sandbox->limits = *limits;
  sandbox->reserve = memory->limit / 32 < 65536 ? memory->limit / 32 : 65536;
  sandbox->L = lua_newstate(allocate, sandbox);
  struct failure failure;
  if (sandbox->L != NULL) {
    *(struct sandbox **)lua_getextraspace(sandbox->L) = sandbox;
    if (sandbox_run(sandbox, OPEN_FUEL, open_library, NULL, &failure) == SKAZ_OK) return sandbox;
  }
  sandbox_close(sandbox);
  return NULL;
}

void sandbox_close(struct sandbox *sandbox) {
  if (sandbox == NULL) return;
  if (sandbox->L != NULL) lua_close(sandbox->L);
  memory_free(sandbox->memory, sandbox, sizeof *sandbox);
}

/* sandbox: the Lua state of a program: its cap, its fuel and its one protected call. */
#ifndef SKAZ_SANDBOX_H
#define SKAZ_SANDBOX_H

#include <stdint.h>

#include "base/issue.h"

struct lua_State;
struct sandbox;

struct sandbox_limits {
  int64_t (*clock)(void *user); /* milliseconds, or NULL */
  void *user;
  int64_t clock_limit; /* milliseconds for one run */
};

/* Why a protected run failed. The message is a copy in the struct: no Lua memory. */
struct failure {
  skaz_status status; /* SKAZ_SCRIPT_ERROR, SKAZ_LIMIT or SKAZ_NO_MEMORY */
  char message[512];
  char file[256]; /* "" where there is none */
  int line;
};

/* Opens a Lua state with the allow-listed library; NULL when there is no memory.
 * All it allocates comes from `memory`. */
struct sandbox *sandbox_open(struct memory *memory, const struct sandbox_limits *limits);
void sandbox_close(struct sandbox *sandbox);

/* Runs `work` inside the one protected call, with `steps` of fuel. Whatever goes
 * wrong inside, a memory failure in Lua, an error, the fuel or the clock, ends the
 * run, sets `*failure` and returns its status. Runs may nest (a callback that an
 * expression calls during an effect): the inner gets at most the outer's rest. */
skaz_status sandbox_run(struct sandbox *sandbox, int64_t steps,
                        void (*work)(struct sandbox *sandbox, void *data), void *data,
                        struct failure *failure);

/* Leaves the run with a status and a message; does not return. Only inside sandbox_run. */
void sandbox_fail(struct sandbox *sandbox, skaz_status status, const char *message)
    __attribute__((noreturn));

/* Leaves the run with the failure of an inner one, its place included. */
void sandbox_pass_on(struct sandbox *sandbox, const struct failure *failure)
    __attribute__((noreturn));

/* The Lua state, for the files of the Lua floor. */
struct lua_State *sandbox_lua(struct sandbox *sandbox);
struct sandbox *sandbox_of(struct lua_State *L);

/* Pointers that the bridge, and the load while it runs, keep with the sandbox; NULL at first. */
void **sandbox_guest(struct sandbox *sandbox);
void **sandbox_loader(struct sandbox *sandbox);

/* Uses up fuel; leaves the run when there is none. */
void sandbox_charge(struct lua_State *L, int64_t fuel);

/* pcall(f, ...) for scenarios: holds errors, but neither a stop nor a lack of memory. */
int sandbox_pcall(struct lua_State *L);

/* Compiles a text chunk named `file` (prescanned) in the scenario's environment
 * and pushes the function: LUA_OK, or a Lua status with the message pushed. */
int sandbox_compile(struct lua_State *L, const char *file, const char *source, size_t size);

#endif

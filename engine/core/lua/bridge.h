/* bridge: the story's variables as Lua globals inside callbacks, and what keeps
 * state from hiding in Lua. This header shows no Lua: play calls it. */
#ifndef SKAZ_BRIDGE_H
#define SKAZ_BRIDGE_H

#include "lua/sandbox.h"

struct program;

/* What a running turn lends to a callback. */
struct bridge_turn {
  struct program *program;
  unsigned char *state; /* may be written only if `may_write` */
  bool may_write;       /* an effect; false in expressions, where functions must be pure */
  int32_t passage;      /* whose local variables are visible; -1: none */
  const char *module;   /* whose variables may be written besides the scenario's; NULL: none */
  /* One draw: an outcome in low .. high; `weights` of each, or NULL where all are
   * equal (chance(p) is a draw of 0 .. 1 with weights 100 - p and p). False: no
   * memory to record it. */
  bool (*draw)(void *data, int64_t low, int64_t high, const int64_t *weights, int64_t *outcome);
  void *data;
};

enum bridge_kind { BRIDGE_NOTHING, BRIDGE_INT, BRIDGE_BOOL, BRIDGE_TEXT };

/* A value that crosses the bridge. */
struct bridge_value {
  enum bridge_kind kind;
  int64_t number;
  char text[256]; /* BRIDGE_TEXT: cut at a character; longer is an error of the call */
};

/* Calls function `function` (index into definitions.functions) with `count`
 * arguments; `result` may be NULL for an effect. On failure the state may have been
 * written: the caller rolls back. */
skaz_status bridge_call(struct sandbox *sandbox, const struct bridge_turn *turn, int function,
                        const struct bridge_value *arguments, size_t count,
                        struct bridge_value *result, int64_t steps, struct failure *failure);

/* After the load: freezes every table a callback can reach and notes the scalar
 * upvalues. Runs inside sandbox_run. */
void bridge_freeze(struct sandbox *sandbox, size_t function_count);

#endif

/* stage: what calls of Lua functions in play share. */
#ifndef SKAZ_STAGE_H
#define SKAZ_STAGE_H

#include "language/program.h"
#include "lua/bridge.h"

struct lua_State;

/* A userdata that lives as long as the sandbox. The numbers are references in the
 * registry, which are found faster than names. */
struct stage {
  const struct bridge_turn *turn; /* of the call under way, or NULL */
  int self;                       /* the userdata */
  int functions;                  /* those that play may call, by index + 1 */
  int watched;                    /* see freeze_restore */
  int views;                      /* of variables, by index + 1 */
};

/* The number in a slot of the turn's state. */
static inline int64_t stage_get(const struct bridge_turn *turn, uint32_t slot) {
  return slot_get(&turn->program->layout.slots[slot], turn->state);
}

#endif

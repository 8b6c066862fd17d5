/* derived: values that an expression gives, computed inside a function. */
#include "lua/derived.h"

#include <lauxlib.h>
#include <lua.h>
#include <string.h>

#include "language/eval.h"

enum { MOST_ARGUMENTS = 8 /* of a call in an expression */ };

/* What an expression needs while it is evaluated inside a function. */
struct asking {
  lua_State *L;
  const char *name;
  struct bridge_turn turn; /* what it calls must be pure, even in an effect */
};

static bool refuse_draw(void *data, int64_t low, int64_t high, const int64_t *weights,
                        int64_t *outcome) {
  (void)low, (void)high, (void)weights, (void)outcome;
  const struct asking *asking = data;
  luaL_error(asking->L, "'%s' needs chance, which belongs in effects alone", asking->name);
  return false;
}

static struct bridge_value to_bridge(const struct eval_value *value) {
  struct bridge_value out = {.number = value->number};
  out.kind = value->type == TYPE_TEXT   ? BRIDGE_TEXT
             : value->type == TYPE_BOOL ? BRIDGE_BOOL
                                        : BRIDGE_INT;
  if (out.kind == BRIDGE_TEXT) memcpy(out.text, value->text, sizeof out.text);
  return out;
}

static void from_bridge(const struct bridge_value *value, struct eval_value *out) {
  out->type = value->kind == BRIDGE_TEXT   ? TYPE_TEXT
              : value->kind == BRIDGE_BOOL ? TYPE_BOOL
                                           : TYPE_INT;
  out->number = value->number;
  if (out->type == TYPE_TEXT) memcpy(out->text, value->text, sizeof out->text);
}

/* A run of its own, with what is left of the fuel: an error cannot leave the turn of
 * the outer call lent to the inner one. */
static bool call_function(void *data, int32_t function, const struct eval_value *arguments,
                          size_t count, struct eval_value *result) {
  const struct asking *asking = data;
  struct sandbox *sandbox = sandbox_of(asking->L);
  struct bridge_value in[MOST_ARGUMENTS], out;
  struct failure failure;
  for (size_t i = 0; i < count && i < MOST_ARGUMENTS; i++) in[i] = to_bridge(&arguments[i]);
  skaz_status status =
      bridge_call(sandbox, &asking->turn, function, in, count, &out, INT64_MAX, &failure);
  if (status != SKAZ_OK) sandbox_pass_on(sandbox, &failure);
  from_bridge(&out, result);
  return true;
}

static const char *fault_name(enum eval_fault fault) {
  switch (fault) {
  case EVAL_DIVISION: return "it divides by zero";
  case EVAL_TYPE: return "a function in it gives another type than is needed";
  default: return "it cannot be computed";
  }
}

void derived_push(struct lua_State *L, const struct bridge_turn *turn,
                  const struct variable *variable) {
  const struct program *program = turn->program;
  struct asking asking = {L, variable->name, *turn};
  asking.turn.may_write = false;
  static const struct eval_hooks hooks = {.draw = refuse_draw, .call = call_function};
  struct evaluation evaluation = {
      .program = program, .state = turn->state, .hooks = &hooks, .data = &asking};
  struct eval_value room = {.type = TYPE_NONE};
  struct eval_text text = {"", 0};
  int64_t number = 0;
  enum type type = (enum type)program->nodes[variable->expr].type;
  if (type == TYPE_ANY) { /* a call whose type nothing has told */
    eval_take(&evaluation, variable->expr, &room);
    type = room.type;
    if (type == TYPE_TEXT)
      text = (struct eval_text){room.text, strlen(room.text)};
    else
      number = room.number;
  } else if (type == TYPE_TEXT) {
    text = eval_print(&evaluation, variable->expr, &room);
  } else {
    number = eval_number(&evaluation, variable->expr);
  }
  if (evaluation.fault != EVAL_OK)
    luaL_error(L, "'%s' has no value: %s", variable->name, fault_name(evaluation.fault));
  switch (type) {
  case TYPE_TEXT: lua_pushlstring(L, text.text, text.length); break;
  case TYPE_BOOL: lua_pushboolean(L, number != 0); break;
  case TYPE_WORD:
    lua_pushstring(L, program->words[program->nodes[variable->expr].words].items[number]);
    break;
  default: lua_pushinteger(L, number); break;
  }
}

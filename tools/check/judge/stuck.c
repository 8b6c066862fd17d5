/* stuck: plays that can come to no ending any more, and what keeps them in. */
#include "check/graph/reach.h"
#include "check/graph/trap.h"
#include "check/judge/judge.h"
#include "text/text.h"

#include <string.h>

enum { MOST_NAMED = 4 };

/* Where the passage, or whatever else a state rests in, is defined. */
static struct spot spot_of(const skaz_program *program, const char *place) {
  static const skaz_entry_kind kinds[] = {SKAZ_ENTRY_PASSAGE, SKAZ_ENTRY_STORYLET, SKAZ_ENTRY_RULE,
                                          SKAZ_ENTRY_ENDING};
  skaz_entry entry;
  for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
    for (size_t i = 0; skaz_entry_at(program, kinds[k], i, &entry); i++)
      if (strcmp(entry.name, place) == 0)
        return (struct spot){entry.file, entry.line, 0, entry.name};
  return (struct spot){0};
}

/* "; never true there: 'ticket', 'trust > 3'" */
static void put_closed(struct text *message, const skaz_program *program, const struct trap *trap) {
  size_t named = 0;
  skaz_site site;
  for (size_t i = 0; i < trap->closed_count && named < MOST_NAMED; i++) {
    if (!skaz_site_at(program, trap->closed[i], &site) || site.text == NULL) continue;
    text_print(message, "%s'%s'", named++ == 0 ? "; what never holds any more: " : ", ", site.text);
  }
}

static void tell(struct space *space, uint32_t state, const struct hearing *hearing) {
  struct trap trap = {0};
  struct text message = {0};
  const skaz_program *program = space_program(space);
  skaz_from_key(space_story(space), space_key(space, state));
  const char *place = skaz_place(space_story(space));
  struct spot at = spot_of(program, place);
  text_print(&message, "a play that comes to '%s' may never come to an ending", place);
  if (trap_find(&trap, space, hearing->flags, state)) put_closed(&message, program, &trap);
  if (!finding_has(hearing->findings, CODE_CANNOT_END, at.file, at.line))
    refute_state(hearing->refuter, space, hearing->flags, state,
                 finding_add(hearing->findings, CODE_CANNOT_END, at, "%s", text_string(&message)));
  trap_free(&trap);
  text_free(&message);
}

void judge_stuck(struct space *space, const struct hearing *hearing) {
  struct reach reach = {0};
  if (reach_find_surely(&reach, space) && reach.is_sure && reach.trapped != SPACE_NONE)
    tell(space, reach.trapped, hearing);
  reach_free(&reach);
}

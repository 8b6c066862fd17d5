/* code: the codes of findings, which never change their meaning. Each has a page. */
#ifndef SKAZ_CODE_H
#define SKAZ_CODE_H

#include <stdbool.h>

enum severity {
  SEVERITY_ERROR,   /* some play goes wrong, or none can begin */
  SEVERITY_WARNING, /* certain, and hardly meant */
  SEVERITY_HINT     /* worth a look; may be meant, or may never happen */
};

enum code {
  /* what keeps a scenario from being loaded, or the load warns of */
  CODE_LOAD,
  CODE_NO_PASSAGE,
  CODE_NO_NAME,
  CODE_NO_WORD,
  CODE_DEFINED_TWICE,
  CODE_LABEL_TWICE,
  CODE_UNMARKED,
  CODE_MARK_TOO_STRONG,
  CODE_NO_FACT,
  CODE_NO_VOICE,
  CODE_BEHIND_GO,
  CODE_HIDDEN_ENDING,
  CODE_NO_FACTS_NAMED,
  CODE_NO_SOURCE,
  CODE_CIRCULAR_TERM,
  /* what can be seen without playing */
  CODE_LOOSE_END,
  CODE_UNREACHABLE,
  CODE_ENDING_UNREACHABLE,
  CODE_NEVER_READ,
  CODE_NEVER_WRITTEN,
  CODE_ONLY_START,
  CODE_UNUSED,
  CODE_ALWAYS_TRUE,
  CODE_NEVER_TRUE,
  CODE_CHOICE_CLOSED,
  CODE_MENU_MAY_BE_EMPTY,
  CODE_ONCE_LOOP,
  CODE_ONE_WAY,
  CODE_LATER_FACT,
  CODE_VOICE_UNHEARD,
  CODE_SAME_LABEL,
  /* what plays come to */
  CODE_SCRIPT_ERROR,
  CODE_OUT_OF_RANGE,
  CODE_TEXT_ERROR,
  CODE_LIMIT,
  CODE_LOOP,
  CODE_EMPTY_MENU,
  CODE_CANNOT_END,
  CODE_PASSAGE_NEVER,
  CODE_ENDING_NEVER,
  CODE_CHOICE_NEVER,
  CODE_BRANCH_NEVER,
  CODE_DEAD_TRUE,
  CODE_DEAD_FALSE,
  CODE_CLAIM,
  CODE_SATURATES,
  CODE_FALLBACK_NEVER,
  CODE_SAME_RESULT,
  CODE_CHANGES_NOTHING,
  CODES
};

/* "SK012". */
const char *code_name(enum code code);
enum severity code_severity(enum code code);
/* "error", "warning", "hint". */
const char *code_severity_name(enum severity severity);
/* The code of a name, whatever the case of its letters; false if there is none. */
bool code_find(const char *name, enum code *code);

#endif

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
  /* what can be seen without playing */
  CODE_LOOSE_END,
  CODE_VOICE_UNHEARD,
  /* what plays come to */
  CODE_SCRIPT_ERROR,
  CODE_OUT_OF_RANGE,
  CODE_TEXT_ERROR,
  CODE_LIMIT,
  CODE_LOOP,
  CODE_EMPTY_MENU,
  CODE_CLAIM,
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

/* code: the codes of findings, which never change their meaning. */
#include "check/code.h"

#include <stddef.h>
#include <strings.h>

static const struct row {
  const char *name;
  enum severity severity;
} rows[CODES] = {
    [CODE_LOAD] = {"SK001", SEVERITY_ERROR},
    [CODE_NO_PASSAGE] = {"SK002", SEVERITY_ERROR},
    [CODE_NO_NAME] = {"SK003", SEVERITY_ERROR},
    [CODE_NO_WORD] = {"SK004", SEVERITY_ERROR},
    [CODE_DEFINED_TWICE] = {"SK005", SEVERITY_ERROR},
    [CODE_LABEL_TWICE] = {"SK006", SEVERITY_ERROR},
    [CODE_UNMARKED] = {"SK007", SEVERITY_ERROR},
    [CODE_MARK_TOO_STRONG] = {"SK008", SEVERITY_ERROR},
    [CODE_NO_FACT] = {"SK009", SEVERITY_ERROR},
    [CODE_NO_VOICE] = {"SK010", SEVERITY_ERROR},
    [CODE_BEHIND_GO] = {"SK011", SEVERITY_WARNING},
    [CODE_HIDDEN_ENDING] = {"SK012", SEVERITY_ERROR},

    [CODE_LOOSE_END] = {"SK020", SEVERITY_ERROR},
    [CODE_VOICE_UNHEARD] = {"SK034", SEVERITY_WARNING},

    [CODE_SCRIPT_ERROR] = {"SK050", SEVERITY_ERROR},
    [CODE_OUT_OF_RANGE] = {"SK051", SEVERITY_ERROR},
    [CODE_TEXT_ERROR] = {"SK052", SEVERITY_ERROR},
    [CODE_LIMIT] = {"SK053", SEVERITY_ERROR},
    [CODE_LOOP] = {"SK054", SEVERITY_ERROR},
    [CODE_EMPTY_MENU] = {"SK055", SEVERITY_ERROR},
    [CODE_CLAIM] = {"SK064", SEVERITY_ERROR},
};

const char *code_name(enum code code) { return rows[code].name; }

enum severity code_severity(enum code code) { return rows[code].severity; }

const char *code_severity_name(enum severity severity) {
  static const char *const names[] = {"error", "warning", "hint"};
  return names[severity];
}

bool code_find(const char *name, enum code *code) {
  for (int i = 0; i < CODES; i++) {
    if (strcasecmp(rows[i].name, name) != 0) continue;
    *code = (enum code)i;
    return true;
  }
  return false;
}

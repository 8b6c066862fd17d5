/* code: the codes of findings, which never change their meaning. */
#include "check/findings/code.h"

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
    [CODE_NO_FACTS_NAMED] = {"SK013", SEVERITY_ERROR},
    [CODE_NO_SOURCE] = {"SK014", SEVERITY_ERROR},
    [CODE_CIRCULAR_TERM] = {"SK015", SEVERITY_ERROR},

    [CODE_LOOSE_END] = {"SK020", SEVERITY_ERROR},
    [CODE_UNREACHABLE] = {"SK021", SEVERITY_WARNING},
    [CODE_ENDING_UNREACHABLE] = {"SK022", SEVERITY_WARNING},
    [CODE_NEVER_READ] = {"SK023", SEVERITY_WARNING},
    [CODE_NEVER_WRITTEN] = {"SK024", SEVERITY_WARNING},
    [CODE_ONLY_START] = {"SK025", SEVERITY_WARNING},
    [CODE_UNUSED] = {"SK026", SEVERITY_WARNING},
    [CODE_ALWAYS_TRUE] = {"SK027", SEVERITY_WARNING},
    [CODE_NEVER_TRUE] = {"SK028", SEVERITY_WARNING},
    [CODE_CHOICE_CLOSED] = {"SK029", SEVERITY_WARNING},
    [CODE_MENU_MAY_BE_EMPTY] = {"SK030", SEVERITY_HINT},
    [CODE_ONCE_LOOP] = {"SK031", SEVERITY_HINT},
    [CODE_ONE_WAY] = {"SK032", SEVERITY_WARNING},
    [CODE_LATER_FACT] = {"SK033", SEVERITY_WARNING},
    [CODE_VOICE_UNHEARD] = {"SK034", SEVERITY_WARNING},
    [CODE_SAME_LABEL] = {"SK035", SEVERITY_WARNING},

    [CODE_SCRIPT_ERROR] = {"SK050", SEVERITY_ERROR},
    [CODE_OUT_OF_RANGE] = {"SK051", SEVERITY_ERROR},
    [CODE_TEXT_ERROR] = {"SK052", SEVERITY_ERROR},
    [CODE_LIMIT] = {"SK053", SEVERITY_ERROR},
    [CODE_LOOP] = {"SK054", SEVERITY_ERROR},
    [CODE_EMPTY_MENU] = {"SK055", SEVERITY_ERROR},
    [CODE_CANNOT_END] = {"SK056", SEVERITY_ERROR},
    [CODE_PASSAGE_NEVER] = {"SK057", SEVERITY_WARNING},
    [CODE_ENDING_NEVER] = {"SK058", SEVERITY_WARNING},
    [CODE_CHOICE_NEVER] = {"SK059", SEVERITY_WARNING},
    [CODE_BRANCH_NEVER] = {"SK060", SEVERITY_WARNING},
    [CODE_DEAD_TRUE] = {"SK061", SEVERITY_WARNING},
    [CODE_DEAD_FALSE] = {"SK062", SEVERITY_WARNING},
    [CODE_CLAIM] = {"SK063", SEVERITY_ERROR},
    [CODE_SATURATES] = {"SK064", SEVERITY_HINT},
    [CODE_FALLBACK_NEVER] = {"SK065", SEVERITY_HINT},
    [CODE_SAME_RESULT] = {"SK066", SEVERITY_HINT},
    [CODE_CHANGES_NOTHING] = {"SK067", SEVERITY_HINT},
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

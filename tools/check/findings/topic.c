/* topic: which code a message of the library has.
 *
 * The library words its messages for authors and gives them no numbers. A message that has a
 * page of its own is known by a part of its words; the examples of the pages hold that. */
#include "check/findings/topic.h"

#include <stddef.h>
#include <string.h>

struct topic {
  const char *part; /* of the message */
  enum code code;
};

static const struct topic of_issues[] = {
    {"there is no passage '", CODE_NO_PASSAGE},
    {"there is no ending '", CODE_NO_PASSAGE},
    {"there is no variable '", CODE_NO_NAME},
    {"there is no '", CODE_NO_NAME},
    {"there is no decided.", CODE_NO_NAME},
    {"there is no visited.", CODE_NO_NAME},
    {"it is never '", CODE_NO_WORD},
    {"is defined twice", CODE_DEFINED_TWICE},
    {"is declared twice", CODE_DEFINED_TWICE},
    {"two choices of this passage are called", CODE_LABEL_TWICE},
    {"has no mark: give", CODE_UNMARKED},
    {"cannot be marked", CODE_MARK_TOO_STRONG},
    {"there is no fact '", CODE_NO_FACT},
    {"needs the facts it rests on", CODE_NO_FACTS_NAMED},
    {"there is no source '", CODE_NO_SOURCE},
    {"needs source = ", CODE_NO_SOURCE},
    {"is explained by itself", CODE_CIRCULAR_TERM},
    {"is not among the scenario's voices", CODE_NO_VOICE},
    {"` ever happens", CODE_BEHIND_GO},
    {"in conclude can never be reached", CODE_HIDDEN_ENDING},
    {NULL, CODE_LOAD}};

static const struct topic of_errors[] = {{"no choice is open in passage", CODE_EMPTY_MENU},
                                         {" runs out: it ends without", CODE_LOOSE_END},
                                         {"a loop without input", CODE_LOOP},
                                         {", and it goes from ", CODE_OUT_OF_RANGE},
                                         {NULL, CODE_SCRIPT_ERROR}};

static enum code find(const struct topic *topics, const char *message) {
  while (topics->part != NULL && strstr(message, topics->part) == NULL) topics++;
  return topics->code;
}

enum code topic_of_issue(const skaz_issue *issue) { return find(of_issues, issue->what.message); }

enum code topic_of_error(const skaz_error *error) {
  enum code code = find(of_errors, error->message);
  bool is_limit = error->status == SKAZ_LIMIT || error->status == SKAZ_NO_MEMORY;
  return code == CODE_SCRIPT_ERROR && is_limit ? CODE_LIMIT : code;
}

/* define: runs a scenario's files and records what they define. */
#ifndef SKAZ_DEFINE_H
#define SKAZ_DEFINE_H

#include "language/record.h"
#include "lua/sandbox.h"

struct define_request {
  struct arena *scratch; /* records and their texts live here */
  struct arena *keep;    /* file names and messages live here */
  struct arena *sources; /* texts of the files: of no use when all is defined */
  struct arena *search;  /* what finds places in them: likewise */
  struct issues *issues;
  const skaz_config *config; /* for resolve and release */
  const char *name;          /* of the scenario */
};

/* Resolves and runs the scenario's main file and all it includes or uses. Called
 * inside sandbox_run. Everything wrong goes to `issues`; what could be read is in
 * `*definitions` all the same, so that one load reports as much as it can. But where
 * an error ended a file early, no definitions are handed over: the compiler would
 * only miss what the rest of the file defines. The Lua functions stay in the
 * sandbox's registry, by index, for the bridge. */
void define_scenario(struct sandbox *sandbox, const struct define_request *request,
                     struct definitions *definitions);

/* The registry key of the array of functions, by index + 1: shared with the bridge. */
#define DEFINE_FUNCTIONS "skaz.functions"
/* The load is over: from now on the words of the language raise an error. */
void define_close(struct sandbox *sandbox);

#endif

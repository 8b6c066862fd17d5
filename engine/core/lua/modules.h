/* modules: finds, checks and runs the sources of a scenario: its main file and what
 * that file includes and uses. */
#ifndef SKAZ_MODULES_H
#define SKAZ_MODULES_H

#include "lua/loader.h"

/* Adds `include`, `use`, and `fault` for what they bring, to the library of the environment. */
void modules_open(struct lua_State *L);

/* Runs the scenario's main file. */
void modules_run_main(struct loader *loader);

#endif

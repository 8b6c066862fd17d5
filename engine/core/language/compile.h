/* compile: turns the records of a scenario into a program. */
#ifndef SKAZ_COMPILE_H
#define SKAZ_COMPILE_H

#include "language/program.h"
#include "language/record.h"

/* Compiles `definitions` into `program`, whose arena, issues and about.id are set.
 * What is wrong goes to the issues; the program is playable if there are no errors.
 * `scratch` holds what is needed during the compilation only. Memory failure leaves
 * by the arenas' `fail`. */
void compile_program(struct program *program, const struct definitions *definitions,
                     struct arena *scratch);

#endif

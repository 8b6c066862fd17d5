/* print: reports, for people and editors, or as JSON for tools. */
#ifndef SKAZ_PRINT_H
#define SKAZ_PRINT_H

#include <jansson.h>
#include <stdio.h>

#include "check/verify.h"

/* Findings as "file:line:column: error: ... [SK012]". */
void print_findings(FILE *out, const struct findings *findings);
/* What was explored, and the verdict on each property. */
void print_summary(FILE *out, const char *id, const struct report *report);
/* The report as an object; the caller owns it. */
json_t *print_json(const char *id, const struct report *report);

#endif

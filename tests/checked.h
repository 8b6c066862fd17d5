/* checked: what tests of findings share: a scenario on disk, checked as `skaz check` does. */
#ifndef SKAZ_CHECKED_H
#define SKAZ_CHECKED_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "check/verify.h"
#include "text/text.h"

/* Checks FOLDER/NAME.lua. The caller frees the report. */
static inline struct report checked(const char *folder, const char *name,
                                    const struct verify_options *options) {
  struct report report;
  struct scenario scenario = {.id = need_string(name),
                              .folder = need_string(folder),
                              .main = need_print("%s.lua", name),
                              .is_named = true};
  verify_scenario(&scenario, options, &report);
  scenario_free(&scenario);
  return report;
}

static inline void checked_show(const struct finding *finding) {
  print_error("%s:%d:%d: %s: %s [%s]\n", finding->file, finding->line, finding->column,
              code_severity_name(finding->severity), finding->message, code_name(finding->code));
}

#endif

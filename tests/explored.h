/* explored: what tests of the checker share: scenarios in memory, explored. */
#ifndef SKAZ_EXPLORED_H
#define SKAZ_EXPLORED_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "check/space/explore.h"

static inline skaz_status explored_resolve(void *user, skaz_source_kind kind, const char *name,
                                           skaz_source *source) {
  if (kind != SKAZ_SOURCE_MAIN) return SKAZ_NOT_FOUND;
  *source = (skaz_source){user, strlen(user), name, NULL};
  return SKAZ_OK;
}

static inline skaz_program *explored_load(void *user) {
  skaz_config config;
  skaz_program *program = NULL;
  skaz_config_init(&config);
  config.resolve = explored_resolve;
  config.user = user;
  if (skaz_load(&config, "main", &program) == SKAZ_OK) return program;
  skaz_issue issue;
  for (size_t i = 0; program != NULL && skaz_issue_at(program, i, &issue); i++)
    print_error("%d: %s\n", issue.what.line, issue.what.message);
  skaz_unload(program);
  return NULL;
}

static inline struct explore_options explored_options(const char *source) {
  return (struct explore_options){.load = explored_load, .user = (void *)(uintptr_t)source};
}

/* The whole space of a scenario; the test fails if it can't be explored. */
static inline struct space *explored(const char *source) {
  struct explore_options options = explored_options(source);
  struct space *space = explore_run(&options);
  assert_non_null(space);
  return space;
}

static inline struct space_size explored_size(const struct space *space) {
  struct space_size size;
  space_measure(space, &size);
  return size;
}

/* The id of the passage in which a state rests. */
static inline const char *explored_place(struct space *space, uint32_t state) {
  assert_int_equal(skaz_from_key(space_story(space), space_key(space, state)), SKAZ_OK);
  return skaz_place(space_story(space));
}

/* The edges of a state, each as "move>target:weight ", failures as "!". */
static inline const char *explored_edges(const struct space *space, uint32_t state, char *text,
                                         size_t size) {
  struct space_page page = {0};
  size_t end = 0;
  assert_true(space_read_page(space, state / SPACE_PAGE, &page));
  uint32_t i = state % SPACE_PAGE;
  text[0] = '\0';
  for (uint32_t e = page.starts[i]; e < page.starts[i + 1] && end < size; e++) {
    const struct space_edge *edge = &page.edges[e];
    char target[16] = "!";
    if (edge->target != SPACE_NONE) snprintf(target, sizeof target, "%u", edge->target);
    end += (size_t)snprintf(text + end, size - end, "%s%u>%s:%.4g", end > 0 ? " " : "", edge->move,
                            target, edge->weight);
  }
  space_free_page(&page);
  return text;
}

#endif

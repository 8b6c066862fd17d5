/* figured: what tests of the figures share: a scenario in memory, explored and worked out. */
#ifndef SKAZ_FIGURED_H
#define SKAZ_FIGURED_H

#include "check/graph/figures.h"
#include "explored.h"

/* The figures of a scenario's whole space; figured_free frees both. */
static inline void figured(struct figures *figures, const char *source) {
  assert_true(figures_find(figures, explored(source), 1, 0));
}

static inline void figured_free(struct figures *figures) {
  struct space *space = figures->space;
  figures_free(figures);
  space_free(space);
}

/* A choice by its id; the test fails if none is offered. */
static inline uint32_t figured_choice(const struct figures *figures, const char *id) {
  for (uint32_t i = 0; i < offers_choice_count(&figures->offers); i++)
    if (strcmp(offers_choice_at(&figures->offers, i).id, id) == 0) return i;
  fail_msg("no choice %s", id);
  return SPACE_NONE;
}

static inline const struct influence_cell *figured_cell(const struct figures *figures,
                                                        const char *id, size_t ending) {
  const struct influence *influence = &figures->influence;
  return &influence->cells[figured_choice(figures, id) * influence->endings + ending];
}

/* `wanted` lies between narrow bounds. */
static inline void figured_expect(struct odds_bounds bounds, double wanted) {
  if (bounds.low > wanted + 1e-9 || bounds.high < wanted - 1e-9 || bounds.high - bounds.low > 1e-9)
    fail_msg("%.12f to %.12f is not %.12f", bounds.low, bounds.high, wanted);
}

static inline void figured_expect_near(double number, double wanted) {
  if (number < wanted - 1e-9 || number > wanted + 1e-9)
    fail_msg("%.12f is not %.12f", number, wanted);
}

#endif

/* support: what tests of the core's behaviour share: scenarios in memory, an allocator that
 * counts and can fail, and a play whose turns are read as strings. */
#ifndef SKAZ_SUPPORT_H
#define SKAZ_SUPPORT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "skaz.h"

struct support_source {
  const char *name;
  const char *text;
};

/* A program and one play of it. All zero but `allowed` at first: see support_set_up. */
struct support {
  const struct support_source *sources; /* closed by a NULL name; the first is the main one */
  struct support_source single[2];      /* of support_load */
  size_t allowed;      /* allocations that succeed before one fails; SIZE_MAX: all */
  size_t allocated;    /* allocations asked for */
  size_t in_use;       /* bytes */
  size_t memory_limit; /* 0: the default */
  skaz_program *program;
  skaz_story *story;
  char text[16384];
};

/* For cmocka: makes the struct, and frees it with what it holds; nothing may leak. */
int support_set_up(void **state);
int support_tear_down(void **state);

#define SUPPORT_TEST(test) cmocka_unit_test_setup_teardown(test, support_set_up, support_tear_down)

/* Fills `config`: sources from `support`, memory from its allocator. */
void support_config(struct support *support, skaz_config *config);

/* Loads the sources; returns the status of skaz_load. Frees what was loaded before. */
skaz_status support_try(struct support *support, const struct support_source *sources);
/* Loads a scenario of one source, named "main"; the test fails if it has errors. */
void support_load(struct support *support, const char *source);
/* The same, and begins a play with seed 1. */
void support_begin(struct support *support, const char *source);
/* Loads a scenario that has errors; returns them, each as "line:column message\n". */
const char *support_issues(struct support *support, const char *source);
/* Frees program and play. */
void support_free(struct support *support);

/* The text of the last turn: a line a block, headings as "# title", cards as "+ text". */
const char *support_text(struct support *support);
/* The ids of the menu's choices, separated by spaces; locked ones in brackets. */
const char *support_menu(struct support *support);
/* The index of a choice by its id; the test fails if it is not offered. */
size_t support_find(struct support *support, const char *id);
/* Chooses by id, answers, leaves; the test fails with the engine's error. */
void support_choose(struct support *support, const char *id);
void support_answer(struct support *support, const char *text);
void support_leave(struct support *support);
/* The choices of `ids`, separated by spaces, one after the other. */
void support_walk(struct support *support, const char *ids);
/* Where the play rests is `place`. */
void support_expect_place(struct support *support, const char *place);

/* A variable's number; the test fails if there is none. */
int64_t support_number(struct support *support, const char *name);
/* A variable's word or text. */
const char *support_word(struct support *support, const char *name);
/* Whether an expression holds now. */
bool support_holds(struct support *support, const char *expression);

/* `needle` is in `text`; the test fails and shows both if not. */
void support_contains(const char *text, const char *needle);

#endif

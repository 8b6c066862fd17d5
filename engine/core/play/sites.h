/* sites: the places of a program that plays can come to, and what finds them in play. */
#ifndef SKAZ_SITES_H
#define SKAZ_SITES_H

#include "language/reads.h"

struct site {
  skaz_site shown; /* its verdict is worked out when it is asked for */
  int32_t node;    /* of the condition, or NONE */
};

/* The condition of a block around choices, which counts where `before` holds. */
struct guard {
  uint32_t site;
  int32_t before, node; /* `before` may be NONE */
};

/* The sites of a menu: of its guards, choices, their conditions and labels. */
struct menu_sites {
  uint32_t first, end;
  uint32_t guards, guards_end; /* of sites.guards */
  bool has_labels;             /* that can be marked, or fail */
  bool is_noticed;             /* so are they, or conditions: by more than what is open */
};

/* Sites of an ask, or NONE. */
struct ask_sites {
  int32_t first, otherwise;
};

/* The sites of a text. */
struct text_sites {
  uint32_t first, end;
  bool can_fail; /* something that it prints can */
  size_t most;   /* bytes that it shows, at the most */
};

/* Worked out when they are first asked for. Where a table has no site it holds NONE. */
struct sites {
  struct arena arena;
  bool is_ready;
  struct site *items; /* first one for each passage */
  size_t count, capacity;
  int32_t *passage_when, *choices, *choice_when; /* by passage, choice */
  int32_t *ops;                                  /* the condition of an OP_UNLESS */
  bool *is_noted;                                /* of each op: marks_op has something to do */
  struct guard *guards;
  size_t guard_count, guard_capacity;
  struct menu_sites *menus;
  int32_t *menu_fallbacks, *draw_fallbacks, *hand_fallbacks;
  struct ask_sites *asks;
  int32_t *pieces, *elses;  /* a branch or sequence that begins there; where the condition fails */
  bool *can_fail;           /* of each piece that prints */
  struct text_sites *texts; /* of each template */
  unsigned char *full;      /* of each site: the marks that it can get */
  int32_t *stores;          /* by node: of those that assign to a meter */
};

struct skaz_program;

/* The sites of a program, worked out if need be; NULL if there is no memory. */
const struct sites *sites_of(struct skaz_program *program);
void sites_free(struct skaz_program *program);

/* What adds sites, for the files that do. */
struct site_builder {
  const struct program *program;
  struct sites *sites;
  struct reads reads;
  skaz_entry_kind owner; /* of the sites being added */
  const char *passage;
};

/* Adds a site at a place; its index. */
int32_t sites_add(struct site_builder *builder, skaz_site_kind kind, const char *name,
                  struct place at);
/* Adds one for a condition, told as its author wrote it; `otherwise` where it is not known. */
int32_t sites_add_condition(struct site_builder *builder, skaz_site_kind kind, const char *name,
                            int32_t node, struct place otherwise);
/* branches: adds the sites of a text; there is none where it is NONE, or TOLD. */
void branches_add(struct site_builder *builder, int32_t text);
/* extent: bytes that a text shows at the most. */
size_t extent_of(const struct reads *reads, const struct text_template *text,
                 struct arena *scratch);

#endif

/* loader: what a load knows while it runs, shared by the files behind define.h. */
#ifndef SKAZ_LOADER_H
#define SKAZ_LOADER_H

#include "language/locate.h"
#include "lua/define.h"

struct lua_State;

/* A source that was asked for. */
struct source_file {
  const char *name;   /* as the scenario asks for it */
  const char *file;   /* as messages show it; lives in the keep arena */
  const char *module; /* the name it was used by; NULL: a file of the scenario itself */
  const char *text;
  size_t size;
  struct place at;              /* where it was asked for */
  struct source_file *asked_by; /* NULL: the main file */
  bool is_running;
  bool is_broken; /* an error ended it early */
  struct locator locator;
  struct arena_mark mark; /* of the arena that its locator is in, before it */
  size_t first_item;      /* index of the first item that it can have made */
  bool is_forgotten;      /* its locator is gone: nothing can ask for it */
};

/* A record under way. */
struct item {
  struct record *record;
  struct source_file *file; /* that its place is in */
  struct site *site;        /* of its word, or NULL; gone with the file's locator */
  int end_line, end_column; /* of its last byte; 0: not known */
  bool is_pending;          /* its { } has not come yet */
  bool is_placed;           /* it stands in a body, or is a definition */
  bool is_word;             /* `back`, `invented`: stands for itself at each use */
};

/* A name that meant nothing when it was read. */
struct unknown_name {
  const char *name;
  struct place at;
};

struct loader {
  struct sandbox *sandbox;
  const struct define_request *request;
  struct definitions *definitions;
  struct source_file **files;
  size_t file_count, file_capacity;
  struct source_file *running; /* the innermost */
  int depth;                   /* files that run inside each other */
  struct item **items;
  size_t item_count, item_capacity;
  const void *item_methods; /* the metatable of what stands for an item in Lua */
  struct unknown_name *unknowns;
  size_t unknown_count, unknown_capacity;
  struct indexing *indexing;
  struct names variables; /* declared so far, those of passages too */
  int order;
  bool is_stopped;  /* a limit ended the load */
  bool is_cut_off;  /* a slip that is told has lost definitions */
  bool loses_items; /* a slip that is told has left items without a place */
};

/* Where the scenario is: the innermost Lua function that is the scenario's own, or
 * a module's top level; functions of modules count as their caller's line. */
struct here {
  struct source_file *file; /* NULL: nowhere */
  int line;
  const char *module; /* of the innermost function, or NULL */
};

/* Makes `loader` what loader_of finds, until loader_close. */
void loader_open(struct lua_State *L, struct loader *loader);
void loader_close(struct lua_State *L);

/* The load under way, or NULL after it. */
struct loader *loader_of(struct lua_State *L);

struct here loader_here(struct lua_State *L, struct loader *loader);
/* The innermost line itself, in whatever file. */
struct here loader_line(struct lua_State *L, struct loader *loader);
struct place here_place(const struct here *here);

/* The source whose messages show `file`, or NULL. */
struct source_file *loader_file(const struct loader *loader, const char *file);

/* Charges the searching done in a file's locator since the last time. */
void loader_charge(struct loader *loader, struct source_file *file);

/* Takes note of a name that means nothing, and where it is read. */
void loader_add_unknown(struct lua_State *L, struct loader *loader, const char *name);

/* Pushes what stands for a value that could not be had: reading, calling and
 * setting it give it again, so that one slip is told once. */
void loader_push_nothing(struct lua_State *L);
bool loader_is_nothing(struct lua_State *L, int index);

/* How a message names a record: `choice "Knock"`. In the scratch arena. */
const char *loader_describe(struct loader *loader, const struct record *record);

#endif

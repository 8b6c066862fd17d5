/* modules: finds, checks and runs the sources of a scenario. */
#include "lua/modules.h"

#include <lauxlib.h>
#include <lua.h>
#include <string.h>

#include "language/lex.h"
#include "language/plain.h"
#include "language/prescan.h"
#include "lua/baselib.h"
#include "lua/explain.h"
#include "lua/library.h"
#include "lua/report.h"
#include "lua/words.h"

#define MODULES "skaz.modules" /* in the registry: name -> what the module returned */

enum {
  DEEPEST = 5, /* the sandbox nests 8 runs, ours and the host's too */
  LONGEST_NAME = 64,
  LONGEST_FAULT = 512
};

/* ------------------------------------------------------------------ asking */

struct asking {
  skaz_source_kind kind;
  const char *name; /* in the scratch arena */
  struct place at;
};

static const char *file_name(struct loader *loader, const struct asking *asking,
                             const skaz_source *source) {
  const char *name = source->file != NULL ? source->file : asking->name;
  return arena_copy(loader->request->keep, name, strlen(name));
}

static void report_missing(struct loader *loader, const struct asking *asking) {
  struct issues *issues = loader->request->issues;
  if (asking->kind == SKAZ_SOURCE_MAIN)
    issue_error(issues, asking->at, "no scenario named '%s'", asking->name);
  else if (asking->kind == SKAZ_SOURCE_INCLUDE)
    issue_error(issues, asking->at,
                "there is no file '%s' to include: it is looked for in the "
                "scenario's folder alone",
                asking->name);
  else
    issue_error(issues, asking->at,
                "there is no module '%s': it is looked for in the scenario's "
                "folder, in shared/ beside it, and in the library",
                asking->name);
}

/* The host's own words about a source that it cannot read. */
static void report_unreadable(struct loader *loader, const struct asking *asking,
                              const skaz_source *source) {
  struct issues *issues = loader->request->issues;
  bool has_message = source->data != NULL && source->size > 0 &&
                     plain_check(source->data, source->size) == PLAIN_FINE;
  if (has_message)
    issue_error(issues, asking->at, "%.*s", (int)source->size, source->data);
  else
    issue_error(issues, asking->at, "'%s' cannot be read", asking->name);
}

static bool is_blank(const char *text, size_t size) {
  struct lexer lexer;
  lex_init(&lexer, text, size);
  return lex_next(&lexer).kind == TOKEN_END;
}

static void report_blank(struct loader *loader, const char *file) {
  issue_error(loader->request->issues, (struct place){file, 1, 0},
              "the file is empty: the smallest scenario is  passage \"start\" { \"Text.\", "
              "go \"last\" }  ending \"last\" { \"The end.\" }");
}

/* The chain of files that leads back to `again`. */
static void report_circle(struct loader *loader, const struct asking *asking,
                          const struct source_file *again) {
  struct arena *scratch = loader->request->scratch;
  const char *chain = asking->name;
  const struct source_file *file = loader->running;
  for (; file != NULL && file != again; file = file->asked_by)
    chain = arena_print(scratch, "%s > %s", file->name, chain);
  issue_error(loader->request->issues, asking->at,
              "these files ask for each other in a circle: "
              "%s > %s",
              again->name, chain);
}

/* A file that was asked for before. */
static void report_again(struct loader *loader, const struct asking *asking,
                         const struct source_file *file) {
  if (file->is_running)
    report_circle(loader, asking, file);
  else
    issue_error(loader->request->issues, asking->at,
                "'%s' is asked for twice: first in %s, line %d", asking->name, file->at.file,
                file->at.line);
}

/* Checks and copies a source; NULL, with the issues told, if Lua must not see it. */
static struct source_file *add_file(struct loader *loader, const struct asking *asking,
                                    const skaz_source *source) {
  struct arena *scratch = loader->request->scratch;
  const char *name = file_name(loader, asking, source);
  const struct source_file *same = loader_file(loader, name);
  if (same != NULL) {
    report_again(loader, asking, same);
    return NULL;
  }
  struct issues *issues = loader->request->issues;
  if (!prescan_bytes(issues, name, source->data, source->size)) return NULL;
  struct source_file *file = arena_take(scratch, sizeof *file);
  file->name = asking->name;
  file->file = name;
  file->module = asking->kind == SKAZ_SOURCE_USE ? asking->name : NULL;
  file->text = arena_copy(loader->request->sources, source->data, source->size);
  file->size = source->size;
  file->at = asking->at;
  file->asked_by = loader->running;
  file->first_item = loader->item_count;
  file->mark = arena_mark(loader->request->search);
  locate_begin(loader->indexing, &file->locator, loader->request->search, name);
  if (!prescan_source(issues, name, file->text, file->size, loader->indexing)) return NULL;
  bool is_main = asking->kind == SKAZ_SOURCE_MAIN;
  if (is_main && is_blank(file->text, file->size)) report_blank(loader, name);
  *ARENA_PUSH(scratch, loader->files, loader->file_count, loader->file_capacity) = file;
  return file;
}

static struct source_file *add_embedded(struct loader *loader, const struct asking *asking) {
  const struct library_module *module =
      asking->kind == SKAZ_SOURCE_USE ? library_module_find(asking->name) : NULL;
  if (module == NULL) {
    report_missing(loader, asking);
    return NULL;
  }
  const char *file = arena_print(loader->request->scratch, "library/%s.lua", module->name);
  skaz_source source = {module->text, module->size, file, NULL};
  return add_file(loader, asking, &source);
}

/* What the host answered, on its way to a file. */
struct taking {
  struct loader *loader;
  const struct asking *asking;
  const skaz_source *source;
  skaz_status status; /* the host's */
  struct source_file *file;
};

static void take_source(struct sandbox *sandbox, void *data) {
  struct taking *taking = data;
  (void)sandbox;
  bool has_words = taking->status != SKAZ_OK && taking->source->data != NULL;
  if (taking->status == SKAZ_OK)
    taking->file = add_file(taking->loader, taking->asking, taking->source);
  else if (taking->status == SKAZ_NOT_FOUND && !has_words)
    taking->file = add_embedded(taking->loader, taking->asking);
  else
    report_unreadable(taking->loader, taking->asking, taking->source);
}

/* Gets a source from the host or the library; NULL if that failed, which is told. What
 * the host lends it must get back even if memory runs out: hence a run of its own. */
static struct source_file *fetch(struct loader *loader, const struct asking *asking) {
  const skaz_config *config = loader->request->config;
  skaz_source source = {NULL, 0, NULL, NULL};
  struct taking taking = {loader, asking, &source, SKAZ_OK, NULL};
  struct failure failure;
  taking.status = config->resolve(config->user, asking->kind, asking->name, &source);
  skaz_status status = sandbox_run(loader->sandbox, INT64_MAX, take_source, &taking, &failure);
  bool is_lent = taking.status == SKAZ_OK || source.data != NULL;
  if (is_lent && config->release != NULL) config->release(config->user, &source);
  if (status != SKAZ_OK) sandbox_fail(loader->sandbox, status, failure.message);
  if (taking.file == NULL) loader->is_cut_off = true;
  return taking.file;
}

/* ----------------------------------------------------------------- running */

struct job {
  struct loader *loader;
  struct source_file *file;
};

/* Inside a run of its own: compiles and calls the file, and keeps what it returns. */
static void run_job(struct sandbox *sandbox, void *data) {
  lua_State *L = sandbox_lua(sandbox);
  struct job *job = data;
  struct source_file *file = job->file;
  luaL_getsubtable(L, LUA_REGISTRYINDEX, MODULES);
  if (sandbox_compile(L, file->file, file->text, file->size) != LUA_OK) {
    file->is_broken = job->loader->is_cut_off = true;
    explain_syntax(job->loader, file, lua_tostring(L, -1));
    return;
  }
  lua_call(L, 0, 1);
  if (file->module == NULL) return;
  if (lua_isnil(L, -1)) lua_pushboolean(L, true);
  lua_setfield(L, 1, file->module);
}

/* Ends the outer runs too after a limit: there is nothing left to run them with. */
static void stop_load(struct loader *loader, const struct failure *failure) {
  loader->is_stopped = true;
  if (loader->depth > 0) sandbox_fail(loader->sandbox, failure->status, failure->message);
}

static bool has_globals(const struct locator *locator) {
  for (size_t i = 0; i < locator->assignment_count; i++)
    if (locator->assignments[i].is_global) return true;
  return false;
}

/* Whether nothing of the file can run any more, or wants its places: it has no functions, its
 * globals are not looked for, its items are complete, and so with the files that it asked for. */
static bool may_forget(const struct loader *loader, const struct source_file *file) {
  if (file->locator.function_count > 0 || has_globals(&file->locator)) return false;
  for (size_t i = loader->file_count; loader->files[i - 1] != file; i--)
    if (!loader->files[i - 1]->is_forgotten) return false;
  for (size_t i = file->first_item; i < loader->item_count; i++)
    if (loader->items[i]->file == file && words_may_grow(loader->items[i])) return false;
  return true;
}

static void forget(struct loader *loader, struct source_file *file) {
  for (size_t i = file->first_item; i < loader->item_count; i++)
    if (loader->items[i]->file == file) loader->items[i]->site = NULL;
  file->locator = (struct locator){.file = file->file};
  file->is_forgotten = true;
  arena_rewind(loader->request->search, &file->mark);
}

static void run_file(struct loader *loader, struct source_file *file) {
  struct job job = {loader, file};
  struct failure failure;
  struct source_file *outer = loader->running;
  loader->running = file;
  loader->depth++;
  file->is_running = true;
  skaz_status status = sandbox_run(loader->sandbox, INT64_MAX, run_job, &job, &failure);
  file->is_running = false;
  loader->depth--;
  loader->running = outer;
  if (status == SKAZ_OK) {
    if (!file->is_broken && may_forget(loader, file)) forget(loader, file);
    return;
  }
  file->is_broken = loader->is_cut_off = true;
  if (!loader->is_stopped) explain_failure(loader, file, &failure);
  if (status != SKAZ_SCRIPT_ERROR) stop_load(loader, &failure);
}

void modules_run_main(struct loader *loader) {
  struct arena *scratch = loader->request->scratch;
  const char *name = loader->request->name;
  struct asking asking = {SKAZ_SOURCE_MAIN, arena_copy(scratch, name, strlen(name)), {NULL, 0, 0}};
  struct source_file *file = fetch(loader, &asking);
  if (file != NULL) run_file(loader, file);
}

/* --------------------------------------------------------- include and use */

static bool is_name(const char *name, size_t length) {
  if (length == 0 || length > LONGEST_NAME || name[0] == '.') return false;
  for (size_t i = 0; i < length; i++) {
    char c = name[i];
    bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    bool is_other = (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
    if (!is_letter && !is_other) return false;
  }
  return true;
}

/* The name asked for; NULL, with the issue told, if it is none. */
static const char *check_name(lua_State *L, struct loader *loader, const char *word,
                              struct place at) {
  size_t length = 0;
  const char *name = lua_type(L, 1) == LUA_TSTRING ? lua_tolstring(L, 1, &length) : NULL;
  if (name != NULL && is_name(name, length))
    return arena_copy(loader->request->scratch, name, length);
  if (name != NULL)
    issue_error(loader->request->issues, at,
                "a file that '%s' asks for has a name of letters, digits, - _ and . without a "
                "folder",
                word);
  else
    issue_error(loader->request->issues, at, "'%s' needs a name in quotes, and got %s", word,
                luaL_typename(L, 1));
  return NULL;
}

static struct source_file *find_file(const struct loader *loader, const struct asking *asking) {
  bool is_module = asking->kind == SKAZ_SOURCE_USE;
  for (size_t i = 0; i < loader->file_count; i++) {
    struct source_file *file = loader->files[i];
    bool is_same_kind = is_module == (file->module != NULL) && file->at.line > 0;
    if (is_same_kind && strcmp(file->name, asking->name) == 0) return file;
  }
  return NULL;
}

static void ask(struct loader *loader, const struct asking *asking) {
  struct source_file *file = find_file(loader, asking);
  if (file != NULL) {
    if (file->is_running || file->module == NULL) report_again(loader, asking, file);
  } else if (loader->depth > DEEPEST) {
    issue_error(loader->request->issues, asking->at, "files ask for files more than %d deep",
                DEEPEST);
  } else {
    file = fetch(loader, asking);
    if (file != NULL) run_file(loader, file);
  }
}

static struct asking begin_asking(lua_State *L, skaz_source_kind kind, const char *word) {
  struct loader *loader = loader_of(L);
  if (loader == NULL)
    luaL_error(L,
               "'%s' cannot be used while the story is played: it belongs at the top level of "
               "a file",
               word);
  struct here here = loader_line(L, loader);
  struct asking asking = {kind, NULL, here_place(&here)};
  asking.name = check_name(L, loader, word, asking.at);
  return asking;
}

/* include "name": runs another file of the scenario's folder */
static int l_include(lua_State *L) {
  struct asking asking = begin_asking(L, SKAZ_SOURCE_INCLUDE, "include");
  if (asking.name != NULL) ask(loader_of(L), &asking);
  return 0;
}

/* use "name" -> what the module returns */
static int l_use(lua_State *L) {
  struct asking asking = begin_asking(L, SKAZ_SOURCE_USE, "use");
  if (asking.name != NULL) ask(loader_of(L), &asking);
  luaL_getsubtable(L, LUA_REGISTRYINDEX, MODULES);
  if (asking.name != NULL && lua_getfield(L, -1, asking.name) != LUA_TNIL) return 1;
  loader_of(L)->loses_items = true;
  loader_push_nothing(L);
  return 1;
}

/* fault(message): reports an error at the line of the scenario that called, and goes on */
static int l_fault(lua_State *L) {
  struct loader *loader = loader_of(L);
  char clean[LONGEST_FAULT];
  size_t length = 0;
  if (loader == NULL)
    return luaL_error(L, "'fault' cannot be used while the story is played: error(\"...\") can");
  const char *message = lua_type(L, 1) == LUA_TSTRING ? lua_tolstring(L, 1, &length) : NULL;
  if (message == NULL) return luaL_error(L, "'fault' needs a text: fault(\"what is wrong\")");
  struct here here = loader_here(L, loader);
  report_clean(clean, sizeof clean, message, length);
  sandbox_charge(L, (int64_t)length);
  issue_error(loader->request->issues, here_place(&here), "%s", clean);
  loader->loses_items = true;
  loader_push_nothing(L);
  return 1;
}

static const luaL_Reg functions[] = {
    {"fault", l_fault}, {"include", l_include}, {"use", l_use}, {NULL, NULL}};

void modules_open(struct lua_State *L) {
  baselib_library(L);
  luaL_setfuncs(L, functions, 0);
  lua_pop(L, 1);
}

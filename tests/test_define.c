/* test_define: what a scenario's files define, from sources in memory to records. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <lauxlib.h>
#include <lua.h>

#include "lua/define.h"

struct source {
  const char *name;
  const char *text;
};

struct fixture {
  const struct source *sources; /* closed by a NULL name; the first is the main one */
  struct memory memory;
  struct sandbox *sandbox;
  struct arena scratch, keep, texts, search;
  struct issues issues;
  struct definitions definitions;
  size_t allowed; /* allocations that succeed before one fails; SIZE_MAX: all */
  int lent, given_back;
};

static void *grow(void *user, void *block, size_t old_size, size_t new_size) {
  struct fixture *fixture = user;
  if (new_size == 0) {
    free(block);
    return NULL;
  }
  bool grows = block == NULL || new_size > old_size; /* Lua cannot bear that a block won't shrink */
  if (grows && fixture->allowed == 0) return NULL;
  if (grows && fixture->allowed != SIZE_MAX) fixture->allowed--;
  return realloc(block, new_size);
}

static void fail_arena(void *data) { sandbox_fail(data, SKAZ_NO_MEMORY, "no memory"); }

static skaz_status resolve(void *user, skaz_source_kind kind, const char *name,
                           skaz_source *source) {
  struct fixture *fixture = user;
  if (strcmp(name, "unreadable") == 0) {
    source->data = "the disk is on fire";
    source->size = strlen(source->data);
    fixture->lent++;
    return SKAZ_BAD_CALL;
  }
  for (const struct source *at = fixture->sources; at->name != NULL; at++) {
    bool is_main = at == fixture->sources;
    if (is_main != (kind == SKAZ_SOURCE_MAIN) || strcmp(at->name, name) != 0) continue;
    source->data = at->text;
    source->size = strlen(at->text);
    source->file = at->name;
    fixture->lent++;
    return SKAZ_OK;
  }
  return SKAZ_NOT_FOUND;
}

static void release(void *user, skaz_source *source) {
  struct fixture *fixture = user;
  assert_non_null(source->data);
  fixture->given_back++;
}

static void work(struct sandbox *sandbox, void *data) {
  struct fixture *fixture = data;
  skaz_config config = {.resolve = resolve, .release = release, .user = fixture};
  struct define_request request = {
      &fixture->scratch, &fixture->keep, &fixture->texts, &fixture->search,
      &fixture->issues,  &config,        "main"};
  define_scenario(sandbox, &request, &fixture->definitions);
  arena_free(&fixture->search);
  arena_free(&fixture->texts);
  define_close(sandbox);
}

/* Opens a sandbox and runs the sources; the status of the run. */
static skaz_status try_define(struct fixture *fixture, const struct source *sources) {
  struct sandbox_limits limits = {0};
  struct failure failure;
  fixture->sources = sources;
  fixture->memory = (struct memory){grow, fixture, 8 << 20, 0};
  struct arena *const arenas[] = {&fixture->scratch, &fixture->keep, &fixture->texts,
                                  &fixture->search};
  fixture->issues.arena = &fixture->keep;
  fixture->sandbox = sandbox_open(&fixture->memory, &limits);
  if (fixture->sandbox == NULL) return SKAZ_NO_MEMORY;
  for (size_t i = 0; i < sizeof arenas / sizeof *arenas; i++) {
    arena_init(arenas[i], &fixture->memory);
    arenas[i]->fail = fail_arena;
    arenas[i]->fail_data = fixture->sandbox;
  }
  return sandbox_run(fixture->sandbox, 20000000, work, fixture, &failure);
}

static void close_all(struct fixture *fixture) {
  sandbox_close(fixture->sandbox);
  arena_free(&fixture->search);
  arena_free(&fixture->texts);
  arena_free(&fixture->scratch);
  arena_free(&fixture->keep);
  assert_int_equal(fixture->memory.used, 0);
  assert_int_equal(fixture->lent, fixture->given_back);
}

static int set_up(void **state) {
  struct fixture *fixture = calloc(1, sizeof *fixture);
  if (fixture == NULL) return -1;
  fixture->allowed = SIZE_MAX;
  *state = fixture;
  return 0;
}

static int tear_down(void **state) {
  struct fixture *fixture = *state;
  close_all(fixture);
  free(fixture);
  return 0;
}

static struct definitions *define(void **state, const struct source *sources) {
  struct fixture *fixture = *state;
  assert_int_equal(try_define(fixture, sources), SKAZ_OK);
  return &fixture->definitions;
}

/* Defines one file without errors. */
static struct definitions *define_text(void **state, const char *text) {
  struct fixture *fixture = *state;
  const struct source sources[] = {{"main", text}, {NULL, NULL}};
  struct definitions *definitions = define(state, sources);
  for (size_t i = 0; i < fixture->issues.count; i++)
    print_error("%s\n", fixture->issues.items[i].what.message);
  assert_int_equal(fixture->issues.count, 0);
  return definitions;
}

static void assert_issue(void **state, size_t i, const char *file, int line, const char *part) {
  const struct fixture *fixture = *state;
  assert_true(i < fixture->issues.count);
  const skaz_error *what = &fixture->issues.items[i].what;
  if (file == NULL)
    assert_null(what->file);
  else
    assert_string_equal(what->file, file);
  assert_int_equal(what->line, line);
  if (strstr(what->message, part) == NULL) fail_msg("'%s' is not in: %s", part, what->message);
}

static const struct record *item_at(const struct record *record, size_t i) {
  assert_true(i < record->body.count);
  assert_int_equal(record->body.items[i].kind, VALUE_RECORD);
  return record->body.items[i].record;
}

static void assert_text(const struct value *value, const char *text) {
  assert_int_equal(value->kind, VALUE_TEXT);
  assert_string_equal(value->text.text, text);
}

/* ------------------------------------------------------------------ records */

static void test_definitions_keep_their_order(void **state) {
  struct definitions *all = define_text(
      state, "scenario 'x' {} passage 'a' { back } act 'b' {} ending 'c' {} never 'true'");
  const enum record_kind kinds[] = {RECORD_SCENARIO, RECORD_PASSAGE, RECORD_ACT, RECORD_ENDING,
                                    RECORD_NEVER};
  assert_int_equal(all->count, 5);
  for (size_t i = 0; i < 5; i++) assert_int_equal(all->items[i]->kind, kinds[i]);
  assert_string_equal(all->items[1]->label.text, "a");
}

static void test_items_and_fields_have_places(void **state) {
  struct definitions *all = define_text(state, "passage 'a' { title = 'T',\n"
                                               "  [[one\n    two]],\n"
                                               "  choice 'Knock' { once = true,\n"
                                               "    go 'b' } }");
  const struct record *passage = all->items[0], *choice = item_at(passage, 1);
  assert_text(record_field(passage, "title"), "T");
  assert_int_equal(passage->body.items[0].text.at.line, 2);
  assert_int_equal(passage->body.items[0].text.at.column, 5);
  assert_true(passage->body.items[0].text.is_exact);
  assert_int_equal(choice->at.line, 4);
  assert_int_equal(choice->at.column, 3);
  assert_true(record_field(choice, "once")->truth);
  assert_int_equal(item_at(choice, 0)->at.line, 5);
  assert_int_equal(item_at(choice, 0)->label.at.column, 9);
}

static void test_plain_lists_are_spliced(void **state) {
  struct definitions *all =
      define_text(state, "local function two() return { 'b', { go 'x' } } end\n"
                         "passage 'a' { 'a', two(), {}, 'c' }\n"
                         "state { fed = per { { 'mill', 'yard' }, meter { 0, 5 } } }");
  const struct record *passage = all->items[0];
  assert_int_equal(passage->body.count, 4);
  assert_text(&passage->body.items[1], "b");
  assert_int_equal(item_at(passage, 2)->kind, RECORD_GO);
  assert_text(&passage->body.items[3], "c");
  const struct record *per = record_field(all->items[1], "fed")->record;
  assert_text(&per->body.items[1], "yard");
  assert_int_equal(item_at(per, 2)->body.items[1].number, 5);
}

static void test_marks_are_values_and_items(void **state) {
  struct definitions *all = define_text(
      state, "passage 'a' { basis = invented, 'x', documented 'F1' { 'y' }, invented { 'z' } }\n"
             "passage 'b' { basis = claimed 'F2' }");
  const struct record *a = all->items[0];
  const struct record *basis = record_field(a, "basis")->record;
  assert_int_equal(basis->kind, RECORD_INVENTED);
  assert_false(basis->has_body);
  assert_int_equal(basis->at.column, 23);
  assert_string_equal(item_at(a, 1)->label.text, "F1");
  assert_true(item_at(a, 2)->has_body);
  assert_int_equal(item_at(a, 2)->at.column, 63);
  assert_int_equal(record_field(all->items[1], "basis")->record->kind, RECORD_CLAIMED);
}

static void test_state_in_a_body_is_no_definition(void **state) {
  struct definitions *all =
      define_text(state, "state { n = flag {} } passage 'a' { state { m = flag {} }, 'x' }");
  assert_int_equal(all->count, 2);
  assert_int_equal(item_at(all->items[1], 0)->kind, RECORD_STATE);
}

static void test_constructors_are_counted(void **state) {
  struct definitions *all = define_text(state, "state { b = flag {}, a = flag {} }");
  const struct list *body = &all->items[0]->body;
  assert_string_equal(body->fields[0].name, "a");
  assert_true(body->fields[0].value.record->order > body->fields[1].value.record->order);
}

static void test_an_item_may_be_placed_twice(void **state) {
  struct definitions *all = define_text(
      state, "local on = choice 'On' { go 'b' }\npassage 'a' { on } passage 'b' { on, back }");
  assert_ptr_equal(item_at(all->items[0], 0), item_at(all->items[1], 0));
}

/* ---------------------------------------------------------------- functions */

static void test_functions_are_registered(void **state) {
  struct definitions *all = define_text(state, "function twice(n) return 2 * n end\n"
                                               "function any(...) return ... end\n"
                                               "local function hidden() end\n"
                                               "passage 'a' { effect(function()\n n = 1\nend) }");
  assert_int_equal(all->function_count, 3);
  assert_null(all->functions[0].name);
  assert_int_equal(all->functions[0].at.line, 4);
  assert_int_equal(all->functions[0].last_line, 6);
  assert_int_equal(item_at(all->items[0], 0)->function, 0);
  assert_string_equal(all->functions[1].name, "any");
  assert_int_equal(all->functions[1].parameters, -1);
  assert_string_equal(all->functions[2].name, "twice");
  assert_int_equal(all->functions[2].parameters, 1);
}

static bool has_name(const struct definitions *all, const char *name) {
  for (size_t i = 0; i < all->lua_name_count; i++)
    if (strcmp(all->lua_names[i], name) == 0) return true;
  return false;
}

static void test_names_that_lua_may_read(void **state) {
  struct definitions *all =
      define_text(state, "passage 'a' { title = 'trust', effect(function() stock = n == m end) }");
  assert_true(has_name(all, "n"));
  assert_true(has_name(all, "m"));
  assert_false(has_name(all, "stock"));
  assert_false(has_name(all, "title"));
  assert_false(has_name(all, "trust"));
  for (size_t i = 1; i < all->lua_name_count; i++)
    assert_true(strcmp(all->lua_names[i - 1], all->lua_names[i]) < 0);
}

static uint64_t hash_of(const char *text) {
  struct fixture fixture = {.allowed = SIZE_MAX};
  const struct source sources[] = {{"main", text}, {NULL, NULL}};
  assert_int_equal(try_define(&fixture, sources), SKAZ_OK);
  uint64_t hash = fixture.definitions.code_hash;
  close_all(&fixture);
  return hash;
}

static void test_code_is_hashed_and_prose_is_not(void **state) {
  (void)state;
  uint64_t hash = hash_of("passage 'a' { 'x', effect(function() n = 1 end) }");
  assert_int_not_equal(hash, 0);
  assert_int_equal(hash, hash_of("passage 'a' { [[y]],  effect(function() n = 1 end) } -- z"));
  assert_int_not_equal(hash, hash_of("passage 'a' { 'x', effect(function() n = 2 end) }"));
  assert_int_equal(hash_of("passage 'a' { 'x' }"), 0);
}

struct call {
  lua_Integer function;
};

static void work_call(struct sandbox *sandbox, void *data) {
  lua_State *L = sandbox_lua(sandbox);
  const struct call *call = data;
  lua_getfield(L, LUA_REGISTRYINDEX, DEFINE_FUNCTIONS);
  lua_rawgeti(L, -1, call->function + 1);
  lua_call(L, 0, 0);
}

static void test_words_do_nothing_after_the_load(void **state) {
  struct fixture *fixture = *state;
  define_text(state, "local knock = choice 'Knock' { back }\n"
                     "passage 'a' { knock }\n"
                     "function one() go 'b' end\n"
                     "function three() return knock { 'x' } end\n"
                     "function two() include 'b' end\n");
  const char *const parts[] = {"'go' cannot be used while", "an item' cannot be used while",
                               "'include' cannot be used while"};
  for (lua_Integer i = 0; i < 3; i++) {
    struct call call = {i};
    struct failure failure;
    assert_int_equal(sandbox_run(fixture->sandbox, 100000, work_call, &call, &failure),
                     SKAZ_SCRIPT_ERROR);
    assert_non_null(strstr(failure.message, parts[i]));
  }
}

/* -------------------------------------------------------------------- files */

static void test_files_are_included_and_used(void **state) {
  const struct source sources[] = {
      {"main", "include 'two'\nlocal q = use 'quizz'\nlocal again = use 'quizz'\n"
               "passage 'a' { q.ask('Who?'), again == q and 'same' or 'other' }"},
      {"two", "passage 'b' { 'x' }"},
      {"quizz", "local function make(label)\n return choice(label) { go 'b', 'Right.' }\nend\n"
                "fact 'F1' { 'y' }\nreturn { ask = make }"},
      {NULL, NULL}};
  struct fixture *fixture = *state;
  struct definitions *all = define(state, sources);
  assert_int_equal(fixture->issues.count, 0);
  assert_int_equal(all->count, 3);
  assert_string_equal(all->items[0]->at.file, "two");
  assert_null(all->items[0]->module);
  assert_string_equal(all->items[1]->at.file, "quizz");
  assert_int_equal(all->items[1]->at.line, 4);
  assert_string_equal(all->items[1]->module, "quizz");
  const struct record *choice = item_at(all->items[2], 0);
  assert_string_equal(choice->at.file, "main"); /* what a module makes stands where it is asked */
  assert_int_equal(choice->at.line, 4);
  assert_string_equal(choice->module, "quizz");
  assert_int_equal(choice->label.at.column, 22);
  assert_text(&all->items[2]->body.items[1], "same");
}

/* At the line of the scenario, all of them, and nothing is said of what is missing for it. */
static void test_modules_tell_faults(void **state) {
  const struct source sources[] = {
      {"main",
       "local q = use 'quizz'\npassage 'a' {\n  q.ask {}, 'x',\n  choice 'y' { q.ask {} },\n"
       "  q.ask 'z' }\nfault(7)"},
      {"quizz", "local function ask(q)\n  local slip = type(q) == 'table' and 'no\27 table'\n"
                "  return slip and fault(slip) or choice(q) {}\nend\nreturn { ask = ask }"},
      {NULL, NULL}};
  struct fixture *fixture = *state;
  define(state, sources);
  assert_int_equal(fixture->issues.count, 3);
  assert_issue(state, 0, "main", 3, "no table");
  assert_issue(state, 1, "main", 4, "no table");
  assert_issue(state, 2, "main", 6, "'fault' needs a text");
}

static void test_a_file_that_ends_early_ends_alone(void **state) {
  const struct source sources[] = {
      {"main", "include 'two'\ninclude 'three'\npassage 'a' { titel = 'x' }"},
      {"two", "passage 'b' { 'x' }\nlocal x = nil + 1"},
      {"three", "passage 'c' { 'x' }\nif x == = y"},
      {NULL, NULL}};
  struct definitions *all = define(state, sources);
  assert_issue(state, 0, "two", 2, "cannot be calculated with");
  assert_issue(state, 1, "three", 2, "is never closed");
  assert_issue(state, 2, "main", 3, "did you mean 'title'?");
  assert_int_equal(all->count, 0);
}

/* What finds places in a file is freed behind it, unless something may still ask. */
static void test_places_in_files_that_are_over(void **state) {
  const struct source sources[] = {{"main", "local half, whole = use \"half\", use \"whole\"\n"
                                            "whole {}\n"
                                            "passage \"a\" { half { when = 3,\n go \"a\" } }\n"},
                                   {"half", "return choice\n \"Knock\""},
                                   {"whole", "return passage \"b\" {\n back }"},
                                   {NULL, NULL}};
  struct fixture *fixture = *state;
  define(state, sources);
  assert_int_equal(fixture->issues.count, 2);
  assert_issue(state, 0, "whole", 2, "passage \"b\" is complete here");
  assert_int_equal(fixture->issues.items[0].what.column, 7);
  assert_issue(state, 1, "half", 1, "'when' of choice \"Knock\" takes");
}

static void test_circles_and_repeats_are_told(void **state) {
  const struct source sources[] = {{"main", "include 'two'\ninclude 'two'\nuse 'three'"},
                                   {"two", "include 'four'"},
                                   {"three", "use 'five'"},
                                   {"four", "include 'two'"},
                                   {"five", "use 'three'"},
                                   {NULL, NULL}};
  define(state, sources);
  assert_issue(state, 0, "four", 1, "in a circle: two > four > two");
  assert_issue(state, 1, "main", 2, "'two' is asked for twice: first in main, line 1");
  assert_issue(state, 2, "five", 1, "in a circle: three > five > three");
}

static void test_files_ask_for_files_to_a_depth(void **state) {
  const struct source sources[] = {
      {"main", "include 'a'"}, {"a", "include 'b'"}, {"b", "include 'c'"}, {"c", "include 'd'"},
      {"d", "include 'e'"},    {"e", "include 'f'"}, {"f", "local x = 1"}, {NULL, NULL}};
  struct fixture *fixture = *state;
  define(state, sources);
  assert_int_equal(fixture->issues.count, 1);
  assert_issue(state, 0, "e", 1, "more than 5 deep");
}

static void test_a_scenario_that_is_not_there(void **state) {
  const struct source sources[] = {{"other", ""}, {NULL, NULL}};
  define(state, sources);
  assert_issue(state, 0, NULL, 0, "no scenario named 'main'");
}

static void test_the_host_says_why(void **state) {
  const struct source sources[] = {{"main", "include 'unreadable'"}, {NULL, NULL}};
  define(state, sources);
  assert_issue(state, 0, "main", 1, "the disk is on fire");
}

static void test_a_limit_is_told_once(void **state) {
  const struct source sources[] = {
      {"main", "include 'two'\nlocal x = nil + 1"}, {"two", "while true do end"}, {NULL, NULL}};
  struct fixture *fixture = *state;
  define(state, sources);
  assert_int_equal(fixture->issues.count, 1);
  assert_issue(state, 0, "two", 1, "never ends");
}

/* ------------------------------------------------------------------- memory */

static void test_every_allocation_may_fail(void **state) {
  const struct source sources[] = {
      {"main", "include 'two'\nstate { n = int { 0, 9 } }\npassage 'a' { chioce 'x' {},\n"
               "effect(function() n = 1 end), { 'text', documented 'F' { 'y' } } }"},
      {"two", "passage 'b' { 'x' .. '\\n' }"},
      {NULL, NULL}};
  (void)state;
  bool is_done = false;
  for (size_t allowed = 0; !is_done; allowed++) {
    struct fixture fixture = {.allowed = allowed};
    skaz_status status = try_define(&fixture, sources);
    assert_true(status == SKAZ_OK || status == SKAZ_NO_MEMORY);
    is_done = fixture.allowed > 0;
    if (is_done) assert_int_equal(fixture.issues.count, 1);
    close_all(&fixture);
  }
}

int main(void) {
#define CASE(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
  const struct CMUnitTest tests[] = {
      CASE(test_definitions_keep_their_order),
      CASE(test_items_and_fields_have_places),
      CASE(test_plain_lists_are_spliced),
      CASE(test_marks_are_values_and_items),
      CASE(test_state_in_a_body_is_no_definition),
      CASE(test_constructors_are_counted),
      CASE(test_an_item_may_be_placed_twice),
      CASE(test_functions_are_registered),
      CASE(test_names_that_lua_may_read),
      cmocka_unit_test(test_code_is_hashed_and_prose_is_not),
      CASE(test_words_do_nothing_after_the_load),
      CASE(test_files_are_included_and_used),
      CASE(test_modules_tell_faults),
      CASE(test_a_file_that_ends_early_ends_alone),
      CASE(test_places_in_files_that_are_over),
      CASE(test_circles_and_repeats_are_told),
      CASE(test_files_ask_for_files_to_a_depth),
      CASE(test_a_scenario_that_is_not_there),
      CASE(test_the_host_says_why),
      CASE(test_a_limit_is_told_once),
      cmocka_unit_test(test_every_allocation_may_fail),
  };
  return cmocka_run_group_tests_name("define", tests, NULL, NULL);
}

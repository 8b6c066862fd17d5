/* test_bridge: Lua functions in play read and write the story's variables, and nothing else. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "skaz.h"

/* Each scenario declares these, runs one effect, and shows one text. */
static const char *const frame =
    "state { trust = meter { 0, 10, start = 5 }, stock = int { 0, 6, start = 2 }, signed = flag "
    "{},\n"
    "  party = one_of { 'none', 'bolshevik', 'left_sr' }, read = set_of { 'theses', 'pamphlet' },\n"
    "  fed = per { { 'mill', 'yard' }, meter { 0, 5 } }, name = text { 5 },\n"
    "  ready = derived 'stock >= 2 and trust > 2', total = derived 'double(stock) + 1' }\n"
    "function double(n) return n * 2 end\n"
    "%s\n"
    "passage 'start' { state { inner = int { 0, 9, start = 4 } },\n"
    "  effect(function()\n%s\n  end),\n"
    "  '%s',\n"
    "  decision 'way' { title = 'Which way?' },\n"
    "  choice 'Left' { id = 'left', go 'start' }, choice 'Right' { id = 'right', go 'start' } }\n";

struct scene {
  const char *functions, *effect, *text;
};

struct host {
  char source[8192];
};

static skaz_status resolve(void *user, skaz_source_kind kind, const char *name,
                           skaz_source *source) {
  struct host *host = user;
  if (kind != SKAZ_SOURCE_MAIN) return SKAZ_NOT_FOUND;
  *source = (skaz_source){host->source, strlen(host->source), name, NULL};
  return SKAZ_OK;
}

static skaz_program *load(const struct scene *scene) {
  struct host host;
  skaz_config config;
  skaz_program *program;
  skaz_issue issue;
  snprintf(host.source, sizeof host.source, frame, scene->functions, scene->effect, scene->text);
  skaz_config_init(&config);
  config.resolve = resolve;
  config.user = &host;
  if (skaz_load(&config, "a.lua", &program) != SKAZ_OK)
    fail_msg("line %d: %s", skaz_issue_at(program, 0, &issue) ? issue.what.line : 0,
             issue.what.message);
  return program;
}

static skaz_story *begin(skaz_program *program, skaz_status status) {
  skaz_story *story;
  assert_int_equal(skaz_new(program, 1, 0, &story), SKAZ_OK);
  if (skaz_begin(story, NULL) != status) fail_msg("%s", skaz_error_of(story)->message);
  return story;
}

static void end(skaz_program *program, skaz_story *story) {
  skaz_free(story);
  skaz_unload(program);
}

static void check_shown(skaz_story *story, const char *expected) {
  skaz_block block;
  char text[1024] = "";
  assert_int_equal(skaz_block_at(story, 0, &block), SKAZ_OK);
  for (size_t i = 0; i < block.span_count; i++) strcat(text, block.spans[i].text);
  assert_string_equal(text, expected);
}

/* After the effect the text shows that. */
static void expect_shown(const char *functions, const char *effect, const char *text,
                         const char *expected) {
  struct scene scene = {functions, effect, text};
  skaz_program *program = load(&scene);
  skaz_story *story = begin(program, SKAZ_OK);
  check_shown(story, expected);
  end(program, story);
}

/* The effect fails with that, in a line of the scenario. */
static void expect_error(const char *functions, const char *effect, const char *message) {
  struct scene scene = {functions, effect, "Text."};
  skaz_program *program = load(&scene);
  skaz_story *story = begin(program, SKAZ_SCRIPT_ERROR);
  const skaz_error *error = skaz_error_of(story);
  if (strstr(error->message, message) == NULL)
    fail_msg("expected '%s', got '%s'", message, error->message);
  assert_string_equal(error->file, "a.lua");
  assert_in_range(error->line, 6, 30);
  end(program, story);
}

static void test_scalars_are_read(void **state) {
  (void)state;
  expect_shown("", "name = trust .. stock .. tostring(signed):sub(1, 3)", "{name}", "52fal");
}

static void test_values_are_read_and_written(void **state) {
  (void)state;
  expect_shown("", "trust = trust + stock", "{trust}", "7");
  expect_shown("", "signed = not signed", "{if signed}yes{else}no{end}", "yes");
  expect_shown("", "if party == 'none' then party = 'left_sr' end",
               "{if party == \"left_sr\"}yes{end}", "yes");
  expect_shown("", "name = 'A' .. #name .. party:sub(1, 2)", "{name}", "A0no");
  expect_shown("", "name = '\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9'", "{name}",
               "\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9");
  expect_shown("", "stock = 3.0", "{stock}", "3");
  expect_shown("", "inner = inner + 1 stock = inner", "{stock}", "5");
}

static void test_members_are_read_and_written(void **state) {
  (void)state;
  expect_shown(
      "", "read.theses = true if read.theses and not read.pamphlet then stock = count(read) end",
      "{stock}", "1");
  expect_shown("", "fed.mill = fed.mill + 2 fed.yard = 9", "{fed.mill} {fed.yard}", "2 5");
  expect_shown("", "read.pamphlet = true for k, v in pairs(read) do name = k:sub(1, 5) end",
               "{name}", "pamph");
  expect_shown("", "fed.yard = 3 for k, v in pairs(fed) do stock = stock + v end", "{stock}", "5");
  expect_shown("", "if next(read) == nil then stock = 0 end", "{stock}", "0");
}

static void test_what_can_only_be_read(void **state) {
  (void)state;
  expect_shown("", "if ready and not short then stock = 3 end", "{stock}", "3");
  expect_shown("", "stock = total", "{stock}", "5");
  expect_shown("", "if decided.way == 'none' and not visited.start then stock = 1 end", "{stock}",
               "1");
  expect_error("", "ready = true", "'ready' can only be read");
  expect_error("", "short = true", "'short' can only be read");
  expect_error("", "decided.way = 'left'", "'decided' can only be read");
  expect_error("", "visited.start = true", "'visited' can only be read");
}

static void test_meters_saturate(void **state) {
  (void)state;
  expect_shown("", "trust = 1000", "{trust}", "10");
  expect_shown("", "trust = -1000", "{trust}", "0");
}

static void test_wrong_values_are_errors(void **state) {
  (void)state;
  expect_error("", "stock = 7", "'stock' holds 0 to 6 and cannot become 7");
  expect_error("", "stock = 1.5", "'stock' holds a whole number and cannot become 1.5");
  expect_error("", "stock = nil", "'stock' holds a whole number and cannot become a nil");
  expect_error("", "signed = 1", "'signed' holds true or false and cannot become a number");
  expect_error("", "party = 'bolshevick'",
               "'party' cannot become 'bolshevick': did you mean 'bolshevik'?");
  expect_error("", "party = 1", "'party' holds one of its words");
  expect_error("", "name = 1", "'name' holds a text and cannot become a number");
  expect_error("", "name = 'abcdef'", "'name' holds 5 characters");
  expect_error("", "name = 'a\\nb'", "'name' holds one line");
  expect_error("", "read = {}", "set its members, as in read.theses = true");
  expect_error("", "read.theses = 1", "'read.theses' holds true or false");
  expect_error("", "fed = 1", "set those, as in fed.mill = 1");
  expect_error("", "fed.mill = 'x'", "'fed.mill' holds a whole number");
}

static void test_wrong_names_are_errors(void **state) {
  (void)state;
  expect_error("", "trst = 1", "there is no variable 'trst': did you mean 'trust'?");
  expect_error("", "anything = 1", "declare it in state { }, or make it local");
  expect_error("", "local x = trst", "there is no 'trst': did you mean 'trust'?");
  expect_error("", "local x = read.thesis", "there is no read.thesis: did you mean 'theses'?");
  expect_error("", "local x = decided.wya", "there is no decided.wya: did you mean 'way'?");
  expect_error("", "local x = visited.strat", "there is no visited.strat: did you mean 'start'?");
  expect_error("", "local x = #read", "'read' has no length: use count(read)");
  expect_error("", "local x = count({})", "count is for sets");
  expect_error("", "local x = word(trust)", "'word' belongs in texts and expressions");
}

static void test_chance_is_recorded(void **state) {
  (void)state;
  struct scene scene = {"",
                        "stock = random(1, 6) signed = chance(50) trust = random(3, 3) "
                        "if chance(0) or not chance(100) then trust = 0 end",
                        "{trust}"};
  skaz_program *program = load(&scene);
  skaz_story *story = begin(program, SKAZ_OK);
  skaz_outcome outcome;
  assert_int_equal(skaz_outcome_count(story), 2); /* the others have one outcome only */
  assert_true(skaz_outcome_at(story, 0, &outcome));
  assert_in_range(outcome.number, 1, 6);
  assert_true(skaz_outcome_at(story, 1, &outcome));
  assert_in_range(outcome.number, 0, 1);
  check_shown(story, "3");
  end(program, story);
  expect_error("", "stock = random(6, 1)", "random(6, 1): there is no number between them");
  expect_error("", "stock = random(6)", "random takes two numbers");
}

static void test_functions_in_expressions(void **state) {
  (void)state;
  expect_shown("function half(n) return n // 2 end", "stock = 6", "{half(stock)}", "3");
  expect_shown("function both(a, b) return a and b end", "signed = true",
               "{if both(signed, ready)}yes{end}", "yes");
  expect_shown("function greet(p) return 'dear ' .. p end", "party = 'left_sr'", "{greet(party)}",
               "dear left_sr");
  expect_shown("function larger() return max(trust, abs(-20), min(1, 2)) end", "", "{larger()}",
               "20");
}

/* A text whose function fails is told when it is read. */
static void expect_text_error(const char *functions, const char *text, const char *message) {
  struct scene scene = {functions, "", text};
  skaz_program *program = load(&scene);
  skaz_story *story;
  skaz_block block;
  assert_int_equal(skaz_new(program, 1, 0, &story), SKAZ_OK);
  bool failed = skaz_begin(story, NULL) != SKAZ_OK || skaz_block_at(story, 0, &block) != SKAZ_OK;
  assert_true(failed);
  if (strstr(skaz_error_of(story)->message, message) == NULL)
    fail_msg("expected '%s', got '%s'", message, skaz_error_of(story)->message);
  end(program, story);
}

static void test_functions_must_be_pure(void **state) {
  (void)state;
  expect_text_error("function f() stock = 1 return 1 end", "{f()}", "must be pure");
  expect_text_error("function f() read.theses = true return 1 end", "{f()}", "must be pure");
  expect_text_error("function f() return random(1, 6) end", "{f()}", "belongs in effects alone");
  expect_text_error("function f() end", "{f()}", "the function gives nothing");
  expect_text_error("function f() return {} end", "{f()}", "the function gives a table");
  expect_text_error("function f() return 1.5 end", "{f()}", "whole numbers only");
  expect_text_error("function f() return ('x'):rep(256) end", "{f()}", "more than 255 bytes");
  expect_text_error("function f() return 'a\\27b' end", "{f()}", "control character");
}

/* Purity holds for what an effect reads, and ends with it. */
static void test_an_effect_goes_on_after_a_derived_value(void **state) {
  (void)state;
  expect_shown("", "local x = total stock = 1 + stock", "{stock}", "3");
}

static void test_tables_of_the_file_are_constant_and_readable(void **state) {
  (void)state;
  expect_shown("local list = { 3, 1, 2, sub = { deep = 4 } }",
               "stock = #list + list[3] - list.sub.deep + select('#', table.unpack(list)) - 1",
               "{stock}", "3");
  expect_shown("local list = { 3, 1, 2 }",
               "local s = 0 for _, v in ipairs(list) do s = s + v end stock = s", "{stock}", "6");
  expect_shown("names = { a = 1, b = 2 }",
               "local s = '' for k, v in pairs(names) do s = s .. k .. v end name = s", "{name}",
               "a1b2");
  expect_shown("local list = { 3, 1, 2 }",
               "local copy = table.move(list, 1, #list, 1, {}) table.sort(copy) stock = copy[3]",
               "{stock}", "3");
  expect_shown("local list = { 'x', 'y' }", "name = table.concat(list, '-') .. next({ 7 })",
               "{name}", "x-y1");
  expect_error("local list = {}", "list[1] = 1", "made before the play and cannot change in it");
  expect_error("local list = { { 1 } }", "list[1][1] = 2",
               "made before the play and cannot change in it");
  expect_error("config = {}", "config = nil", "made before the play and cannot change in it");
}

static void test_locals_of_the_file_are_put_back(void **state) {
  (void)state;
  struct scene scene = {"local count = 0 function tally() count = count + 1 return count end", "",
                        "{tally()}"};
  skaz_program *program = load(&scene);
  skaz_story *story = begin(program, SKAZ_OK);
  skaz_block block;
  for (int i = 0; i < 2; i++) {
    assert_int_equal(skaz_block_at(story, 0, &block), SKAZ_SCRIPT_ERROR);
    const skaz_error *error = skaz_error_of(story);
    assert_non_null(strstr(error->message, "changed the local variable 'count'"));
  }
  end(program, story);
  expect_error("local n = 1", "n = n + 1 error('n is ' .. n)", "n is 2");
}

/* A failed effect leaves nothing behind: not in the state, not in Lua. */
static void test_a_failed_effect_leaves_no_trace(void **state) {
  (void)state;
  struct scene scene = {
      "local n = 0",
      "n = n + 1 trust = 9 if decided.way == 'left' then error('n is ' .. n) end n = 0", "{trust}"};
  skaz_program *program = load(&scene);
  skaz_story *story = begin(program, SKAZ_OK);
  for (int i = 0; i < 2; i++) {
    assert_int_equal(skaz_choose(story, 0), SKAZ_SCRIPT_ERROR);
    assert_string_equal(skaz_error_of(story)->message, "n is 1");
  }
  assert_int_equal(skaz_choose(story, 1), SKAZ_OK);
  end(program, story);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_scalars_are_read),
      cmocka_unit_test(test_values_are_read_and_written),
      cmocka_unit_test(test_members_are_read_and_written),
      cmocka_unit_test(test_what_can_only_be_read),
      cmocka_unit_test(test_meters_saturate),
      cmocka_unit_test(test_wrong_values_are_errors),
      cmocka_unit_test(test_wrong_names_are_errors),
      cmocka_unit_test(test_chance_is_recorded),
      cmocka_unit_test(test_functions_in_expressions),
      cmocka_unit_test(test_functions_must_be_pure),
      cmocka_unit_test(test_an_effect_goes_on_after_a_derived_value),
      cmocka_unit_test(test_tables_of_the_file_are_constant_and_readable),
      cmocka_unit_test(test_locals_of_the_file_are_put_back),
      cmocka_unit_test(test_a_failed_effect_leaves_no_trace),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

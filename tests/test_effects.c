/* test_effects: what effects change, what they must not, and in which words that is told. */
#include "support.h"

static const char state_block[] =
    "state { trust = meter { 0, 10, start = 5 }, stock = int { -3, 6, start = 2 },\n"
    "  signed = flag {}, party = one_of { 'none', 'bolshevik', 'left_sr' },\n"
    "  other = one_of { 'none', 'x' }, read = set_of { 'theses', 'pamphlet' },\n"
    "  fed = per { { 'mill', 'yard' }, meter { 0, 5 } }, name = text { 5 }, nick = text { 9 },\n"
    "  ready = derived 'stock > 2' }\n"
    "function double(n) return n * 2 end\nfunction label(n) return 'n' .. n end\n"
    "function lines() return 'a\\nb' end\n";

/* Begins a play whose first choice, "do", has the effect. */
static void begin(struct support *play, const char *effect) {
  char source[4096];
  snprintf(source, sizeof source, "%spassage 'a' { choice 'Do' {\n  effect \"%s\", go 'a' } }\n",
           state_block, effect);
  support_begin(play, source);
}

static void act(struct support *play, const char *effect, const char *after) {
  begin(play, effect);
  support_choose(play, "do");
  if (!support_holds(play, after)) fail_msg("after %s, %s does not hold", effect, after);
}

/* The effect is an error of the load. */
static void wrong(struct support *play, const char *effect, int column, const char *message) {
  char source[4096], place[32];
  snprintf(source, sizeof source, "%spassage 'a' { choice 'Do' {\neffect \"%s\", go 'a' } }\n",
           state_block, effect);
  const char *issues = support_issues(play, source);
  support_contains(issues, message);
  snprintf(place, sizeof place, ":%d ", column + 8);
  support_contains(issues, place);
}

/* The effect fails in play, and nothing of it stays. */
static void breaks(struct support *play, const char *effect, const char *message) {
  begin(play, effect);
  uint64_t before = skaz_digest(play->story);
  assert_int_equal(skaz_choose(play->story, 0), SKAZ_SCRIPT_ERROR);
  support_contains(skaz_error_of(play->story)->message, message);
  assert_int_equal(skaz_error_of(play->story)->line, 10);
  assert_int_equal(skaz_digest(play->story), before);
  assert_int_equal(skaz_turn(play->story), 0);
}

static void test_assignments(void **state) {
  struct support *play = *state;
  act(play, "stock = -3", "stock == -3");
  act(play, "stock = trust - 2", "stock == 3");
  act(play, "signed = true", "signed");
  act(play, "signed = stock == 2 and not signed", "signed");
  act(play, "party = 'left_sr'", "party == 'left_sr'");
  act(play, "read.theses = true", "read.theses and not read.pamphlet");
  act(play, "fed.yard = 4", "fed.yard == 4 and fed.mill == 0");
  act(play, "name = 'Anna'", "name == 'Anna'");
  act(play, "name = 'Жанна'", "name == 'Жанна'");
  act(play, "name = 'Anna'; name = 'Bo'; nick = name", "name == 'Bo' and nick == 'Bo'");
  act(play, "stock = double(stock); name = label(stock)", "stock == 4 and name == 'n4'");
}

static void test_increases(void **state) {
  struct support *play = *state;
  act(play, "stock += 3", "stock == 5");
  act(play, "stock -= 3", "stock == -1");
  act(play, "stock += -2", "stock == 0");
  act(play, "stock -= trust - 4", "stock == 1");
  act(play, "fed.mill += 2; fed.mill += 1", "fed.mill == 3");
}

static void test_meters_saturate(void **state) {
  struct support *play = *state;
  act(play, "trust += 90", "trust == 10");
  act(play, "trust -= 90", "trust == 0");
  act(play, "trust += stock * 50", "trust == 10");
  act(play, "fed.mill -= 1", "fed.mill == 0");
  act(play, "trust = stock * 9", "trust == 10");
  act(play, "trust += 9223372036854775807", "trust == 10");
  act(play, "trust -= 9223372036854775807", "trust == 0");
}

static void test_sequences(void **state) {
  struct support *play = *state;
  act(play, "trust += 1; stock += 1;", "trust == 6 and stock == 3");
  act(play, "stock += 1; stock = stock * 2", "stock == 6");
}

static void test_out_of_range_is_an_error(void **state) {
  struct support *play = *state;
  breaks(play, "trust -= 1; stock += 5",
         "stock would become 7, and it goes from -3 to 6 (in passage \"a\")");
  breaks(play, "stock = trust * 2", "stock would become 10");
  breaks(play, "stock -= 9", "stock would become -7");
}

static void test_other_faults(void **state) {
  struct support *play = *state;
  breaks(play, "trust = 0; stock = 1 // trust", "a division by zero (in passage \"a\")");
  breaks(play, "stock = random(stock, 1)", "random(low, high) with the low end above the high");
  breaks(play, "signed = double(2)", "a function gave a value of another kind");
  breaks(play, "party = label(2)", "a function gave a value of another kind");
  breaks(play, "nick = 'abcdefghi'; name = nick", "name holds 5 characters in one line");
  breaks(play, "name = lines()", "name holds 5 characters in one line");
}

static void test_effects_refused_at_the_load(void **state) {
  struct support *play = *state;
  wrong(play, "stock = 7", 9, "'stock' goes from -3 to 6");
  wrong(play, "stock = signed", 9, "this is true or false where a number is needed");
  wrong(play, "signed = 1", 10, "this is a number where true or false is needed");
  wrong(play, "signed += 1", 11, "'signed' is no number");
  wrong(play, "party = 'bolshevick'", 9, "did you mean 'bolshevik'?");
  wrong(play, "party = other", 9, "this is a word of another variable");
  wrong(play, "party = 3", 9, "this is a number where one of its words is needed");
  wrong(play, "name = 3", 8, "this is a number where a text is needed");
  wrong(play, "name = 'Annabel'", 8, "'name' holds 5 characters, and this text has more");
  wrong(play, "name += 'x'", 6, "expected name = '...'");
  wrong(play, "ready = true", 1, "'ready' can be read, not set");
  wrong(play, "visited.a = true", 1, "'visited' can be read, not set");
  wrong(play, "trsut += 1", 1, "did you mean 'trust'?");
  wrong(play, "trust == 3", 7, "expected = or += or -= after 'trust'");
  wrong(play, "trust", 6, "expected = or += or -= after 'trust'");
  wrong(play, "3 = trust", 1, "an effect is an assignment");
  wrong(play, "trust += 1, stock += 1", 11, "a comma cannot stand here");
  wrong(play, "trust += 1; 3", 13, "an effect is an assignment");
  wrong(play, "read = true", 6, "'read' needs a member");
  wrong(play, "read.these = true", 6, "did you mean 'theses'?");
}

static void test_faults_in_text_and_conditions(void **state) {
  struct support *play = *state;
  skaz_block block;
  support_begin(play, "state { n = int { 0, 9 } }\n"
                      "passage 'a' { 'Fine.',\n"
                      "  'A part is {9 // n}.', choice 'On' { effect 'n = 3', go 'a' } }\n");
  assert_int_equal(skaz_block_at(play->story, 0, &block), SKAZ_OK);
  assert_int_equal(skaz_block_at(play->story, 1, &block), SKAZ_SCRIPT_ERROR);
  assert_int_equal(skaz_error_of(play->story)->line, 3);
  support_choose(play, "on");
  assert_string_equal(support_text(play), "Fine.\nA part is 3.");
  support_load(
      play, "state { n = int { 0, 9 } }\npassage 'a' {\n  when '1 // n > 0' { 'x' }, go 'end' }\n"
            "ending 'end' { 'y' }\n");
  assert_int_equal(skaz_new(play->program, 1, 0, &play->story), SKAZ_OK);
  assert_int_equal(skaz_begin(play->story, NULL), SKAZ_SCRIPT_ERROR);
  assert_int_equal(skaz_error_of(play->story)->line, 3);
  assert_int_equal(skaz_phase_of(play->story), SKAZ_NOT_BEGUN);
}

/* ---------------------------------------------------------------- Lua functions */

static void test_lua_effects(void **state) {
  struct support *play = *state;
  support_begin(
      play, "state { stock = int { 0, 6, start = 2 } }\n"
            "passage 'a' { choice 'Fine' { effect(function() stock = stock * 2 end), go 'a' },\n"
            "  choice 'Wrong' { effect(function()\n stock = 1\n error('the nails are bent') end),\n"
            "    go 'a' },\n"
            "  choice 'Range' { effect(function()\n stock = 99\n end), go 'a' } }\n");
  support_choose(play, "fine");
  assert_int_equal(support_number(play, "stock"), 4);
  assert_int_equal(skaz_choose(play->story, support_find(play, "wrong")), SKAZ_SCRIPT_ERROR);
  support_contains(skaz_error_of(play->story)->message, "the nails are bent");
  assert_int_equal(skaz_error_of(play->story)->line, 5);
  assert_int_equal(support_number(play, "stock"), 4);
  assert_int_equal(skaz_choose(play->story, support_find(play, "range")), SKAZ_SCRIPT_ERROR);
  assert_int_equal(skaz_error_of(play->story)->line, 8);
  assert_int_equal(support_number(play, "stock"), 4);
}

static void test_functions_that_never_end(void **state) {
  struct support *play = *state;
  support_begin(
      play, "state { n = int { 0, 6 } }\n"
            "passage 'a' { choice 'Loop' { effect(function() while true do end end), go 'a' } }\n");
  assert_int_equal(skaz_choose(play->story, 0), SKAZ_LIMIT);
  assert_string_equal(support_menu(play), "loop");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      SUPPORT_TEST(test_assignments),
      SUPPORT_TEST(test_increases),
      SUPPORT_TEST(test_meters_saturate),
      SUPPORT_TEST(test_sequences),
      SUPPORT_TEST(test_out_of_range_is_an_error),
      SUPPORT_TEST(test_other_faults),
      SUPPORT_TEST(test_effects_refused_at_the_load),
      SUPPORT_TEST(test_faults_in_text_and_conditions),
      SUPPORT_TEST(test_lua_effects),
      SUPPORT_TEST(test_functions_that_never_end),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

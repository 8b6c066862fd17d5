/* test_expr: story expressions: what they mean, which are refused, and in which words. */
#include "support.h"

static const char scenario[] =
    "state { trust = meter { 0, 10, start = 5, words = 'gone, 3 thin, 6 steady, 9 firm' },\n"
    "  stock = int { -3, 6, start = 2 }, signed = flag {}, big = int { -9223372036854775807, "
    "9223372036854775807 },\n"
    "  party = one_of { 'none', 'bolshevik', 'left_sr', words = { left_sr = 'Left SR' } },\n"
    "  other = one_of { 'a', 'b' }, read = set_of { 'theses', 'pamphlet', start = { 'pamphlet' } "
    "},\n"
    "  fed = per { { 'mill', 'yard' }, meter { 0, 5, start = 1 } }, name = text { 5 },\n"
    "  half = derived 'stock // 2', ready = derived 'stock >= 2 and trust > 2', five = derived '5' "
    "}\n"
    "function double(n) return n * 2 end\n"
    "function is_even(n) return n % 2 == 0 end\n"
    "function shout(t) return t .. '!' end\n"
    "function faction(n) if n > 1 then return 'left_sr' end return 'nobody' end\n"
    "passage 'a' { when 'visited.a' { '{name}' }, decision 'permit' { title = 'P' },\n"
    "  choice 'Yes' { id = 'yes', go 'a' }, choice 'No' { id = 'no', go 'end' } }\n"
    "ending 'end' { 'The end.' }\n";

static int open_play(void **state) {
  if (support_set_up(state) != 0) return -1;
  support_begin(*state, scenario);
  return 0;
}

static void holds(struct support *play, const char *expression) {
  if (!support_holds(play, expression)) fail_msg("does not hold: %s", expression);
}

static void fails(struct support *play, const char *expression) {
  if (support_holds(play, expression)) fail_msg("holds: %s", expression);
}

/* The expression is refused at that column, in those words. */
static void wrong(struct support *play, const char *expression, int column, const char *message) {
  const skaz_expr *compiled;
  skaz_error error;
  assert_int_equal(skaz_compile(play->program, expression, &compiled, &error), SKAZ_SCRIPT_ERROR);
  assert_null(compiled);
  support_contains(error.message, message);
  if (error.column != column)
    fail_msg("%s: column %d, not %d: %s", expression, error.column, column, error.message);
}

/* ---------------------------------------------------------------- meaning */

static void test_literals_and_comparisons(void **state) {
  struct support *play = *state;
  holds(play, "true");
  fails(play, "false");
  holds(play, "1 < 2 and 2 <= 2 and 3 > 2 and 2 >= 2 and 2 == 2 and 2 ~= 3");
  fails(play, "1 < 1 or 2 <= 1 or 2 > 2 or 1 >= 2 or 1 == 2 or 1 ~= 1");
  holds(play, "9223372036854775807 > 0");
  holds(play, "true ~= false");
}

static void test_fused_comparisons_on_both_sides(void **state) {
  struct support *play = *state;
  holds(play, "trust == 5 and 5 == trust and trust ~= 4 and 4 ~= trust");
  holds(play, "trust > 4 and 4 < trust and trust >= 5 and 5 <= trust");
  holds(play, "trust < 6 and 6 > trust and trust <= 5 and 5 >= trust");
  fails(play, "trust < 5 or 5 > trust or trust > 5 or 5 < trust");
  holds(play, "stock == 2 and stock > -3 and -4 < stock");
  holds(play, "trust < 9223372036854775807 and stock > -9223372036854775807");
  holds(play, "big == 0 and 0 == big and big < 1 and big > -9223372036854775807");
}

static void test_arithmetic_is_luas(void **state) {
  struct support *play = *state;
  holds(play, "7 // 2 == 3 and -7 // 2 == -4 and 7 // -2 == -4 and -7 // -2 == 3");
  holds(play, "7 % 3 == 1 and -7 % 3 == 2 and 7 % -3 == -2 and -7 % -3 == -1");
  holds(play, "6 % -3 == 0 and -6 // 3 == -2");
  holds(play, "9223372036854775807 + 1 == -9223372036854775807 - 1");
  holds(play, "9223372036854775807 * 2 == -2");
  holds(play, "(-9223372036854775807 - 1) // -1 == -9223372036854775807 - 1");
  holds(play, "(-9223372036854775807 - 1) % -1 == 0");
  holds(play, "-(-9223372036854775807 - 1) == -9223372036854775807 - 1");
  holds(play, "stock * 3 - 1 == 5 and 0 - stock == -2 and -stock == -2 and - -stock == 2");
}

static void test_precedence_is_luas(void **state) {
  struct support *play = *state;
  holds(play, "2 + 3 * 4 == 14 and (2 + 3) * 4 == 20");
  holds(play, "7 + 5 % 3 == 9 and 8 % 3 * 2 == 4");
  holds(play, "10 - 4 - 3 == 3 and 20 // 3 // 2 == 3");
  holds(play, "-2 * 3 == -6 and 2 - -2 == 4 and -7 // 2 == -4");
  holds(play, "true or false and false");
  fails(play, "(true or false) and false");
  holds(play, "not false and true and not (true and false)");
  holds(play, "not (1 > 2) == true");
}

static void test_and_or_stop_early(void **state) {
  struct support *play = *state;
  fails(play, "stock > 5 and 1 // (stock - 2) == 1");
  holds(play, "stock == 2 or 1 // (stock - 2) == 1");
}

static void test_division_by_zero_is_an_error(void **state) {
  struct support *play = *state;
  const skaz_expr *compiled;
  bool is_true;
  assert_int_equal(skaz_compile(play->program, "1 // (stock - 2) == 0", &compiled, NULL), SKAZ_OK);
  assert_int_equal(skaz_test(play->story, compiled, &is_true), SKAZ_SCRIPT_ERROR);
  support_contains(skaz_error_of(play->story)->message, "division by zero");
  assert_int_equal(skaz_compile(play->program, "1 % (stock - 2) == 0", &compiled, NULL), SKAZ_OK);
  assert_int_equal(skaz_test(play->story, compiled, &is_true), SKAZ_SCRIPT_ERROR);
}

static void test_variables(void **state) {
  struct support *play = *state;
  holds(play, "not signed and signed == false");
  holds(play, "read.pamphlet and not read.theses and count(read) == 1");
  holds(play, "fed.mill == 1 and fed.mill + fed.yard == 2");
  holds(play, "party == 'none' and party ~= \"left_sr\" and 'none' == party");
  holds(play, "name == '' and name ~= 'Anna' and 'x' == 'x'");
  holds(play, "half == 1 and ready and five == 5");
  holds(play, "decided.permit == 'none' and not visited.a");
}

static void test_words_of_a_meter(void **state) {
  struct support *play = *state;
  holds(play, "word(trust) == 'thin' and word(trust) ~= 'gone'");
  holds(play, "word(party) == 'none'");
}

static void test_builtins(void **state) {
  struct support *play = *state;
  holds(play, "min(3, stock) == 2 and max(3, stock) == 3 and min(4, 3, 2, 1) == 1");
  holds(play, "max(1, 2, 9, 4) == 9 and abs(-4) == 4 and abs(stock) == 2");
  holds(play, "abs(-9223372036854775807 - 1) == -9223372036854775807 - 1");
}

static void test_functions(void **state) {
  struct support *play = *state;
  holds(play, "double(stock) == 4 and double(double(3)) == 12 and is_even(stock)");
  holds(play, "shout('a') == 'a!' and shout(shout(name)) == '!!'");
  holds(play, "party ~= 'left_sr' and faction(2) == 'left_sr'");
  holds(play, "shout(party) == 'none!' and not is_even(five)");
}

static void test_function_gives_another_type(void **state) {
  struct support *play = *state;
  const skaz_expr *compiled;
  bool is_true;
  assert_int_equal(skaz_compile(play->program, "double(1) and true", &compiled, NULL), SKAZ_OK);
  assert_int_equal(skaz_test(play->story, compiled, &is_true), SKAZ_SCRIPT_ERROR);
  support_contains(skaz_error_of(play->story)->message, "a value of another kind");
  assert_int_equal(skaz_compile(play->program, "party == faction(1)", &compiled, NULL), SKAZ_OK);
  assert_int_equal(skaz_test(play->story, compiled, &is_true), SKAZ_SCRIPT_ERROR);
}

static void test_negating_a_derived_constant_leaves_it(void **state) {
  struct support *play = *state;
  holds(play, "-five == -5");
  holds(play, "five == 5");
}

static void test_each_text_is_compiled_once(void **state) {
  struct support *play = *state;
  const skaz_expr *a, *b, *c;
  assert_int_equal(skaz_compile(play->program, "trust > 1", &a, NULL), SKAZ_OK);
  assert_int_equal(skaz_compile(play->program, "trust > 2", &b, NULL), SKAZ_OK);
  assert_int_equal(skaz_compile(play->program, "trust > 1", &c, NULL), SKAZ_OK);
  assert_ptr_equal(a, c);
  assert_ptr_not_equal(a, b);
}

/* ---------------------------------------------------------------- what is refused */

static void test_unknown_names(void **state) {
  struct support *play = *state;
  wrong(play, "trsut > 3", 1, "there is no 'trsut': did you mean 'trust'?");
  wrong(play, "1 > 2 or  stok > 3", 11, "did you mean 'stock'?");
  wrong(play, "elephant > 3", 1,
        "there is no variable 'elephant': declare it in state { }, or put quotes");
  wrong(play, "doubel(3) == 6", 1, "did you mean 'double'?");
  wrong(play, "party == bolshevik", 10, "there is no variable 'bolshevik'");
  wrong(play, "signed == nil", 11, "there is no nil");
}

static void test_members(void **state) {
  struct support *play = *state;
  wrong(play, "read.thesis", 6, "there is no read.thesis: did you mean 'theses'?");
  wrong(play, "fed.garden == 1", 5, "there is no fed.garden");
  wrong(play, "read", 5, "'read' needs a member: read.theses");
  wrong(play, "read. > 1", 7, "a name is missing after 'read.'");
  wrong(play, "trust.high > 1", 6, "'trust' has no members");
  wrong(play, "decided.premit == 'no'", 9, "there is no decided.premit: did you mean 'permit'?");
  wrong(play, "visited.b", 9, "there is no visited.b");
  wrong(play, "visited['end']", 8, "write `set.member`, with a dot");
  wrong(play, "visited", 8, "'visited' needs a member");
  wrong(play, "decided == 'no'", 9, "'decided' needs a member");
}

static void test_types(void **state) {
  struct support *play = *state;
  wrong(play, "trust", 1, "this is a number where true or false is needed: compare it");
  wrong(play, "party", 1, "this is a word where true or false is needed");
  wrong(play, "not trust", 1, "this is a number where true or false is needed");
  wrong(play, "signed > 1", 8, "this is true or false where a number is needed");
  wrong(play, "trust == 'high'", 7, "a number is compared with a text");
  wrong(play, "trust == true", 7, "a number is compared with true or false");
  wrong(play, "trust + 'a' > 1", 7, "this is a text where a number is needed");
  wrong(play, "trust > 'a'", 7, "this is a text where a number is needed");
  wrong(play, "1 < trust < 3", 11, "this is true or false where a number is needed");
  wrong(play, "trust and signed", 7, "this is a number where true or false is needed");
  wrong(play, "-signed == 1", 1, "this is true or false where a number is needed");
  wrong(play, "party > 'none'", 7, "one of its words where a number is needed");
  wrong(play, "party == other", 7, "these two can never be the same word");
}

static void test_words_a_variable_cannot_be(void **state) {
  struct support *play = *state;
  wrong(play, "party == 'bolshevick'", 10, "it is never 'bolshevick': did you mean 'bolshevik'?");
  wrong(play, "'xyzzy' ~= party", 1,
        "it is never 'xyzzy': it can be 'none', 'bolshevik' or 'left_sr'");
  wrong(play, "word(trust) == 'high'", 16, "it can be 'gone', 'thin', 'steady' or 'firm'");
  wrong(play, "decided.permit == 'maybe'", 19, "it can be 'none', 'yes' or 'no'");
}

static void test_builtins_refuse(void **state) {
  struct support *play = *state;
  wrong(play, "count(trust) > 1", 7, "count is for sets, and 'trust' is none");
  wrong(play, "count(3) > 1", 7, "there is no");
  wrong(play, "word(stock) == 'x'", 6, "'stock' has no words: give it words");
  wrong(play, "min(1) > 0", 6, "a comma and another value are missing");
  wrong(play, "max(1, signed) > 0", 8, "this is true or false where a number is needed");
  wrong(play, "abs(1, 2) > 0", 6, "a ) is missing");
  wrong(play, "random(1, 2) > 1", 1, "random belongs in effects alone");
  wrong(play, "chance(20)", 1, "chance belongs in effects alone");
  wrong(play, "double(1, 2) > 1", 1, "'double' takes 1 value, not 2");
  wrong(play, "double() > 1", 1, "'double' takes 1 value, not 0");
}

static void test_broken_expressions(void **state) {
  struct support *play = *state;
  wrong(play, "", 1, "an expression is missing");
  wrong(play, "   ", 1, "an expression is missing");
  wrong(play, "trust >", 8, "the expression breaks off");
  wrong(play, "trust > > 3", 9, "a value is missing before '>'");
  wrong(play, "(trust > 3", 11, "a ) is missing");
  wrong(play, "trust > 3)", 10, "unexpected ')'");
  wrong(play, "trust = 3", 7, "use == to compare");
  wrong(play, "trust += 3", 7, "values change in an effect only");
  wrong(play, "signed, ready", 7, "use `and` or `or`");
  wrong(play, "trust > 3 signed", 11, "unexpected 'signed'");
  wrong(play, "name == 'Anna", 9, "this word has no closing quote");
}

static void test_other_languages(void **state) {
  struct support *play = *state;
  wrong(play, "signed && ready", 8, "write `and` instead of `&&`");
  wrong(play, "signed || ready", 8, "write `or` instead of `||`");
  wrong(play, "!signed", 1, "write `not` instead of `!`");
  wrong(play, "trust != 3", 7, "write `~=` instead of `!=`");
  wrong(play, "trust++ > 3", 6, "write `x += 1`");
  wrong(play, "trust / 2 > 3", 7, "write `//`");
  wrong(play, "trust ^ 2 > 3", 7, "there is no power operator");
  wrong(play, "#read > 1", 1, "write `count(name)`");
  wrong(play, "name .. 'x' == 'ax'", 6, "texts are not joined");
  wrong(play, "trust > 2.5", 9, "whole numbers only");
  wrong(play, "trust > 99999999999999999999", 9, "this number is too large");
  wrong(play, "trust > 2x", 9, "a name cannot begin with a digit");
  wrong(play, "name == \xE2\x80\x98x\xE2\x80\x99", 9, "use straight quotes");
  wrong(play, "trust > 3 -- why", 11, "a comment cannot stand in an expression");
  wrong(play, "trust ? 1", 7, "this character cannot stand in an expression");
}

static void test_columns_count_characters(void **state) {
  struct support *play = *state;
  wrong(play, "name == 'хлеб' and trsut > 1", 20, "did you mean 'trust'?");
}

static void test_size_is_bounded(void **state) {
  struct support *play = *state;
  char *text = malloc(200000);
  const skaz_expr *compiled;
  assert_non_null(text);
  memset(text, '(', 50000);
  text[50000] = '\0';
  assert_int_equal(skaz_compile(play->program, text, &compiled, NULL), SKAZ_SCRIPT_ERROR);
  strcpy(text, "1");
  for (int i = 0; i < 40000; i++) memcpy(text + 1 + 4 * i, " + 1", 5);
  assert_int_equal(skaz_compile(play->program, text, &compiled, NULL), SKAZ_SCRIPT_ERROR);
  text[1 + 4 * 400] = '\0';
  strcat(text, " == 401");
  holds(play, text);
  free(text);
}

/* ---------------------------------------------------------------- derived values */

static const char *derived_issues(struct support *play, const char *state) {
  char source[2048];
  snprintf(source, sizeof source, "%s\npassage 'a' { go 'end' }\nending 'end' { 'x' }\n", state);
  return support_issues(play, source);
}

static void test_derived_values_refuse(void **state) {
  struct support *play = *state;
  support_contains(derived_issues(play, "state { a = derived 'b + 1', b = derived 'a' }"),
                   "is defined by itself");
  support_contains(derived_issues(play, "state { a = derived 'a > 1' }"),
                   "'a' is defined by itself");
  support_contains(derived_issues(play, "state {\n a = derived 'q > 1' }"),
                   "there is no variable 'q'");
  support_contains(derived_issues(play, "state { a = derived 'chance(3)' }"),
                   "belongs in effects alone");
}

static void test_derived_values_stay_small(void **state) {
  struct support *play = *state;
  support_contains(
      derived_issues(play,
                     "local s = { d0 = int { 0, 5 } }\n"
                     "for i = 1, 60 do s['d' .. i] = derived('d' .. i - 1 .. ' + d' .. i - 1) end\n"
                     "state(s)"),
      "the expression is too long");
  support_contains(
      derived_issues(play, "local s = { d0 = int { 0, 5 } }\n"
                           "for i = 1, 500 do s['d' .. i] = derived('d' .. i - 1 .. ' + 1') end\n"
                           "state(s)"),
      "the expression is nested too deep");
}

static void test_derived_values_of_any_type(void **state) {
  struct support *play = *state;
  support_begin(
      play,
      "state { n = int { 0, 9, start = 4 }, who = text { 9 },\n"
      "  number = derived 'twice(n)', truth = derived 'odd(n)', spoken = derived 'name(n)',\n"
      "  stored = derived 'who', side = one_of { 'left', 'right' }, facing = derived 'side' }\n"
      "function twice(n) return n * 2 end\nfunction odd(n) return n % 2 == 1 end\n"
      "function name(n) return 'n' .. n end\n"
      "passage 'a' { effect \"who = 'Anna'\",\n"
      "  choice 'On' { effect(function() if number == 8 and not truth and spoken == 'n4' then who "
      "= 'Lua' end end),\n"
      "    go 'end' } }\n"
      "ending 'end' { '{spoken} {number} {stored} {facing}' }\n");
  skaz_value value;
  assert_int_equal(skaz_get(play->story, "number", &value), SKAZ_OK);
  assert_int_equal(value.type, SKAZ_INT);
  assert_int_equal(value.number, 8);
  assert_int_equal(skaz_get(play->story, "truth", &value), SKAZ_OK);
  assert_int_equal(value.type, SKAZ_BOOL);
  assert_int_equal(value.number, 0);
  assert_string_equal(support_word(play, "spoken"), "n4");
  assert_string_equal(support_word(play, "stored"), "Anna");
  assert_string_equal(support_word(play, "facing"), "left");
  support_choose(play, "on");
  assert_string_equal(support_text(play), "n4 8 Lua left");
}

int main(void) {
#define EXPRESSION_TEST(test) cmocka_unit_test_setup_teardown(test, open_play, support_tear_down)
  const struct CMUnitTest tests[] = {
      EXPRESSION_TEST(test_literals_and_comparisons),
      EXPRESSION_TEST(test_fused_comparisons_on_both_sides),
      EXPRESSION_TEST(test_arithmetic_is_luas),
      EXPRESSION_TEST(test_precedence_is_luas),
      EXPRESSION_TEST(test_and_or_stop_early),
      EXPRESSION_TEST(test_division_by_zero_is_an_error),
      EXPRESSION_TEST(test_variables),
      EXPRESSION_TEST(test_words_of_a_meter),
      EXPRESSION_TEST(test_builtins),
      EXPRESSION_TEST(test_functions),
      EXPRESSION_TEST(test_function_gives_another_type),
      EXPRESSION_TEST(test_negating_a_derived_constant_leaves_it),
      EXPRESSION_TEST(test_each_text_is_compiled_once),
      EXPRESSION_TEST(test_unknown_names),
      EXPRESSION_TEST(test_members),
      EXPRESSION_TEST(test_types),
      EXPRESSION_TEST(test_words_a_variable_cannot_be),
      EXPRESSION_TEST(test_builtins_refuse),
      EXPRESSION_TEST(test_broken_expressions),
      EXPRESSION_TEST(test_other_languages),
      EXPRESSION_TEST(test_columns_count_characters),
      EXPRESSION_TEST(test_size_is_bounded),
      EXPRESSION_TEST(test_derived_values_refuse),
      EXPRESSION_TEST(test_derived_values_stay_small),
      EXPRESSION_TEST(test_derived_values_of_any_type),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

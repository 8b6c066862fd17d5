/* test_markup: the author's text as the player reads it, and what is told where it is wrong. */
#include "support.h"

static const char state_block[] =
    "state { n = int { 0, 20, start = 3 }, word_of = one_of { 'one', 'two', words = { two = 'Zwei' "
    "} },\n"
    "  warm = flag {}, trust = meter { 0, 10, start = 5, words = 'gone, 3 thin, 6 steady' },\n"
    "  fed = per { { 'mill' }, meter { 0, 5, start = 2 } }, name = text { 9 } }\n"
    "term 'NEP' { 'New Economic Policy.' }\nterm 'left SR' { 'A party.' }\n";

/* A play whose first passage shows the text and loops, by 'again' and, adding one to n, 'up'. */
static void begin(struct support *play, const char *text) {
  char source[8192];
  snprintf(source, sizeof source,
           "%spassage 'a' {\n[==[%s]==],\n  choice 'Again' { go 'a' }, choice 'Up' { effect 'n += "
           "1', go 'a' },\n"
           "  choice 'Warm' { effect 'warm = not warm', go 'a' } }\n",
           state_block, text);
  support_begin(play, source);
}

static void shows(struct support *play, const char *text, const char *wanted) {
  begin(play, text);
  assert_string_equal(support_text(play), wanted);
}

/* The text is wrong in that line and column of it. */
static void wrong(struct support *play, const char *text, int line, int column,
                  const char *message) {
  char source[8192], place[32];
  snprintf(source, sizeof source, "%spassage 'a' {\n[==[\n%s]==], go 'a' }\n", state_block, text);
  const char *issues = support_issues(play, source);
  support_contains(issues, message);
  snprintf(place, sizeof place, "%d:%d ", line + 7, column);
  support_contains(issues, place);
}

/* The spans of the first block, each as "text/style" with style letters e, s and t. */
static void spans(struct support *play, const char *text, const char *wanted) {
  skaz_block block;
  char all[1024] = "";
  begin(play, text);
  assert_int_equal(skaz_block_at(play->story, 0, &block), SKAZ_OK);
  for (size_t i = 0; i < block.span_count; i++) {
    const skaz_span *span = &block.spans[i];
    assert_int_equal(strlen(span->text), span->length);
    sprintf(all + strlen(all), "[%s|%s%s%s%s]", span->text, span->style & SKAZ_EMPHASIS ? "e" : "",
            span->style & SKAZ_STRONG ? "s" : "", span->style & SKAZ_TERM ? "t:" : "",
            span->term != NULL ? span->term : "");
  }
  assert_string_equal(all, wanted);
}

/* ---------------------------------------------------------------- paragraphs */

static void test_paragraphs(void **state) {
  struct support *play = *state;
  shows(play, "One.\n\n  Two,\n    and still two.  \n   \n\nThree.\n",
        "One.\nTwo, and still two.\nThree.");
  shows(play, "  \n  Only.  \n ", "Only.");
  shows(play, "Tab\there\tand\n\tthere.", "Tab here and there.");
  shows(play, "", "");
}

static void test_bars_keep_their_breaks(void **state) {
  struct support *play = *state;
  skaz_block block;
  begin(play, "A poem:\n  | Rails,\n  |  more rails,\n  and | nails.\n\n| First line\n| second");
  assert_int_equal(skaz_block_count(play->story), 2);
  assert_int_equal(skaz_block_at(play->story, 0, &block), SKAZ_OK);
  assert_string_equal(block.spans[0].text, "A poem:\nRails,\n more rails, and | nails.");
  assert_int_equal(skaz_block_at(play->story, 1, &block), SKAZ_OK);
  assert_string_equal(block.spans[0].text, "First line\nsecond");
}

static void test_braces(void **state) {
  struct support *play = *state;
  shows(play, "A {{brace} and }.", "A {brace} and }.");
  shows(play, "{{{n}", "{3");
}

/* ---------------------------------------------------------------- printing */

static void test_values(void **state) {
  struct support *play = *state;
  shows(play, "{n}, {n * 2 - 7}, { -n }, {fed.mill}.", "3, -1, -3, 2.");
  shows(play, "{word_of} is {word(trust)}{name}.", "one is thin.");
  begin(play, "{n}");
  support_choose(play, "up");
  assert_string_equal(support_text(play), "4");
}

static void test_texts_show_the_values_of_their_moment(void **state) {
  struct support *play = *state;
  support_begin(
      play,
      "state { n = int { 0, 9 }, w = one_of { 'a', 'b', words = { b = 'Bee' } } }\n"
      "passage 'a' { '{n}{w}', effect \"n += 1; w = 'b'\", '{n}{w}', effect 'n += 1', '{n}',\n"
      "  choice 'On' { effect 'n += 1', '{n}', go 'end' } }\nending 'end' { '{n}' }\n");
  support_choose(play, "on");
  assert_string_equal(support_text(play), "3\n3");
  assert_int_equal(skaz_begin(play->story, NULL), SKAZ_OK);
  assert_string_equal(support_text(play), "0a\n1Bee\n2");
}

static void test_conditions(void **state) {
  struct support *play = *state;
  const char *text =
      "{if n == 3}Three{elseif n == 4}Four{elseif n == 5}{if warm}Warm{else}Cold{end} "
      "five{else}Many{end}.";
  shows(play, text, "Three.");
  support_choose(play, "up");
  assert_string_equal(support_text(play), "Four.");
  support_choose(play, "up");
  assert_string_equal(support_text(play), "Cold five.");
  support_choose(play, "warm");
  assert_string_equal(support_text(play), "Warm five.");
  support_choose(play, "up");
  assert_string_equal(support_text(play), "Many.");
}

static void test_conditions_over_lines(void **state) {
  struct support *play = *state;
  shows(play, "You {if\n  n >\n  2}wait{ else }go{ end }.", "You wait.");
  shows(play, "You {if n > 9}a{elseif\n  n > 2}b{else\n}c{end\n}.", "You b.");
  shows(play, "{if name == '}' or word_of == \"two\"}x{else}y{end}", "y");
}

static void test_conditions_leave_no_double_spaces(void **state) {
  struct support *play = *state;
  shows(play, "They wait {if n > 9}long {end}here. {if n > 9}Ever.{end}", "They wait here. ");
  shows(play, "{if n > 9}First.{end} Second.", "Second.");
  shows(play, "{if n > 9}Nothing.{end}", "");
}

/* ---------------------------------------------------------------- sequences */

static void sequence(struct support *play, const char *text, const char *const wanted[],
                     size_t count) {
  begin(play, text);
  for (size_t i = 0; i < count; i++) {
    assert_string_equal(support_text(play), wanted[i]);
    support_choose(play, "again");
  }
}

static void test_first_stays_on_the_last(void **state) {
  const char *const wanted[] = {"A a.", "A b.", "A c.", "A c.", "A c."};
  sequence(*state, "A {first: a|b|c}.", wanted, 5);
}

static void test_cycle_begins_again(void **state) {
  const char *const wanted[] = {"a", "b", "c", "a", "b"};
  sequence(*state, "{cycle: a|b|c}", wanted, 5);
}

static void test_once_is_used_up(void **state) {
  const char *const wanted[] = {"x a.", "x b.", "x .", "x ."};
  sequence(*state, "x {once: a|b}.", wanted, 4);
}

static void test_shuffle_shows_all_each_round(void **state) {
  struct support *play = *state;
  bool differs = false;
  char first[4] = "", round[4];
  begin(play, "{shuffle: a|b|c}");
  for (int i = 0; i < 20; i++) {
    for (int j = 0; j < 3; j++) {
      round[j] = support_text(play)[0];
      support_choose(play, "again");
    }
    round[3] = '\0';
    assert_non_null(strchr(round, 'a'));
    assert_non_null(strchr(round, 'b'));
    assert_non_null(strchr(round, 'c'));
    if (i == 0) strcpy(first, round);
    differs = differs || strcmp(first, round) != 0;
  }
  assert_true(differs);
}

static void test_sequences_nest(void **state) {
  const char *const wanted[] = {"[a1]", "b", "[a2]", "b", "[a2]"};
  sequence(*state, "{cycle: [a{first: 1|2}]|b}", wanted, 5);
}

static void test_sequences_over_lines(void **state) {
  struct support *play = *state;
  const char *const wanted[] = {"He nods.", "He shrugs a bit.", "He waits."};
  sequence(play, "He {cycle:\n  nods\n  |shrugs\n   a bit|\n  waits}.", wanted, 3);
  const char *const braces[] = {"{ one", "3"};
  sequence(play, "{cycle: {{ one|{n}}", braces, 2);
  const char *const empty[] = {"x", "xa", "xb"};
  sequence(play, "x{first: |a|b}", empty, 3);
}

static void test_only_told_texts_move_on(void **state) {
  struct support *play = *state;
  begin(play, "{if warm}{first: a|b}{else}cold{end}");
  support_walk(play, "again again");
  assert_string_equal(support_text(play), "cold");
  support_choose(play, "warm");
  assert_string_equal(support_text(play), "a");
  support_choose(play, "again");
  assert_string_equal(support_text(play), "b");
}

static void test_reading_twice_shows_the_same(void **state) {
  struct support *play = *state;
  char first[64];
  begin(play, "{cycle: a|b} {shuffle: c|d|e}");
  snprintf(first, sizeof first, "%s", support_text(play));
  assert_string_equal(support_text(play), first);
}

/* ---------------------------------------------------------------- styles and terms */

static void test_emphasis(void **state) {
  struct support *play = *state;
  spans(play, "a *b c* d **e** f", "[a |][b c|e][ d |][e|s][ f|]");
  spans(play, "**a *b* c**", "[a |s][b|es][ c|s]");
  spans(play, "***both***", "[both|es]");
  spans(play, "2 * 3 and a*b*c and 5*", "[2 * 3 and a*b*c and 5*|]");
  spans(play, "*{n} planks*, *{if n > 2}many{end}*", "[3 planks|e][, |][many|e]");
  spans(play, "plain", "[plain|]");
}

static void test_terms(void **state) {
  struct support *play = *state;
  spans(play, "The {term: NEP}.", "[The |][NEP|t:NEP][.|]");
  spans(play, "The {term:NEP|new\n   policy}, *{term: left\n  SR}*",
        "[The |][new policy|t:NEP][, |][left SR|et:left SR]");
}

/* ---------------------------------------------------------------- what is refused */

static void test_errors_stand_on_their_line(void **state) {
  struct support *play = *state;
  wrong(play, "First.\n\n  Second {trsut}.", 3, 11, "did you mean 'trust'?");
  wrong(play, "One {if trust > 3}two\n three.", 1, 5, "this {if} is not closed in its paragraph");
  wrong(play, "One\n {if trsut > 3}two{end}", 2, 6, "did you mean 'trust'?");
  wrong(play, "{if n > 1}a{elseif warm > 1}b{end}", 1, 25,
        "this is true or false where a number is needed");
  wrong(play, "A {warm}.", 1, 4, "true or false cannot be printed: write {if warm}");
  wrong(play, "A brace { here.", 1, 9, "this { has no closing }: write {{ for a brace");
  wrong(play, "A {cycle: a|b here.", 1, 3, "this { has no closing }");
  wrong(play, "A {term: NEP", 1, 3, "this { has no closing }");
  wrong(play, "A {if n > 1", 1, 3, "this { has no closing }");
  wrong(play, "A {end} b", 1, 3, "this tag closes no {if}");
  wrong(play, "A {else} b", 1, 3, "this tag closes no {if}");
  wrong(play, "{cycle: a {end}|b}", 1, 11, "this tag closes no {if}");
  wrong(play, "{if n > 1}a{else if n > 2}b{end}", 1, 12, "write {elseif ...}, in one word");
  wrong(play, "{if n > 1}a{endif}", 1, 12, "write {end} to close an {if}");
  wrong(play, "{if}a{end}", 1, 4, "an expression is missing");
  wrong(play, "The {term: NEB}.", 1, 5, "there is no term 'NEB': did you mean 'NEP'?");
  wrong(play, "The {term: zzz}.", 1, 5, "there is no term 'zzz': define it with term");
  wrong(play, "The {term: NEP|{n}}.", 1, 5, "a term takes plain words");
  wrong(play, "A *b c", 1, 3, "this * has no partner");
  wrong(play, "A **b c", 1, 3, "this ** has no partner");
  wrong(play, "A {if n > 1}*b{end}*", 1, 15, "emphasis must begin and end in the same branch");
  wrong(play, "A {cycle: *b|c*}", 1, 13, "emphasis must begin and end in the same branch");
  wrong(play, "{random(1, 2)}", 1, 2, "random belongs in effects alone");
  wrong(play, "{}", 1, 2, "an expression is missing");
}

static void test_labels_take_no_sequences(void **state) {
  struct support *play = *state;
  support_contains(
      support_issues(play, "passage 'a' { choice 'A {cycle: a|b}' { id = 'a', go 'a' } }\n"),
      "text that changes each time cannot stand in a label");
  support_contains(support_issues(play, "passage 'a' { choice 'A\\n\\nB' { id = 'a', go 'a' } }\n"),
                   "a blank line cannot stand in a label");
}

static void test_size_is_bounded(void **state) {
  struct support *play = *state;
  char *text = malloc(8000);
  assert_non_null(text);
  text[0] = '\0';
  for (int i = 0; i < 30; i++) strcat(text, "{if n > 1}");
  strcat(text, "x");
  for (int i = 0; i < 30; i++) strcat(text, "{end}");
  wrong(play, text, 1, 201, "braces are nested too deep");
  strcpy(text, "{cycle: a");
  for (int i = 0; i < 250; i++) strcat(text, "|a");
  strcat(text, "}");
  wrong(play, text, 1, 1, "a sequence has at most 200 ways");
  free(text);
}

static void test_long_paragraphs_cost_what_they_hold(void **state) {
  struct support *play = *state;
  char *source = malloc(400000);
  assert_non_null(source);
  size_t at = (size_t)sprintf(source, "state { n = int { 0, 9 } }\npassage 'a' { [[");
  for (int i = 0; i < 2000; i++)
    at += (size_t)sprintf(source + at, "{if n > %d}a{end} word ", i % 9);
  sprintf(source + at, "]], choice 'On' { go 'a' } }\n");
  support_load(play, source);
  assert_true(play->in_use < 8 * 1024 * 1024);
  free(source);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      SUPPORT_TEST(test_paragraphs),
      SUPPORT_TEST(test_bars_keep_their_breaks),
      SUPPORT_TEST(test_braces),
      SUPPORT_TEST(test_values),
      SUPPORT_TEST(test_texts_show_the_values_of_their_moment),
      SUPPORT_TEST(test_conditions),
      SUPPORT_TEST(test_conditions_over_lines),
      SUPPORT_TEST(test_conditions_leave_no_double_spaces),
      SUPPORT_TEST(test_first_stays_on_the_last),
      SUPPORT_TEST(test_cycle_begins_again),
      SUPPORT_TEST(test_once_is_used_up),
      SUPPORT_TEST(test_shuffle_shows_all_each_round),
      SUPPORT_TEST(test_sequences_nest),
      SUPPORT_TEST(test_sequences_over_lines),
      SUPPORT_TEST(test_only_told_texts_move_on),
      SUPPORT_TEST(test_reading_twice_shows_the_same),
      SUPPORT_TEST(test_emphasis),
      SUPPORT_TEST(test_terms),
      SUPPORT_TEST(test_errors_stand_on_their_line),
      SUPPORT_TEST(test_labels_take_no_sequences),
      SUPPORT_TEST(test_size_is_bounded),
      SUPPORT_TEST(test_long_paragraphs_cost_what_they_hold),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

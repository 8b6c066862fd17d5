/* test_digest: the digest of a state survives what an author adds; the digests of a program
 * tell a change of logic from a change of text. */
#include "support.h"

static const char plain[] =
    "state { trust = meter { 0, 9, start = 3 }, read = set_of { 'theses', 'pamphlet' }, name = "
    "text { 9 },\n"
    "  party = one_of { 'none', 'red' }, fed = per { { 'mill', 'yard' }, int { 0, 9 } } }\n"
    "passage 'a' { 'Text.', decision 'd' { title = 'D' },\n"
    "  choice 'Up' { id = 'up', effect \"trust += 1; read.theses = true; fed.yard = 2\", go 'a' "
    "},\n"
    "  choice 'Name' { id = 'name', ask 'Name?' { into = 'name' }, effect \"party = 'red'\", go "
    "'a' },\n"
    "  choice 'Visit' { id = 'visit', visit 'v', go 'a' }, choice 'End' { id = 'end', go 'end' } "
    "}\n"
    "passage 'v' { state { k = int { 0, 9 } }, choice 'Count' { effect 'k += 1', visit 'v2', back "
    "} }\n"
    "passage 'v2' { choice 'Back' { back } }\n"
    "ending 'end' { 'x' }\n";

/* The same with things added before, between and behind, and nothing else changed. */
static const char grown[] =
    "state { aaa = int { 0, 99, start = 7 }, trust = meter { 0, 99, start = 3 }, zz = text { 3 },\n"
    "  read = set_of { 'extra', 'theses', 'pamphlet' }, name = text { 20 }, fin = flag { start = "
    "true },\n"
    "  party = one_of { 'none', 'blue', 'red' }, fed = per { { 'garden', 'mill', 'yard' }, int { "
    "0, 19 } } }\n"
    "passage 'a' { 'Another text.', when 'visited.new' { 'Seen.' }, decision 'd' { title = "
    "'Changed' },\n"
    "  choice 'Other' { id = 'other', go 'new' },\n"
    "  choice 'Up' { id = 'up', effect \"trust += 1; read.theses = true; fed.yard = 2\", go 'a' "
    "},\n"
    "  choice 'Name' { id = 'name', ask 'Your name?' { into = 'name' }, effect \"party = 'red'\", "
    "go 'a' },\n"
    "  choice 'Visit' { id = 'visit', visit 'v', go 'a' }, choice 'End' { id = 'end', go 'end' } "
    "}\n"
    "passage 'new' { decision 'more' { title = 'M' }, choice 'Back' { id = 'b', back }, choice 'A' "
    "{ id = 'a', go 'a' } }\n"
    "passage 'v' { state { k = int { 0, 19 } }, choice 'Count' { effect 'k += 1', visit 'v2', back "
    "} }\n"
    "passage 'v2' { when 'aaa == 98' { visit 'new' }, choice 'Back' { back } }\n"
    "ending 'first' { 'y' }\nending 'end' { 'x' }\n"
    "storylet 's' { deck = 'd', 'S' }\n"
    "rule 'r' { when = 'aaa == 99', 'Never.' }\n"
    "function f(n) return n + 1 end\n";

enum { DIGESTS = 8 };

static void collect(struct support *play, const char *source, uint64_t digests[DIGESTS]) {
  support_begin(play, source);
  digests[0] = skaz_digest(play->story);
  support_choose(play, "up");
  digests[1] = skaz_digest(play->story);
  support_choose(play, "name");
  digests[2] = skaz_digest(play->story);
  support_answer(play, "Anna");
  digests[3] = skaz_digest(play->story);
  support_choose(play, "visit");
  digests[4] = skaz_digest(play->story);
  support_choose(play, "count");
  digests[5] = skaz_digest(play->story);
  support_choose(play, "back");
  digests[6] = skaz_digest(play->story);
  support_choose(play, "end");
  digests[7] = skaz_digest(play->story);
}

static void test_additions_change_no_digest(void **state) {
  uint64_t before[DIGESTS], after[DIGESTS];
  collect(*state, plain, before);
  collect(*state, grown, after);
  for (size_t i = 0; i < DIGESTS; i++)
    if (before[i] != after[i]) fail_msg("digest %zu has changed", i);
}

static void test_states_differ_in_their_digests(void **state) {
  uint64_t digests[DIGESTS];
  collect(*state, plain, digests);
  for (size_t i = 0; i < DIGESTS; i++)
    for (size_t j = 0; j < i; j++) assert_int_not_equal(digests[i], digests[j]);
}

static void test_what_returns_to_its_start_leaves_the_digest(void **state) {
  struct support *play = *state;
  support_begin(play, "state { n = int { 0, 9, start = 4 }, t = text { 5, start = 'ab' } }\n"
                      "passage 'a' { choice 'Up' { effect \"n += 1; t = ''\", go 'a' },\n"
                      "  choice 'Down' { effect \"n -= 1; t = 'ab'\", go 'a' } }\n");
  uint64_t before = skaz_digest(play->story);
  support_choose(play, "up");
  assert_int_not_equal(skaz_digest(play->story), before);
  support_choose(play, "down");
  assert_int_equal(skaz_digest(play->story), before);
}

static void test_digest_of_a_snapshot(void **state) {
  struct support *play = *state;
  support_begin(play, plain);
  support_choose(play, "up");
  uint64_t digest = skaz_digest(play->story);
  assert_int_equal(skaz_restore(play->story, skaz_state(play->story)), SKAZ_OK);
  assert_int_equal(skaz_digest(play->story), digest);
}

/* ---------------------------------------------------------------- digests of a program */

static skaz_digests digests_of(struct support *play, const char *source) {
  support_load(play, source);
  return skaz_program_digests(play->program);
}

enum { SAME = 0, TEXT = 1, LOGIC = 2 };

/* Replaces `old` in the base scenario and compares the digests. */
static void changed(struct support *play, const char *base, const char *old, const char *new,
                    int wanted) {
  char source[4096];
  const char *at = strstr(base, old);
  assert_non_null(at);
  snprintf(source, sizeof source, "%.*s%s%s", (int)(at - base), base, new, at + strlen(old));
  skaz_digests before = digests_of(play, base), after = digests_of(play, source);
  int found = (before.text != after.text ? TEXT : 0) | (before.logic != after.logic ? LOGIC : 0);
  if ((wanted & LOGIC) != (found & LOGIC) || (wanted == TEXT && found != TEXT) ||
      (wanted == SAME && found != SAME))
    fail_msg("%s -> %s: text %s, logic %s", old, new, found & TEXT ? "changed" : "the same",
             found & LOGIC ? "changed" : "the same");
}

static const char base[] =
    "scenario 'base' { title = 'Base', summary = 'A sum.', role = 'A clerk.', content_note = "
    "'Ink.', "
    "minutes = 5 }\n"
    "state { n = int { 0, 9, start = 4 }, m = meter { 0, 9, words = 'low, 5 high' },\n"
    "  party = one_of { 'none', 'red', words = { red = 'Red' } }, name = text { 9 } }\n"
    "term 'NEP' { 'A policy.' }\nterm 'SR' { 'A party.' }\n"
    "fact 'F1' { 'x', standing = 'claimed' }\nfact 'F2' { 'x', standing = 'claimed' }\n"
    "passage 'a' { title = 'Top', claimed 'F1' { 'One {n}, {if n > 1}two{else}three{end} {term: "
    "NEP|words}.' },\n"
    "  choice 'Up' { effect 'n += 1', 'Up.', go 'a' }, choice 'Down' { when = 'n > 1', locked = "
    "'Shut.', effect 'n -= 1', go 'b' },\n"
    "  topic 'Ask' { '{if m > 1}a{if n > 2}b{end}{end}', 'Second.' }, choice 'Draw' { draw 'd', go "
    "'a' } }\n"
    "passage 'b' { ask 'Year?' { answer '1923 | autumn' { 'Yes.' } }, go 'end' }\n"
    "storylet 's' { deck = 'd', weight = 2, 'S.' }\nstorylet 't' { deck = 'e', 'T.' }\n"
    "storylet 'u' { deck = 'e', 'U.' }\n"
    "rule 'r' { when = 'n == 9', once = true, go 'end' }\n"
    "ending 'end' { 'Over.' }\n";

static void test_text_changes_the_text_digest_alone(void **state) {
  struct support *play = *state;
  changed(play, base, "'Base'", "'Basis'", TEXT);
  changed(play, base, "'A sum.'", "'A whole.'", TEXT);
  changed(play, base, "'A clerk.'", "'A guard.'", TEXT);
  changed(play, base, "'Ink.'", "'Blood.'", TEXT);
  changed(play, base, "'Up.'", "'Upwards.'", TEXT);
  changed(play, base, "Top", "Head", TEXT);
  changed(play, base, "choice 'Draw'", "choice 'Draw *it*'", TEXT | LOGIC);
  changed(play, base, "'Shut.'", "'Closed.'", TEXT);
  changed(play, base, "'Year?'", "'Which year?'", TEXT);
  changed(play, base, "'Up.', ", "", TEXT);
  changed(play, base, "words = { red = 'Red' }", "words = { red = 'Reds' }", TEXT);
  changed(play, base, "{term: NEP|words}", "{term: SR|words}", TEXT);
  changed(play, base, "claimed 'F1' {", "claimed 'F2' {", TEXT);
  changed(play, base, "One {n}", "One {n + 1}", TEXT);
  changed(play, base, "One {n}", "*One* {n}", TEXT);
  changed(play, base, "a{if n > 2}b{end}{end}", "a{end}{if n > 2}b{end}", TEXT);
  changed(play, base, "effect 'n += 1', 'Up.'", "'Up.', effect 'n += 1'", TEXT);
}

static void test_logic_changes_the_logic_digest(void **state) {
  struct support *play = *state;
  changed(play, base, "n += 1", "n += 2", LOGIC);
  changed(play, base, "when = 'n > 1'", "when = 'n > 2'", LOGIC);
  changed(play, base, "when = 'n > 1', locked = 'Shut.',", "", LOGIC);
  changed(play, base, "start = 4", "start = 5", LOGIC);
  changed(play, base, "int { 0, 9, start", "int { 0, 8, start", LOGIC);
  changed(play, base, "5 high", "6 high", LOGIC);
  changed(play, base, "'none', 'red'", "'none', 'blue', 'red'", LOGIC);
  changed(play, base, "'Up.', go 'a'", "'Up.', go 'b'", LOGIC);
  changed(play, base, "'1923 | autumn'", "'1924 | autumn'", LOGIC);
  changed(play, base, "weight = 2", "weight = 3", LOGIC);
  changed(play, base, "deck = 'e'", "deck = 'd'", LOGIC);
  changed(play, base, "once = true", "once = false", LOGIC);
  changed(play, base, "n == 9", "n == 8", LOGIC);
  changed(play, base, "topic 'Ask' {", "choice 'Ask' { once = true,", LOGIC);
  changed(play, base, "text { 9 }", "text { 8 }", LOGIC);
}

static void test_layout_of_the_file_changes_nothing(void **state) {
  struct support *play = *state;
  changed(play, base, "minutes = 5", "minutes = 6", SAME);
  changed(play, base, "passage 'b'", "\n\n-- A remark.\n   passage   \"b\"", SAME);
  changed(play, base, "'Up.', ", "\n  [[\n      Up.\n   ]],\n", SAME);
  changed(play, base, "state {", "function unused(n) return n end\nstate {", LOGIC);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      SUPPORT_TEST(test_additions_change_no_digest),
      SUPPORT_TEST(test_states_differ_in_their_digests),
      SUPPORT_TEST(test_what_returns_to_its_start_leaves_the_digest),
      SUPPORT_TEST(test_digest_of_a_snapshot),
      SUPPORT_TEST(test_text_changes_the_text_digest_alone),
      SUPPORT_TEST(test_logic_changes_the_logic_digest),
      SUPPORT_TEST(test_layout_of_the_file_changes_nothing),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

/* test_silent: stories that nobody reads come to the same as those that tell. */
#include "support.h"

#include "skaz_reflect.h"

enum { MOST_SITES = 200, MOST_KEY = 64 };

/* A story at rest, and two that make its moves: one tells, one is silent. */
struct pair {
  skaz_program *program;
  skaz_story *from, *teller, *silent;
  unsigned char marks[MOST_SITES], silent_marks[MOST_SITES];
  unsigned moves;
};

static void make_pair(struct pair *pair, struct support *play, const char *source) {
  memset(pair, 0, sizeof *pair);
  support_load(play, source);
  pair->program = play->program;
  skaz_story **stories[] = {&pair->from, &pair->teller, &pair->silent};
  for (size_t i = 0; i < 3; i++)
    assert_int_equal(skaz_new(play->program, 1, 0, stories[i]), SKAZ_OK);
  assert_in_range(skaz_site_count(play->program), 1, MOST_SITES);
  assert_in_range(skaz_key_size(play->program), 1, MOST_KEY);
  skaz_set_silent(pair->silent, true);
}

static void free_pair(struct pair *pair) {
  skaz_free(pair->from);
  skaz_free(pair->teller);
  skaz_free(pair->silent);
}

static void mark_all(struct pair *pair) {
  skaz_set_marks(pair->from, pair->marks);
  skaz_set_marks(pair->teller, pair->marks);
  skaz_set_marks(pair->silent, pair->silent_marks);
}

/* Both rest in one state, one with its text and its menu and one without. */
static void compare_rests(struct pair *pair) {
  size_t size = skaz_state_size(pair->program);
  assert_memory_equal(skaz_state(pair->silent), skaz_state(pair->teller), size);
  assert_int_equal(skaz_phase_of(pair->silent), skaz_phase_of(pair->teller));
  assert_string_equal(skaz_place(pair->silent), skaz_place(pair->teller));
  assert_int_equal(skaz_text_most(pair->silent), skaz_text_most(pair->teller));
  assert_int_equal(skaz_outcome_count(pair->silent), skaz_outcome_count(pair->teller));
  assert_int_equal(skaz_block_count(pair->silent), 0);
  assert_int_equal(skaz_choice_count(pair->silent), 0);
}

static void compare_errors(struct pair *pair) {
  const skaz_error *one = skaz_error_of(pair->teller), *other = skaz_error_of(pair->silent);
  assert_string_equal(other->message, one->message);
  assert_int_equal(other->line, one->line);
}

/* Makes one move with both; how it went. */
static skaz_status move(struct pair *pair, size_t choice) {
  skaz_status status = skaz_choose_from(pair->teller, pair->from, choice);
  assert_int_equal(skaz_choose_from(pair->silent, pair->from, choice), status);
  if (status == SKAZ_OK)
    compare_rests(pair);
  else
    compare_errors(pair);
  pair->moves++;
  return status;
}

/* Makes all moves, and the moves after them, so many levels deep. */
static void walk(struct pair *pair, unsigned depth) {
  unsigned char key[MOST_KEY], next[MOST_KEY];
  skaz_key(pair->from, key);
  for (size_t i = 0; depth > 0 && i < skaz_choice_count(pair->from); i++) {
    skaz_choice choice;
    skaz_choice_at(pair->from, i, &choice);
    if (!choice.is_open || move(pair, i) != SKAZ_OK) continue;
    skaz_key(pair->silent, next);
    assert_int_equal(skaz_from_key(pair->from, next), SKAZ_OK);
    walk(pair, depth - 1);
    assert_int_equal(skaz_from_key(pair->from, key), SKAZ_OK);
  }
}

static const char all[] =
    "state { n = int { 0, 3, start = 1 }, m = meter { 0, 2 } }\n"
    "card 'c' { 'Card {n}' }\n"
    "passage 'hub' { title = 'Hub', '{if n > 1}Much{else}Little{end} {cycle: a|bb|ccc}',\n"
    "  choice 'More' { effect 'n += 1', go 'hub' },\n"
    "  choice 'Gain' { when = 'm < 2', locked = 'Full.', effect 'm += 2', give 'c', go 'hub' },\n"
    "  when 'n > 0' { choice 'Less {n}' { id = 'less', effect 'n -= 1', go 'hub' } },\n"
    "  choice 'Divide' { go 'divide' }, choice 'Stuck' { go 'stuck' },\n"
    "  choice 'Once' { once = true, go 'bare' }, choice 'Draw' { go 'deal' },\n"
    "  choice 'End' { go 'end' } }\n"
    "passage 'divide' { 'x', choice 'By n' { when = '6 // n > 0', go 'hub' },\n"
    "  choice 'On' { go 'hub' } }\n"
    "passage 'stuck' { choice 'Out' { when = 'n > 1', go 'hub' },\n"
    "  choice 'Also' { when = 'n > 2', go 'hub' }, fallback { 'Nothing.' }, go 'bare' }\n"
    "passage 'bare' { choice 'Back' { when = 'm < 2', go 'hub' } }\n"
    "passage 'deal' { hand 'd' { size = 2 }, go 'hub' }\n"
    "storylet 's' { deck = 'd', title = 'S {n}', 'told', effect 'm -= 1' }\n"
    "ending 'end' { 'Done {n}.' }\n";

static void test_silent_moves_come_to_the_same(void **state) {
  struct pair pair;
  make_pair(&pair, *state, all);
  assert_int_equal(skaz_begin(pair.from, NULL), SKAZ_OK);
  walk(&pair, 4);
  assert_in_range(pair.moves, 300, 50000);
  free_pair(&pair);
}

static void test_silent_moves_make_the_same_marks(void **state) {
  struct pair pair;
  make_pair(&pair, *state, all);
  mark_all(&pair);
  assert_int_equal(skaz_begin(pair.from, NULL), SKAZ_OK);
  memcpy(pair.silent_marks, pair.marks, sizeof pair.marks);
  for (size_t i = 0; i < skaz_choice_count(pair.from); i++) {
    move(&pair, i);
    assert_memory_equal(pair.silent_marks, pair.marks, sizeof pair.marks);
  }
  assert_int_equal(skaz_begin(pair.teller, NULL), SKAZ_OK);
  assert_int_equal(skaz_begin(pair.silent, NULL), SKAZ_OK);
  assert_memory_equal(pair.silent_marks, pair.marks, sizeof pair.marks);
  free_pair(&pair);
}

/* A move of its own: nobody is going to set the state it comes to. */
static void test_the_menu_of_a_beginning_is_marked(void **state) {
  struct pair pair;
  make_pair(&pair, *state,
            "passage 'a' { choice 'B' { go 'b' } }\n"
            "state { n = int { 0, 3 } }\n"
            "passage 'b' { choice 'C' { when = 'n == 0', go 'a' },\n"
            "  choice 'D' { when = 'n > 0', go 'a' } }\n");
  skaz_set_marks(pair.silent, pair.silent_marks);
  assert_int_equal(skaz_begin(pair.from, NULL), SKAZ_OK);
  assert_int_equal(skaz_choose_from(pair.silent, pair.from, 0), SKAZ_OK);
  skaz_site site;
  unsigned seen = 0;
  for (size_t i = 0; skaz_site_at(pair.program, i, &site); i++)
    if (site.kind == SKAZ_SITE_CONDITION) seen |= pair.silent_marks[i];
  assert_int_equal(seen, SKAZ_MARK_TRUE | SKAZ_MARK_FALSE);
  free_pair(&pair);
}

static void test_errors_of_text_show_with_marks(void **state) {
  struct pair pair;
  make_pair(&pair, *state,
            "state { n = int { 0, 3 } }\n"
            "passage 'a' { choice 'Text' { '{6 // n}', go 'a' },\n"
            "  choice 'Label' { go 'b' }, choice 'When' { go 'c' } }\n"
            "passage 'b' { choice '{6 // n}' { id = 'x', go 'a' } }\n"
            "passage 'c' { choice 'Y' { go 'a' },\n"
            "  choice 'X' { when = '6 // n > 0', go 'a' } }\n");
  assert_int_equal(skaz_begin(pair.from, NULL), SKAZ_OK);
  assert_int_equal(move(&pair, 0), SKAZ_OK);
  assert_int_equal(move(&pair, 1), SKAZ_OK);
  assert_int_equal(move(&pair, 2), SKAZ_SCRIPT_ERROR);
  mark_all(&pair);
  for (size_t i = 0; i < 3; i++) assert_int_equal(move(&pair, i), SKAZ_SCRIPT_ERROR);
  free_pair(&pair);
}

static void test_states_that_are_set_have_menus(void **state) {
  struct pair pair;
  struct support *play = *state;
  unsigned char bytes[256];
  make_pair(&pair, play, all);
  assert_in_range(skaz_state_size(pair.program), 1, sizeof bytes);
  play->story = pair.silent;
  assert_int_equal(skaz_begin(pair.silent, NULL), SKAZ_OK);
  assert_string_equal(support_menu(play), "");
  assert_int_equal(skaz_choose(pair.silent, 0), SKAZ_BAD_CALL);
  memcpy(bytes, skaz_state(pair.silent), skaz_state_size(pair.program));
  assert_int_equal(skaz_restore(pair.silent, bytes), SKAZ_OK);
  assert_string_equal(support_menu(play), "more gain less divide stuck once draw end");
  support_choose(play, "more");
  skaz_set_silent(pair.silent, false);
  assert_int_equal(skaz_begin(pair.silent, NULL), SKAZ_OK);
  assert_string_equal(support_text(play), "# Hub\nLittle a");
  play->story = NULL;
  free_pair(&pair);
}

static void test_without_memory_it_goes_on_telling(void **state) {
  struct support *play = *state;
  support_begin(play, all);
  play->allowed = 0;
  skaz_set_silent(play->story, true);
  play->allowed = SIZE_MAX;
  assert_int_equal(skaz_begin(play->story, NULL), SKAZ_OK);
  assert_string_equal(support_text(play), "# Hub\nLittle a");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      SUPPORT_TEST(test_silent_moves_come_to_the_same),
      SUPPORT_TEST(test_silent_moves_make_the_same_marks),
      SUPPORT_TEST(test_the_menu_of_a_beginning_is_marked),
      SUPPORT_TEST(test_errors_of_text_show_with_marks),
      SUPPORT_TEST(test_states_that_are_set_have_menus),
      SUPPORT_TEST(test_without_memory_it_goes_on_telling),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

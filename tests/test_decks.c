/* test_decks: storylets that are drawn, and hands from which they are chosen. */
#include "support.h"

#define END "ending 'end' { 'The end.' }\n"

static const char drawn[] =
    "state { n = int { 0, 9 } }\n"
    "passage 'a' { draw 'd', fallback { 'Empty.' }, 'After.', choice 'More' { go 'a' } }\n"
    "storylet 'one' { deck = 'd', 'One.' }\n"
    "storylet 'two' { deck = 'd', when = 'n == 0', 'Two.', choice 'Ok' { 'Well.' } }\n" END;

static void test_draw_deals_each_once(void **state) {
  struct support *play = *state;
  int ones = 0, twos = 0;
  support_begin(play, drawn);
  for (int i = 0; i < 2; i++) {
    bool is_two = strcmp(skaz_place(play->story), "two") == 0;
    twos += is_two;
    ones += !is_two;
    if (is_two) support_choose(play, "ok");
    support_contains(support_text(play), "After.");
    support_choose(play, "more");
  }
  assert_int_equal(ones, 1);
  assert_int_equal(twos, 1);
  assert_string_equal(support_text(play), "Empty.\nAfter.");
}

static void test_draw_without_fallback_goes_on(void **state) {
  struct support *play = *state;
  support_begin(play, "passage 'a' { draw 'd', draw 'd', 'After.', go 'end' }\n"
                      "storylet 'one' { deck = 'd', 'One.' }\n" END);
  assert_string_equal(support_text(play), "One.\nAfter.\nThe end.");
  assert_int_equal(skaz_outcome_count(play->story), 0);
}

static void test_priority_goes_first(void **state) {
  struct support *play = *state;
  support_begin(play, "passage 'a' { draw 'd', draw 'd', draw 'd', go 'end' }\n"
                      "storylet 'low' { deck = 'd', 'Low.' }\n"
                      "storylet 'high' { deck = 'd', priority = 2, 'High.' }\n"
                      "storylet 'mid' { deck = 'd', priority = 1, 'Mid.' }\n" END);
  assert_string_equal(support_text(play), "High.\nMid.\nLow.\nThe end.");
  assert_int_equal(skaz_outcome_count(play->story), 0);
}

static void test_weight_zero_is_never_dealt(void **state) {
  struct support *play = *state;
  support_begin(
      play,
      "state { n = int { 0, 9 } }\n"
      "passage 'a' { draw 'd', fallback { 'None.' }, choice 'More' { effect 'n += 1', go 'a' } }\n"
      "storylet 'never' { deck = 'd', weight = 0, 'Never.' }\n"
      "storylet 'later' { deck = 'd', weight = 'n - 1', once = false, 'Later.' }\n");
  assert_string_equal(support_text(play), "None.");
  support_choose(play, "more");
  assert_string_equal(support_text(play), "None.");
  support_walk(play, "more more");
  assert_string_equal(support_text(play), "Later.");
}

static void test_weights_are_odds(void **state) {
  struct support *play = *state;
  int heavy = 0;
  support_load(play, "passage 'a' { draw 'd', choice 'More' { go 'a' } }\n"
                     "storylet 'light' { deck = 'd', once = false, 'L' }\n"
                     "storylet 'heavy' { deck = 'd', once = false, weight = 3, 'H' }\n");
  assert_int_equal(skaz_new(play->program, 5, 0, &play->story), SKAZ_OK);
  assert_int_equal(skaz_begin(play->story, NULL), SKAZ_OK);
  for (int i = 0; i < 4000; i++) {
    heavy += support_text(play)[0] == 'H';
    support_choose(play, "more");
  }
  assert_in_range(heavy, 2850, 3150);
}

static void test_storylet_can_go_elsewhere(void **state) {
  struct support *play = *state;
  support_begin(
      play,
      "passage 'a' { state { k = int { 0, 9 } }, effect 'k += 1', '{k}', draw 'd', 'After.',\n"
      "  choice 'On' { go 'a' } }\n"
      "storylet 'away' { deck = 'd', 'Away.', go 'b' }\n"
      "passage 'b' { choice 'Return' { go 'a' }, choice 'Back' { back } }\n" END);
  assert_string_equal(support_text(play), "1\nAway.");
  assert_int_equal(skaz_choose(play->story, support_find(play, "back")), SKAZ_SCRIPT_ERROR);
  support_choose(play, "return");
  assert_string_equal(support_text(play), "1\nAfter.");
}

/* ---------------------------------------------------------------- hands */

static const char hands[] =
    "state { open = flag { start = true } }\n"
    "passage 'a' { 'Choose.', hand 'd' { size = 3, take = 2 }, fallback { 'No cards.' },\n"
    "  'After.', choice 'Again' { go 'a' } }\n"
    "storylet 'c1' { deck = 'd', title = 'The {if open}first{else}1st{end}', '1.' }\n"
    "storylet 'c2' { deck = 'd', title = 'Second', '2.' }\n"
    "storylet 'c3' { deck = 'd', '3.' }\n"
    "storylet 'c4' { deck = 'd', '4.' }\n" END;

static void test_hand_shows_its_size_and_takes(void **state) {
  struct support *play = *state;
  skaz_choice card;
  char first[32];
  support_begin(play, hands);
  assert_int_equal(skaz_phase_of(play->story), SKAZ_MENU);
  assert_int_equal(skaz_choice_count(play->story), 3);
  assert_int_equal(skaz_choice_at(play->story, 0, &card), SKAZ_OK);
  snprintf(first, sizeof first, "%s", card.id);
  assert_true(card.is_open);
  assert_int_equal(strlen(card.label), card.label_length);
  assert_int_equal(skaz_choose(play->story, 0), SKAZ_OK);
  assert_int_equal(skaz_choice_count(play->story), 2);
  support_expect_place(play, "a");
  assert_int_equal(skaz_choose(play->story, 0), SKAZ_OK);
  support_contains(support_text(play), "After.");
  support_choose(play, "again");
  assert_int_equal(skaz_choice_count(play->story), 2);
  for (size_t i = 0; i < 2; i++) {
    assert_int_equal(skaz_choice_at(play->story, i, &card), SKAZ_OK);
    assert_string_not_equal(card.id, first);
  }
}

static void test_hand_stays_until_it_is_played(void **state) {
  struct support *play = *state;
  char before[64];
  support_begin(
      play, "passage 'a' { choice 'Look' { hand 'd' { size = 2 } }, choice 'Round' { go 'a' },\n"
            "  'After.', choice 'Again' { go 'a' } }\n"
            "storylet 'c1' { deck = 'd', '1' }\nstorylet 'c2' { deck = 'd', '2' }\n"
            "storylet 'c3' { deck = 'd', choice 'Away' { go 'a' }, choice 'Stay' { } }\n"
            "storylet 'c4' { deck = 'd', '4' }\nending 'left' { early = true, 'Left.' }\n");
  support_choose(play, "look");
  snprintf(before, sizeof before, "%s", support_menu(play));
  assert_true(skaz_can_leave(play->story));
  support_walk(play, strchr(before, ' ') + 1);
  if (strcmp(skaz_place(play->story), "c3") == 0) support_choose(play, "stay");
  support_walk(play, "again look");
  *strchr(before, ' ') = '\0';
  support_find(play, before);
  assert_int_equal(skaz_choice_count(play->story), 2);
}

static void test_hand_empties_to_its_fallback(void **state) {
  struct support *play = *state;
  support_begin(play, hands);
  for (int i = 0; i < 4; i++) {
    assert_int_equal(skaz_choose(play->story, 0), SKAZ_OK);
    if (skaz_choice_count(play->story) > 0 && strcmp(support_menu(play), "again") == 0)
      support_choose(play, "again");
  }
  assert_string_equal(support_text(play), "Choose.\nNo cards.\nAfter.");
}

static void test_take_begins_anew_at_each_hand(void **state) {
  struct support *play = *state;
  support_begin(
      play, "passage 'a' { hand 'd' { size = 2, take = 2 }, 'After.', choice 'On' { go 'a' } }\n"
            "storylet 'c1' { deck = 'd', priority = 3, '1' }\n"
            "storylet 'c2' { deck = 'd', priority = 3, go 'b' }\n"
            "storylet 'c3' { deck = 'd', '3' }\nstorylet 'c4' { deck = 'd', '4' }\n"
            "passage 'b' { choice 'Return' { go 'a' } }\n");
  support_walk(play, "c1 c2 return c3");
  assert_string_equal(support_text(play), "3");
  assert_string_equal(support_menu(play), "c4");
}

static void test_drawing_a_held_card_takes_it_from_the_hand(void **state) {
  struct support *play = *state;
  support_begin(play, "passage 'a' { hand 'd' { size = 2 }, draw 'd', choice 'On' { go 'b' } }\n"
                      "passage 'b' { hand 'd' { size = 2 }, go 'b' }\n"
                      "storylet 'c1' { deck = 'd', priority = 3, '1' }\n"
                      "storylet 'c2' { deck = 'd', priority = 2, '2' }\n"
                      "storylet 'c3' { deck = 'd', '3' }\nstorylet 'c4' { deck = 'd', '4' }\n");
  support_choose(play, "c1");
  assert_string_equal(support_text(play), "1\n2");
  support_choose(play, "on");
  assert_string_equal(support_menu(play), "c3 c4");
}

static void test_hand_of_cards_that_close(void **state) {
  struct support *play = *state;
  support_begin(
      play, "state { n = int { 0, 9 } }\n"
            "passage 'a' { choice 'Hand' { hand 'd' { size = 2 }, fallback { 'None open.' } },\n"
            "  'After.', choice 'Again' { effect 'n += 1', go 'a' } }\n"
            "storylet 'c1' { deck = 'd', when = 'n ~= 1', '1' }\n"
            "storylet 'c2' { deck = 'd', when = 'n == 0', 'c2' }\n");
  support_walk(play, "hand c2 again hand");
  assert_string_equal(support_text(play), "None open.\nAfter.");
  support_walk(play, "again hand");
  assert_string_equal(support_menu(play), "c1");
}

/* ---------------------------------------------------------------- what is refused */

static void test_decks_refused(void **state) {
  struct support *play = *state;
  support_contains(support_issues(play, "passage 'a' { draw 'e', go 'end' }\n"
                                        "storylet 's' { deck = 'd', 'x' }\n" END),
                   "no storylet belongs to the deck 'e'");
  support_contains(support_issues(play, "passage 'a' { go 'end' }\nstorylet 's' { 'x' }\n" END),
                   "storylet \"s\" needs deck");
  support_contains(support_issues(play, "passage 'a' { hand 'd' { size = 90 }, go 'end' }\n"
                                        "storylet 's' { deck = 'd', 'x' }\n" END),
                   "size goes from 1 to 32");
  support_contains(support_issues(play, "passage 'a' { go 'end' }\n"
                                        "storylet 's' { deck = 'd', 'x', back }\n" END),
                   "a storylet returns at its end");
  support_contains(
      support_issues(play, "passage 'a' { draw 'd', go 'end' }\n"
                           "for i = 1, 300 do storylet('s' .. i) { deck = 'd', 'x' } end\n" END),
      "the deck 'd' has more than 256 storylets");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      SUPPORT_TEST(test_draw_deals_each_once),
      SUPPORT_TEST(test_draw_without_fallback_goes_on),
      SUPPORT_TEST(test_priority_goes_first),
      SUPPORT_TEST(test_weight_zero_is_never_dealt),
      SUPPORT_TEST(test_weights_are_odds),
      SUPPORT_TEST(test_storylet_can_go_elsewhere),
      SUPPORT_TEST(test_hand_shows_its_size_and_takes),
      SUPPORT_TEST(test_hand_stays_until_it_is_played),
      SUPPORT_TEST(test_hand_empties_to_its_fallback),
      SUPPORT_TEST(test_take_begins_anew_at_each_hand),
      SUPPORT_TEST(test_drawing_a_held_card_takes_it_from_the_hand),
      SUPPORT_TEST(test_hand_of_cards_that_close),
      SUPPORT_TEST(test_decks_refused),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

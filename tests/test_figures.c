/* test_figures: how a story is to read, which choices come to the same, and how it is told. */
#include "figured.h"

static const char fair[] =
    "state { seen = flag {}, bread = flag {} }\n"
    "passage 'fair' { 'A fair in the rain, and two stalls that are still open.',\n"
    "  choice 'Buy bread' { effect 'bread = true', 'It is warm.', go 'road' },\n"
    "  choice 'Buy a roll' { effect 'bread = true', 'It is cold.', go 'road' },\n"
    "  choice 'Look at the bear' { effect 'seen = true', go 'road' },\n"
    "  choice 'Walk by' { go 'road' } }\n"
    "passage 'road' { '{if seen}The bear danced.{end} Mud.', choice 'Home' { go 'conclude' } }\n"
    "ending 'fed' { when = 'bread', 'Fed.' }\n"
    "ending 'hungry' { 'Hungry.' }\n"
    "conclude { 'fed', 'hungry' }\n";

static const struct pairs_item *find_pair(const struct figures *figures, const char *a,
                                          const char *b) {
  uint32_t x = figured_choice(figures, a), y = figured_choice(figures, b);
  for (size_t i = 0; i < figures->pairs.count; i++)
    if (figures->pairs.items[i].a == x && figures->pairs.items[i].b == y)
      return &figures->pairs.items[i];
  return NULL;
}

static void test_choices_that_come_to_the_same(void **state) {
  (void)state;
  struct figures figures;
  figured(&figures, "state { seen = flag {} }\n"
                    "passage 'a' { choice 'X' { go 'b' }, choice 'Y' { 'Y.', go 'b' },\n"
                    "  choice 'See' { effect 'seen = true', go 'b' }, choice 'Z' { go 'c' } }\n"
                    "passage 'b' { choice 'On' { '{if seen}Again.{end}', go 'e' },\n"
                    "  choice 'Out' { go 'f' } }\n"
                    "passage 'c' { choice 'Off' { go 'e' } }\n"
                    "ending 'e' { 'E.' }\n"
                    "ending 'f' { 'F.' }\n");
  assert_true(figures.has_pairs && figures.has_alike);
  assert_int_equal(figures.pairs.count, 3);
  assert_true(find_pair(&figures, "x", "y")->is_same);
  assert_false(find_pair(&figures, "x", "see")->is_same);
  assert_false(find_pair(&figures, "y", "see")->is_same);
  assert_null(find_pair(&figures, "x", "z"));
  assert_null(find_pair(&figures, "on", "out"));
  figured_free(&figures);
}

static void test_flavour_is_meant(void **state) {
  (void)state;
  struct figures figures;
  figured(&figures, "passage 'a' { choice 'X' { flavour = true, 'X.', go 'b' },\n"
                    "  choice 'Y' { 'Y.', go 'b' }, choice 'Z' { go 'b' } }\n"
                    "passage 'b' { choice 'X' { go 'e' }, choice 'Y' { go 'e' } }\n"
                    "ending 'e' { 'E.' }\n");
  assert_int_equal(figures.pairs.count, 2);
  assert_non_null(find_pair(&figures, "y", "z"));
  struct offers_choice other = offers_choice_at(&figures.offers, figures.pairs.items[1].a);
  assert_string_equal(other.place, "b");
  figured_free(&figures);
}

static void test_one_state_in_which_they_differ_is_enough(void **state) {
  (void)state;
  struct figures figures;
  figured(&figures,
          "state { n = int { 0, 2 }, f = flag {} }\n"
          "passage 'a' { choice 'X' { effect 'n += 1', when 'n == 2' { go 'e' }, go 'a' },\n"
          "  choice 'Y' { effect 'n += 1; f = chance(50)', when 'n == 2' { go 'b' },\n"
          "    go 'a' } }\n"
          "passage 'b' { choice 'On' { go 'e' } }\n"
          "ending 'e' { 'E.' }\n");
  assert_int_equal(figures.pairs.count, 0);
  figured_free(&figures);
}

static void test_the_longest_text_and_lone_choices(void **state) {
  (void)state;
  struct figures figures;
  figured(&figures, fair);
  const struct insight *insight = &figures.insight;
  assert_int_equal(insight->words, 12);
  assert_int_equal(insight->text_state, SPACE_NONE);
  assert_int_equal(insight->text_choice, SPACE_NONE);
  assert_int_equal(insight->single_count, 1);
  assert_int_equal(insight->singles[0].choice, figured_choice(&figures, "home"));
  assert_int_equal(insight->singles[0].states, insight->singles[0].all);
  figured_free(&figures);
}

static void test_offers_name_what_is_chosen(void **state) {
  (void)state;
  struct figures figures;
  figured(&figures, fair);
  struct offers_choice choice =
      offers_choice_at(&figures.offers, figured_choice(&figures, "buy-a-roll"));
  assert_string_equal(choice.place, "fair");
  assert_string_equal(choice.label, "Buy a roll");
  assert_false(choice.is_answer);
  assert_int_equal(offers_at(&figures.offers, figures.offers.of[0]).count, 4);
  assert_int_equal(offers_choice_of(&figures.offers, 0, 1), figured_choice(&figures, "buy-a-roll"));
  assert_int_equal(offers_choice_of(&figures.offers, 0, 4), SPACE_NONE);
  figured_free(&figures);
}

/* --------------------------------------------------------------- telling */

static char *printed(const struct figures *figures) {
  char *text = NULL;
  size_t size;
  FILE *out = open_memstream(&text, &size);
  assert_non_null(out);
  figures_print(out, figures);
  fclose(out);
  return text;
}

static void expect_narrow(const char *text) {
  for (const char *line = text; *line != '\0'; line += strcspn(line, "\n") + 1)
    if (strcspn(line, "\n") > 79) fail_msg("too wide: %s", line);
}

static void test_the_figures_in_plain_text(void **state) {
  (void)state;
  struct figures figures;
  figured(&figures, fair);
  char *text = printed(&figures);
  assert_string_equal(
      text, "Endings under random play (each open choice alike):\n"
            "    fed               50.0 %   from 2 turns\n"
            "    hungry            50.0 %   from 2 turns\n"
            "Turns of a play:\n"
            "    2.0 on average, under random play. 2 at the most.\n"
            "When it is settled which ending comes:\n"
            "    fed              from turn 1, mostly by fair > buy-bread (25.0 %)\n"
            "    hungry           from turn 1, mostly by fair > look-at-the-bear (25.0 %)\n"
            "The choices that weigh most (what they add to 100 plays, or take):\n"
            "    fair > buy-bread \"Buy bread\"\n"
            "        fed +50.0, hungry -50.0\n"
            "    fair > buy-a-roll \"Buy a roll\"\n"
            "        fed +50.0, hungry -50.0\n"
            "    fair > look-at-the-bear \"Look at the bear\"\n"
            "        fed -50.0, hungry +50.0\n"
            "    fair > walk-by \"Walk by\"\n"
            "        fed -50.0, hungry +50.0\n"
            "Choices that shut out endings for good:\n"
            "    fair > buy-bread: hungry\n"
            "    fair > buy-a-roll: hungry\n"
            "    fair > look-at-the-bear: fed\n"
            "    fair > walk-by: fed\n"
            "The longest text between two menus: 12 words, at the beginning\n"
            "Choices that are offered alone:\n"
            "    road > home (always)\n"
            "Choices with the same result, wherever both are open:\n"
            "    fair > buy-bread, buy-a-roll\n"
            "    fair > look-at-the-bear, walk-by\n");
  expect_narrow(text);
  free(text);
  figured_free(&figures);
}

static void test_long_names_stay_in_their_columns(void **state) {
  (void)state;
  struct figures figures;
  figured(&figures,
          "passage 'a_passage_with_a_name_that_is_long_enough' {\n"
          "  choice 'Again' { go 'a_passage_with_a_name_that_is_long_enough' },\n"
          "  choice 'A label that goes on and on, past what people want to read in a list' {\n"
          "    id = 'one-choice-of-two', go 'ending_one' }, choice 'So' { go 'ending_two' } }\n"
          "ending 'ending_one' { 'E.' }\n"
          "ending 'ending_two' { 'F.' }\n");
  char *text = printed(&figures);
  expect_narrow(text);
  assert_non_null(strstr(text, "There is no most: plays can go round by"));
  assert_non_null(strstr(text, "past what people want to read i..."));
  free(text);
  figured_free(&figures);
}

static void test_the_figures_as_json(void **state) {
  (void)state;
  struct figures figures;
  figured(&figures, fair);
  json_t *json = figures_json(&figures);
  assert_non_null(json);
  const json_t *fed = json_array_get(json_object_get(json, "endings"), 0);
  assert_string_equal(json_string_value(json_object_get(fed, "id")), "fed");
  figured_expect_near(json_real_value(json_object_get(json_object_get(fed, "odds"), "low")), 0.5);
  assert_int_equal(json_integer_value(json_object_get(fed, "fewest_turns")), 2);
  assert_int_equal(json_array_size(json_object_get(json, "choices")), 5);
  assert_int_equal(json_array_size(json_object_get(json, "same_result")), 2);
  assert_int_equal(json_array_size(json_object_get(json, "same_but_told")), 0);
  json_decref(json);
  figured_free(&figures);
}

static void test_a_story_that_cannot_begin(void **state) {
  (void)state;
  struct figures figures;
  figured(&figures, "state { n = int { 0, 1 } }\n"
                    "passage 'a' { effect 'n += 2', choice 'End' { go 'c' } }\n"
                    "ending 'c' { 'So.' }\n");
  figured_expect(figures.odds.failed, 1);
  char *text = printed(&figures);
  assert_non_null(strstr(text, "    an error         100.0 %\n"));
  free(text);
  figured_free(&figures);
}

static void test_too_little_memory_is_noted(void **state) {
  (void)state;
  struct figures figures;
  assert_true(figures_find(&figures, explored(fair), 2, 100));
  assert_false(figures.is_whole);
  assert_int_equal(figures.reach.trapped, SPACE_NONE);
  json_t *json = figures_json(&figures);
  assert_int_equal(json_object_size(json), 0);
  json_decref(json);
  figured_free(&figures);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_choices_that_come_to_the_same),
      cmocka_unit_test(test_flavour_is_meant),
      cmocka_unit_test(test_one_state_in_which_they_differ_is_enough),
      cmocka_unit_test(test_the_longest_text_and_lone_choices),
      cmocka_unit_test(test_offers_name_what_is_chosen),
      cmocka_unit_test(test_the_figures_in_plain_text),
      cmocka_unit_test(test_long_names_stay_in_their_columns),
      cmocka_unit_test(test_the_figures_as_json),
      cmocka_unit_test(test_a_story_that_cannot_begin),
      cmocka_unit_test(test_too_little_memory_is_noted),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

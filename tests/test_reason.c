/* Tests of reason: each kind of condition that the language has, in words. */
#include "support.h"
#include "text/reason.h"

static const char story[] =
    "state {\n"
    "  trust = meter { 0, 10, start = 3, label = 'Trust', words = 'gone, 3 thin, 6 firm' },\n"
    "  stock = int { 0, 6, start = 2, label = 'Stock' },\n"
    "  debt = int { -5, 5, label = 'Debt' },\n"
    "  signed = flag { label = 'The petition' },\n"
    "  left_out = flag { start = true },\n"
    "  party = one_of { 'none', 'reds', 'left_sr', label = 'Party', words = { left_sr = 'Left SR' "
    "} },\n"
    "  read = set_of { 'theses', 'plan', label = 'Papers', words = { theses = 'the theses' },\n"
    "                  start = 'plan' },\n"
    "  fed = per { { 'mill', 'yard' }, meter { 0, 5 }, label = 'Fed', words = { mill = 'Mill' } "
    "},\n"
    "  mood = per { { 'mill', 'yard' }, int { 0, 5 } },\n"
    "  seen = set_of { 'barn' },\n"
    "  name = text { 20, label = 'Your name' },\n"
    "  ready = derived 'stock >= 4 and trust > 2',\n"
    "  total = derived 'trust + stock',\n"
    "}\n"
    "function allowed(x) return x > 5 end\n"
    "function price(x) return x + 3 end\n"
    "function rank(x) return x > 5 and 'high' or 'low' end\n"
    "passage 'shed' { title = 'The shed',\n"
    "  decision 'permit' { title = 'The permit' },\n"
    "  choice 'Ask' { id = 'ask', go 'yard' }, choice '{stock} planks' { id = 'build', go 'yard' } "
    "}\n"
    "passage 'mill_yard' { go 'yard' }\n"
    "passage 'yard' { choice 'On' { when = [==[%s]==], locked = true, go 'end' },\n"
    "  choice 'Stay' { go 'yard' } }\n"
    "ending 'end' { 'End.' }\n";

static void begin(struct support *play, const char *condition) {
  char *source = need_print(story, condition);
  support_begin(play, source);
  support_choose(play, "ask");
  free(source);
}

/* What is missing for a condition to hold in the yard. */
static void expect_missing(struct support *play, const char *condition, const char *wanted) {
  skaz_choice choice;
  begin(play, condition);
  assert_int_equal(skaz_choice_at(play->story, 0, &choice), SKAZ_OK);
  assert_string_equal(choice.reason, "");
  char *words = reason_of_choice(play->story, 0, &choice);
  assert_non_null(words);
  assert_string_equal(words, wanted);
  free(words);
}

/* What it takes, where it holds. */
static void expect_met(struct support *play, const char *condition, const char *wanted) {
  struct text words = {0};
  begin(play, condition);
  reason_put_met(&words, play->story, skaz_choice_when(play->story, 0));
  assert_string_equal(text_string(&words), wanted);
  text_free(&words);
}

/* The condition itself, behind "with". */
static void expect_rule(struct support *play, const char *condition, const char *wanted) {
  struct text words = {0};
  begin(play, condition);
  reason_put_rule(&words, play->story, skaz_choice_when(play->story, 0));
  assert_string_equal(text_string(&words), wanted);
  text_free(&words);
}

static void test_numbers(void **state) {
  struct support *play = *state;
  static const char more[] = "Trust would have to be 4 (thin) or more; it is 3 (thin).";
  expect_missing(play, "trust >= 4", more);
  expect_missing(play, "trust > 3", more);
  expect_missing(play, "4 <= trust", more);
  expect_missing(play, "not (trust < 4)", more);
  expect_missing(play, "trust < 2", "Trust would have to be 1 (gone) or less; it is 3 (thin).");
  expect_missing(play, "2 >= trust", "Trust would have to be 2 (gone) or less; it is 3 (thin).");
  expect_missing(play, "trust == 5", "Trust would have to be 5 (thin); it is 3 (thin).");
  expect_missing(play, "trust ~= 3",
                 "Trust would have to be something other than 3 (thin); it is 3 "
                 "(thin).");
  expect_missing(play, "trust >= 10", "Trust would have to be 10 (firm); it is 3 (thin).");
  expect_missing(play, "stock <= 0", "Stock would have to be 0; it is 2.");
  expect_missing(play, "debt < -2", "Debt would have to be -3 or less; it is 0.");
  expect_missing(play, "mood.yard ~= 0", "Mood: yard would have to be 1 or more; it is 0.");
  expect_missing(play, "fed.mill >= 2", "Fed: Mill would have to be 2 or more; it is 0.");
}

static void test_other_values(void **state) {
  struct support *play = *state;
  expect_missing(play, "signed", "The petition would have to be yes; it is no.");
  expect_missing(play, "signed == true", "The petition would have to be yes; it is no.");
  expect_missing(play, "not left_out", "Left out would have to be no; it is yes.");
  expect_missing(play, "party == 'left_sr'", "Party would have to be Left SR; it is none.");
  expect_missing(play, "party ~= 'none'",
                 "Party would have to be something other than none; it is none.");
  expect_missing(play, "read.theses",
                 "\"the theses\" would have to be among Papers; it is not there.");
  expect_missing(play, "not read.plan",
                 "\"plan\" would have to be missing from Papers; it is there.");
  expect_missing(play, "count(read) == 2", "The number of Papers would have to be 2; it is 1.");
  expect_missing(play, "name == 'Anna'", "Your name would have to be \"Anna\"; it is empty.");
  expect_missing(play, "'Anna' == name", "Your name would have to be \"Anna\"; it is empty.");
  expect_missing(play, "word(trust) == 'firm'",
                 "The word for Trust would have to be firm; it is thin.");
  expect_missing(play, "short", "This would have to be the short version; it is the long one.");
}

static void test_what_was_done(void **state) {
  struct support *play = *state;
  expect_missing(
      play, "decided.permit == 'build'",
      "At \"The permit\" you would have to have chosen \"2 planks\"; you chose \"Ask\".");
  expect_missing(
      play, "decided.permit ~= 'ask'",
      "At \"The permit\" you would have to have chosen something other than \"Ask\"; you "
      "chose \"Ask\".");
  expect_missing(play, "decided.permit == 'none'",
                 "At \"The permit\" you would have to have chosen nothing yet; you chose \"Ask\".");
  expect_missing(play, "visited.mill_yard",
                 "You would have to have been at \"mill yard\"; you have not.");
  expect_missing(play, "not visited.shed",
                 "You would have to have stayed away from \"The shed\"; you have been there.");
}

static void test_parts_together(void **state) {
  struct support *play = *state;
  expect_missing(
      play, "stock >= 1 and trust >= 4 and not left_out",
      "Trust would have to be 4 (thin) or more; it is 3 (thin). Left out would have to be "
      "no; it is yes.");
  expect_missing(
      play, "trust >= 4 or stock == 5 and left_out or signed and stock > 3",
      "Either Trust would have to be 4 (thin) or more (it is 3), or Stock would have to be "
      "5 (it is 2), or The petition would have to be yes (it is no) and Stock would have "
      "to be 4 or more (it is 2).");
  expect_missing(
      play, "not (trust < 4 or not signed)",
      "Trust would have to be 4 (thin) or more; it is 3 (thin). The petition would have to "
      "be yes; it is no.");
  expect_missing(play, "party == 'reds' or party == 'left_sr'",
                 "Party would have to be reds or Left SR; it is none.");
  expect_missing(play, "decided.permit == 'none' or decided.permit == 'build'",
                 "At \"The permit\" you would have to have chosen nothing yet or \"2 planks\"; you "
                 "chose \"Ask\".");
  expect_missing(play, "ready", "Stock would have to be 4 or more; it is 2.");
  expect_missing(play, "total >= 7", "Trust plus Stock would have to be 7 or more; it is 5.");
}

static void test_what_is_worked_out(void **state) {
  struct support *play = *state;
  expect_missing(play, "stock > trust",
                 "Stock would have to be more than Trust; it is 2, and Trust is 3 (thin).");
  expect_missing(play, "stock >= trust + 1",
                 "Stock would have to be at least Trust plus 1; it is 2, and Trust plus 1 is 4.");
  expect_missing(play, "max(stock, trust) * 2 > 8",
                 "The larger of Stock and Trust times 2 would have to be 9 or more; it is 6.");
  expect_missing(play, "allowed(trust)",
                 "A rule of the scenario's own would have to say yes; it says no.");
  expect_missing(play, "price(stock) <= trust",
                 "Trust would have to be at least what a rule of the scenario's own gives; it is 3 "
                 "(thin), and that is 5.");
  expect_missing(play, "rank(trust) == 'high'",
                 "What a rule of the scenario's own gives would have to be \"high\"; it is nothing "
                 "that can be told now.");
  expect_missing(play, "false", "This would have to be another story; in this one it never opens.");
}

static void test_what_an_open_choice_took(void **state) {
  struct support *play = *state;
  expect_met(play, "trust >= 3", "Trust must be 3 (thin) or more, and it is 3 (thin).");
  expect_met(play, "trust >= 9 or stock == 2 or read.plan",
             "Stock must be 2, and it is 2. \"plan\" must be among Papers, and it is there.");
  expect_met(
      play, "visited.shed and decided.permit == 'ask'",
      "You must have been at \"The shed\", and you have been there. At \"The permit\" you must "
      "have chosen \"Ask\", and you chose \"Ask\".");
  expect_met(play, "not read.theses",
             "\"the theses\" must not be among Papers, and it is not there.");
}

/* Helpers of the author's are nothing that players could look at. */
static void test_what_players_cannot_know(void **state) {
  struct support *play = *state;
  expect_met(play, "true", "");
  expect_met(play, "left_out", "");
  expect_met(play, "not seen.barn", "");
  expect_met(play, "count(seen) == 0", "");
  expect_met(play, "not visited.mill_yard", "");
  expect_met(play, "not allowed(stock)", "");
  expect_met(play, "trust >= mood.yard", "");
  expect_met(play, "trust >= 3 and left_out",
             "Trust must be 3 (thin) or more, and it is 3 (thin).");
  expect_met(play, "left_out or stock == 2", "Stock must be 2, and it is 2.");
  expect_met(play, "word(trust) == 'thin'", "The word for Trust must be thin, and it is thin.");
  expect_met(play, "not short", "This must be the long version, and it is the long one.");
}

static void test_rules(void **state) {
  struct support *play = *state;
  expect_rule(play, "not seen.barn", "\"barn\" not among seen");
  expect_rule(play, "trust >= 4 and (stock ~= 3 or stock > trust) and left_out",
              "Trust at 4 (thin) or more, and either Stock at anything but 3, or Stock being above "
              "Trust, and left out being yes");
  expect_rule(play, "party == 'reds' and read.theses and not visited.shed",
              "Party being reds, and \"the theses\" among Papers, and no visit to \"The shed\"");
  expect_rule(play, "decided.permit ~= 'build' and allowed(trust)",
              "something other than \"2 planks\" chosen at \"The permit\", and a rule of the "
              "scenario's own saying yes");
  expect_rule(play, "decided.permit ~= 'none'", "something chosen at \"The permit\"");
}

static void test_quotes_of_ones_own(void **state) {
  static const char *const pairs[][2] = {{"Wait", "\"Wait\""},
                                         {"“Wait.”", "“Wait.”"},
                                         {"«Жду»", "«Жду»"},
                                         {"“Wait,” he says", "\"“Wait,” he says\""},
                                         {"\"", "\"\"\""}};
  (void)state;
  for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
    struct text words = {0};
    reason_put_quoted(&words, pairs[i][0]);
    assert_string_equal(words.data, pairs[i][1]);
    text_free(&words);
  }
}

static void test_an_authors_reason_stands(void **state) {
  struct support *play = *state;
  skaz_choice choice;
  support_begin(play, "state { n = int { 0, 3 } } passage 'a' { choice 'X' { when = 'n > 0',\n"
                      "  locked = 'Not now.', go 'a' }, choice 'Y' { go 'a' } }");
  assert_int_equal(skaz_choice_at(play->story, 0, &choice), SKAZ_OK);
  char *words = reason_of_choice(play->story, 0, &choice);
  assert_string_equal(words, "Not now.");
  free(words);
  assert_int_equal(skaz_choice_at(play->story, 1, &choice), SKAZ_OK);
  assert_null(reason_of_choice(play->story, 1, &choice));
  assert_null(skaz_choice_when(play->story, 1));
}

static void test_blocks_around_a_choice_count(void **state) {
  struct support *play = *state;
  struct text words = {0};
  support_begin(play, "state { n = int { 0, 3, start = 1, label = 'N' },\n"
                      "  m = int { 0, 3, start = 2, label = 'M' } }\n"
                      "passage 'a' { when 'n > 0' {\n"
                      "  choice 'X' { when = 'm > 1', go 'a' } }, choice 'Y' { go 'a' } }");
  reason_put_met(&words, play->story, skaz_choice_when(play->story, 0));
  assert_string_equal(text_string(&words),
                      "N must be 1 or more, and it is 1. M must be 2 or more, and it is 2.");
  text_free(&words);
}

static void test_a_refusal_has_words_of_its_own(void **state) {
  struct support *play = *state;
  begin(play, "trust >= 9");
  assert_int_equal(skaz_choose(play->story, 0), SKAZ_BAD_CALL);
  assert_string_equal(skaz_error_of(play->story)->message, "this choice is locked");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      SUPPORT_TEST(test_numbers),
      SUPPORT_TEST(test_other_values),
      SUPPORT_TEST(test_what_was_done),
      SUPPORT_TEST(test_parts_together),
      SUPPORT_TEST(test_what_is_worked_out),
      SUPPORT_TEST(test_what_an_open_choice_took),
      SUPPORT_TEST(test_what_players_cannot_know),
      SUPPORT_TEST(test_rules),
      cmocka_unit_test(test_quotes_of_ones_own),
      SUPPORT_TEST(test_an_authors_reason_stands),
      SUPPORT_TEST(test_blocks_around_a_choice_count),
      SUPPORT_TEST(test_a_refusal_has_words_of_its_own),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

/* test_asks: questions with listed answers, and answers that become texts and numbers. */
#include "support.h"

#define END "ending 'end' { 'The end.' }\n"

static skaz_question question_of(struct support *play) {
  skaz_question question;
  assert_int_equal(skaz_phase_of(play->story), SKAZ_ASK);
  assert_int_equal(skaz_question_of(play->story, &question), SKAZ_OK);
  return question;
}

static void refuses(struct support *play, const char *answer, const char *message) {
  uint64_t before = skaz_digest(play->story);
  uint32_t turn = skaz_turn(play->story);
  assert_int_equal(skaz_answer(play->story, answer), SKAZ_BAD_ANSWER);
  support_contains(skaz_error_of(play->story)->message, message);
  assert_int_equal(skaz_digest(play->story), before);
  assert_int_equal(skaz_turn(play->story), turn);
}

/* ---------------------------------------------------------------- listed answers */

static const char year[] =
    "state { n = int { 0, 9, start = 4 } }\n"
    "passage 'a' { 'Before.', ask 'In which year, {n}?' { id = 'year', tries = 3,\n"
    "    answer '1923 | autumn 1923' { 'Right.' },\n"
    "    answer 'Žižkov' { 'A place.', go 'end' },\n"
    "    otherwise { 'Wrong.' } },\n"
    "  'After.', choice 'Again' { go 'a' } }\n" END;

static void test_listed_answers(void **state) {
  struct support *play = *state;
  support_begin(play, year);
  assert_string_equal(support_text(play), "Before.");
  skaz_question question = question_of(play);
  assert_string_equal(question.text, "In which year, 4?");
  assert_string_equal(question.id, "year");
  assert_false(question.wants_number);
  assert_int_equal(question.tries_left, 3);
  support_answer(play, "  Autumn, 1923! ");
  assert_string_equal(support_text(play), "Right.\nAfter.");
  assert_int_equal(skaz_question_of(play->story, &question), SKAZ_BAD_CALL);
}

static void test_answers_are_compared_without_case_and_accents(void **state) {
  struct support *play = *state;
  support_begin(play, year);
  support_answer(play, "zizkov");
  assert_string_equal(support_text(play), "A place.\nThe end.");
}

static void test_tries(void **state) {
  struct support *play = *state;
  support_begin(play, year);
  support_answer(play, "1917");
  assert_int_equal(question_of(play).tries_left, 2);
  assert_int_equal(skaz_block_count(play->story), 0);
  assert_int_equal(skaz_turn(play->story), 1);
  refuses(play, "   ", "an answer is wanted");
  support_answer(play, "1918");
  assert_int_equal(question_of(play).tries_left, 1);
  support_answer(play, "1919");
  assert_string_equal(support_text(play), "Wrong.\nAfter.");
  support_choose(play, "again");
  assert_int_equal(question_of(play).tries_left, 3);
  support_answer(play, "1917");
  support_answer(play, "1923");
  support_choose(play, "again");
  assert_int_equal(question_of(play).tries_left, 3);
}

static void test_without_tries_the_question_stands(void **state) {
  struct support *play = *state;
  support_begin(play, "passage 'a' { ask 'Where?' { answer 'Here' { 'Yes.' } }, go 'end' }\n" END);
  assert_int_equal(question_of(play).tries_left, 0);
  assert_string_equal(question_of(play).id, "where");
  refuses(play, "there", "not among the answers");
  support_answer(play, "here");
  assert_string_equal(support_text(play), "Yes.\nThe end.");
}

static void test_otherwise_without_tries_takes_the_first_wrong_answer(void **state) {
  struct support *play = *state;
  support_begin(play,
                "passage 'a' { ask 'Where?' { answer 'Here' { 'Yes.' }, otherwise { 'No.' } },\n"
                "  go 'end' }\n" END);
  support_answer(play, "there");
  assert_string_equal(support_text(play), "No.\nThe end.");
}

static void test_many_answers(void **state) {
  struct support *play = *state;
  char *source = malloc(40000);
  assert_non_null(source);
  size_t at = (size_t)sprintf(source, "passage 'a' { ask 'Which?' {\n");
  for (int i = 0; i < 300; i++)
    at += (size_t)sprintf(source + at, "answer 'a%d | b%d | c%d' { 'It is %d.' },\n", i, i, i, i);
  sprintf(source + at, "}, go 'end' }\n" END);
  support_begin(play, source);
  support_answer(play, "B299");
  assert_string_equal(support_text(play), "It is 299.\nThe end.");
  free(source);
}

/* ---------------------------------------------------------------- near answers */

static const char names[] =
    "passage 'a' { ask 'Who?' {\n"
    "    answer 'Kollontai | Alexandra Kollontai' { near = 'Nearly: Kollontai.', 'Right.' },\n"
    "    answer 'Троцкий' { near = true, 'Trotsky.' },\n"
    "    answer 'Lenin' { near = 'Nearly: Lenin.', 'Lenin.' },\n"
    "    answer 'Lena' { 'A river.' },\n"
    "    answer 'Petrograd 1917' { near = 'Nearly: Petrograd.', 'Petrograd.' },\n"
    "    answer 'НЭП' { near = 'Nearly: NEP.', 'NEP.' },\n"
    "    otherwise { 'Wrong.' } }, go 'a' }\n" END;

static void leads(struct support *play, const char *answer, const char *text) {
  support_answer(play, answer);
  if (strcmp(support_text(play), text) != 0) print_error("%s\n", answer);
  assert_string_equal(support_text(play), text);
}

static void test_small_slips_are_near(void **state) {
  struct support *play = *state;
  support_begin(play, names);
  leads(play, "KOLLONTAI!", "Right.");
  leads(play, "Kolontai", "Nearly: Kollontai.\nRight.");
  leads(play, "Kolontay", "Nearly: Kollontai.\nRight.");
  leads(play, "Klolontai", "Nearly: Kollontai.\nRight.");
  leads(play, "Aleksandra Kolontai", "Nearly: Kollontai.\nRight.");
  leads(play, "Kolonta", "Nearly: Kollontai.\nRight.");
  leads(play, "Kolota", "Wrong.");
  leads(play, "Lenim", "Nearly: Lenin.\nLenin.");
  leads(play, "Lanim", "Wrong.");
  leads(play, "Kollontai Kollontai", "Wrong.");
}

static void test_either_alphabet_is_right(void **state) {
  struct support *play = *state;
  support_begin(play, names);
  leads(play, "Коллонтай", "Right.");
  leads(play, "КОЛОНТАЙ", "Nearly: Kollontai.\nRight.");
  leads(play, "Александра Коллонтай", "Right.");
  leads(play, "Trotsky", "Trotsky.");
  leads(play, "trotskii", "Trotsky.");
  leads(play, "Trotskij", "Trotsky.");
  leads(play, "Trotski", "Trotsky.");
  leads(play, "Троцкй", "Trotsky.");
  leads(play, "nep", "NEP.");
  leads(play, "Ленин", "Lenin.");
}

static void test_what_is_as_near_to_another_answer_is_none(void **state) {
  struct support *play = *state;
  support_begin(play, names);
  leads(play, "Lenan", "Wrong.");
  leads(play, "Lena", "A river.");
  leads(play, "Lenas", "Wrong.");
}

static void test_short_words_and_numbers_are_never_near(void **state) {
  struct support *play = *state;
  support_begin(play, names);
  leads(play, "НЕП", "Wrong.");
  leads(play, "Petrograd 1918", "Wrong.");
  leads(play, "Petrgrad 1917", "Nearly: Petrograd.\nPetrograd.");
  leads(play, "Petrograd 191", "Wrong.");
}

static void test_yo_is_ye(void **state) {
  struct support *play = *state;
  support_begin(play, "passage 'a' { ask 'Кто?' { answer 'Хрущёв' { 'Да.' },\n"
                      "  otherwise { 'Нет.' } }, go 'a' }\n" END);
  leads(play, "ХРУЩЕВ", "Да.");
  leads(play, "хрущёв", "Да.");
  leads(play, "Khrushchev", "Нет.");
}

/* ---------------------------------------------------------------- ranges */

static void test_ranges(void **state) {
  struct support *play = *state;
  support_begin(play, "passage 'a' { ask 'How many?' {\n"
                      "  answer '40' { 'Right.' }, answer '35..45' { 'Nearly.' },\n"
                      "  answer '900 .. 1000000 people' { 'People.' },\n"
                      "  answer '1..3 1..3' { 'Two.' }, otherwise { 'Wrong.' } }, go 'a' }\n" END);
  leads(play, "40", "Right.");
  leads(play, "35", "Nearly.");
  leads(play, "45.", "Nearly.");
  leads(play, "46", "Wrong.");
  leads(play, "forty", "Wrong.");
  leads(play, "1,000,000 people", "People.");
  leads(play, "10 000 people", "People.");
  leads(play, "1 0000 people", "Wrong.");
  leads(play, "899 people", "Wrong.");
  leads(play, "3-1", "Two.");
  leads(play, "3 4", "Wrong.");
  leads(play, "3 1 1", "Wrong.");
  leads(play, "99999999999999999999999", "Wrong.");
}

/* ---------------------------------------------------------------- samples */

/* The representative answers, each with what it leads to. */
static void stand_for(struct support *play, const char *source, const char *expected) {
  char shown[1024] = "";
  bool is_complete;
  skaz_reply reply;
  support_begin(play, source);
  size_t count = skaz_answer_count(play->story, &is_complete);
  for (size_t i = 0; i < count; i++) {
    assert_true(skaz_answer_at(play->story, i, &reply));
    size_t length = strlen(shown);
    snprintf(shown + length, sizeof shown - length, "%s%s: ", reply.text,
             reply.is_other ? "*" : "");
    support_answer(play, reply.text);
    length = strlen(shown);
    snprintf(shown + length, sizeof shown - length, "%s\n", support_text(play));
  }
  assert_false(skaz_answer_at(play->story, count, &reply));
  assert_true(is_complete);
  assert_string_equal(shown, expected);
}

static void test_replies_stand_for_near_answers_too(void **state) {
  stand_for(*state,
            "passage 'a' { ask 'Who?' { answer 'Lenin' { near = 'Nearly.', 'Yes.' },\n"
            "  answer 'Leninq' { 'No.' }, answer 'NEP' { near = 'Nearly.', 'Short.' },\n"
            "  answer 'Троцкий' { near = true, 'L. D.' }, otherwise { 'Who?' } }, go 'a' }\n" END,
            "lenin: Yes.\nlenixn: Nearly.\nYes.\nleninq: No.\nnep: Short.\nтроцкии: L. D.\n"
            "other*: Who?\n");
}

static void test_replies_stand_for_ranges(void **state) {
  stand_for(*state,
            "passage 'a' { ask 'How many?' { answer '1' { 'One.' }, answer '1..3' { 'Few.' },\n"
            "  answer '0..5' { 'Some.' }, answer '2 1 | 21' { 'Right.' },\n"
            "  answer '1..2 1..2 | 11..22' { 'Any.' } }, go 'a' }\n" END,
            "1: One.\n2: Few.\n0: Some.\n2 1: Right.\n1 1: Any.\n");
}

static void test_an_answer_that_is_never_taken(void **state) {
  struct support *play = *state;
  skaz_issue issue;
  support_load(play, "passage 'a' { ask 'How many?' { answer '0..5' { },\n"
                     "  answer '1..3' { } }, go 'end' }\n" END);
  assert_true(skaz_issue_at(play->program, 0, &issue));
  assert_false(issue.is_error);
  assert_int_equal(issue.what.line, 2);
  support_contains(issue.what.message, "answer \"1..3\" is never taken");
}

/* ---------------------------------------------------------------- into */

static const char into[] =
    "state { name = text { 5 }, n = int { -2, 1923 }, m = meter { 1, 5 },\n"
    "  fed = per { { 'mill', 'yard' }, int { 0, 9 } } }\n"
    "passage 'a' { ask 'Name?' { into = 'name' }, ask 'Number?' { into = 'n' },\n"
    "  ask 'Meter?' { into = 'm' }, ask 'Fed?' { into = 'fed.yard' },\n"
    "  '{name}, {n}, {m}, {fed.yard}.', go 'end' }\n" END;

static void test_into_a_text(void **state) {
  struct support *play = *state;
  support_begin(play, into);
  assert_int_equal(question_of(play).max_length, 5);
  assert_false(question_of(play).wants_number);
  refuses(play, "", "an answer of 1 to 5 characters is wanted");
  refuses(play, " \t\x01 ", "an answer of 1 to 5 characters is wanted");
  refuses(play, "Annabel", "an answer of 1 to 5 characters is wanted");
  support_answer(play, " \x1b"
                       "Ж\x7f"
                       "ан\xE2\x80\xAE"
                       "на\n");
  assert_string_equal(support_word(play, "name"), "Жанна");
}

static void test_into_numbers(void **state) {
  struct support *play = *state;
  support_begin(play, into);
  support_answer(play, "Bo");
  skaz_question question = question_of(play);
  assert_true(question.wants_number);
  assert_int_equal(question.low, -2);
  assert_int_equal(question.high, 1923);
  refuses(play, "1924", "a whole number from -2 to 1923 is wanted");
  refuses(play, "-3", "a whole number from -2 to 1923 is wanted");
  refuses(play, "12x", "a whole number");
  refuses(play, "", "a whole number");
  refuses(play, "-", "a whole number");
  refuses(play, "1.5", "a whole number");
  refuses(play, "99999999999999999999999999", "a whole number");
  support_answer(play, " +1923 ");
  refuses(play, "0", "a whole number from 1 to 5");
  support_answer(play, "5");
  support_answer(play, "7");
  assert_string_equal(support_text(play), "Bo, 1923, 5, 7.\nThe end.");
}

static void test_hostile_answers(void **state) {
  struct support *play = *state;
  char *text = malloc(5000);
  assert_non_null(text);
  support_begin(play,
                "state { name = text { 250 } }\npassage 'a' { ask 'Name?' { into = 'name' },\n"
                "  '{name}', go 'end' }\n" END);
  refuses(play, "\xFF\xFE\xC3", "an answer of 1 to 250 characters");
  memset(text, 'x', 4000);
  text[4000] = '\0';
  refuses(play, text, "");
  text[0] = '\0';
  for (int i = 0; i < 300; i++) strcat(text, "\xF0\x9F\x8C\xBE");
  refuses(play, text, "");
  text[250 * 4] = '\0';
  support_answer(play, text);
  assert_string_equal(support_word(play, "name"), text);
  free(text);
}

static void test_half_a_character_is_dropped(void **state) {
  struct support *play = *state;
  support_begin(play, into);
  support_answer(play, "A\xC3\xD0\xB6\xE2\x80");
  assert_string_equal(support_word(play, "name"), "Aж");
}

/* ---------------------------------------------------------------- what is refused */

static void refused(struct support *play, const char *ask, const char *message) {
  char source[1024];
  snprintf(source, sizeof source,
           "state { name = text { 5 }, n = int { 0, 5 }, fed = per { { 'mill' }, int { 0, 9 } }, f "
           "= flag {} }\n"
           "passage 'a' { %s, go 'end' }\n" END,
           ask);
  support_contains(support_issues(play, source), message);
}

static void test_asks_refused(void **state) {
  struct support *play = *state;
  refused(play, "ask 'A?' { }", "an ask needs answers");
  refused(play, "ask 'A?' { into = 'name', answer 'x' { } }", "not both");
  refused(play, "ask 'A?' { tries = 3, answer 'x' { } }", "needs otherwise { ... }");
  refused(play, "ask 'A?' { tries = 300, answer 'x' { }, otherwise { } }",
          "tries goes from 1 to 100");
  refused(play, "ask 'A?' { into = 'f' }", "'f' is none");
  refused(play, "ask 'A?' { into = 'who' }", "'who' is none");
  refused(play, "ask 'A?' { into = 'fed' }", "'fed' is none");
  refused(play, "ask 'A?' { into = 'fed.yard' }", "'fed.yard' is none");
  refused(play, "ask 'A?' { into = 'n.x' }", "'n.x' is none");
  refused(play, "ask 'A?' { answer '5..3' { } }", "the lower number first: 3..5");
  refused(play, "ask 'A?' { answer 'x' { near = 3 } }", "a text in quotes, or true");
  refused(play, "ask 'A?' { answer 'x' { nera = true } }", "did you mean 'near'?");
  refused(play, "ask 'A?' { answer 'x | ' { } }", "needs letters or digits on each side");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      SUPPORT_TEST(test_listed_answers),
      SUPPORT_TEST(test_answers_are_compared_without_case_and_accents),
      SUPPORT_TEST(test_tries),
      SUPPORT_TEST(test_without_tries_the_question_stands),
      SUPPORT_TEST(test_otherwise_without_tries_takes_the_first_wrong_answer),
      SUPPORT_TEST(test_many_answers),
      SUPPORT_TEST(test_small_slips_are_near),
      SUPPORT_TEST(test_either_alphabet_is_right),
      SUPPORT_TEST(test_what_is_as_near_to_another_answer_is_none),
      SUPPORT_TEST(test_short_words_and_numbers_are_never_near),
      SUPPORT_TEST(test_yo_is_ye),
      SUPPORT_TEST(test_ranges),
      SUPPORT_TEST(test_replies_stand_for_near_answers_too),
      SUPPORT_TEST(test_replies_stand_for_ranges),
      SUPPORT_TEST(test_an_answer_that_is_never_taken),
      SUPPORT_TEST(test_into_a_text),
      SUPPORT_TEST(test_into_numbers),
      SUPPORT_TEST(test_hostile_answers),
      SUPPORT_TEST(test_half_a_character_is_dropped),
      SUPPORT_TEST(test_asks_refused),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

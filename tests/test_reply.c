/* test_reply: representative answers: whatever can be answered leads on like one of them. */
#include "support.h"

/* All replies, each in quotes; another's has a star. */
static const char *replies(struct support *play) {
  static char all[1024];
  skaz_reply reply;
  size_t count = skaz_answer_count(play->story, NULL), length = 0;
  all[0] = '\0';
  for (size_t i = 0; i < count; i++) {
    assert_true(skaz_answer_at(play->story, i, &reply));
    length += (size_t)snprintf(all + length, sizeof all - length, "%s%s'%s'", i > 0 ? " " : "",
                               reply.is_other ? "*" : "", reply.text);
  }
  assert_false(skaz_answer_at(play->story, count, &reply));
  return all;
}

static bool is_complete(struct support *play) {
  bool complete;
  skaz_answer_count(play->story, &complete);
  return complete;
}

static void test_listed_answers(void **state) {
  struct support *play = *state;
  support_begin(play,
                "passage 'a' { ask 'When?' { answer '1923 | autumn 1923' { go 'b' },\n"
                "  answer \"Ot'her\" { go 'b' }, tries = 2, otherwise { go 'c' } } }\n"
                "passage 'b' { choice 'B' { go 'a' } } passage 'c' { choice 'C' { go 'b' } }");
  assert_string_equal(replies(play), "'1923' 'other' *'otherr'");
  assert_true(is_complete(play));
  support_answer(play, "otherr");
  assert_int_equal(skaz_phase_of(play->story), SKAZ_ASK);
  support_answer(play, "otherr");
  support_expect_place(play, "c");
  assert_int_equal(skaz_answer_count(play->story, NULL), 0);
}

static void test_without_otherwise_only_listed_ones_are_taken(void **state) {
  struct support *play = *state;
  support_begin(play, "passage 'a' { ask 'When?' { answer 'now' {}, answer 'later' {} }, go 'a' }");
  assert_string_equal(replies(play), "'now' 'later'");
}

static void test_numbers(void **state) {
  struct support *play = *state;
  support_begin(play, "state { n = int { -1, 2 }, m = int { -5, 100000 } }\n"
                      "passage 'a' { ask 'How many?' { into = 'n' }, ask 'And?' { into = 'm' },\n"
                      "  go 'a' }\n");
  assert_string_equal(replies(play), "'-1' '0' '1' '2'");
  assert_true(is_complete(play));
  support_answer(play, "2");
  assert_string_equal(replies(play), "'-5' '100000'");
  assert_false(is_complete(play));
}

static void test_texts(void **state) {
  struct support *play = *state;
  support_begin(
      play,
      "state { name = text { 8 }, letter = text { 1 }, free = text { 8 }, copy = text { 8 } }\n"
      "passage 'a' { ask 'Name?' { into = 'name' }, ask 'Letter?' { into = 'letter' },\n"
      "  ask 'Any?' { into = 'free' }, effect 'copy = free',\n"
      "  when \"name == 'Anna' or 'other' ~= name or name == '' or name == ' x'"
      "    or name == 'far too long'\" { 'A.' },\n"
      "  when \"letter == 'b'\" { 'B.' }, when \"copy == 'C'\" { 'C.' }, go 'a' }\n");
  assert_string_equal(replies(play), "'Anna' 'other' *'\xE4\xB8\x80'");
  assert_true(is_complete(play));
  support_answer(play, "Anna");
  assert_string_equal(replies(play), "'b' *'\xE4\xB8\x80'");
  support_answer(play, "b");
  assert_string_equal(replies(play), "*'other'");
  assert_false(is_complete(play));
}

static void test_texts_that_functions_read(void **state) {
  struct support *play = *state;
  support_begin(play, "state { name = text { 8 } }\n"
                      "function is_long() return #name > 4 end\n"
                      "passage 'a' { ask 'Name?' { into = 'name' }, when 'is_long()' { 'Long.' },\n"
                      "  go 'a' }\n");
  assert_string_equal(replies(play), "*'other'");
  assert_false(is_complete(play));
}

static void test_an_answer_from_another_story(void **state) {
  struct support *play = *state;
  skaz_story *other;
  support_begin(play, "state { n = int { 0, 9 } }\n"
                      "passage 'a' { ask 'How many?' { into = 'n' }, choice 'On' { go 'a' } }\n");
  assert_int_equal(skaz_new(play->program, 1, 0, &other), SKAZ_OK);
  assert_int_equal(skaz_answer_from(other, play->story, "10"), SKAZ_BAD_ANSWER);
  assert_int_equal(skaz_answer_from(other, play->story, "7"), SKAZ_OK);
  assert_int_equal(skaz_phase_of(play->story), SKAZ_ASK);
  assert_int_equal(skaz_phase_of(other), SKAZ_MENU);
  assert_int_equal(skaz_turn(other), 1);
  skaz_free(play->story);
  play->story = other;
  assert_int_equal(support_number(play, "n"), 7);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      SUPPORT_TEST(test_listed_answers),
      SUPPORT_TEST(test_without_otherwise_only_listed_ones_are_taken),
      SUPPORT_TEST(test_numbers),
      SUPPORT_TEST(test_texts),
      SUPPORT_TEST(test_texts_that_functions_read),
      SUPPORT_TEST(test_an_answer_from_another_story),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

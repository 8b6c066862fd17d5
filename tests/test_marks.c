/* test_marks: how texts stand to the record, and the cards that show it. */
#include "support.h"

static const char facts[] =
    "source 'conroy' { title = 'A paper', author = 'Joe Conroy', date = '2006' }\n"
    "fact 'F1' { 'Sure.', source = 'conroy', standing = 'documented', date = '1920' }\n"
    "fact 'F2' { 'Said.', source = 'conroy', standing = 'claimed' }\n"
    "fact 'F3' { 'Denied.', source = 'conroy', standing = 'disputed' }\n"
    "ending 'end' { invented { 'x' } }\n";

static const char *issues_of(struct support *play, const char *text) {
  char source[4096];
  snprintf(source, sizeof source, "%s%s\n", facts, text);
  return support_issues(play, source);
}

static void begin(struct support *play, const char *text) {
  char source[4096];
  snprintf(source, sizeof source, "%s%s\n", facts, text);
  support_begin(play, source);
}

/* Block `i` has this mark and these facts. */
static void marked(struct support *play, size_t i, skaz_mark mark, const char *wanted) {
  skaz_block block;
  assert_int_equal(skaz_block_at(play->story, i, &block), SKAZ_OK);
  assert_string_equal(skaz_mark_name(block.mark), skaz_mark_name(mark));
  if (wanted == NULL)
    assert_null(block.facts);
  else
    assert_string_equal(block.facts, wanted);
}

static void test_marks_enclose_text(void **state) {
  struct support *play = *state;
  begin(
      play,
      "passage 'a' { basis = claimed 'F1 F2', 'Base.', documented 'F1' { 'Sure.' },\n"
      "  disputed 'F3,\\n  F1' { 'Denied.', invented { 'Made up.' }, 'Denied again.' }, 'Base.',\n"
      "  choice 'On' { go 'end' } }");
  marked(play, 0, SKAZ_CLAIMED, "F1 F2");
  marked(play, 1, SKAZ_DOCUMENTED, "F1");
  marked(play, 2, SKAZ_DISPUTED, "F3 F1");
  marked(play, 3, SKAZ_INVENTED, NULL);
  marked(play, 4, SKAZ_DISPUTED, "F3 F1");
  marked(play, 5, SKAZ_CLAIMED, "F1 F2");
}

static void test_text_without_a_mark_is_invented(void **state) {
  struct support *play = *state;
  begin(play, "passage 'a' { title = 'Title', 'Plain.', choice 'On' { basis = documented 'F1', "
              "'Chosen.', go 'end' } }\n");
  assert_int_equal(skaz_begin(play->story, NULL), SKAZ_OK);
  marked(play, 0, SKAZ_UNMARKED, NULL);
  marked(play, 1, SKAZ_INVENTED, NULL);
  support_choose(play, "on");
  marked(play, 0, SKAZ_DOCUMENTED, "F1");
}

/* Nobody of the story speaks an aside; what it encloses may have a mark all the same. */
static void test_asides_have_no_mark(void **state) {
  struct support *play = *state;
  skaz_block block;
  begin(play, "scenario 's' { marks = 'required' }\n"
              "passage 'a' { voice = 'the mill', basis = aside, 'Read.',\n"
              "  documented 'F1' { 'Sure.', aside { 'Look again.' } },\n"
              "  ask 'When?' { answer '1917' { basis = invented, near = 'Nearly.', 'So.' },\n"
              "    otherwise { aside { 'No.' } } }, go 'end' }");
  marked(play, 0, SKAZ_UNMARKED, NULL);
  marked(play, 1, SKAZ_DOCUMENTED, "F1");
  marked(play, 2, SKAZ_UNMARKED, NULL);
  assert_int_equal(skaz_block_at(play->story, 0, &block), SKAZ_OK);
  assert_null(block.voice);
  assert_int_equal(skaz_block_at(play->story, 1, &block), SKAZ_OK);
  assert_string_equal(block.voice, "the mill");
  assert_int_equal(skaz_answer(play->story, "1917"), SKAZ_OK);
  marked(play, 0, SKAZ_INVENTED, NULL);
}

static void test_asides_mark_nothing_else(void **state) {
  struct support *play = *state;
  skaz_about about;
  support_begin(play, "passage 'a' { aside { 'Read.' }, 'Plain.', choice 'On' { go 'a' } }\n");
  marked(play, 0, SKAZ_UNMARKED, NULL);
  marked(play, 1, SKAZ_UNMARKED, NULL);
  skaz_about_program(play->program, &about);
  assert_false(about.has_marks);
  support_contains(issues_of(play, "passage 'a' { aside 'F1' { 'x' }, go 'end' }"),
                   "'aside' needs { }, and got string: write aside { ... }");
  support_contains(issues_of(play, "passage 'a' { aside, go 'end' }"),
                   "in a body, aside encloses text: aside { \"...\" }");
}

static void test_a_scenario_without_marks_has_none(void **state) {
  struct support *play = *state;
  support_begin(play, "passage 'a' { 'Plain.', choice 'On' { go 'a' } }\n");
  marked(play, 0, SKAZ_UNMARKED, NULL);
}

static void test_marks_required(void **state) {
  struct support *play = *state;
  support_contains(issues_of(play, "scenario 's' { marks = 'required' }\n"
                                   "passage 'a' {\n 'Plain.', go 'end' }"),
                   "8:3 this text has no mark");
  support_contains(issues_of(play, "scenario 's' { marks = 'required' }\ncard 'c' {\n 'Plain.' }\n"
                                   "passage 'a' { invented { 'x' }, go 'end' }"),
                   "8:3 this card has no mark");
  support_contains(
      issues_of(play, "scenario 's' { marks = 'sometimes' }\npassage 'a' { go 'end' }"),
      "marks is \"required\" or \"optional\"");
}

static void test_marks_are_no_stronger_than_their_facts(void **state) {
  struct support *play = *state;
  support_contains(
      issues_of(play, "passage 'a' { documented 'F1 F2' { 'x' }, go 'end' }"),
      "6:30 'F2' is only claimed: a text that rests on it cannot be marked documented");
  support_contains(issues_of(play, "passage 'a' { claimed 'F3' { 'x' }, go 'end' }"),
                   "'F3' is only disputed: a text that rests on it cannot be marked claimed");
  support_contains(issues_of(play, "passage 'a' { basis = documented 'F3', go 'end' }"),
                   "'F3' is only disputed");
  begin(play, "passage 'a' { claimed 'F1 F2' { 'x' }, disputed 'F1' { 'x' }, go 'end' }");
}

static void test_marks_refused(void **state) {
  struct support *play = *state;
  support_contains(issues_of(play, "passage 'a' { documented 'F9' { 'x' }, go 'end' }"),
                   "there is no fact 'F9'");
  support_contains(issues_of(play, "passage 'a' { claimed '' { 'x' }, go 'end' }"),
                   "claimed needs the facts it rests on");
  support_contains(
      issues_of(play, "fact 'F4' { 'x', standing = 'sure' }\npassage 'a' { go 'end' }"),
      "fact \"F4\" needs standing");
  support_contains(
      issues_of(
          play,
          "passage 'a' { decision 'd' { record = 'F7' }, choice 'A' { id = 'a', go 'end' } }"),
      "there is no fact 'F7'");
}

static void test_voices(void **state) {
  struct support *play = *state;
  skaz_block block;
  begin(play, "scenario 's' { voices = { 'peasants', 'officials' } }\n"
              "passage 'a' { voice = 'peasants', 'x', choice 'On' { go 'end' } }");
  assert_int_equal(skaz_block_at(play->story, 0, &block), SKAZ_OK);
  assert_string_equal(block.voice, "peasants");
  support_contains(issues_of(play, "scenario 's' { voices = { 'peasants', 'officials' } }\n"
                                   "passage 'a' { voice = 'peasant', go 'end' }"),
                   "'peasant' is not among the scenario's voices: did you mean 'peasants'?");
}

/* ---------------------------------------------------------------- cards */

static void test_cards(void **state) {
  struct support *play = *state;
  skaz_block block;
  begin(play, "state { n = int { 0, 9, start = 2 } }\n"
              "card 'ration' { title = 'A list of {n}', basis = documented 'F1', 'Planks: "
              "{n}.\\n\\nNails.',\n"
              "  claimed 'F2' { 'Said.' } }\n"
              "passage 'a' { voice = 'clerk', 'Before.', give 'ration', effect 'n = 3', give "
              "'ration', choice 'On' { go 'end' } }");
  assert_string_equal(support_text(play),
                      "Before.\n+ A list of 2\n+ Planks: 2.\n+ Nails.\n+ Said.\n"
                      "+ A list of 3\n+ Planks: 3.\n+ Nails.\n+ Said.");
  assert_int_equal(skaz_block_at(play->story, 1, &block), SKAZ_OK);
  assert_int_equal(block.kind, SKAZ_CARD_TITLE);
  assert_string_equal(block.ref, "ration");
  assert_int_equal(skaz_block_at(play->story, 2, &block), SKAZ_OK);
  assert_int_equal(block.kind, SKAZ_CARD_TEXT);
  marked(play, 2, SKAZ_DOCUMENTED, "F1");
  marked(play, 4, SKAZ_CLAIMED, "F2");
  support_contains(
      issues_of(play, "card 'ration' { 'x' }\npassage 'a' { give 'rations', go 'end' }"),
      "there is no card 'rations': did you mean 'ration'?");
}

static void test_card_without_a_mark_is_invented(void **state) {
  struct support *play = *state;
  begin(play, "card 'c' { 'Text.' }\npassage 'a' { give 'c', choice 'On' { go 'end' } }");
  marked(play, 0, SKAZ_INVENTED, NULL);
}

/* The text of a block of a card that is read by itself. */
static void card_holds(struct support *play, size_t i, skaz_block_kind kind, skaz_mark mark,
                       const char *wanted) {
  skaz_block block;
  assert_int_equal(skaz_card_block_at(play->story, 1, i, &block), SKAZ_OK);
  assert_int_equal(block.kind, kind);
  assert_int_equal(block.mark, mark);
  assert_string_equal(block.ref, "list");
  assert_null(block.voice);
  assert_string_equal(block.spans[0].text, wanted);
}

static void test_cards_are_read_again(void **state) {
  struct support *play = *state;
  skaz_block block;
  begin(play,
        "state { n = int { 0, 9, start = 2 } }\n"
        "card 'other' { 'x' }\n"
        "card 'list' { title = 'A list of {n}', basis = documented 'F1', '{first: New|Old}.',\n"
        "  invented { 'Torn.' } }\n"
        "passage 'a' { voice = 'clerk', 'Before.', choice 'Take' { give 'list', effect 'n = "
        "3', 'Yours.', choice 'On' { go 'end' } } }");
  assert_false(skaz_card_is_given(play->story, 1));
  support_choose(play, "take");
  assert_true(skaz_card_is_given(play->story, 1));
  assert_false(skaz_card_is_given(play->story, 0));
  assert_false(skaz_card_is_given(play->story, 2));
  assert_int_equal(skaz_card_block_count(play->program, 1), 3);
  assert_int_equal(skaz_card_block_count(play->program, 0), 1);
  assert_int_equal(skaz_card_block_count(play->program, 2), 0);
  card_holds(play, 0, SKAZ_CARD_TITLE, SKAZ_UNMARKED, "A list of 3");
  card_holds(play, 1, SKAZ_CARD_TEXT, SKAZ_DOCUMENTED, "Old.");
  card_holds(play, 1, SKAZ_CARD_TEXT, SKAZ_DOCUMENTED, "Old.");
  card_holds(play, 2, SKAZ_CARD_TEXT, SKAZ_INVENTED, "Torn.");
  assert_int_equal(skaz_card_block_at(play->story, 1, 3, &block), SKAZ_BAD_CALL);
  assert_string_equal(support_text(play), "+ A list of 2\n+ New.\n+ Torn.\nYours.");
}

static void test_details(void **state) {
  struct support *play = *state;
  skaz_about about;
  begin(play, "scenario 's' { marks = 'optional' }\n"
              "source 'diary' { title = 'A diary', audience = 'herself', licence = 'free', note = "
              "'burnt', file = 'd.txt' }\n"
              "fact 'F4' { 'x', source = 'diary', standing = 'claimed', locator = 'p. 4', also = { "
              "'F5', 'F6' } }\n"
              "passage 'a' { decision 'd' { record = 'F4', reveal = true }, choice 'On' { id = "
              "'on', go 'end' } }");
  skaz_program *program = play->program;
  assert_string_equal(skaz_entry_field(program, SKAZ_ENTRY_SOURCE, 1, "audience"), "herself");
  assert_string_equal(skaz_entry_field(program, SKAZ_ENTRY_SOURCE, 1, "licence"), "free");
  assert_string_equal(skaz_entry_field(program, SKAZ_ENTRY_SOURCE, 1, "note"), "burnt");
  assert_string_equal(skaz_entry_field(program, SKAZ_ENTRY_SOURCE, 1, "file"), "d.txt");
  assert_null(skaz_entry_field(program, SKAZ_ENTRY_SOURCE, 0, "audience"));
  assert_string_equal(skaz_entry_field(program, SKAZ_ENTRY_FACT, 3, "locator"), "p. 4");
  assert_string_equal(skaz_entry_field(program, SKAZ_ENTRY_FACT, 3, "also"), "F5, F6");
  assert_string_equal(skaz_entry_field(program, SKAZ_ENTRY_DECISION, 0, "reveal"), "true");
  assert_null(skaz_entry_field(program, SKAZ_ENTRY_DECISION, 0, "nothing"));
  skaz_about_program(program, &about);
  assert_false(about.has_marks);
}

/* Whether there is anything to show. */
static void test_marks_of_a_program(void **state) {
  struct support *play = *state;
  skaz_about about;
  begin(play, "passage 'a' { documented 'F1' { 'x' }, go 'end' }");
  skaz_about_program(play->program, &about);
  assert_true(about.has_marks);
  support_begin(play,
                "scenario 's' { marks = 'required' }\n"
                "passage 'a' { invented { 'x' }, go 'end' } ending 'end' { invented { 'x' } }");
  skaz_about_program(play->program, &about);
  assert_true(about.has_marks);
}

static void test_explanations(void **state) {
  struct support *play = *state;
  skaz_entry entry;
  begin(play, "term 'tax' { 'A {{ tax, once the {term: NEP|new policy} ended {term:NEP}.' }\n"
              "term 'NEP' { 'New Economic Policy.' }\n"
              "passage 'a' { go 'end' }");
  assert_true(skaz_entry_at(play->program, SKAZ_ENTRY_TERM, 0, &entry));
  assert_string_equal(entry.text, "A { tax, once the new policy ended NEP.");
}

static void test_headings(void **state) {
  struct support *play = *state;
  skaz_block block;
  support_begin(play,
                "state { n = int { 0, 9, start = 2 } }\n"
                "passage 'a' { title = 'Day {n}', 'x', choice 'On' { visit 'b', go 'end' } }\n"
                "passage 'b' { title = 'Inside', 'y', back }\n"
                "ending 'end' { title = 'Over', 'z' }\n");
  assert_string_equal(support_text(play), "# Day 2\nx");
  support_choose(play, "on");
  assert_string_equal(support_text(play), "# Inside\ny\n# Over\nz");
  assert_int_equal(skaz_block_at(play->story, 2, &block), SKAZ_OK);
  assert_int_equal(block.kind, SKAZ_HEADING);
  assert_string_equal(block.ref, "end");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      SUPPORT_TEST(test_marks_enclose_text),
      SUPPORT_TEST(test_text_without_a_mark_is_invented),
      SUPPORT_TEST(test_asides_have_no_mark),
      SUPPORT_TEST(test_asides_mark_nothing_else),
      SUPPORT_TEST(test_a_scenario_without_marks_has_none),
      SUPPORT_TEST(test_marks_required),
      SUPPORT_TEST(test_marks_are_no_stronger_than_their_facts),
      SUPPORT_TEST(test_marks_refused),
      SUPPORT_TEST(test_voices),
      SUPPORT_TEST(test_cards),
      SUPPORT_TEST(test_card_without_a_mark_is_invented),
      SUPPORT_TEST(test_cards_are_read_again),
      SUPPORT_TEST(test_details),
      SUPPORT_TEST(test_marks_of_a_program),
      SUPPORT_TEST(test_explanations),
      SUPPORT_TEST(test_headings),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

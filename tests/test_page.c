/* Tests of page: blocks, menus and questions laid out from plain structures. */
#include "desk.h"
#include "text/page.h"

static const struct page plain = {.width = 30, .is_plain = true};
static const struct page bare = {.width = 30};
static const struct page styled = {.width = 30, .is_styled = true};
static const struct page coloured = {.width = 30, .is_styled = true, .is_coloured = true};

static struct text out;

static int clear(void **state) {
  (void)state;
  text_free(&out);
  return 0;
}

static void assert_painted(const char *wanted) {
  assert_string_equal(text_string(&out), wanted);
  text_clear(&out);
}

static void paint_block(const struct page *page, skaz_block_kind kind, const char *string,
                        unsigned style) {
  const skaz_span span = {.text = string, .length = strlen(string), .style = style};
  page_block(&out, page, &(skaz_block){.kind = kind, .spans = &span, .span_count = 1});
}

static void test_width(void **state) {
  (void)state;
  assert_int_equal(page_width(200), PAGE_MEASURE);
  assert_int_equal(page_width(40), 40);
  assert_int_equal(page_width(0), PAGE_NARROWEST);
}

static void test_blocks(void **state) {
  (void)state;
  paint_block(&plain, SKAZ_PARAGRAPH, "A clerk, a stamp, a queue of people.", SKAZ_PLAIN);
  assert_painted("A clerk, a stamp, a queue of\npeople.\n\n");
  paint_block(&bare, SKAZ_HEADING, "Outside", SKAZ_PLAIN);
  assert_painted("Outside\n\n");
  paint_block(&plain, SKAZ_HEADING, "Outside", SKAZ_PLAIN);
  assert_painted("Heading: Outside\n\n");
  paint_block(&plain, SKAZ_PARAGRAPH, "", SKAZ_PLAIN);
  assert_painted("");
}

static void test_styles(void **state) {
  (void)state;
  paint_block(&styled, SKAZ_PARAGRAPH, "Rails", SKAZ_EMPHASIS);
  assert_painted("\033[0;3mRails\033[0m\n\n");
  paint_block(&styled, SKAZ_PARAGRAPH, "Rails", SKAZ_STRONG | SKAZ_TERM);
  assert_painted("\033[0;1;4mRails\033[0m\n\n");
  paint_block(&styled, SKAZ_HEADING, "Outside", SKAZ_PLAIN);
  assert_painted("\033[0;1mOutside\033[0m\n\n");
  paint_block(&plain, SKAZ_PARAGRAPH, "Rails", SKAZ_STRONG | SKAZ_TERM);
  assert_painted("Rails\n\n");
}

/* Where there are no styles, stars stress; a reader aloud would spell them. */
static void test_stars(void **state) {
  (void)state;
  paint_block(&bare, SKAZ_PARAGRAPH, "Rails", SKAZ_EMPHASIS);
  assert_painted("*Rails*\n\n");
  paint_block(&bare, SKAZ_PARAGRAPH, "Rails", SKAZ_STRONG | SKAZ_TERM);
  assert_painted("**Rails**\n\n");
  paint_block(&plain, SKAZ_PARAGRAPH, "Rails", SKAZ_EMPHASIS);
  assert_painted("Rails\n\n");
  const skaz_span spans[] = {{"a ", 2, SKAZ_PLAIN, NULL},
                             {"b ", 2, SKAZ_EMPHASIS, NULL},
                             {"c", 1, SKAZ_EMPHASIS | SKAZ_TERM, "c"},
                             {"d", 1, SKAZ_STRONG, NULL}};
  page_block(&out, &bare, &(skaz_block){.kind = SKAZ_PARAGRAPH, .spans = spans, .span_count = 4});
  assert_painted("a *b c***d**\n\n");
}

/* The accent is no more than a colour: all of it goes with the others. */
static void test_colours(void **state) {
  (void)state;
  page_title(&out, &coloured, "The yard");
  assert_painted("\033[0;1;31mThe yard\033[0m\n\n");
  page_title(&out, &styled, "The yard");
  assert_painted("\033[0;1mThe yard\033[0m\n\n");
  const skaz_choice two[] = {{.label = "Go", .is_open = true}, {.label = "Stay"}};
  page_menu(&out, &coloured, two, 2);
  assert_painted("  \033[0;1;31m1\033[0m  Go\n  \033[0;2m-\033[0m  \033[0;2mStay\033[0m\n\n");
}

/* A card stands out, by a bar or, for screen readers, by words. */
static void test_cards(void **state) {
  (void)state;
  paint_block(&bare, SKAZ_CARD_TITLE, "A ration list", SKAZ_PLAIN);
  paint_block(&bare, SKAZ_CARD_TEXT, "Planks: two a household, it says.", SKAZ_PLAIN);
  assert_painted("  | A ration list\n\n  | Planks: two a household,\n  | it says.\n\n");
  paint_block(&plain, SKAZ_CARD_TITLE, "A ration list", SKAZ_PLAIN);
  paint_block(&plain, SKAZ_CARD_TEXT, "Planks: two.", SKAZ_PLAIN);
  assert_painted("Card: A ration list\n\nPlanks: two.\n\n");
}

static const skaz_choice choices[] = {
    {.label = "Petition the soviet for more planks", .is_open = true},
    {.label = "Open the door", .reason = "It is stuck."},
    {.label = "Go out", .key = "o", .is_open = true},
};

static void test_menu(void **state) {
  (void)state;
  page_menu(&out, &bare, choices, 3);
  assert_painted("  1  Petition the soviet for\n"
                 "     more planks\n"
                 "  -  Open the door (It is\n"
                 "     stuck.)\n"
                 "  2  Go out [o]\n\n");
  page_menu(&out, &bare, choices, 0);
  assert_painted("");
}

/* Said to be choices, and which of them are closed, in words. */
static void test_menu_said(void **state) {
  (void)state;
  page_menu(&out, &plain, choices, 3);
  assert_painted("You can choose:\n"
                 "1. Petition the soviet for\n"
                 "   more planks\n"
                 "Closed: Open the door. It is\n"
                 "   stuck.\n"
                 "2. Go out (or type o)\n\n");
  page_menu(&out, &plain, choices, 1);
  desk_expect(out.data, "You can choose:\n1. ");
  text_clear(&out);
  page_menu(&out, &plain, choices, 0);
  assert_painted("");
}

/* From ten on the numbers stand in a column. */
static void test_many(void **state) {
  (void)state;
  skaz_choice many[11];
  for (int i = 0; i < 11; i++) many[i] = (skaz_choice){.label = "Go", .is_open = i != 3};
  page_menu(&out, &bare, many, 11);
  desk_expect(out.data, "   3  Go\n   -  Go\n   4  Go\n");
  desk_expect(out.data, "\n  10  Go\n");
}

static void test_question(void **state) {
  (void)state;
  page_question(&out, &bare, &(skaz_question){.text = "Your name?"});
  assert_painted("Your name? (type your answer)\n\n");
  page_question(&out, &bare,
                &(skaz_question){.text = "How many?", .wants_number = true, .low = 1, .high = 6});
  assert_painted("How many? (type a whole number\nfrom 1 to 6)\n\n");
  page_question(&out, &bare, &(skaz_question){.text = "Name?", .max_length = 9, .tries_left = 2});
  assert_painted("Name? (type your answer, at\nmost 9 characters; 2 tries)\n\n");
  page_question(&out, &plain, &(skaz_question){.text = "Your name?"});
  assert_painted("Your name?\n\nType your answer.\n\n");
}

/* A list of two columns is one of sentences where columns cannot be seen. */
static void test_entries(void **state) {
  (void)state;
  page_entry(&out, &bare, "look", 6, "the text and the choices again");
  assert_painted("  look    the text and the\n          choices again\n");
  page_entry(&out, &plain, "look", 6, "the text again");
  assert_painted("look: the text again\n");
  page_act(&out, &plain, "The yard");
  assert_painted("Act: The yard\n\n");
}

static void test_paragraphs(void **state) {
  (void)state;
  page_paragraphs(&out, &plain, "One\ntwo.\n\nThree.\n");
  assert_painted("One\ntwo.\n\nThree.\n\n");
}

static void assert_sheet(const struct page *page, const char *string, const char *wanted) {
  page_sheet(&out, page, string);
  assert_painted(wanted);
}

static void test_sheet(void **state) {
  (void)state;
  assert_sheet(&plain, "  You keep\n  the *book*.\n\n  Two.\n  ", "You keep the book.\n\nTwo.\n\n");
  assert_sheet(&plain, "One\n  | two", "One\ntwo\n\n");
  assert_sheet(&plain, "3 * 4 * 5", "3 * 4 * 5\n\n");
  assert_sheet(&plain, "", "");
  assert_sheet(&bare, "the *book* **b**", "the *book* **b**\n\n");
  assert_sheet(&styled, "a **b** c", "a \033[0;1mb\033[0m c\n\n");
  assert_sheet(&styled, "*b* c", "\033[0;3mb\033[0m c\n\n");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_teardown(test_width, clear),
      cmocka_unit_test_teardown(test_blocks, clear),
      cmocka_unit_test_teardown(test_styles, clear),
      cmocka_unit_test_teardown(test_stars, clear),
      cmocka_unit_test_teardown(test_colours, clear),
      cmocka_unit_test_teardown(test_cards, clear),
      cmocka_unit_test_teardown(test_menu, clear),
      cmocka_unit_test_teardown(test_menu_said, clear),
      cmocka_unit_test_teardown(test_many, clear),
      cmocka_unit_test_teardown(test_question, clear),
      cmocka_unit_test_teardown(test_entries, clear),
      cmocka_unit_test_teardown(test_paragraphs, clear),
      cmocka_unit_test_teardown(test_sheet, clear),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Tests of what is written after a play: debriefs and transcripts in every format, by
 * stories/permit.play.
 *
 * With SKAZ_BLESS=1 in the environment the files are written anew: read the difference before
 * you commit it. */
#include "account/debrief.h"
#include "account/written.h"
#include "desk.h"

static char *story_path(const char *name) { return need_print("%s/%s", STORIES_DIR, name); }

static char *write_play(const char *name, enum written_kind kind, enum document_format format,
                        enum written_result wanted) {
  struct text out = {0};
  const struct trial_options options = {0};
  const struct written_form form = {kind, format, DEBRIEF_ALL};
  char *path = story_path(name);
  assert_int_equal(written_of(&out, path, &form, &options, stderr), wanted);
  free(path);
  return text_take(&out);
}

static void assert_written(const char *name, enum written_kind kind, enum document_format format) {
  char *path = story_path(name);
  char *written = write_play("permit.play", kind, format, WRITTEN_WELL);
  if (getenv("SKAZ_BLESS")) desk_write(path, written);
  char *wanted = desk_read(path);
  assert_string_equal(written, wanted);
  free(wanted);
  free(written);
  free(path);
}

static void test_debrief(void **state) {
  (void)state;
  assert_written("permit.debrief.txt", WRITTEN_DEBRIEF, DOCUMENT_PLAIN);
  assert_written("permit.debrief.md", WRITTEN_DEBRIEF, DOCUMENT_MARKDOWN);
  assert_written("permit.debrief.html", WRITTEN_DEBRIEF, DOCUMENT_HTML);
}

static void test_transcript(void **state) {
  (void)state;
  assert_written("permit.transcript.txt", WRITTEN_TRANSCRIPT, DOCUMENT_PLAIN);
  assert_written("permit.transcript.md", WRITTEN_TRANSCRIPT, DOCUMENT_MARKDOWN);
  assert_written("permit.transcript.html", WRITTEN_TRANSCRIPT, DOCUMENT_HTML);
}

/* ---------------------------------------------------------- plays that end otherwise */

/* What is written of a play of the story with these lines, as text. */
static char *write_lines(const char *lines, enum written_kind kind, enum written_result wanted) {
  struct text out = {0}, play = {0};
  char *scenario = story_path("permit.lua");
  const struct trial_options options = {.scenario = scenario};
  FILE *errors = tmpfile();
  text_print(&play, "skaz-play 1\nscenario permit\nseed 1\n%s", lines);
  desk_write("some.play", play.data);
  const struct written_form form = {kind, DOCUMENT_PLAIN, DEBRIEF_ALL};
  assert_int_equal(written_of(&out, "some.play", &form, &options, errors), wanted);
  fclose(errors);
  free(scenario);
  text_free(&play);
  return text_take(&out);
}

static void assert_debrief(const char *lines, const char *wanted) {
  char *written = write_lines(lines, WRITTEN_DEBRIEF, WRITTEN_WELL);
  desk_expect(written, wanted);
  free(written);
}

static void test_other_ends(void **state) {
  (void)state;
  assert_debrief("", "This play has not come to an end: it stands at turn 0.");
  assert_debrief("", "Of the decisions that this story has, none came on your way.");
  assert_debrief("office > yes\n", "it stands at turn 1.");
  assert_debrief("office > yes\n",
                 "In this play: from 5 (thin) to 7 (steady) now, on a scale from 0 to 10");
  assert_debrief("leave\n", "You left before the end, after 1 turn: “The stamp on the table”.");
  assert_debrief("office > yes\nevening > keep\n", "the ending “An open door” after 2 turns.");
  assert_debrief("office > yes\nundo 1\noffice > form\n", "You: Ask for another form");
}

/* What does not go as recorded is told as far as it goes. */
static void test_in_part(void **state) {
  (void)state;
  char *written = write_lines("office > form\nevening > sing\n", WRITTEN_DEBRIEF, WRITTEN_IN_PART);
  desk_expect(written, "it stands at turn 1.");
  free(written);
  written = write_lines("office > form\nevening > sing\n", WRITTEN_TRANSCRIPT, WRITTEN_IN_PART);
  desk_expect(written, "> Ask for another form\n\n[invented] They go.");
  free(written);
  free(write_play("permit.lua", WRITTEN_DEBRIEF, DOCUMENT_PLAIN, WRITTEN_NOT_AT_ALL));
}

/* Before the end a transcript tells no fact that the play did not. */
static void test_no_record(void **state) {
  (void)state;
  char *written = write_lines("office > form\n", WRITTEN_TRANSCRIPT, WRITTEN_WELL);
  desk_expect(written, "F1: Planks were rationed. (documented; 1920;");
  desk_expect(written, "there was none, says another.");
  free(written);
  written = write_lines("", WRITTEN_TRANSCRIPT, WRITTEN_WELL);
  desk_forbid(written, "there was none, says another.");
  free(written);
}

/* ------------------------------------------------------------------ asides */

static char *write_exercise(enum written_kind kind) {
  struct text out = {0};
  const struct trial_options options = {.scenario = "exercise.lua"};
  const struct written_form form = {kind, DOCUMENT_PLAIN, DEBRIEF_ALL};
  desk_write("exercise.lua",
             "fact 'F1' { 'Planks were rationed in spring.', standing = 'documented' }\n"
             "passage 'gate' { aside { 'Read.' }, 'Snow falls.', cite 'F1',\n"
             "  aside { 'Look for what the text does not say, and come back when you have it.' },\n"
             "  choice 'On' { aside { 'Right.' }, cite 'F1', go 'end' } }\n"
             "ending 'end' { 'It is over.' }\n");
  desk_write("exercise.play", "skaz-play 1\nscenario exercise\nseed 1\ngate > on\n");
  assert_int_equal(written_of(&out, "exercise.play", &form, &options, stderr), WRITTEN_WELL);
  return text_take(&out);
}

static void test_asides_in_a_transcript(void **state) {
  (void)state;
  char *written = write_exercise(WRITTEN_TRANSCRIPT);
  desk_expect(written,
              "\nRead.\n\n[invented] Snow falls.\n\n[documented: F1] Planks were rationed in "
              "spring.\n\n[aside] Look for");
  desk_expect(written, "> On\n\nRight.\n\n[documented: F1] Planks");
  free(written);
}

static void test_asides_are_not_counted(void **state) {
  (void)state;
  char *written = write_exercise(WRITTEN_DEBRIEF);
  desk_expect(written, "You read about 15 words;\nthese are their marks:");
  desk_expect(written, "documented: 67 in 100, that is 10 words");
  desk_expect(written, "Not counted here is the exercise itself, which says nothing about the\n"
                       "past: about 17 words.");
  free(written);
}

/* ----------------------------------------------------------------- some parts */

static void expect_parts(const char *list, unsigned wanted) {
  struct text problem = {0};
  unsigned parts = 0;
  assert_true(debrief_read_parts(list, &parts, &problem));
  assert_int_equal(parts, wanted);
  assert_int_equal(problem.length, 0);
}

static void expect_no_parts(const char *list, const char *wanted) {
  struct text problem = {0};
  unsigned parts = 0;
  assert_false(debrief_read_parts(list, &parts, &problem));
  assert_int_equal(strncmp(problem.data, wanted, strlen(wanted)), 0);
  desk_expect(problem.data,
              "; its parts are 1 path, 2 marks, 3 model, 4 hindsight, 5 voices, 6 disputed, 7 "
              "questions, 8 sources. For example: --parts path,questions");
  text_free(&problem);
}

static void test_lists_of_parts(void **state) {
  (void)state;
  expect_parts("path", 1);
  expect_parts("8, 2,marks", 0x82);
  expect_parts("path,marks,7", DEBRIEF_BRIEF);
  expect_no_parts("path,end", "a debrief has no part 'end'; ");
  expect_no_parts("0", "a debrief has no part '0'; ");
  expect_no_parts("9", "a debrief has no part '9'; ");
  expect_no_parts("path,", "the name of a part is missing; ");
}

static char *write_parts(unsigned parts) {
  struct text out = {0};
  const struct trial_options options = {0};
  const struct written_form form = {WRITTEN_DEBRIEF, DOCUMENT_PLAIN, parts};
  char *path = story_path("permit.play");
  assert_int_equal(written_of(&out, path, &form, &options, stderr), WRITTEN_WELL);
  free(path);
  return text_take(&out);
}

/* Facts stand in full where they are told first, whichever parts there are. */
static void test_some_parts(void **state) {
  (void)state;
  char *written = write_parts(DEBRIEF_BRIEF);
  desk_expect(written, "Planks were rationed. (F1, documented)\n");
  desk_expect(written, "Heading: What you were told, and how sure it is\n");
  desk_expect(written, "1. Who could have said yes?\n");
  desk_expect(written, "Where each fact comes from is told in the part “Sources”");
  desk_forbid(written, "Heading: What the game assumes");
  free(written);
  written = write_parts(1 << 7);
  desk_expect(written, "You came to the ending “A shut door” after 2 turns.");
  desk_expect(written, "F1: Planks were rationed. (documented; 1920; p. 4)");
  desk_forbid(written, "Where each fact comes from");
  free(written);
  written = write_parts(DEBRIEF_ALL);
  desk_expect(written, "Told above: F1 (1920; p. 4); F2\n");
  desk_forbid(written, "F1: Planks were rationed.");
  free(written);
}

/* A case that was made for an option is not made again where it is open again. */
static void test_cases_once(void **state) {
  (void)state;
  static const char source[] =
      "scenario 'tags' { skaz = 1, title = 'Tags' }\n"
      "passage 'a' { decision 'one', choice 'Red' { id = 'red', case = 'It is bright.' },\n"
      "  choice 'Blue' { id = 'blue', case = 'It lasts. Long.' }, choice 'No' { id = 'no' },\n"
      "  go 'b' }\n"
      "passage 'b' { decision 'two', choice 'Blue' { id = 'blue', case = 'It lasts. Long.' },\n"
      "  choice 'Green' { id = 'green' }, go 'end' }\n"
      "ending 'end' { 'End.' }\n";
  struct text out = {0};
  const struct trial_options options = {.scenario = "tags.lua"};
  const struct written_form form = {WRITTEN_DEBRIEF, DOCUMENT_PLAIN, 1};
  desk_write("tags.lua", source);
  desk_write("tags.play", "skaz-play 1\nscenario tags\nseed 1\na > red\nb > green\n");
  assert_int_equal(written_of(&out, "tags.play", &form, &options, stderr), WRITTEN_WELL);
  desk_expect(out.data, "You: Red\nNot taken: Blue (It lasts. Long); No\n");
  desk_expect(out.data, "You: Green\nNot taken: Blue\n");
  text_free(&out);
}

/* What was decided last counts, and stands where it was decided; what was before is named. */
static void test_decided_again(void **state) {
  (void)state;
  static const char source[] =
      "scenario 'tags' { skaz = 1, title = 'Tags' }\n"
      "passage 'a' { decision 'one', choice 'Red' { id = 'red' }, choice 'Blue' { id = 'blue' },\n"
      "  choice 'Grey' { id = 'grey' }, go 'b' }\n"
      "passage 'b' { decision 'two', choice 'Back' { id = 'back', go 'a' },\n"
      "  choice 'On' { id = 'on', go 'end' } }\n"
      "ending 'end' { 'End.' }\n";
  struct text out = {0};
  const struct trial_options options = {.scenario = "tags.lua"};
  const struct written_form form = {WRITTEN_DEBRIEF, DOCUMENT_PLAIN, 1};
  desk_write("tags.lua", source);
  desk_write("tags.play", "skaz-play 1\nscenario tags\nseed 1\na > red\nb > back\na > grey\n"
                          "b > back\na > blue\nb > on\n");
  assert_int_equal(written_of(&out, "tags.play", &form, &options, stderr), WRITTEN_WELL);
  desk_expect(out.data, "1. one\nYou: Blue\nBefore that: Red; Grey\nNot taken: Red; Grey\n");
  desk_expect(out.data, "2. two\nYou: On\nBefore that: Back; Back\nNot taken: Back\n");
  desk_forbid(out.data, "3. ");
  text_free(&out);
}

/* On paper a long part has two columns, and a short one has not. */
static void test_columns(void **state) {
  (void)state;
  struct document document = {0};
  struct text out = {0};
  document_say(&document, DOCUMENT_TITLE, NULL, "Title");
  document_say(&document, DOCUMENT_PART, NULL, "Short");
  document_say(&document, DOCUMENT_TEXT, NULL, "Word");
  document_say(&document, DOCUMENT_PART, NULL, "Long");
  document_say(&document, DOCUMENT_TEXT, NULL, "%3000s", "word");
  document_say(&document, DOCUMENT_ACT, NULL, "Act");
  document_write(&out, &document, DOCUMENT_HTML, NULL);
  desk_expect(out.data, "<h1>Title</h1>\n<section>\n<h2>Short</h2>\n<p>Word</p>\n</section>\n"
                        "<section class=\"columns\">\n<h2>Long</h2>\n");
  desk_expect(out.data, "word</p>\n</section>\n<h2>Act</h2>\n</body>");
  document_free(&document);
  text_free(&out);
}

/* ------------------------------------------------------------------- documents */

static void assert_document(const char *sheet, enum document_format format, const char *wanted) {
  struct document document = {0};
  struct text out = {0};
  document_add(&document, DOCUMENT_TEXT, NULL);
  document_quote(&document, sheet);
  document_write(&out, &document, format, NULL);
  desk_expect(text_string(&out), wanted);
  document_free(&document);
  text_free(&out);
}

static void test_markdown(void **state) {
  (void)state;
  assert_document("a *word* and **two**.", DOCUMENT_MARKDOWN, "a *word* and **two**.\n");
  assert_document("1. First", DOCUMENT_MARKDOWN, "1\\. First\n");
  assert_document("12) First", DOCUMENT_MARKDOWN, "12\\) First\n");
  assert_document("1917 and after", DOCUMENT_MARKDOWN, "1917 and after\n");
  assert_document("- a", DOCUMENT_MARKDOWN, "\\- a\n");
  assert_document("# a - b #", DOCUMENT_MARKDOWN, "\\# a - b #\n");
  assert_document("a_b [c](d) <e> `f` & g", DOCUMENT_MARKDOWN,
                  "a\\_b \\[c\\](d) \\<e> \\`f\\` & g\n");
  assert_document("a\n| - b", DOCUMENT_MARKDOWN, "a\\\n\\- b\n");
}

static void test_html(void **state) {
  (void)state;
  assert_document("a *word* and **two**.", DOCUMENT_HTML,
                  "<p>a <em>word</em> and <strong>two</strong>.</p>");
  assert_document("<b> & \"c\"", DOCUMENT_HTML, "<p>&lt;b&gt; &amp; &quot;c&quot;</p>");
  assert_document("a\n| b", DOCUMENT_HTML, "<p>a<br>b</p>");
  assert_document("a\033[31mb\xE2\x80\xAE", DOCUMENT_HTML, "<p>a[31mb</p>");
}

static void test_formats(void **state) {
  (void)state;
  assert_int_equal(document_format_of("a.html"), DOCUMENT_HTML);
  assert_int_equal(document_format_of("a.b/c.md"), DOCUMENT_MARKDOWN);
  assert_int_equal(document_format_of("a.txt"), DOCUMENT_PLAIN);
  assert_int_equal(document_format_of("html"), DOCUMENT_PLAIN);
}

static struct desk desk;

static int set_up(void **state) {
  (void)state;
  desk_open(&desk);
  return 0;
}

static int tear_down(void **state) {
  (void)state;
  desk_close(&desk);
  return 0;
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_debrief),
      cmocka_unit_test(test_transcript),
      cmocka_unit_test(test_other_ends),
      cmocka_unit_test(test_in_part),
      cmocka_unit_test(test_no_record),
      cmocka_unit_test(test_asides_in_a_transcript),
      cmocka_unit_test(test_asides_are_not_counted),
      cmocka_unit_test(test_lists_of_parts),
      cmocka_unit_test(test_some_parts),
      cmocka_unit_test(test_cases_once),
      cmocka_unit_test(test_decided_again),
      cmocka_unit_test(test_columns),
      cmocka_unit_test(test_markdown),
      cmocka_unit_test(test_html),
      cmocka_unit_test(test_formats),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}

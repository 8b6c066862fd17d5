/* Tests of what is written after a play: debriefs and transcripts in every format, by
 * stories/permit.play.
 *
 * With SKAZ_BLESS=1 in the environment the files are written anew: read the difference before
 * you commit it. */
#include "account/written.h"
#include "desk.h"

static char *story_path(const char *name) { return need_print("%s/%s", STORIES_DIR, name); }

static char *write_play(const char *name, enum written_kind kind, enum document_format format,
                        enum written_result wanted) {
  struct text out = {0};
  const struct trial_options options = {0};
  char *path = story_path(name);
  assert_int_equal(written_of(&out, path, kind, format, &options, stderr), wanted);
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
  assert_int_equal(written_of(&out, "some.play", kind, DOCUMENT_PLAIN, &options, errors), wanted);
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
  assert_debrief("office > yes\n", "It began at 5 (thin), and stands at 7 (steady).");
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
  desk_write("exercise.lua",
             "fact 'F1' { 'Planks were rationed in spring.', standing = 'documented' }\n"
             "passage 'gate' { aside { 'Read.' }, 'Snow falls.', cite 'F1',\n"
             "  aside { 'Look for what the text does not say, and come back when you have it.' },\n"
             "  choice 'On' { aside { 'Right.' }, cite 'F1', go 'end' } }\n"
             "ending 'end' { 'It is over.' }\n");
  desk_write("exercise.play", "skaz-play 1\nscenario exercise\nseed 1\ngate > on\n");
  assert_int_equal(written_of(&out, "exercise.play", kind, DOCUMENT_PLAIN, &options, stderr),
                   WRITTEN_WELL);
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
      cmocka_unit_test(test_markdown),
      cmocka_unit_test(test_asides_in_a_transcript),
      cmocka_unit_test(test_markdown),
      cmocka_unit_test(test_asides_are_not_counted),
      cmocka_unit_test(test_markdown),
      cmocka_unit_test(test_html),
      cmocka_unit_test(test_formats),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}

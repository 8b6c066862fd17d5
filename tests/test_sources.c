/* Tests of marks on the page, of source cards, and of what a text rests on. */
#include "desk.h"
#include "player/play.h"
#include "plays/replay.h"

static const char story[] =
    "scenario 'shed' { skaz = 1, marks = 'required' }\n"
    "source 'conroy' { title = 'Notes', author = 'J. Conroy', date = '2006',\n"
    "  audience = 'party members', stance = 'sympathetic', licence = 'free', note = 'Torn.' }\n"
    "source 'decree' { title = 'A decree' }\n"
    "fact 'F1' { 'Planks were rationed.', source = 'decree', standing = 'documented',\n"
    "  date = '1920', locator = 'p. 4' }\n"
    "fact 'F2' { 'It was refused.', source = 'conroy', standing = 'claimed' }\n"
    "fact 'F3' { 'By order.', source = 'conroy', standing = 'disputed' }\n"
    "term 'NEP' { 'New Economic Policy.' }\n"
    "card 'list' { title = 'A ration list', basis = documented 'F1', source = 'decree',\n"
    "  'Planks: two.', invented { 'Burnt.' } }\n"
    "card 'letter' { title = 'A letter on rations', basis = claimed 'F2', 'They refuse.' }\n"
    "card 'late' { title = 'A late card', basis = invented, 'Late.' }\n"
    "passage 'shed' { title = 'The shed', basis = claimed 'F2',\n"
    "  'They planned it, before the {term: NEP}.', documented 'F1' { 'Planks are two.' },\n"
    "  disputed 'F3' { 'By order?' }, invented { 'The stove is cold.', 'The {term: NEP} again.' "
    "},\n"
    "  give 'list', give 'letter',\n"
    "  decision 'refusal' { title = 'The refusal', record = 'F2 F3', reveal = true },\n"
    "  topic 'Look' { id = 'look', basis = invented, 'Grey.' },\n"
    "  choice 'Build' { id = 'build', basis = invented, 'The {term: NEP} once more.' },\n"
    "  choice 'Wait' { id = 'wait', basis = invented, 'You wait.', give 'late' },\n"
    "  go 'office' }\n"
    "passage 'office' { basis = invented, 'A clerk.',\n"
    "  decision 'bribe' { title = 'The clerk', record = 'F1' },\n"
    "  choice 'Ask' { id = 'ask', 'She nods.' }, choice 'Leave' { id = 'go', 'You go.' },\n"
    "  go 'end' }\n"
    "ending 'end' { basis = invented, 'Evening.' }\n";

static const char bare_story[] =
    "passage 'shed' { 'A shed.', decision 'd', choice 'Go' { id = 'go', go 'end' } }\n"
    "ending 'end' { 'Snow.' }\n";

static struct desk desk;

static int set_up(void **state) {
  (void)state;
  desk_open(&desk);
  desk_write("shed.lua", story);
  return 0;
}

static int tear_down(void **state) {
  (void)state;
  desk_close(&desk);
  return 0;
}

/* What a play of shed.lua shows on a page of so many columns. */
static char *play(const char *input, int columns, bool is_plain, bool is_kept) {
  struct desk_stage stage;
  const struct play_options options = {
      .scenario = "shed.lua", .seed = 1, .keeps_nothing = !is_kept, .is_new = true};
  desk_enter(&stage, input, columns);
  stage.stage.is_plain = is_plain;
  assert_int_equal(play_run(&stage.stage, &options), PLAY_OK);
  return desk_leave(&stage);
}

static void assert_shown(const char *input, const char *wanted) {
  char *shown = play(input, 72, false, false);
  desk_expect(shown, wanted);
  free(shown);
}

static void assert_not_shown(const char *input, const char *unwanted) {
  char *shown = play(input, 72, false, false);
  desk_forbid(shown, unwanted);
  free(shown);
}

/* ------------------------------------------------------------------- marks */

/* 12 columns beside the text, where 66 are left for it. */
static void test_marks_in_the_margin(void **state) {
  (void)state;
  char *shown = play("build\n", 78, false, false);
  desk_expect(shown, "\nThe shed\n\n"
                     "They planned it, before the NEP.                                    claimed"
                     "\n\n"
                     "Planks are two.                                                     "
                     "documented\n\n"
                     "By order?                                                           "
                     "disputed\n\n"
                     "The stove is cold.                                                  "
                     "invented\n\n"
                     "The NEP again.\n\n");
  desk_expect(shown, "  | Planks: two.                                                    "
                     "documented\n  |\n"
                     "  | Burnt.                                                          "
                     "invented\n\n  | A letter on rations\n");
  desk_expect(shown, "> build\n\n"
                     "The NEP once more.                                                  invented"
                     "\n\nA clerk.\n");
  free(shown);
}

static void test_marks_at_the_head_of_a_line(void **state) {
  (void)state;
  for (int is_plain = 0; is_plain <= 1; is_plain++) {
    char *shown = play("build\nlook\n", is_plain ? 100 : 77, is_plain, false);
    desk_expect(shown, "\n[claimed] They planned it, before the NEP.\n\n[documented] Planks are "
                       "two.\n\n[disputed] By order?\n\n[invented] The stove is cold.\n\nThe NEP "
                       "again.\n\n");
    desk_expect(shown, is_plain ? "Card: A ration list\n\n[documented] Planks: two.\n\n[invented] "
                                  "Burnt.\n\nCard: A letter on rations\n"
                                : "  | A ration list\n  |\n  | [documented] Planks: two.\n");
    desk_expect(shown, "\n[invented] The NEP once more.\n\nA clerk.\n"); /* after a claimed card */
    desk_expect(shown, "> look\n\n[invented] The NEP once more.");
    free(shown);
  }
}

/* What the last turn ended with is not told again, but when the turn is looked at. */
static void test_a_mark_goes_on(void **state) {
  (void)state;
  char *shown = play("1\n/look\n", 60, false, false);
  desk_expect(shown, "> 1\n\n[invented] Grey.\n");
  free(shown);
  shown = play("build\nask\n/look\n", 60, false, false);
  desk_expect(shown, "> ask\n\nShe nods.\n");
  desk_expect(shown, "> /look\n\n[invented] She nods.\n");
  free(shown);
  shown = play("build\nread list\nask\n", 60, false, false);
  desk_expect(shown, "> ask\n\n[invented] She nods.\n");
  free(shown);
}

static const char aside_story[] =
    "scenario 'shed' { marks = 'required' }\n"
    "fact 'F1' { 'Planks were rationed.', source = 'decree', standing = 'documented' }\n"
    "source 'decree' { title = 'A decree' }\n"
    "passage 'shed' { basis = aside, 'Read this.', cite 'F1', 'What for?',\n"
    "  choice 'On' { cite 'F1' }, 'And now?',\n"
    "  choice 'Next' { 'Right.', cite 'F1' },\n"
    "  choice 'Skip' { id = 'skip', 'Later.' },\n"
    "  choice 'Stay' { 'Well.', invented { 'Snow.' } }, go 'end' }\n"
    "ending 'end' { basis = aside, 'Over.' }\n";

/* It is named only where the mark above it would seem to go on. */
static void test_asides(void **state) {
  (void)state;
  desk_write("shed.lua", aside_story);
  char *shown = play("on\nskip\n", 60, false, false);
  desk_expect(shown, "\nRead this.\n\n[documented] Planks were rationed.\n\n[aside] What for?\n");
  desk_expect(shown, "> on\n\n[documented] Planks were rationed.\n\n[aside] And now?\n");
  desk_expect(shown, "> skip\n\nLater.\n\nOver.\n");
  free(shown);
  shown = play("on\nnext\n", 100, false, false);
  desk_expect(shown, "\nRead this.\n\nPlanks were rationed.   ");
  desk_expect(shown, "  documented\n\nWhat for?   ");
  desk_expect(shown, "  aside\n\n  1  On\n");
  desk_expect(shown, "> next\n\nRight.\n\nPlanks were rationed.   ");
  free(shown);
  assert_shown("on\nskip\nsources\n",
               "What you read here says nothing about the past, and needs no source.");
  assert_shown("on\nstay\nsources\n", "What you read here is invented");
}

/* A turn that begins with an aside owes the next text its mark. */
static void test_asides_end_a_mark(void **state) {
  (void)state;
  desk_write("shed.lua",
             "scenario 'shed' { marks = 'required' }\n"
             "passage 'shed' { basis = invented, 'Snow.', choice 'On' { aside { 'Right.' } },\n"
             "  'More snow.', choice 'Off' {}, 'Ice.', choice 'Up' {}, go 'end' }\n"
             "ending 'end' { basis = invented, 'Over.' }\n");
  char *shown = play("on\noff\n", 60, true, false);
  desk_expect(shown, "> on\n\nRight.\n\n[invented] More snow.\n");
  desk_expect(shown, "> off\n\nIce.\n");
  free(shown);
}

static void test_marks_command(void **state) {
  (void)state;
  assert_shown("marks\n", "marks is on now. Type marks on or marks off.");
  assert_shown("marks off\n/look\n", "> /look\n\nThe shed\n\nThey planned it");
  assert_shown("marks off\nmarks on\n/look\n", "> /look\n\nThe shed\n\n[claimed] They planned it");
  assert_shown("marks off\nmarks\n", "marks is off now.");
  desk_write("shed.lua", bare_story);
  assert_shown("marks\n", "This story has no marks");
  assert_not_shown("go\n", "[invented]");
}

/* ------------------------------------------------------------------- terms */

static void test_terms_light_up_once(void **state) {
  (void)state;
  static const char met[] = "In the glossary: NEP. Type define NEP.";
  char *shown = play("build\n", 72, false, false);
  desk_expect(shown, met);
  desk_forbid(strstr(shown, "> build"), met);
  free(shown);
  assert_shown("build\nundo\n", "turn 0.\n\nThe shed\n\n[claimed] They planned it");
  shown = play("build\nundo\n", 72, false, false);
  desk_expect(strstr(shown, "> undo"), met);
  free(shown);
}

/* ------------------------------------------------------------------- cards */

static void test_cards(void **state) {
  (void)state;
  assert_shown("cards\n", "The cards in your hand:\n\n"
                          "  1  A ration list (documented, invented; from A decree)\n"
                          "  2  A letter on rations (claimed; from Notes)\n\n"
                          "read and a number opens one again: read 1.\n");
  assert_shown("read 2\ncards\n", "  2  A letter on rations (claimed; from Notes; opened)\n");
  assert_shown("wait\ncards\n", "  3  A late card (invented)\n");
  assert_shown("wait\nundo\nread late\n", "You have no such card in your hand. Type cards");
  desk_write("shed.lua", bare_story);
  assert_shown("cards\n", "This story has no source cards.");
  assert_shown("read 1\n", "This story has no source cards.");
}

static void test_read(void **state) {
  (void)state;
  static const char *const ways[] = {"read 1\n", "read list\n", "read a ration list\n",
                                     "/read LIST\n"};
  for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
    assert_shown(ways[i], "\n\n  | A ration list\n  |\n  | [documented] Planks: two.\n  |\n"
                          "  | [invented] Burnt.\n\nA decree\n\nsources tells what it rests on.\n");
  assert_shown("read\n", "Type read and the number of a card");
  assert_shown("read 3\n", "There is no card 3 in your hand. cards lists them.");
  assert_shown("read 0\n", "There is no card 0 in your hand.");
  assert_shown("read rat\n", "Which do you mean: A ration list or A letter on rations?");
  assert_shown("read leter\n",
               "You have no such card in your hand. Did you mean A letter on rations?");
  assert_shown("read leter\nyes\n", "  | [claimed] They refuse.\n");
  assert_shown("read late\n", "You have no such card in your hand.");
}

/* ------------------------------------------------- what the play file keeps */

static char *kept_play(int number) {
  char *path = need_print("%s/.local/state/skaz/plays/shed/play-%04d.play", desk.folder, number);
  char *bytes = desk_read(path);
  free(path);
  return bytes;
}

static void test_readings_are_kept(void **state) {
  (void)state;
  free(play("read list\nbuild\nread letter\nundo\nfork\n", 72, false, true));
  char *first = kept_play(1), *second = kept_play(2);
  desk_expect(first, "\nread list\nshed > build");
  desk_expect(first, "\nread letter\nundo 1\n");
  desk_expect(second, "\nread list\nread letter\n");
  free(first);
  free(second);
}

/* Taking a choice back takes no reading back, neither in play nor where it is played again. */
static void test_readings_are_played_again(void **state) {
  (void)state;
  assert_shown("build\nread 1\nundo\ncards\n", "A decree; opened)");
  free(play("build\nread 1\nundo\n", 72, false, true));
  struct desk_stage stage;
  const struct play_options options = {.scenario = "shed.lua", .seed = 1, .resumes = true};
  desk_enter(&stage, "cards\n", 72);
  assert_int_equal(play_run(&stage.stage, &options), PLAY_OK);
  char *shown = desk_leave(&stage);
  desk_expect(shown, "  1  A ration list (documented, invented; from A decree; opened)\n");
  free(shown);
}

static void test_replay_shows_readings(void **state) {
  (void)state;
  desk_write("a.play", "skaz-play 1\nscenario shed\nseed 1\nshed > build\nread list\nread gone\n"
                       "office > ask\n");
  struct desk_stage stage;
  const struct play_options options = {.scenario = "shed.lua"};
  desk_enter(&stage, "", 60);
  assert_int_equal(play_replay(&stage.stage, &options, "a.play"), PLAY_OK);
  char *shown = desk_leave(&stage);
  desk_expect(shown, "> read list\n\n  | A ration list\n  |\n  | [documented] Planks: two.\n");
  desk_forbid(shown, "sources tells");
  desk_expect(shown, "> read gone\n> Ask\n\n[invented] She nods.\n");
  free(shown);
}

/* ----------------------------------------------------------------- sources */

static void test_sources(void **state) {
  (void)state;
  assert_shown("/sources\n", "What you read here rests on this:\n\n"
                             "Notes\nJ. Conroy, 2006. For: party members. Stance: sympathetic.\n\n"
                             "  F2  It was refused. (a source's claim)\n"
                             "  F3  By order. (disputed)\n\n"
                             "A decree\n\n"
                             "  F1  Planks were rationed. (documented; 1920; p. 4)\n\n");
  assert_shown("sources all\n", "Stance: sympathetic. Licence: free.\nTorn.\n\nA decree\n\n");
  assert_shown("build\nsources\n", "What you read here is invented: no source stands behind it.");
  assert_shown("build\nread 2\nsources\n", "  F2  It was refused. (a source's claim)\n");
  assert_shown("build\nread 2\nask\nsources\n", "What you read here is invented");
  assert_shown("sources some\n", "sources stands alone, or with the word all");
  desk_write("shed.lua", bare_story);
  assert_shown("sources\n", "This story names no sources.");
  assert_shown("sources all\n", "This story names no sources.");
}

/* ------------------------------------------------------------------ record */

static void test_record(void **state) {
  (void)state;
  static const char refusal[] = "What really happened:\n\n"
                                "  F2  It was refused. (a source's claim; Notes)\n"
                                "  F3  By order. (disputed; Notes)\n\n";
  char *before = need_print("> record\n\nThe refusal\n\n%s", refusal);
  char *after = need_print("> record\n\nThe refusal\n\nYou chose: Build\n\n%s", refusal);
  char *end = need_print("> record\n\nThe refusal\n\nYou chose: Build\n\n%sThe clerk\n\nYou chose: "
                         "Ask\n\nWhat really happened:\n\n  F1  Planks were rationed. (documented; "
                         "1920; A decree; p. 4)\n\n",
                         refusal);
  assert_shown("record\n", before);
  assert_shown("1\nrecord\n", before); /* a topic decides nothing */
  assert_shown("build\nrecord\n", after);
  assert_shown("build\nask\nrecord\n", end);
  free(before);
  free(after);
  free(end);
  assert_not_shown("build\nrecord\n", "F1  Planks");
  desk_write("shed.lua", bare_story);
  assert_shown("record\n", "This story keeps no record of what really happened.");
}

static void test_record_waits_for_the_end(void **state) {
  (void)state;
  char *hidden = need_string(story);
  char *reveal = strstr(hidden, ", reveal = true");
  memset(reveal, ' ', strlen(", reveal = true"));
  desk_write("shed.lua", hidden);
  free(hidden);
  assert_shown("record\n", "What really happened is told after the end.");
  assert_shown("build\nrecord\n", "What really happened is told after the end.");
  assert_shown("build\nask\nrecord\n", "You chose: Build");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_marks_in_the_margin, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_marks_at_the_head_of_a_line, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_a_mark_goes_on, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_asides, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_asides_end_a_mark, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_marks_command, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_terms_light_up_once, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_cards, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_read, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_readings_are_kept, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_readings_are_played_again, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_replay_shows_readings, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_sources, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_record, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_record_waits_for_the_end, set_up, tear_down),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

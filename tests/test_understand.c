/* Tests of understand: what a line means at a menu. */
#include "desk.h"
#include "meaning/understand.h"
#include "player/play.h"

static const char *const words[] = {"help",    "look", "undo", "redo",  "save", "restore", "quit",
                                    "restart", "?",    "q",    "notes", "note", NULL};

static const struct offer shed[] = {
    {"Petition the soviet for planks", NULL, false},
    {"Look at the ration list", NULL, true},
    {"Build without a permit", "b", true},
    {"Ask what the plan needs", NULL, true},
    {"Ask about the пайка", NULL, true},
    {"Petition the mill", NULL, false},
};

static struct understood result;

/* ? is help, q is quit, and note is notes. */
static size_t row_of(size_t word) {
  static const size_t rows[] = {0, 1, 2, 3, 4, 5, 6, 7, 0, 6, 10, 10};
  return rows[word];
}

static enum meaning read_asked(const struct offer *offers, size_t count, const char *line,
                               const size_t *asked, size_t asked_count) {
  const struct menu menu = {offers, count, words, row_of, asked, asked_count};
  understood_free(&result);
  understand(&result, line, &menu);
  return result.meaning;
}

static enum meaning read_line(const char *line) {
  return read_asked(shed, sizeof shed / sizeof *shed, line, NULL, 0);
}

static void assert_choice(const char *line, size_t choice) {
  if (read_line(line) != MEANS_CHOICE) fail_msg("'%s' is no choice", line);
  assert_int_equal(result.choice, choice);
}

static void assert_command(const char *line, const char *command, const char *rest) {
  if (read_line(line) != MEANS_COMMAND) fail_msg("'%s' is no command", line);
  assert_string_equal(words[result.command], command);
  assert_string_equal(result.rest, rest);
}

/* Labels that are all open: what `line` means among them. NULL as the last. */
static enum meaning among(const char *line, const char *const *labels) {
  struct offer offers[16];
  size_t count = 0;
  for (; labels[count]; count++) offers[count] = (struct offer){labels[count], NULL, true};
  return read_asked(offers, count, line, NULL, 0);
}

#define AMONG(line, ...) among(line, (const char *const[]){__VA_ARGS__, NULL})

static int forget(void **state) {
  (void)state;
  understood_free(&result);
  return 0;
}

static void test_numbers(void **state) {
  (void)state;
  static const char *const same[] = {"2", "02", "2.", "#2", "(2)", "2)", "№2", "\"2\"", "２", " 2"};
  for (size_t i = 0; i < sizeof same / sizeof *same; i++) assert_choice(same[i], 2);
  assert_choice("1", 1);
  assert_choice("4", 4);
  static const char *const none[] = {"5", "0", "99999999999999999999", "4294967297"};
  for (size_t i = 0; i < sizeof none / sizeof *none; i++)
    assert_int_equal(read_line(none[i]), MEANS_NO_NUMBER);
  assert_int_equal(read_line("-1"), MEANS_UNKNOWN);
  assert_int_equal(read_line("1.5"), MEANS_UNKNOWN);
}

/* A number that no choice has may be a word of one; its beginning is none. */
static void test_years(void **state) {
  (void)state;
  assert_int_equal(AMONG("1918", "In 1917", "In 1918", "1921"), MEANS_CHOICE);
  assert_int_equal(result.choice, 1);
  assert_int_equal(AMONG("2", "3 planks", "2 planks", "1 plank"), MEANS_CHOICE);
  assert_int_equal(result.choice, 1);
  assert_int_equal(AMONG("1", "3 planks", "2 planks", "1 plank"), MEANS_CHOICE);
  assert_int_equal(result.choice, 0);
  assert_int_equal(AMONG("19", "In 1917", "By then"), MEANS_NO_NUMBER);
  const struct offer year[] = {{"In 1917", NULL, true}, {"In 1921", NULL, false}};
  assert_int_equal(read_asked(year, 2, "1921", NULL, 0), MEANS_LOCKED);
}

static void test_words(void **state) {
  (void)state;
  assert_choice("build", 2);
  assert_choice("PERMIT", 2);
  assert_choice("perm", 2);
  assert_choice("without, a permit!", 2);
  assert_choice("permit build", 2);
  assert_choice("b", 2);
  assert_choice("B.", 2);
  assert_choice("[b]", 2);
  assert_choice("ask what the plan needs", 3);
  assert_choice("needs ask", 3);
  assert_int_equal(read_line("n"), MEANS_UNKNOWN); /* one letter is no beginning */
  assert_int_equal(AMONG("cart", "Draw a cartoon", "Draw a cart"), MEANS_CHOICE);
  assert_int_equal(result.choice, 1);
}

static void test_folding(void **state) {
  (void)state;
  assert_choice("Пайка", 4);
  assert_choice("ПАЙ", 4);
  assert_choice("паика", 4);
  static const char *const cases[][2] = {{"еще", "Ещё хлеба"},
                                         {"ЕЩЁ", "Еще хлеба"},
                                         {"cafe", "Au café"},
                                         {"CAFÉ", "au cafe"},
                                         {"strasse", "Die Straße"},
                                         {"STRAẞE", "die Strasse"},
                                         {"istanbul", "İstanbul'a git"},
                                         {"ISTANBUL", "ıstanbul"},
                                         {"ısınma", "ISINMA"},
                                         {"lodz", "Do Łodzi lódz"},
                                         {"oere", "Et œre"},
                                         {"dont", "Don't go"},
                                         {"don’t", "Don't go"},
                                         {"nonparty", "A non-party worker"},
                                         {"пʼять", "П'ять дощок"},
                                         {"门", "打开门"},
                                         {"σος", "ΣΟΣ"}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    if (AMONG(cases[i][0], "Other", cases[i][1]) != MEANS_CHOICE) fail_msg("%s", cases[i][0]);
    assert_int_equal(result.choice, 1);
  }
}

/* Accents count where nothing else tells two labels apart. */
static void test_accents_tell(void **state) {
  (void)state;
  assert_int_equal(AMONG("мой", "Взять мои", "Взять мой"), MEANS_CHOICE);
  assert_int_equal(result.choice, 1);
  assert_int_equal(AMONG("peché", "La pêche", "Le péché", "Le peché"), MEANS_CHOICE);
  assert_int_equal(result.choice, 2);
  assert_int_equal(AMONG("peche", "La pêche", "Le péché"), MEANS_SEVERAL);
}

static void test_several(void **state) {
  (void)state;
  static const size_t asked[] = {3, 4};
  assert_int_equal(read_line("ask"), MEANS_SEVERAL);
  assert_int_equal(result.count, 2);
  assert_int_equal(understand_number(shed, result.several[0]), 3);
  assert_int_equal(understand_number(shed, result.several[1]), 4);
  assert_int_equal(AMONG("wait", "Wait", "Wait"), MEANS_SEVERAL);
  /* "the" alone would mean one of three; the line before asked about two of them */
  assert_int_equal(read_line("the"), MEANS_SEVERAL);
  assert_int_equal(result.count, 3);
  assert_int_equal(read_asked(shed, 6, "the", asked, 2), MEANS_SEVERAL);
  assert_int_equal(result.count, 2);
  assert_int_equal(read_asked(shed, 6, "wh", asked, 2), MEANS_CHOICE);
  assert_int_equal(result.choice, 3);
  /* anything else is as it always is */
  assert_int_equal(read_asked(shed, 6, "1", asked, 2), MEANS_CHOICE);
  assert_int_equal(result.choice, 1);
  assert_int_equal(read_asked(shed, 6, "build", asked, 2), MEANS_CHOICE);
  assert_int_equal(read_asked(shed, 6, "undo", asked, 2), MEANS_COMMAND);
  assert_int_equal(read_asked(shed, 6, "petition", asked, 2), MEANS_LOCKED);
  assert_int_equal(read_asked(shed, 4, "about", asked, 2), MEANS_UNKNOWN); /* it is gone */
}

static void test_locked(void **state) {
  (void)state;
  assert_int_equal(read_line("soviet"), MEANS_LOCKED);
  assert_int_equal(result.count, 1);
  assert_int_equal(result.several[0], 0);
  assert_int_equal(read_line("petition"), MEANS_LOCKED);
  assert_int_equal(result.count, 2);
  assert_int_equal(read_line("pet the mill"), MEANS_LOCKED);
  assert_int_equal(result.several[0], 5);
  assert_choice("plan", 3); /* not the closed one that has "planks" */
}

static void test_commands(void **state) {
  (void)state;
  assert_command("undo 3", "undo", "3");
  assert_command("HELP", "help", "");
  assert_command("help!", "help", "");
  assert_command("?", "?", "");
  assert_command("notes The list.", "notes", "The list.");
  assert_choice("look", 1); /* a choice has the word */
  assert_choice("look list", 1);
  assert_choice("look rat", 1);
  assert_command("look around", "look", "around"); /* no choice has both */
  assert_command("/look", "look", "");
  assert_command("/ LOOK", "look", "");
  assert_command("/undo 2", "undo", "2");
  const struct offer closed[] = {{"Look away", NULL, false}};
  assert_int_equal(read_asked(closed, 1, "look", NULL, 0), MEANS_COMMAND);
  const struct offer keyed[] = {{"Leave it", "quit", true}};
  assert_int_equal(read_asked(keyed, 1, "quit", NULL, 0), MEANS_CHOICE);
  assert_int_equal(read_asked(keyed, 1, "q", NULL, 0), MEANS_COMMAND);
}

static void test_short_commands(void **state) {
  (void)state;
  assert_command("hel", "help", "");
  assert_command("und 3", "undo", "3");
  assert_command("/und 3", "undo", "3");
  assert_command("/not My own", "notes", "My own");
  assert_int_equal(read_line("not that"), MEANS_UNKNOWN); /* not of what may be a sentence */
  assert_int_equal(read_line("he"), MEANS_UNKNOWN);       /* too short */
  assert_int_equal(result.near_count, 1);
  assert_choice("buil", 2);
  assert_int_equal(AMONG("und", "Look under the bed"), MEANS_CHOICE);
  static const char *const guarded[] = {"rest", "resta", "restor", "qui", "/restar"};
  for (size_t i = 0; i < sizeof guarded / sizeof *guarded; i++) {
    assert_int_not_equal(read_line(guarded[i]), MEANS_COMMAND);
    assert_true(result.near_count > 0);
  }
  assert_int_equal(read_line("re"), MEANS_UNKNOWN);
  assert_int_equal(result.near_count, 3);
}

static void assert_near(const char *line, size_t choice) {
  if (read_line(line) != MEANS_UNKNOWN || result.count != 1) fail_msg("nothing near '%s'", line);
  assert_int_equal(result.several[0], choice);
  assert_int_equal(result.near_count, 0);
}

static void assert_near_command(const char *line, const char *command) {
  read_line(line);
  if (result.near_count != 1) fail_msg("%zu commands near '%s'", result.near_count, line);
  assert_string_equal(words[result.near[0]], command);
  assert_int_equal(result.count, 0);
}

static void test_near(void **state) {
  (void)state;
  assert_near("raton", 1);
  assert_near("the raton lsit", 1);
  assert_near("take the ration", 1);
  assert_near("wihtout permit", 2);
  assert_near("пайку", 4);
  assert_near_command("hepl", "help");
  assert_near_command("svae monday", "save");
  assert_int_equal(read_line("/undp"), MEANS_NO_COMMAND);
  assert_near_command("/undp", "undo");
  static const char *const far[] = {"xyzzy", "???", "the thing of it", "/xyzzy", "/", "go", "…"};
  for (size_t i = 0; i < sizeof far / sizeof *far; i++) {
    read_line(far[i]);
    assert_true(result.meaning == MEANS_UNKNOWN || result.meaning == MEANS_NO_COMMAND);
    if (result.count + result.near_count > 0) fail_msg("something is near '%s'", far[i]);
  }
  assert_int_equal(read_line(""), MEANS_NOTHING);
}

static void test_odd_labels(void **state) {
  (void)state;
  assert_int_equal(AMONG("...", "", "...", "?!", "—"), MEANS_CHOICE);
  assert_int_equal(result.choice, 1);
  assert_int_equal(AMONG("3", "", "...", "?!", "—"), MEANS_CHOICE);
  assert_int_equal(result.choice, 2);
  assert_int_equal(AMONG("word", "", "...", "?!", "—"), MEANS_UNKNOWN);
  assert_int_equal(AMONG(".", "", "?!"), MEANS_UNKNOWN);
  assert_int_equal(read_asked(NULL, 0, "word", NULL, 0), MEANS_UNKNOWN);
  assert_int_equal(AMONG("\xFF\xC3", "Bad \xFF bytes", "Good ones"), MEANS_UNKNOWN);
}

/* As many choices as there can be, and lines as long: the last word decides. */
static void test_many(void **state) {
  (void)state;
  enum { MANY = 200, LENGTH = 4000 };
  struct offer offers[MANY];
  struct text line = {0};
  while (line.length < LENGTH) text_put(&line, "plank ");
  for (size_t i = 0; i < MANY; i++)
    offers[i] = (struct offer){need_print("Take plank number n%zu", i), NULL, true};
  assert_int_equal(read_asked(offers, MANY, line.data, NULL, 0), MEANS_SEVERAL);
  assert_int_equal(result.count, MANY);
  text_put(&line, "n77");
  assert_int_equal(read_asked(offers, MANY, line.data, NULL, 0), MEANS_CHOICE);
  assert_int_equal(result.choice, 77);
  text_put(&line, " nail");
  assert_int_equal(read_asked(offers, MANY, line.data, NULL, 0), MEANS_UNKNOWN);
  assert_int_equal(read_asked(offers, MANY, "200", NULL, 0), MEANS_CHOICE);
  while (line.length < 15 * LENGTH) text_put(&line, "-a-b");
  assert_int_equal(AMONG("b-a n77", line.data, "b"), MEANS_CHOICE);
  assert_int_equal(AMONG("nial n77", line.data, "b"), MEANS_UNKNOWN);
  assert_int_equal(result.count, 1);
  for (size_t i = 0; i < MANY; i++) free((char *)offers[i].label);
  text_free(&line);
}

/* --------------------------------------------------------- what is shown */

static struct desk desk;

static const char story[] =
    "scenario 'shed' { skaz = 1 }\n"
    "term 'soviet' { 'A council.' }\n"
    "passage 'shed' { 'A shed.',\n"
    "  choice 'Look at the stove' { id = 'stove', 'It is cold.', go 'shed' },\n"
    "  choice 'Look at the list' { id = 'list', 'Planks.', go 'shed' },\n"
    "  choice 'Ask' { id = 'ask', ask 'Who?' { id = 'n', answer 'Bo' { 'No.' }, otherwise { 'So.' "
    "} }, go 'shed' },\n"
    "  choice 'Open the door' { id = 'door', when = 'false', locked = 'Stuck.', go 'out' },\n"
    "  choice 'Open the book' { id = 'book', when = 'false', locked = 'Torn.', go 'out' },\n"
    "  choice 'Go out' { id = 'go', go 'out' } }\n"
    "ending 'out' { 'Snow.' }\n";

static void assert_shown(const char *input, const char *wanted, const char *unwanted) {
  struct desk_stage stage;
  const struct play_options options = {.scenario = "shed.lua", .keeps_nothing = true};
  desk_enter(&stage, input, 72);
  assert_int_equal(play_run(&stage.stage, &options), PLAY_OK);
  char *shown = desk_leave(&stage);
  desk_expect(shown, wanted);
  if (unwanted) desk_forbid(shown, unwanted);
  free(shown);
}

static void test_shown(void **state) {
  (void)state;
  desk_open(&desk);
  desk_write("shed.lua", story);
  const char *which = "Which do you mean: 1 (Look at the stove) or 2 (Look at the list)?";
  assert_shown("at\n", which, "/at");
  assert_shown("look\n", "For\nthe command, type /look.", NULL);
  assert_shown("at\nstove\n", "It is cold.", NULL);
  assert_shown("at\n2\n", "Planks.", NULL);
  assert_shown("at\n\nthe\n", which, NULL);
  assert_shown("door\n", "\nStuck.\n", NULL);
  assert_shown("open\n", "Open the door: Stuck.\n\nOpen the book: Torn.\n", NULL);
  assert_shown("stoev\n", "Did you mean 1 (Look at the stove)? Type\na number from 1 to 4", NULL);
  assert_shown("stoev\nyes\n", "It is cold.", "'yes'");
  assert_shown("stoev\nask\ny\n", "So.", "It is cold."); /* by then yes is an answer */
  assert_shown("stoev\nask\nAnna\nyes\n", "'yes' is not understood", "It is cold.");
  assert_shown("udno\ny\n", "There is nothing to take back", NULL);
  assert_shown("/udno\n", "There is no command /udno. Did you mean /undo?", NULL);
  assert_shown("ask\n/udno\n", "Did you mean /undo?", NULL);
  assert_shown("ask\n/xyzzy\n", "There is no command /xyzzy. /help lists them.", NULL);
  assert_shown("res\n", "Did you mean restart or restore?", NULL);
  assert_shown("Soviet?\n", "It is a word of the glossary: type\ndefine soviet.", NULL);
  assert_shown("7.\n", "There is no choice 7. Type a number", NULL);
  assert_shown("go\n9\n", "There is no choice 9. Type a number from 1 to", NULL);
  assert_shown("go\nbeginning\n", "A shed.", "not understood");
  desk_close(&desk);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_teardown(test_numbers, forget),
      cmocka_unit_test_teardown(test_years, forget),
      cmocka_unit_test_teardown(test_words, forget),
      cmocka_unit_test_teardown(test_folding, forget),
      cmocka_unit_test_teardown(test_accents_tell, forget),
      cmocka_unit_test_teardown(test_several, forget),
      cmocka_unit_test_teardown(test_locked, forget),
      cmocka_unit_test_teardown(test_commands, forget),
      cmocka_unit_test_teardown(test_short_commands, forget),
      cmocka_unit_test_teardown(test_near, forget),
      cmocka_unit_test_teardown(test_odd_labels, forget),
      cmocka_unit_test_teardown(test_many, forget),
      cmocka_unit_test(test_shown),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Tests of complete: what a Tab puts in, and what it lists, with tab.c in a play. */
#include "desk.h"
#include "meaning/complete.h"
#include "player/play.h"

static const struct offer shed[] = {
    {"Look at the stove", NULL, true},
    {"Look at the list, and sign", "sign", true},
    {"Open the door", NULL, false},
    {"Ask about the пайка", NULL, true},
    {"Спросить «Хозяйку» о дровах", NULL, true},
    {"Ask a non-party worker", NULL, true},
};

static const char *const commands[] = {"status", "save", "restore", "help",
                                       "define", "look", "plain",   NULL};
static const char *const saves[] = {"monday", "morning", "дом", "дверь", NULL};
static const char *const terms[] = {"NEP", "point of divergence", "point of order", "«Правда»",
                                    NULL};
static const char *const switches[] = {"on", "off", NULL};
static const struct argument arguments[] = {
    {"restore", saves}, {"define", terms}, {"help", commands}, {"plain", switches}, {NULL, NULL}};

static const struct vocabulary menu = {shed, sizeof shed / sizeof *shed, commands, arguments,
                                       false};
static const struct vocabulary question = {NULL, 0, commands, arguments, true};
static const struct vocabulary nothing = {NULL, 0, commands, arguments, false};

/* What the line is after a Tab at its end, and what a second one lists, with '|' between. */
static void assert_tab_in(const struct vocabulary *vocabulary, const char *line, const char *wanted,
                          const char *listed) {
  struct completion completion = {0};
  struct text after = {0}, items = {0};
  complete(&completion, line, vocabulary);
  assert_true(completion.from <= strlen(line));
  if (completion.insert.length > 0) {
    text_add(&after, line, completion.from);
    text_put(&after, completion.insert.data);
  } else {
    text_put(&after, line);
  }
  for (size_t i = 0; i < completion.count; i++)
    text_print(&items, "%s%s", i > 0 ? "|" : "", completion.items[i]);
  if (strcmp(after.data, wanted) != 0) fail_msg("'%s' became '%s'", line, after.data);
  if (listed && strcmp(text_string(&items), listed) != 0)
    fail_msg("'%s' listed '%s'", line, text_string(&items));
  completion_free(&completion);
  text_free(&after);
  text_free(&items);
}

static void assert_tab(const char *line, const char *wanted, const char *listed) {
  assert_tab_in(&menu, line, wanted, listed);
}

/* Labels that are all open, NULL as the last. */
static void assert_among(const char *const *labels, const char *line, const char *wanted) {
  struct offer offers[8];
  size_t count = 0;
  for (; labels[count]; count++) offers[count] = (struct offer){labels[count], NULL, true};
  const struct vocabulary vocabulary = {offers, count, commands, arguments, false};
  assert_tab_in(&vocabulary, line, wanted, NULL);
}

#define AMONG(line, wanted, ...)                                                                   \
  assert_among((const char *const[]){__VA_ARGS__, NULL}, line, wanted)

static void test_words(void **state) {
  (void)state;
  assert_tab("stov", "stove ", "1 Look at the stove");
  assert_tab("stove", "stove ", NULL);
  assert_tab("stove ", "stove ", "1 Look at the stove");
  assert_tab("l", "l", "1 Look at the stove|2 Look at the list, and sign|look");
  assert_tab("lo", "Look ", "1 Look at the stove|2 Look at the list, and sign|look");
  assert_tab("the l", "the l", NULL); /* "Look" and "list" */
  assert_tab("look l", "look list ", "2 Look at the list, and sign");
  assert_tab("list s", "list sign ", NULL);
  assert_tab("d", "define ", "define"); /* no closed choice */
  assert_tab("xyz", "xyz", "");
  assert_tab("stove l x", "stove l x", "");
  assert_tab("par", "party ", NULL);
  assert_tab("non", "non-party ", NULL);
  assert_tab("non-p", "non-party ", NULL);
  assert_tab("\"sto", "\"stove ", NULL);
  assert_tab("...", "...", "");
  assert_tab("2", "2", "");
}

/* Behind a blank the label goes on as far as it is clear. */
static void test_next_words(void **state) {
  (void)state;
  assert_tab("look ", "look at ", "1 Look at the stove|2 Look at the list, and sign");
  assert_tab("look at the ", "look at the ", "1 Look at the stove|2 Look at the list, and sign");
  assert_tab("look at the list ", "look at the list and ", "2 Look at the list, and sign");
  assert_tab("ask ", "ask a", NULL);
  assert_tab("xyz ", "xyz ", "");
}

static void test_scripts(void **state) {
  (void)state;
  assert_tab("пай", "пайка ", "3 Ask about the пайка");
  assert_tab("ПАЙ", "пайка ", NULL);
  assert_tab("паи", "пайка ", NULL);
  assert_tab("хоз", "Хозяйку ", NULL);
  assert_tab("дров", "дровах ", NULL);
  assert_tab("restore д", "restore д", "дом|дверь");
  assert_tab("restore до", "restore дом ", "дом");
  AMONG("д", "д", "Взять дом", "Открыть дверь");
  AMONG("до", "дом", "Взять дома", "Взять домик");
  AMONG("ё", "ёлк", "Старая ёлка", "Новые елки"); /* as the first one writes it */
  AMONG("СТРА", "СТРА", "стран", "страх");
  AMONG("e", "e", "e\xCC\x81t\xC3\xA9", "e\xCC\x80re"); /* no mark is torn from its letter */
  AMONG("é", "été ", "été");
  AMONG("打", "打开门 ", "打开门", "进去");
  AMONG("stras", "stras", "Straße", "Strasser"); /* one writes it shorter: nothing is lost */
  AMONG("str", "str", "Straße", "Strom");
  AMONG("👩", "👩", "👩‍🌾", "👩‍🏫");
}

static void test_keys(void **state) {
  (void)state;
  assert_tab("sig", "sign ", "2 Look at the list, and sign");
  const struct offer keyed[] = {{"Go", "quickly", true}, {"Stay", "quietly", false}};
  const struct vocabulary vocabulary = {keyed, 2, commands, arguments, false};
  assert_tab_in(&vocabulary, "qu", "quickly ", "1 Go");
}

static void test_commands(void **state) {
  (void)state;
  assert_tab("hel", "help ", "help");
  assert_tab("s", "s", "1 Look at the stove|2 Look at the list, and sign|status|save");
  assert_tab("/s", "/s", "status|save");
  assert_tab("/st", "/status ", "status");
  assert_tab("/ST", "/status ", NULL);
  assert_tab("/l", "/look ", "look");
  assert_tab("/", "/", "status|save|restore|help|define|look|plain");
  assert_tab("/xyz", "/xyz", "");
  assert_tab("help s", "help s", "status|save");
  assert_tab("help", "help ", NULL);
  assert_tab("help help h", "help help h", "");
}

static void test_arguments(void **state) {
  (void)state;
  assert_tab("restore m", "restore mo", "monday|morning");
  assert_tab("restore mon", "restore monday ", "monday");
  assert_tab("/restore mon", "/restore monday ", "monday");
  assert_tab("RESTORE MON", "RESTORE monday ", "monday");
  assert_tab("restore ", "restore ", "monday|morning|дом|дверь");
  assert_tab("restore monday m", "restore monday m", "");
  assert_tab("define n", "define NEP ", "NEP");
  assert_tab("define po", "define point of ", "point of divergence|point of order");
  assert_tab("define point of o", "define point of order ", "point of order");
  assert_tab("define Point of ", "define Point of ", "point of divergence|point of order");
  assert_tab("define пра", "define Правда» ", NULL);
  assert_tab("plain o", "plain o", "on|off");
  assert_tab("plain of", "plain off ", "off");
  assert_tab("status x", "status x", "");
}

static void test_phases(void **state) {
  (void)state;
  assert_tab("", "",
             "1 Look at the stove|2 Look at the list, and sign|3 Ask about the пайка|"
             "4 Спросить «Хозяйку» о дровах|5 Ask a non-party worker");
  assert_tab_in(&question, "", "", "");
  assert_tab_in(&question, "hel", "hel", "");
  assert_tab_in(&question, "restore mon", "restore mon", "");
  assert_tab_in(&question, "/hel", "/help ", "help");
  assert_tab_in(&question, "/restore mon", "/restore monday ", "monday");
  assert_tab_in(&nothing, "hel", "help ", "help");
  assert_tab_in(&nothing, "", "", "status|save|restore|help|define|look|plain");
}

static void test_odd(void **state) {
  (void)state;
  const struct offer odd[] = {{"", NULL, true}, {"...", "?", true}, {"\xFF\xC3 x", "", true}};
  const struct vocabulary vocabulary = {odd, 3, commands, arguments, false};
  assert_tab_in(&vocabulary, "", "", NULL);
  assert_tab_in(&vocabulary, "x", "x ", NULL);
  assert_tab_in(&vocabulary, " ", " ", NULL);
  assert_tab_in(&vocabulary, "\xFF", "\xFF", NULL);
  struct text line = {0};
  while (line.length < 4000) text_put(&line, "look ");
  assert_tab_in(&menu, line.data, line.data, "");
  for (text_clear(&line); line.length < 60000;) text_put(&line, "a-b-");
  AMONG("b", "b-", line.data, "b-side");
  AMONG("b-s", "b-side ", line.data, "b-side");
  text_free(&line);
}

/* ---------------------------------------------------------------- in a play */

/* A reader that gives lines, and asks for a Tab on each before. */
struct tabber {
  struct reader reader;
  const char *const *lines;
  struct text seen; /* what each Tab put in */
};

static enum read_result read_tab(struct reader *reader, const char *prompt, struct text *line) {
  struct tabber *tabber = (struct tabber *)reader;
  struct completion completion = {0};
  (void)prompt;
  text_clear(line);
  if (!*tabber->lines) return READ_END;
  text_put(line, *tabber->lines++);
  if (!reader->complete) return READ_LINE;
  reader->complete(reader->user, line->data, &completion);
  if (completion.insert.length > 0) {
    line->length = completion.from;
    text_put(line, completion.insert.data);
  }
  text_print(&tabber->seen, "[%s:%zu]", line->data, completion.count);
  completion_free(&completion);
  return READ_LINE;
}

static int eighty(struct reader *reader) {
  (void)reader;
  return 80;
}

static void test_play(void **state) {
  (void)state;
  static const char *const lines[] = {"sto",      "as",       "sto",        "/und", "Bo",  "sa",
                                      "save дом", "restore ", "define сов", "go",   "qui", NULL};
  struct desk desk;
  struct desk_stage stage;
  desk_open(&desk);
  desk_write("shed.lua",
             "scenario 'shed' { skaz = 1 }\n"
             "term 'совет' { 'A council.' }\n"
             "passage 'shed' { 'A shed.',\n"
             "  choice 'Look at the stove' { id = 'stove', 'It is cold.', go 'shed' },\n"
             "  choice 'Ask' { id = 'ask', ask 'Who?' { id = 'n', answer 'Bo' { 'No.' },\n"
             "    otherwise { 'So.' } }, go 'shed' },\n"
             "  choice 'Go out' { id = 'go', go 'out' } }\n"
             "ending 'out' { 'Snow.' }\n");
  const struct play_options options = {.scenario = "shed.lua", .seed = 5};
  desk_enter(&stage, "", 80);
  struct tabber tabber = {.reader = {.read = read_tab, .columns = eighty}, .lines = lines};
  struct reader *linear = stage.stage.reader;
  stage.stage.reader = &tabber.reader;
  assert_int_equal(play_run(&stage.stage, &options), PLAY_OK);
  stage.stage.reader = linear;
  char *shown = desk_leave(&stage);
  desk_expect(shown, "It is cold.");
  desk_expect(shown, "A council.");
  assert_null(tabber.reader.complete);
  assert_string_equal(tabber.seen.data,
                      "[stove :1][Ask :1][sto:0][/undo :1][Bo:0][save:2][save дом:0]"
                      "[restore дом :1][define совет :1][go:2][quit :2]");
  text_free(&tabber.seen);
  free(shown);
  desk_close(&desk);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_words),    cmocka_unit_test(test_next_words),
      cmocka_unit_test(test_scripts),  cmocka_unit_test(test_keys),
      cmocka_unit_test(test_commands), cmocka_unit_test(test_arguments),
      cmocka_unit_test(test_phases),   cmocka_unit_test(test_odd),
      cmocka_unit_test(test_play),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Behaviour: no text of a scenario, of a play file, of a name or of a line that is typed brings
 * a control character or an override of the direction of writing to the terminal. Each place
 * where a scenario may put words is given hostile ones, and played through. */
#include "desk.h"
#include "player/play.h"
#include "plays/trial.h"
#include "text/utf.h"

/* Clears the screen, sets the window's title, rings, goes back, has eight-bit controls, turns
 * the direction, isolates; as raw bytes, and as Lua writes them. */
static const char raw[] = "A\033[2J\033]0;x\007\b\r\177\xC2\x9B"
                          "31m\x9B\xE2\x80\xAE\xE2\x81\xA6Z";
static const char written[] = "A\\27[2J\\27]0;x\\7\\8\\13\\127\\194\\15531m\\155\\226\\128\\174"
                              "\\226\\129\\166Z";

/* A scenario with a hole in each place of words; one is filled at a time. */
static const char story[] =
    "scenario 'shed' { skaz = 1, title = 'T%s', version = '1%s', language = 'en%s',\n"
    "  role = 'You%s', content_note = 'Note%s', voices = { 'clerk%s' } }\n"
    "state { trust = meter { 0, 10, start = 5, label = 'Trust%s', words = 'thin%s, 6 firm%s' },\n"
    "  name = text { 12 }, tool = one_of { 'saw', 'axe%s' } }\n"
    "term 'NEP%s' { 'A policy%s.' }\n"
    "source 's' { title = 'S%s', author = 'A%s', date = '1920%s' }\n"
    "card 'c' { title = 'C%s', basis = invented, 'Card%s text.' }\n"
    "function say() return 'saw%s' end\n"
    "act 'a' { title = 'Act%s', start = 'ask', banner = 'Banner%s' }\n"
    "passage 'ask' { title = 'P%s', 'Text%s of {tool} and {say()} by {name}.',\n"
    "  ask 'Name%s?' { into = 'name' }, go 'shed' }\n"
    "passage 'shed' { '{name} *em%s* **st%s** {first:Once%s|Again}',\n"
    "  decision 'd' { title = 'Decision%s' },\n"
    "  choice 'Build%s' { id = 'build', key = 'b%s', effect 'trust += 1', give 'c', go 'shed' },\n"
    "  choice 'Shut' { id = 'shut', when = 'trust > 9', locked = 'Nobody%s.', go 'shed' },\n"
    "  topic 'Ask%s' { 'Rails%s.' },\n"
    "  choice 'Fault' { id = 'fault', effect(function() error('fault%s') end), go 'shed' },\n"
    "  choice 'Stop' { id = 'stop', go 'done' } }\n"
    "ending 'done' { title = 'End%s', 'Done%s.' }\n"
    "ending 'left' { early = true, 'Left%s.' }\n";

/* Everything that shows such words. */
static const char input[] = "Anna\033[31m\xE2\x80\xAE\n"
                            "status\nstatus numbers\nlook\nabout\nversion\nhelp\nhelp look\n"
                            "b\nshut\nfault\nask\nbuild\nx\033[2J\n/x\007\n"
                            "notes n\033]0;x\007\nnotes\nhistory\nundo\nredo\nstop\nundo\nleave\n"
                            "restart\nquit\n";

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

static bool is_hostile(int32_t character) {
  return (character < 0x20 && character != '\n') || (character >= 0x7F && character < 0xA0) ||
         (character >= 0x202A && character <= 0x202E) ||
         (character >= 0x2066 && character <= 0x2069);
}

static void assert_harmless(const char *shown, size_t size, const char *what) {
  assert_int_equal(utf_bad_line(shown, size), 0);
  for (size_t i = 0; i < size;) {
    int32_t character;
    i += utf_next(shown + i, size - i, &character);
    if (is_hostile(character)) fail_msg("U+%04X, %s: %s", (unsigned)character, what, shown);
  }
}

/* The story with its hole number `hole` filled. */
static char *fill(const char *words, int hole) {
  struct text out = {0};
  int number = 0;
  for (const char *at = story; *at; at++) {
    if (at[0] == '%' && at[1] == 's') {
      if (number++ == hole) text_put(&out, words);
      at++;
    } else {
      text_add(&out, at, 1);
    }
  }
  if (hole >= number) text_clear(&out);
  return text_take(&out);
}

static void play(const char *path, const char *lines, bool is_plain) {
  struct desk_stage stage;
  const struct play_options options = {.scenario = path};
  desk_enter(&stage, lines, 40);
  stage.stage.is_plain = is_plain;
  play_run(&stage.stage, &options);
  char *shown = desk_leave(&stage);
  assert_harmless(shown, stage.size, path);
  free(shown);
}

/* The story goes through to its end when nothing is hostile: else this would test little. */
static void test_whole(void **state) {
  (void)state;
  struct desk_stage stage;
  const struct play_options options = {.scenario = "shed.lua", .keeps_nothing = true};
  char *source = fill("", 0);
  desk_write("shed.lua", source);
  desk_enter(&stage, input, 40);
  assert_int_equal(play_run(&stage.stage, &options), PLAY_OK);
  char *shown = desk_leave(&stage);
  desk_expect(shown, "Decision");
  desk_expect(shown, "The story has a fault here");
  desk_expect(shown, "Left.");
  desk_expect(shown, "The story is over");
  assert_harmless(shown, stage.size, "nothing is hostile");
  free(shown);
  free(source);
}

static void test_scenarios(void **state) {
  (void)state;
  const char *const words[] = {raw, written};
  for (size_t w = 0; w < 2; w++) {
    for (int hole = 0;; hole++) {
      char *source = fill(words[w], hole);
      bool is_over = *source == '\0';
      desk_write("shed.lua", source);
      free(source);
      if (is_over) break;
      play("shed.lua", input, hole % 2 == 0);
    }
  }
}

/* Names of files are words of strangers, too. */
static void test_file_names(void **state) {
  (void)state;
  char *source = fill("", 0);
  char *path = need_print("%s.lua", raw), *folder = need_print("content/%s", raw);
  desk_write(path, source);
  play(path, input, false);
  desk_write(path, "scenario {");
  play(path, input, false);
  assert_int_equal(mkdir("content", 0700), 0);
  assert_int_equal(mkdir(folder, 0700), 0);
  play(folder, input, false);
  char *main_file = need_print("%s/scenario.lua", folder);
  desk_write(main_file, source);
  play(NULL, "1\n", false);
  desk_write(main_file, "scenario {");
  play(NULL, "1\n", false);
  free(main_file);
  free(folder);
  free(path);
  free(source);
}

static void replay(const char *path) {
  struct desk_stage stage;
  const struct play_options options = {.scenario = "shed.lua"};
  desk_enter(&stage, "", 40);
  play_replay(&stage.stage, &options, path);
  char *shown = desk_leave(&stage);
  assert_harmless(shown, stage.size, path);
  free(shown);
}

static void go_on(const char *path) {
  struct desk_stage stage;
  const struct play_options options = {.scenario = "shed.lua", .play = path};
  desk_enter(&stage, "history\nnotes\nabout\nquit\n", 40);
  play_run(&stage.stage, &options);
  char *shown = desk_leave(&stage);
  assert_harmless(shown, stage.size, path);
  free(shown);
}

static void test(const char *path) {
  char *shown;
  size_t size;
  FILE *out = open_memstream(&shown, &size);
  trial_run(path, &(struct trial_options){0}, out, out);
  fclose(out);
  assert_harmless(shown, size, path);
  free(shown);
}

static void test_play_files(void **state) {
  (void)state;
  static const char *const plays[] = {"skaz-play 1\nscenario shed%s\nseed 1\n",
                                      "skaz-play 1\nscenario shed 1%s\nseed 1\nplayer P%s\n",
                                      "skaz-play 1\nscenario shed\nseed 1\nnote \"n%s\"\n",
                                      "skaz-play 1\nscenario shed\nseed 1\nask > ask \"A%s\"\n",
                                      "skaz-play 1\nscenario shed\nseed 1\nask > ask%s\n",
                                      "skaz-play 1\nscenario shed\nseed 1\nask%s > build\n",
                                      "skaz-play 1\nscenario shed\nseed 1\n= x%s\n! T%s\n? y%s\n",
                                      "skaz-play 1\nscenario shed\nseed 1\nunknown%s\n",
                                      "skaz-play 1\nscenario shed\nseed 1\n# remark%s\n",
                                      "skaz-%s\n"};
  char *source = fill("", 0);
  desk_write("shed.lua", source);
  free(source);
  for (size_t i = 0; i < sizeof plays / sizeof *plays; i++) {
    struct text bytes = {0};
    for (const char *at = plays[i]; *at; at++) {
      bool is_hole = at[0] == '%';
      text_put(&bytes, is_hole ? raw : ((char[]){*at, '\0'}));
      at += is_hole;
    }
    desk_write("t.play", bytes.data);
    text_free(&bytes);
    replay("t.play");
    go_on("t.play");
    test("t.play");
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_whole, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_scenarios, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_file_names, set_up, tear_down),
      cmocka_unit_test_setup_teardown(test_play_files, set_up, tear_down),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

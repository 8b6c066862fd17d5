/* Tests of why: what moved a meter, and why a choice is closed, as a player asks for it. */
#include "desk.h"
#include "json/json.h"
#include "player/play.h"

static const char story[] =
    "state {\n"
    "  trust = meter { 0, 10, start = 3, label = 'Trust in officials', words = 'gone, 3 thin' },\n"
    "  stock = int { 0, 6, start = 2, label = 'Planks' },\n"
    "  hidden = meter { 0, 5 } }\n"
    "passage 'shed' { 'The shed.',\n"
    "  choice 'Beg?' { id = 'beg', key = 'b', effect 'trust -= 9', go 'shed' },\n"
    "  choice 'Sign the list' { id = 'sign', when = 'trust >= 4', locked = true, go 'shed' },\n"
    "  choice 'Ask' { id = 'ask', ask 'How many planks?' { id = 'n', into = 'stock' },\n"
    "    go 'shed' },\n"
    "  choice 'Wait' { id = 'wait', when = 'trust >= 1 or stock > 5', effect 'trust += 2',\n"
    "    go 'shed' },\n"
    "  choice 'Never' { id = 'never', locked = 'Not in this life.', go 'shed' },\n"
    "  choice 'Go' { id = 'go', go 'out' } }\n"
    "ending 'out' { 'Snow.' }\n"
    "ending 'left' { early = true, effect 'trust += 1', 'You left.' }\n";

static struct desk desk;

static int set_up(void **state) {
  (void)state;
  desk_open(&desk);
  desk_write("shed.lua", story);
  desk_write("secret.lua", "state { n = int { 0, 3, start = 2 } } passage 'a' {\n"
                           "  choice 'On' { when = 'n > 1', go 'a' },\n"
                           "  choice 'Off' { when = 'n > 2', locked = true, go 'a' } }");
  desk_write("bare.lua", "passage 'a' { choice 'On' { go 'b' } } ending 'b' { 'B.' }");
  return 0;
}

static int tear_down(void **state) {
  (void)state;
  desk_close(&desk);
  return 0;
}

/* What such input brings; the caller frees it. */
static char *play(const char *scenario, const char *input, bool is_plain) {
  struct desk_stage stage;
  const struct play_options options = {.scenario = scenario, .keeps_nothing = true};
  desk_enter(&stage, input, 72);
  stage.stage.is_plain = is_plain;
  assert_int_equal(play_run(&stage.stage, &options), PLAY_OK);
  return desk_leave(&stage);
}

static void expect_in(const char *scenario, const char *input, const char *wanted) {
  char *shown = play(scenario, input, false);
  desk_expect(shown, wanted);
  free(shown);
}

static void expect(const char *input, const char *wanted) { expect_in("shed.lua", input, wanted); }

static void test_a_meter_that_nothing_moved(void **state) {
  (void)state;
  expect("why trust\n",
         "Trust in officials\n\nIt began at 3 (thin), and goes from 0 to 10. Nothing "
         "that you chose has\nmoved it so far.\n");
}

static void test_what_moved_a_meter(void **state) {
  (void)state;
  expect("wait\nb\nwhy officials\n", "  turn 1  Wait: up by 2, to 5 (thin).\n"
                                     "  turn 2  Beg? down by 5, to 0 (gone).\n\n"
                                     "It is 0 (gone) now.\n");
  expect("ask\n6\nwhy planks\n", "  turn 2  \"6\": up by 4, to 6.\n");
  expect("leave\nwhy trust\n", "  turn 1  You left: up by 1, to 4 (thin).\n");
}

static void test_taken_back_moves_do_not_count(void **state) {
  (void)state;
  char *shown = play("shed.lua", "wait\nwait\nundo\nwhy trust\n", false);
  desk_expect(shown, "  turn 1  Wait: up by 2, to 5 (thin).\n\nIt is 5 (thin) now.\n");
  desk_forbid(shown, "turn 2  Wait");
  free(shown);
  expect("wait\nundo\nwhy trust\n", "Nothing that you chose");
  expect("wait\nundo\nredo\nwhy trust\n", "  turn 1  Wait: up by 2, to 5 (thin).\n");
}

static void test_closed_choices(void **state) {
  (void)state;
  static const char sign[] = "\"Sign the list\" is closed. Trust in officials would have to be 4 "
                             "(thin)\nor more; it is 3 (thin).\n";
  expect("", "  -  Sign the list (Trust in officials would have to be 4 (thin) or\n"
             "     more; it is 3 (thin).)\n");
  expect("sign\n", "> sign\n\nTrust in officials would have to be 4 (thin) or more; it is 3 "
                   "(thin).\n");
  expect("why sign\n", sign);
  expect("why 5\n", sign);
  expect("why 6\n", "\"Never\" is closed. Not in this life.\n");
}

static void test_open_choices(void **state) {
  (void)state;
  expect("why 1\n", "\"Beg?\" is open. It takes nothing.\n");
  expect("why b\n", "\"Beg?\" is open. It takes nothing.\n");
  expect("why 3\n", "\"Wait\" is open. Trust in officials must be 1 (gone) or more, and it is 3\n"
                    "(thin).\n");
  expect_in("secret.lua", "why 1\n", "\"On\" is open.\n\n");
  expect_in("secret.lua", "why 2\n", "\"Off\" is closed. N would have to be 3; it is 2.\n");
}

static void test_what_can_be_asked(void **state) {
  (void)state;
  expect("why\n", "  Trust in officials\n  Planks\n\n"
                  "Type why and a number, and you see why a choice is closed:\n\n"
                  "  why 5  Sign the list\n  why 6  Never\n");
  expect_in("bare.lua", "why\n", "why 1 tells what the first choice takes.\n");
  expect_in("bare.lua", "1\nwhy\n", "There is nothing here to ask about.\n");
}

static void test_what_cannot_be_asked(void **state) {
  (void)state;
  expect("why 7\n", "There is no choice 7 here. Type why, and you see what can be asked.\n");
  expect("go\nwhy 1\n", "There are no choices here. Type why, and you see what can be asked.\n");
  expect("why hidden\n", "Nothing here has that name.");
  expect("why plancs\n", "Nothing here has that name. Did you mean Planks?\n");
  expect("why plancs\nyes\n", "It began at 2, and goes from 0 to 6.");
}

static void test_plain_pages(void **state) {
  (void)state;
  char *shown = play("shed.lua", "wait\nwhy trust\nwhy\n", true);
  desk_expect(shown, "Turn 1: Wait: up by 2, to 5 (thin).\n");
  desk_expect(shown, "\nTrust in officials\nPlanks\n");
  desk_expect(shown, "\nwhy 6: Never\n");
  free(shown);
}

/* What the last object shows of such input. */
static void expect_json(const char *input, const char *wanted) {
  struct desk_stage stage;
  const struct play_options options = {.scenario = "shed.lua", .keeps_nothing = true};
  desk_enter(&stage, input, 80);
  stage.stage.reader->close(stage.stage.reader);
  stage.stage.reader = reader_open(fileno(stage.in), stage.out, false);
  assert_int_equal(json_run(&stage.stage, &options), PLAY_OK);
  char *shown = desk_leave(&stage), *last = shown + strlen(shown) - 1;
  char *object = need_print("\"shown\":{\"why\":%s},", wanted);
  while (last > shown && last[-1] != '\n') last--;
  desk_expect(last, object);
  free(object);
  free(shown);
}

static void test_json(void **state) {
  (void)state;
  expect_json("{\"choose\": \"wait\"}\nwhy trust\n",
              "{\"meter\":\"trust\",\"label\":\"Trust in officials\",\"start\":{\"value\":3,"
              "\"word\":\"thin\"},\"moves\":[{\"turn\":1,\"label\":\"Wait\",\"answer\":false,"
              "\"by\":2,\"value\":5,\"word\":\"thin\"}]}");
  expect_json(
      "{\"command\": \"why 5\"}\n",
      "{\"choice\":\"sign\",\"label\":\"Sign the list\",\"open\":false,\"reason\":\"Trust in "
      "officials would have to be 4 (thin) or more; it is 3 (thin).\"}");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_a_meter_that_nothing_moved),
      cmocka_unit_test(test_what_moved_a_meter),
      cmocka_unit_test(test_taken_back_moves_do_not_count),
      cmocka_unit_test(test_closed_choices),
      cmocka_unit_test(test_open_choices),
      cmocka_unit_test(test_what_can_be_asked),
      cmocka_unit_test(test_what_cannot_be_asked),
      cmocka_unit_test(test_plain_pages),
      cmocka_unit_test(test_json),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}

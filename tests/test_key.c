/* test_key: the exploration key holds what logic can still read, and nothing else. */
#include "support.h"

struct key {
  unsigned char bytes[64];
  size_t size;
};

static struct key key_of(struct support *play) {
  struct key key;
  memset(&key, 0, sizeof key);
  key.size = skaz_key_size(play->program);
  assert_true(key.size <= sizeof key.bytes);
  skaz_key(play->story, key.bytes);
  return key;
}

static bool equal(struct key a, struct key b) {
  return memcmp(a.bytes, b.bytes, sizeof a.bytes) == 0;
}

static void test_what_only_printing_reads_is_not_in_it(void **state) {
  struct support *play = *state;
  support_begin(play,
                "state { shown = meter { 0, 9 }, unread = int { 0, 1000000 }, who = text { 20 } }\n"
                "passage 'a' { '{shown} {who} {cycle: a|b|c}',\n"
                "  choice 'Show' { effect \"shown += 1; who = 'x'\", go 'a' },\n"
                "  choice 'Set' { effect 'unread = 7', go 'a' }, choice 'Again' { go 'a' } }\n");
  struct key before = key_of(play);
  support_choose(play, "show");
  assert_true(equal(key_of(play), before));
  support_choose(play, "set");
  assert_true(equal(key_of(play), before));
  support_choose(play, "again");
  assert_true(equal(key_of(play), before));
  assert_true(before.size <= 2);
}

static void test_what_logic_reads_is_in_it(void **state) {
  struct support *play = *state;
  support_begin(play, "state { a = meter { 0, 9 }, b = int { 0, 9 }, c = flag {}, d = flag {}, e = "
                      "one_of { 'x', 'y' },\n"
                      "  f = set_of { 'p', 'q' }, g = text { 3 } }\n"
                      "passage 'm' { when 'a == 3' { 'x' }, '{if c}x{end}',\n"
                      "  choice 'A' { effect 'a += 1', go 'm' },\n"
                      "  choice 'B' { effect 'b += 1', go 'm' },\n"
                      "  choice 'C' { effect 'c = true', go 'm' },\n"
                      "  choice 'D' { effect 'd = true', go 'm' },\n"
                      "  choice 'E' { when = \"e == 'x'\", effect \"e = 'y'\", go 'm' },\n"
                      "  choice 'F' { when = 'count(f) < 2', effect 'f.q = true', go 'm' },\n"
                      "  choice 'G' { when = \"g ~= 'z'\", effect \"g = 'z'\", go 'm' },\n"
                      "  choice 'H' { once = true, go 'm' },\n"
                      "  choice 'I' { go 'n' } }\n"
                      "passage 'n' { choice 'Back' { go 'm' } }\n");
  static const char *const moving[] = {"a", "b", "c", "e", "f", "g", "h", "i"};
  for (size_t i = 0; i < sizeof moving / sizeof *moving; i++) {
    assert_int_equal(skaz_begin(play->story, NULL), SKAZ_OK);
    struct key before = key_of(play);
    support_choose(play, moving[i]);
    if (equal(key_of(play), before)) fail_msg("'%s' is not in the key", moving[i]);
  }
  assert_int_equal(skaz_begin(play->story, NULL), SKAZ_OK);
  struct key before = key_of(play);
  support_choose(play, "d");
  assert_true(equal(key_of(play), before));
}

static void test_equal_states_have_equal_keys(void **state) {
  struct support *play = *state;
  support_begin(play, "state { a = int { 0, 9 }, b = int { 0, 9 } }\n"
                      "passage 'm' { choice 'A' { when = 'a < 9', effect 'a += 1', go 'm' },\n"
                      "  choice 'B' { when = 'b < 9', effect 'b += 1', go 'm' },\n"
                      "  choice 'Down' { when = 'a > 0', effect 'a -= 1', go 'm' } }\n");
  support_walk(play, "a b a");
  struct key one = key_of(play);
  assert_int_equal(skaz_begin(play->story, NULL), SKAZ_OK);
  support_walk(play, "b a a a down");
  assert_true(equal(key_of(play), one));
  support_choose(play, "b");
  assert_false(equal(key_of(play), one));
}

static void test_functions_read_what_their_source_names(void **state) {
  struct support *play = *state;
  support_begin(play, "state { a = int { 0, 9 }, b = meter { 0, 9 } }\n"
                      "function big() return a > 3 end\n"
                      "passage 'm' { choice 'A' { effect 'a = 5', go 'm' }, choice 'B' { effect 'b "
                      "+= 1', go 'm' },\n"
                      "  choice 'Big' { when = 'big()', go 'm' } }\n");
  struct key before = key_of(play);
  support_choose(play, "b");
  assert_true(equal(key_of(play), before));
  support_choose(play, "a");
  assert_false(equal(key_of(play), before));
}

static void test_it_is_packed(void **state) {
  struct support *play = *state;
  support_begin(play, "state { a = int { 0, 3 }, b = int { 100, 107 }, c = flag {} }\n"
                      "passage 'm' { choice 'A' { when = 'a < 3 and b < 107 and not c', effect 'a "
                      "+= 1', go 'm' },\n"
                      "  choice 'On' { effect \"b = 104; c = true\", go 'm' } }\n");
  assert_int_equal(skaz_key_size(play->program), 1); /* 2 + 3 + 1 bits, and 1 of position */
}

static void test_it_follows_a_restore(void **state) {
  struct support *play = *state;
  unsigned char bytes[256];
  support_begin(play, "state { a = int { 0, 9 } }\n"
                      "passage 'm' { choice 'A' { when = 'a < 9', effect 'a += 1', go 'm' } }\n");
  support_walk(play, "a a");
  struct key two = key_of(play);
  memcpy(bytes, skaz_state(play->story), skaz_state_size(play->program));
  support_choose(play, "a");
  assert_false(equal(key_of(play), two));
  assert_int_equal(skaz_restore(play->story, bytes), SKAZ_OK);
  assert_true(equal(key_of(play), two));
}

/* ------------------------------------------------------------ back from a key */

static void test_a_state_comes_back_from_its_key(void **state) {
  struct support *play = *state;
  support_begin(
      play, "state { a = int { -3, 90 }, b = int { 0, 70000 }, c = int { 0, 5000000000 },\n"
            "  d = int { -9000000000000000000, 9000000000000000000 }, e = flag { start = true },\n"
            "  f = set_of { 'p', 'q', 'r', start = { 'q' } }, g = text { 5 }, h = text { 6 },\n"
            "  seen = int { 0, 9 } }\n"
            "function long() return #h > 3 end\n"
            "passage 'm' { '{seen}',\n"
            "  choice 'Set' { when = 'a < 5', effect \"a = 17; b = 65537; c = 4294967297;"
            "    d = -8999999999999999999; e = false; f.r = true; g = 'x'; h = 'h\xC3\xA9llo';"
            "    seen = 4\", go 'm' },\n"
            "  choice 'Read' { when = \"a > 5 and b > 5 and c > 5 and d < 5 and not e and f.q"
            "    and f.r and g ~= 'x' and long() and f.p\", go 'm' },\n"
            "  choice 'Once' { once = true, go 'm' },\n"
            "  choice 'More' { when = 'not short', go 'm' } }\n");
  support_walk(play, "set once");
  struct key one = key_of(play);
  assert_int_equal(skaz_begin(play->story, NULL), SKAZ_OK);
  assert_int_equal(skaz_from_key(play->story, one.bytes), SKAZ_OK);
  assert_true(equal(key_of(play), one));
  assert_int_equal(skaz_block_count(play->story), 0);
  assert_int_equal(skaz_turn(play->story), 0);
  assert_string_equal(support_menu(play), "more");
  assert_int_equal(support_number(play, "d"), -8999999999999999999);
  assert_int_equal(support_number(play, "seen"), 0);
  assert_string_equal(support_word(play, "h"), "h\xC3\xA9llo");
}

static void test_bytes_that_are_no_key_are_refused(void **state) {
  struct support *play = *state;
  support_begin(play, "state { a = int { 0, 4 } }\n"
                      "passage 'm' { choice 'A' { when = 'a < 2', effect 'a += 1', go 'm' },\n"
                      "  choice 'B' { go 'm' } }\n");
  struct key key = key_of(play);
  assert_int_equal(key.size, 1);
  size_t fine = 0;
  for (unsigned byte = 0; byte < 256; byte++) {
    struct key before = key_of(play), other = {.bytes = {(unsigned char)byte}};
    skaz_status status = skaz_from_key(play->story, other.bytes);
    assert_true(status == SKAZ_OK || status == SKAZ_BAD_STATE);
    assert_true(equal(key_of(play), status == SKAZ_OK ? other : before));
    fine += status == SKAZ_OK && skaz_phase_of(play->story) == SKAZ_MENU;
  }
  assert_int_equal(fine, 5); /* a state for each a */
}

static void test_moves_from_another_story(void **state) {
  struct support *play = *state;
  skaz_story *other;
  support_begin(play, "state { a = int { 0, 9 } }\n"
                      "passage 'm' { choice 'A' { when = 'a < 9', effect 'a += 1', go 'm' },\n"
                      "  choice 'L' { when = 'a > 5', locked = 'Not yet.', go 'm' },\n"
                      "  choice 'F' { effect 'a += 9; a += 9', go 'm' } }\n");
  support_walk(play, "a a");
  struct key here = key_of(play);
  assert_int_equal(skaz_new(play->program, 1, 0, &other), SKAZ_OK);
  assert_int_equal(skaz_choose_from(other, play->story, 0), SKAZ_OK);
  assert_int_equal(skaz_turn(other), 3);
  assert_true(equal(key_of(play), here));
  assert_int_equal(skaz_choose_from(other, play->story, 1), SKAZ_BAD_CALL);
  assert_int_equal(skaz_choose_from(other, play->story, 2), SKAZ_SCRIPT_ERROR);
  assert_int_equal(skaz_choose_from(other, play->story, 3), SKAZ_BAD_CALL);
  assert_int_equal(skaz_turn(other), 3);
  skaz_free(play->story);
  play->story = other;
  assert_int_equal(support_number(play, "a"), 3);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      SUPPORT_TEST(test_what_only_printing_reads_is_not_in_it),
      SUPPORT_TEST(test_what_logic_reads_is_in_it),
      SUPPORT_TEST(test_equal_states_have_equal_keys),
      SUPPORT_TEST(test_functions_read_what_their_source_names),
      SUPPORT_TEST(test_it_is_packed),
      SUPPORT_TEST(test_it_follows_a_restore),
      SUPPORT_TEST(test_a_state_comes_back_from_its_key),
      SUPPORT_TEST(test_bytes_that_are_no_key_are_refused),
      SUPPORT_TEST(test_moves_from_another_story),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

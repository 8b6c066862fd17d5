/* test_futures: two states with equal keys have equal futures: what they offer, and where the
 * same move and outcomes lead. Walks through scenarios of the house and through random ones
 * compare each state with one that skaz_from_key makes of its key. */
#include "plays/scenario.h"
#include "support.h"

struct key {
  unsigned char bytes[256];
};

static struct key key_of(const skaz_program *program, const skaz_story *story) {
  struct key key;
  memset(&key, 0, sizeof key);
  assert_in_range(skaz_key_size(program), 1, sizeof key.bytes);
  skaz_key(story, key.bytes);
  return key;
}

static bool equal(const struct key *a, const struct key *b) {
  return memcmp(a->bytes, b->bytes, sizeof a->bytes) == 0;
}

/* Chance in a walk: the outcomes of one story are given again to the other, and the draws
 * must be alike. */
struct fate {
  uint64_t random;
  bool gives_again, differs;
  skaz_draw draws[64];
  int64_t outcomes[64];
  size_t count;
};

static uint64_t next_random(struct fate *fate) {
  fate->random = fate->random * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
  return fate->random >> 33;
}

static bool decide(void *user, const skaz_draw *draw, int64_t *outcome) {
  struct fate *fate = user;
  size_t i = fate->count++;
  *outcome = draw->low;
  if (i >= 64) return true; /* a loop */
  if (fate->gives_again) {
    const skaz_draw *before = &fate->draws[i];
    fate->differs = fate->differs || before->low != draw->low || before->high != draw->high;
  } else {
    fate->draws[i] = *draw;
    uint64_t span = (uint64_t)(draw->high - draw->low) + 1;
    fate->outcomes[i] = draw->low + (int64_t)(next_random(fate) % span);
  }
  *outcome = fate->outcomes[i];
  return true;
}

enum { MOST_SITES = 4000 };

/* A story, and one set from its keys; what the last move of each came to. */
struct pair {
  skaz_program *program;
  skaz_story *story, *next, *twin, *twin_next;
  struct fate fate;
  unsigned char marks[MOST_SITES], twin_marks[MOST_SITES];
};

static void make_pair(struct pair *pair, skaz_program *program, unsigned options) {
  skaz_story **stories[] = {&pair->story, &pair->next, &pair->twin, &pair->twin_next};
  pair->program = program;
  for (size_t i = 0; i < 4; i++) {
    assert_int_equal(skaz_new(program, 1, options, stories[i]), SKAZ_OK);
    skaz_set_oracle(*stories[i], decide, &pair->fate);
  }
  assert_in_range(skaz_site_count(program), 1, MOST_SITES);
  skaz_set_marks(pair->next, pair->marks);
  skaz_set_marks(pair->twin_next, pair->twin_marks);
}

static void free_pair(struct pair *pair) {
  skaz_free(pair->story);
  skaz_free(pair->next);
  skaz_free(pair->twin);
  skaz_free(pair->twin_next);
}

/* The twin gets the key of the story, and must offer what that does. */
static void set_twin(struct pair *pair) {
  struct key key = key_of(pair->program, pair->story);
  assert_int_equal(skaz_from_key(pair->twin, key.bytes), SKAZ_OK);
  struct key again = key_of(pair->program, pair->twin);
  assert_true(equal(&key, &again));
  assert_int_equal(skaz_phase_of(pair->twin), skaz_phase_of(pair->story));
  size_t count = skaz_choice_count(pair->story);
  assert_int_equal(skaz_choice_count(pair->twin), count);
  for (size_t i = 0; i < count; i++) {
    skaz_choice one, other;
    skaz_status status = skaz_choice_at(pair->story, i, &one); /* a label can fail */
    assert_int_equal(skaz_choice_at(pair->twin, i, &other), status);
    assert_string_equal(one.id, other.id);
    assert_int_equal(one.is_open, other.is_open);
  }
}

static skaz_status move(struct pair *pair, bool is_twin, size_t i) {
  skaz_story *from = is_twin ? pair->twin : pair->story;
  skaz_story *to = is_twin ? pair->twin_next : pair->next;
  skaz_reply reply;
  pair->fate.gives_again = is_twin;
  pair->fate.count = 0;
  if (skaz_phase_of(from) == SKAZ_MENU) return skaz_choose_from(to, from, i);
  assert_true(skaz_answer_at(from, i, &reply));
  return skaz_answer_from(to, from, reply.text);
}

/* How many blocks can be read before one fails. */
static size_t readable(skaz_story *story) {
  skaz_block block;
  size_t i = 0;
  while (i < skaz_block_count(story) && skaz_block_at(story, i, &block) == SKAZ_OK) i++;
  return i;
}

/* Leaves from both, on the side. */
static void leave_both(struct pair *pair) {
  if (!skaz_can_leave(pair->story)) return;
  assert_int_equal(skaz_restore(pair->next, skaz_state(pair->story)), SKAZ_OK);
  assert_int_equal(skaz_restore(pair->twin_next, skaz_state(pair->twin)), SKAZ_OK);
  assert_int_equal(skaz_leave(pair->next), skaz_leave(pair->twin_next));
  assert_int_equal(readable(pair->next), readable(pair->twin_next));
}

/* Both came to the same; but for what depends on how often a text was shown, and steps lost by
 * a meter that nobody reads any more. */
static void compare_marks(const struct pair *pair) {
  skaz_site site;
  for (size_t i = 0; i < MOST_SITES; i++) {
    if (pair->marks[i] == pair->twin_marks[i]) continue;
    assert_true(skaz_site_at(pair->program, i, &site));
    bool may_differ = site.kind == SKAZ_SITE_STORE || (site.traits & SKAZ_IS_BY_TURNS) != 0;
    if (!may_differ)
      fail_msg("line %d, %s %s: marks differ", site.line, site.name, site.text ? site.text : "");
  }
}

/* Makes move `i` in both; false if it fails in both. */
static bool move_both(struct pair *pair, size_t i) {
  memset(pair->marks, 0, sizeof pair->marks);
  memset(pair->twin_marks, 0, sizeof pair->twin_marks);
  skaz_status status = move(pair, false, i);
  size_t draws = pair->fate.count;
  pair->fate.differs = false;
  assert_int_equal(move(pair, true, i), status);
  assert_int_equal(pair->fate.count, draws);
  assert_false(pair->fate.differs);
  compare_marks(pair);
  if (status != SKAZ_OK) return false;
  assert_int_equal(readable(pair->next), readable(pair->twin_next));
  struct key one = key_of(pair->program, pair->next);
  struct key other = key_of(pair->program, pair->twin_next);
  if (!equal(&one, &other))
    fail_msg("from %s to %s: the keys differ", skaz_place(pair->story), skaz_place(pair->next));
  return true;
}

/* Tries all moves from where the story rests, and goes on with one of them; false if none
 * can be made. */
static bool step(struct pair *pair) {
  bool is_menu = skaz_phase_of(pair->story) == SKAZ_MENU;
  size_t count = is_menu ? skaz_choice_count(pair->story) : skaz_answer_count(pair->story, NULL);
  bool goes_on = false;
  if (count > 200) count = 200;
  size_t first = count > 0 ? (size_t)(next_random(&pair->fate) % count) : 0;
  set_twin(pair);
  leave_both(pair);
  for (size_t i = 0; i < count; i++) {
    skaz_choice choice;
    skaz_choice_at(pair->story, (first + 1 + i) % count, &choice);
    if (is_menu && !choice.is_open) continue;
    goes_on = move_both(pair, (first + 1 + i) % count) || goes_on;
  }
  if (!goes_on) return false;
  skaz_story *story = pair->story; /* the last that succeeded is left in `next` */
  pair->story = pair->next;
  pair->next = story;
  skaz_set_marks(pair->story, NULL);
  skaz_set_marks(pair->next, pair->marks);
  return true;
}

static void walk(skaz_program *program, unsigned options, uint64_t seed, int plays, int moves) {
  struct pair pair = {.fate = {.random = seed}};
  make_pair(&pair, program, options);
  for (int i = 0; i < plays; i++) {
    pair.fate.gives_again = false;
    pair.fate.count = 0;
    assert_int_equal(skaz_begin(pair.story, NULL), SKAZ_OK);
    for (int j = 0; j < moves && step(&pair); j++) continue;
  }
  free_pair(&pair);
}

static void walk_file(char *folder, char *file, int plays, int moves) {
  struct scenario scenario = {.id = "walked", .folder = folder, .main = file, .is_named = true};
  skaz_program *program = scenario_load(&scenario, false, stderr);
  assert_non_null(program);
  walk(program, 0, 1, plays, moves);
  walk(program, SKAZ_SHORT, 2, plays / 4, moves);
  skaz_unload(program);
}

static void test_scenarios_of_the_house(void **state) {
  (void)state;
  walk_file(CONTENT_DIR "/nineteen-thirty", CONTENT_DIR "/nineteen-thirty/scenario.lua", 60, 150);
  walk_file(STORIES_DIR, STORIES_DIR "/nursery.lua", 60, 100);
  walk_file(STORIES_DIR, STORIES_DIR "/shed.lua", 60, 100);
}

/* All that play knows, mixed: every way out of every level, and what is read behind it. */
static const char mixed[] =
    "state { a = int { 0, 9 }, b = meter { 0, 5 }, c = flag {}, d = meter { 0, 3 },\n"
    "  w = one_of { 'x', 'y', 'z' }, s = set_of { 'p', 'q', 'r' }, name = text { 6 },\n"
    "  copy = text { 6 }, up = derived 'b > 2 and not c', k = per { { 'u', 'v' }, int { 0, 3 } } "
    "}\n"
    "function even(n) return n % 2 == 0 end\n"
    "rule 'one' { when = 'd == 3', once = true, 'One.', effect 'd = 0', visit 'aside' }\n"
    "rule 'two' { when = 'b == 5', 'Two.', effect 'b = 0', when 'c' { go 'hub' } }\n"
    "passage 'hub' { '{if even(a)}even{end} {w} {first: a|{if c}b{end}}',\n"
    "  choice 'More' { when = 'a < 8', effect 'a += 1; b += random(0, 2)' },\n"
    "  choice 'Less' { when = 'a > 0', locked = '{10 // a}', effect 'a -= 1', go 'side' },\n"
    "  choice 'Once' { once = true, effect 'c = not c; d += 1', visit 'aside' },\n"
    "  topic 'Topic' { effect \"w = 'y'; d += 1\" },\n"
    "  choice 'Deck' { draw 'deck', fallback { effect 'd = 2' } },\n"
    "  choice 'Hand' { hand 'hold' { size = 2, take = 2 }, 'After.' },\n"
    "  choice 'Ask' { ask 'Who?' { into = 'name' }, effect 'copy = name' },\n"
    "  choice 'Guess' { ask 'What?' { tries = 2, answer 'a | b' { effect 's.p = true' },\n"
    "    answer 'c' { go 'side' }, otherwise { effect 's.q = true' } } },\n"
    "  choice 'Lua' { effect(function() if c then k.u = random(0, 3) else k.v = 1 end end) },\n"
    "  choice 'Go' { go 'local' },\n"
    "  choice 'End' { when = 'visited.side and a > 2', go 'conclude' },\n"
    "  when \"name == 'Anna' or copy == 'Bob'\" { 'A.', effect \"name = ''\" },\n"
    "  when \"w == 'y' and up\" { effect \"w = 'z'\" }, go 'hub' }\n"
    "passage 'side' { 'S {d // 2}', decision 'turn' { title = 'T' },\n"
    "  choice 'Left' { id = 'left', go 'hub' },\n"
    "  choice 'Right' { id = 'right', when = 's.p or k.u > 1', visit 'aside', go 'hub' } }\n"
    "passage 'aside' { state { n = int { 0, 4, start = 2 } },\n"
    "  when \"decided.turn == 'left'\" { effect 'n = n - 1' }, 'N {n}',\n"
    "  choice 'Back' { back }, choice 'Up' { when = 'n < 4', effect 'n += 1', visit 'deep', back "
    "},\n"
    "  choice 'Away' { when = 's.q', go 'hub' } }\n"
    "passage 'deep' { choice 'Deep' { when = 'k.v < 2 or c' }, choice 'Other' { effect 's.r = c' "
    "},\n"
    "  back }\n"
    "passage 'local' { state { m = int { 0, 3 }, t = text { 3 } }, choice 'M' { effect 'm = 3' },\n"
    "  choice 'N' { effect \"t = 'x'\" }, when \"m == 3 and t ~= 'x'\" { visit 'deep' },\n"
    "  choice 'Out' { when = 'm == 0', go 'hub' }, choice 'Hub' { go 'hub' } }\n"
    "storylet 'd1' { deck = 'deck', 'D1.', effect 'b += 2' }\n"
    "storylet 'd2' { deck = 'deck', once = false, when = 'c', weight = 'a', 'D2.', visit 'aside' "
    "}\n"
    "storylet 'd3' { deck = 'deck', when = 's.p', priority = 1, go 'side' }\n"
    "storylet 'h1' { deck = 'hold', once = false, 'H1.', effect 'k.v = 2' }\n"
    "storylet 'h2' { deck = 'hold', 'H2.', choice 'Stay' {}, choice 'Leave' { go 'side' } }\n"
    "storylet 'h3' { deck = 'hold', when = 'k.v < 2', 'H3.', visit 'deep' }\n"
    "ending 'high' { when = 'b > 3', '{if s.r}R{end}' }\n"
    "ending 'low' { 'Low.' }\n"
    "ending 'off' { early = true, when = 'c', 'Off.' }\n"
    "ending 'out' { early = true, '{if c}{4 // b}{end}' }\n"
    "conclude { 'high', 'low' }\n"
    "epilogue { when 'visited.deep' { 'D.' }, choice 'Fine' {}, 'Done.' }\n";

static void test_a_story_of_everything(void **state) {
  struct support *play = *state;
  support_load(play, mixed);
  walk(play->program, 0, 3, 400, 60);
}

/* ----------------------------------------------------------------- random stories */

/* A scenario being written. Its passages mostly lead on to later ones, so that what is read
 * early is dead later. */
struct writer {
  char text[32768];
  size_t length;
  uint64_t random;
  int depth;
  bool calls; /* a function, in conditions */
};

static unsigned pick(struct writer *writer, unsigned count) {
  writer->random = writer->random * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
  return (unsigned)(writer->random >> 33) % count;
}

__attribute__((format(printf, 2, 3))) static void put(struct writer *writer, const char *format,
                                                      ...) {
  va_list arguments;
  size_t room = sizeof writer->text - writer->length;
  va_start(arguments, format);
  int length = vsnprintf(writer->text + writer->length, room, format, arguments);
  va_end(arguments);
  assert_in_range(length, 0, room - 1);
  writer->length += (size_t)length;
}

enum { NUMBERS = 5, FLAGS = 4, PASSAGES = 9, VISITED = 4 };

static void put_condition(struct writer *writer) {
  unsigned n = pick(writer, NUMBERS), m = pick(writer, NUMBERS), f = pick(writer, FLAGS);
  switch (pick(writer, 9)) {
  case 0: put(writer, "n%u > %u", n, pick(writer, 3)); break;
  case 1: put(writer, "n%u == n%u", n, m); break;
  case 2: put(writer, "f%u", f); break;
  case 3: put(writer, "not f%u or n%u == %u", f, n, pick(writer, 4)); break;
  case 4: put(writer, writer->calls ? "odd(n%u)" : "n%u > 0", n); break;
  case 5: put(writer, "visited.p%u", pick(writer, PASSAGES)); break;
  case 6: put(writer, "decided.d == '%c'", "ab"[pick(writer, 2)]); break;
  case 7: put(writer, "name == '%c'", "xy"[pick(writer, 2)]); break;
  default: put(writer, "both"); break;
  }
}

static void put_effect(struct writer *writer) {
  unsigned n = pick(writer, NUMBERS), m = pick(writer, NUMBERS), f = pick(writer, FLAGS);
  switch (pick(writer, 10)) {
  case 0: put(writer, "effect 'n%u = %u'", n, pick(writer, 4)); break;
  case 1: put(writer, "effect 'n%u = n%u'", n, m); break;
  case 2: put(writer, "effect 'm += %u'", pick(writer, 3)); break;
  case 3: put(writer, "effect 'f%u = n%u > 1'", f, n); break;
  case 4: put(writer, "effect 'n%u = random(0, n%u)'", n, m); break;
  case 5: put(writer, "effect 'f%u = f%u and chance(50)'", f, pick(writer, FLAGS)); break;
  case 6: put(writer, "effect 'n%u = max(0, n%u - 1); f%u = not f%u'", n, n, f, f); break;
  case 7: put(writer, "effect 'm = m + n%u; n%u = min(m, 3)'", n, m); break;
  case 8:
    put(writer, "effect(function() if f%u then n%u = %u end end)", f, n, pick(writer, 4));
    break;
  default: put(writer, "effect \"name = '%c'; twin = name\"", "xyz"[pick(writer, 3)]); break;
  }
}

static void put_items(struct writer *writer, int passage, bool can_deal);

/* A way on: to a later passage, now and then to any; one that is visited leads back from there,
 * if somebody visited this one. */
static void put_go(struct writer *writer, int passage) {
  unsigned target =
      pick(writer, 8) == 0 ? pick(writer, PASSAGES) : (unsigned)passage + 1 + pick(writer, 2);
  if (pick(writer, 4) == 0)
    put(writer, "go 'v%u'", pick(writer, VISITED));
  else if (target >= PASSAGES)
    put(writer, "go 'conclude'");
  else
    put(writer, "go 'p%u'", target);
}

static void put_menu(struct writer *writer, int passage, bool can_deal) {
  static int serial; /* ids of a passage differ */
  unsigned count = 1 + pick(writer, 3);
  bool has_guard = pick(writer, 4) == 0;
  for (unsigned i = 0; i < count; i++) {
    put(writer, "%s 'C %d' { ", pick(writer, 5) == 0 ? "topic" : "choice", ++serial);
    if (pick(writer, 3) == 0) put(writer, "when = \""), put_condition(writer), put(writer, "\", ");
    if (pick(writer, 4) == 0)
      put(writer, "locked = '{12 // n%u}{if f%u}x{end}', ", pick(writer, NUMBERS),
          pick(writer, FLAGS));
    put_items(writer, passage, can_deal);
    put(writer, "}, ");
  }
  if (has_guard) {
    put(writer, "when \""), put_condition(writer);
    put(writer, "\" { choice 'C %d' { %s } }, ", ++serial, pick(writer, 2) ? "locked = 'No.'" : "");
    if (pick(writer, 2)) put(writer, "otherwise { choice 'C %d' {} }, ", ++serial);
  }
  put(writer, "choice 'C %d' { ", ++serial);
  if (pick(writer, 3) == 0) put_go(writer, passage);
  put(writer, "}, ");
}

static void put_item(struct writer *writer, int passage, bool can_deal) {
  static int serial;
  switch (pick(writer, can_deal ? 12 : 9)) {
  case 0:
  case 1: put_effect(writer); break;
  case 2: put(writer, "\"{if "), put_condition(writer), put(writer, "}x{end}\""); break;
  case 3: put(writer, "'{12 // n%u} {n%u}'", pick(writer, NUMBERS), pick(writer, NUMBERS)); break;
  case 4:
    put(writer, "when \""), put_condition(writer), put(writer, "\" { ");
    put_items(writer, passage, can_deal);
    put(writer, "}");
    break;
  case 5: put(writer, "visit 'v%u'", pick(writer, VISITED)); break;
  case 6:
  case 7: put_menu(writer, passage, can_deal); return;
  case 8:
    put(writer, "ask 'Q %d?' { tries = 2, answer 'a' { ", ++serial);
    put_items(writer, passage, can_deal);
    put(writer, "}, otherwise { }}");
    break;
  case 9: put(writer, "ask 'N %d?' { into = 'n%u' }", ++serial, pick(writer, NUMBERS)); break;
  case 10: put(writer, "draw 's'"); break;
  default: put(writer, "hand 'h' { size = 3, take = 2 }"); break;
  }
  put(writer, ", ");
}

static void put_items(struct writer *writer, int passage, bool can_deal) {
  unsigned count = writer->depth > 2 ? 1 : pick(writer, 4);
  writer->depth++;
  for (unsigned i = 0; i < count; i++)
    if (writer->depth < 4 || i == 0) {
      if (writer->depth > 3)
        put_effect(writer), put(writer, ", ");
      else
        put_item(writer, passage, can_deal);
    }
  writer->depth--;
}

/* Storylets and rules: visit, deal, go away, or come to their end. */
static void put_others(struct writer *writer) {
  for (unsigned i = 0; i < 6; i++) {
    put(writer, "storylet '%c%u' { deck = '%c', once = %s, weight = 'n%u', ", "sh"[i % 2], i,
        "sh"[i % 2], pick(writer, 2) == 0 ? "true" : "false", pick(writer, NUMBERS));
    if (pick(writer, 2) == 0) put(writer, "when = \""), put_condition(writer), put(writer, "\", ");
    put_items(writer, PASSAGES - 4, false);
    if (pick(writer, 3) == 0) put_go(writer, PASSAGES - 4);
    put(writer, "}\n");
  }
  for (unsigned i = 0; i < 2; i++) {
    put(writer, "rule 'r%u' { once = %s, when = \"", i, pick(writer, 2) == 0 ? "true" : "false");
    put_condition(writer), put(writer, "\", ");
    if (pick(writer, 2) == 0) put(writer, "visit 'v%u', ", pick(writer, VISITED));
    put_items(writer, PASSAGES - 4, false);
    if (pick(writer, 3) == 0) put_go(writer, PASSAGES - 4);
    put(writer, "}\n");
  }
}

static void put_passages(struct writer *writer) {
  put(writer, "passage 'p0' { ");
  for (unsigned i = 0; i < NUMBERS; i++) put(writer, "effect 'n%u = random(0, 3)', ", i);
  for (unsigned i = 0; i < FLAGS; i++) put(writer, "effect 'f%u = chance(50)', ", i);
  put(writer, "choice 'Begin' {}, decision 'd' { title = 'D' }, choice 'A' { id = 'a' },\n"
              "  choice 'B' { id = 'b' }, go 'p1' }\n");
  for (int i = 1; i < PASSAGES; i++) {
    put(writer, "passage 'p%d' { ", i);
    if (pick(writer, 3) == 0)
      put(writer, "state { l = int { 0, 3 } }, 'x', choice 'L' { effect 'l = 2' }, "
                  "choice 'M' {}, when 'l == 2' { 'l' }, ");
    put_items(writer, i, true);
    if (pick(writer, 2) == 0) put_menu(writer, i, true);
    put_go(writer, i), put(writer, "}\n");
  }
  for (int i = 0; i < VISITED; i++) {
    put(writer, "passage 'v%d' { ", i);
    put_items(writer, PASSAGES - 4, true);
    if (i + 1 < VISITED && pick(writer, 3) == 0) put(writer, "visit 'v%d', ", i + 1);
    put(writer, "back }\n");
  }
}

static void write_story(struct writer *writer, uint64_t seed) {
  writer->length = 0;
  writer->depth = 0;
  writer->calls = seed % 2 == 0;
  writer->random = seed * UINT64_C(0x9E3779B97F4A7C15);
  put(writer, "state { m = meter { 0, 3 }, both = derived 'f0 and n0 > 0', name = text { 2 },\n"
              "  twin = text { 2 }, ");
  for (unsigned i = 0; i < NUMBERS; i++) put(writer, "n%u = int { 0, 3 }, ", i);
  for (unsigned i = 0; i < FLAGS; i++) put(writer, "f%u = flag {}, ", i);
  put(writer, "}\nfunction odd(n) return n %% 2 == 1 end\n");
  put_passages(writer);
  put_others(writer);
  put(writer, "ending 'e0' { when = \""), put_condition(writer);
  put(writer, "\", '{if f1}x{end}' } ending 'e1' { 'E' } conclude { 'e0', 'e1' }\n");
}

/* Some are no scenarios: a `when` that holds a menu may stand beside another, for example. */
static void test_random_stories(void **state) {
  enum { STORIES = 400 };
  struct support *play = *state;
  struct writer *writer = malloc(sizeof *writer);
  int walked = 0;
  assert_non_null(writer);
  for (uint64_t seed = 1; seed <= STORIES; seed++) {
    write_story(writer, seed);
    const struct support_source sources[] = {{"main", writer->text}, {NULL, NULL}};
    if (support_try(play, sources) != SKAZ_OK) continue;
    walk(play->program, 0, seed, 6, 40);
    walked++;
  }
  free(writer);
  assert_true(walked > STORIES / 2);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_scenarios_of_the_house),
      SUPPORT_TEST(test_a_story_of_everything),
      SUPPORT_TEST(test_random_stories),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

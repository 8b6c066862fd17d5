/* load: the time to load a scenario grows with its size and no faster. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

#include "bench.h"
#include "host.h"

enum { SMALL = 1000, LARGE = 4000, PART = 200, PARTS = LARGE / PART, PASSAGE_ROOM = 1200 };

static const char opening[] =
    "state {\n"
    "  trust = meter { 0, 10, start = 5, label = \"Trust\", words = \"gone, 3 thin, 6 steady\" },\n"
    "  stock = int { 0, 60, start = 2 },\n"
    "  signed = flag {},\n"
    "  party = one_of { \"none\", \"left\", \"right\" },\n"
    "}\n";

/* A passage as authors write them: two paragraphs, a condition, three ways out. */
static const char passage[] =
    "passage \"place-%d\" {\n"
    "  [[The yard at kilometre %d has {stock} planks. {if trust >= 6}The office will\n"
    "    help.{else}Nobody expects help.{end} Somebody has written the plan on the wall in\n"
    "    charcoal, and somebody else has corrected it.\n\n"
    "    {first: The lamp is lit.|The lamp is out.} It is *late*.]],\n"
    "  when \"signed and trust < 3\" { \"The form is folded in your sleeve.\" },\n"
    "  choice \"Ask for planks\" { when = \"trust > 2 and stock < 50\",\n"
    "    effect \"stock += 1; trust -= 1\",\n"
    "    \"You write it twice; the first form is out of date.\", go \"place-%d\" },\n"
    "  choice \"Sign\" { when = \"not signed or party == 'none'\",\n"
    "    effect \"signed = true; party = 'left'\", go \"place-%d\" },\n"
    "  choice \"Walk on\" { effect \"trust += 1\", go \"place-%d\" },\n"
    "}\n";

/* A scenario in parts: the main file includes the others, each of PART passages. */
struct scenario {
  struct host_file files[1 + PARTS];
  char names[PARTS][16];
  char main_text[sizeof opening + PARTS * 24];
  char *texts; /* of the parts */
  size_t size; /* of all, in bytes */
};

static void write_part(struct scenario *scenario, int part, int count) {
  size_t room = (size_t)PART * PASSAGE_ROOM;
  char *text = scenario->texts + (size_t)part * room;
  size_t end = 0;
  for (int i = part * PART; i < (part + 1) * PART; i++)
    end += (size_t)snprintf(text + end, room - end, passage, i, i, (i + 1) % count,
                            (7 * i + 3) % count, (i + count / 2) % count);
  char *name = scenario->names[part];
  snprintf(name, sizeof scenario->names[part], "part-%d", part);
  scenario->files[1 + part] = (struct host_file){name, text, end};
  scenario->size += end;
}

static bool write_scenario(struct scenario *scenario, int count) {
  scenario->size = 0;
  scenario->texts = malloc((size_t)count * PASSAGE_ROOM);
  if (scenario->texts == NULL) return false;
  char *text = scenario->main_text;
  size_t room = sizeof scenario->main_text;
  size_t end = (size_t)snprintf(text, room, "%s", opening);
  for (int part = 0; part < count / PART; part++) {
    write_part(scenario, part, count);
    end += (size_t)snprintf(text + end, room - end, "include \"part-%d\"\n", part);
  }
  scenario->files[0] = (struct host_file){"places", text, end};
  return true;
}

/* Prints the median of milliseconds to load `count` passages, and returns it; negative if
 * that fails. */
static double time_load(int count) {
  struct scenario scenario;
  double milliseconds[BENCH_RUNS];
  bool is_loaded = write_scenario(&scenario, count);
  for (int i = 0; i < BENCH_RUNS && is_loaded; i++) {
    double start = bench_seconds();
    skaz_program *program = host_load(scenario.files, 1 + (size_t)(count / PART));
    milliseconds[i] = (bench_seconds() - start) * 1e3;
    is_loaded = program != NULL;
    skaz_unload(program);
  }
  free(scenario.texts);
  if (!is_loaded) return -1;
  double median = bench_median(milliseconds, BENCH_RUNS);
  printf("load %d passages (%zu KiB): %.1f ms\n", count, scenario.size / 1024, median);
  return median;
}

int bench_load(void) {
  double small = time_load(SMALL), large = time_load(LARGE);
  if (small < 0 || large < 0) return 1;
  printf("load growth: %.2f times (linear is %.2f)\n", large / small, (double)LARGE / SMALL);
  return 0;
}

/* shares: what random plays tell of endings: how often each comes, and how sure that is. */
#include "check/witness/shares.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "check/base/lines.h"

enum { INDENT = 4, NAME_COLUMNS = 16 };

/* The score interval of E. B. Wilson, Probable inference, the law of succession, and statistical
 * inference, J. Am. Stat. Assoc. 22 (1927): sound for endings that came seldom, or never. */
struct shares_interval shares_interval_of(uint64_t count, uint64_t plays) {
  const double z = 1.959963984540054; /* 95 % of a normal distribution lie within +-z */
  if (plays == 0) return (struct shares_interval){0, 1};
  double n = (double)plays, share = (double)count / n, weight = 1 + z * z / n;
  double middle = (share + z * z / (2 * n)) / weight;
  double half = z / weight * sqrt(share * (1 - share) / n + z * z / (4 * n * n));
  return (struct shares_interval){count == 0 ? 0 : fmax(middle - half, 0),
                                  count == plays ? 1 : fmin(middle + half, 1)};
}

/* Whether players come there only by leaving, which no random play does on its way. */
static bool is_early(const skaz_program *program, const char *ending) {
  skaz_relation relation;
  for (size_t i = 0; skaz_relation_at(program, i, &relation); i++)
    if (relation.kind == SKAZ_FLOW_EARLY && strcmp(relation.to, ending) == 0) return true;
  return false;
}

/* The i-th ending that is no early one; false where it is, or there is none. */
static bool read_ending(const skaz_program *program, size_t i, skaz_entry *entry) {
  return skaz_entry_at(program, SKAZ_ENTRY_ENDING, i, entry) && !is_early(program, entry->name);
}

/* -------------------------------------------------------------------- text */

static void print_share(struct lines *lines, const char *name, uint64_t count, uint64_t plays) {
  struct shares_interval interval = shares_interval_of(count, plays);
  double share = plays > 0 ? (double)count / (double)plays : 0;
  lines_begin(lines, INDENT);
  lines_name(lines, name, NAME_COLUMNS);
  fprintf(lines->out, " %5.1f %%   %5.1f to %5.1f %%", 100 * share, 100 * interval.low,
          100 * interval.high);
}

static void print_ending(struct lines *lines, const char *name, const struct sample_ended *ended,
                         uint64_t plays) {
  print_share(lines, name, ended->count, plays);
  if (ended->count == 0)
    fputs("   in no play", lines->out);
  else if (ended->fewest == ended->most)
    fprintf(lines->out, "   %" PRIu32 " turn%s", ended->fewest, ended->fewest == 1 ? "" : "s");
  else
    fprintf(lines->out, "   %" PRIu32 " to %" PRIu32 " turns", ended->fewest, ended->most);
  lines_end(lines);
}

static void print_other(struct lines *lines, const char *name, uint64_t count, uint64_t plays) {
  if (count == 0) return;
  print_share(lines, name, count, plays);
  lines_end(lines);
}

static void print_turns(struct lines *lines, const struct sample_ended *ended) {
  if (ended->count == 0) return;
  fputs("Turns of a play that came to an ending:\n", lines->out);
  lines_begin(lines, INDENT);
  fprintf(lines->out, "%.1f on average, %" PRIu32 " at the least, %" PRIu32 " at the most.",
          (double)ended->turns / (double)ended->count, ended->fewest, ended->most);
  lines_end(lines);
}

/* The endings, the most frequent first; among equals, as in the file. */
static size_t *sort_endings(const struct sample *sample) {
  size_t *order = need_bytes(NULL, (sample->ending_count + 1) * sizeof *order);
  for (size_t i = 0; i < sample->ending_count; i++) {
    size_t at = i;
    for (; at > 0 && sample->endings[order[at - 1]].count < sample->endings[i].count; at--)
      order[at] = order[at - 1];
    order[at] = i;
  }
  return order;
}

void shares_print(FILE *out, const struct sample *sample, const skaz_program *program) {
  struct lines lines = {.out = out};
  char room[LINES_NUMBER];
  skaz_entry entry;
  size_t *order = sort_endings(sample);
  fprintf(out, "Endings of %s random play%s (share; where the odds lie, 95 %% sure):\n",
          lines_number(sample->plays, room), sample->plays == 1 ? "" : "s");
  for (size_t i = 0; i < sample->ending_count; i++)
    if (read_ending(program, order[i], &entry))
      print_ending(&lines, entry.name, &sample->endings[order[i]], sample->plays);
  print_other(&lines, "no ending", sample->cut, sample->plays);
  print_other(&lines, "an error", sample->failed, sample->plays);
  print_turns(&lines, &sample->ended);
  lines_free(&lines);
  free(order);
}

/* -------------------------------------------------------------------- JSON */

static json_t *share_of(uint64_t count, uint64_t plays) {
  struct shares_interval interval = shares_interval_of(count, plays);
  return json_pack("{s:I, s:f, s:f}", "plays", (json_int_t)count, "low", interval.low, "high",
                   interval.high);
}

static json_t *turns_of(const struct sample_ended *ended) {
  if (ended->count == 0) return json_null();
  return json_pack("{s:I, s:I, s:f}", "fewest", (json_int_t)ended->fewest, "most",
                   (json_int_t)ended->most, "average", (double)ended->turns / (double)ended->count);
}

static json_t *endings_of(const struct sample *sample, const skaz_program *program) {
  json_t *endings = json_array();
  skaz_entry entry;
  for (size_t i = 0; i < sample->ending_count; i++) {
    const struct sample_ended *ended = &sample->endings[i];
    if (read_ending(program, i, &entry))
      json_array_append_new(endings,
                            json_pack("{s:s, s:s*, s:o, s:o}", "id", entry.name, "title",
                                      entry.title, "share", share_of(ended->count, sample->plays),
                                      "turns", turns_of(ended)));
  }
  return endings;
}

json_t *shares_json(const struct sample *sample, const skaz_program *program) {
  return json_pack("{s:I, s:o, s:o, s:o, s:o}", "plays", (json_int_t)sample->plays, "endings",
                   endings_of(sample, program), "no_ending", share_of(sample->cut, sample->plays),
                   "error", share_of(sample->failed, sample->plays), "turns",
                   turns_of(&sample->ended));
}

/* verify: one scenario, checked: loaded, looked at, explored, judged. */
#include "check/verify.h"

#include <stdlib.h>
#include <string.h>

#include "check/findings/column.h"
#include "check/findings/topic.h"
#include "check/graph/costs.h"
#include "check/graph/figures.h"
#include "check/graph/ranges.h"
#include "check/rules/rules.h"
#include "check/space/explore.h"
#include "check/witness/shares.h"
#include "plays/file.h"

enum { SAMPLED = 10000 /* plays, where exact odds cannot be had */ };

/* Unlike scenario_load this keeps a program that has errors, and prints nothing. */
static skaz_program *load(struct scenario *scenario) {
  skaz_config config;
  skaz_config_init(&config);
  config.resolve = scenario_resolve;
  config.release = scenario_release;
  config.user = scenario;
  skaz_program *program = NULL;
  skaz_load(&config, scenario->id, &program);
  return program;
}

static void tell_issue(const skaz_issue *issue, struct findings *findings) {
  struct spot at = {issue->what.file, issue->what.line, issue->what.column, NULL};
  struct finding *finding =
      finding_add(findings, topic_of_issue(issue), at, "%s", issue->what.message);
  finding->severity = issue->is_error ? SEVERITY_ERROR : SEVERITY_WARNING;
}

static void tell_issues(const skaz_program *program, struct findings *findings) {
  skaz_issue issue;
  for (size_t i = 0; skaz_issue_at(program, i, &issue); i++) tell_issue(&issue, findings);
}

/* A check under way. */
struct check {
  struct scenario *scenario;
  const struct verify_options *options;
  skaz_program *program;
  struct report *report;
  struct refuter refuter;
  struct evidence evidence;
};

/* ----------------------------------------------------------------- figures */

/* Adds to the report what `print` writes of a version. */
static void add_text(struct report *report, void (*print)(FILE *out, const void *what),
                     const void *what, unsigned flags) {
  char *text = NULL;
  size_t size;
  FILE *out = open_memstream(&text, &size);
  if (out == NULL) return;
  if (report->figures != NULL) fputs(report->figures, out);
  if ((flags & SKAZ_SHORT) != 0) fputs("The shorter version\n", out);
  print(out, what);
  fclose(out);
  free(report->figures);
  report->figures = text;
}

static void add_json(json_t **array, json_t *object) {
  if (*array == NULL) *array = json_array();
  json_array_append_new(*array, object);
}

/* A sample, whose it is, and why it stands for exact figures; NULL: it was asked for. */
struct sampled {
  const struct sample *sample;
  const skaz_program *program;
  const char *reason;
};

static void put_shares(FILE *out, const void *what) {
  const struct sampled *sampled = what;
  if (sampled->reason != NULL) fprintf(out, "%s\n", sampled->reason);
  shares_print(out, sampled->sample, sampled->program);
}

static void take_shares(struct check *check, const struct sample *sample, unsigned flags,
                        const char *reason) {
  const struct sampled sampled = {sample, check->program, reason};
  json_t *json = shares_json(sample, check->program);
  add_text(check->report, put_shares, &sampled, flags);
  json_object_set_new(json, "short", json_boolean((flags & SKAZ_SHORT) != 0));
  add_json(&check->report->sample_json, json);
}

/* Plays at random. `is_new`: what that shows was not known. */
static void sample(struct check *check, unsigned flags, uint64_t plays, bool is_new,
                   const char *reason) {
  const struct verify_options *options = check->options;
  struct hearing hearing = {&check->refuter, flags, &check->report->findings};
  struct sample sample;
  struct sample_options settings = {.setting = {check->program, options->act, flags},
                                    .plays = plays,
                                    .seed = options->seed,
                                    .progress = options->progress ? progress_tell_plays : NULL,
                                    .user = options->progress};
  if (sample_run(&settings, &sample)) {
    if (is_new) judge_take_sample(&check->evidence, &sample, &settings.setting, &hearing);
    take_shares(check, &sample, flags, reason);
  }
  sample_free(&sample);
}

static bool is_stopped(const struct check *check) {
  return check->options->progress != NULL && check->options->progress->is_stopped;
}

/* Finding figures tells of no progress: Ctrl-C ends the program meanwhile. */
static bool find_figures(const struct check *check, struct figures *figures, struct space *space) {
  const struct verify_options *options = check->options;
  if (options->progress != NULL)
    progress_let_go(options->progress, "working out odds and lengths (Ctrl-C ends all)");
  bool is_found = figures_find(figures, space, options->threads, options->memory);
  if (options->progress != NULL) progress_hold(options->progress);
  return is_found;
}

static void put_figures(FILE *out, const void *figures) { figures_print(out, figures); }

/* Where odds cannot be exact, they are sampled. */
static void take_figures(struct check *check, struct space *space, unsigned flags) {
  struct figures figures;
  if (!check->options->has_figures) return;
  bool is_known = space_is_complete(space);
  bool is_found = find_figures(check, &figures, space);
  if (is_found) add_json(&check->report->figures_json, figures_json(&figures));
  if (is_found && figures.is_whole && is_known)
    add_text(check->report, put_figures, &figures, flags);
  else if (!is_known)
    sample(check, flags, SAMPLED, true, "Not all states are known: these odds are sampled.");
  else
    sample(check, flags, SAMPLED, false,
           "There is no room for exact odds (--memory gives more): these are sampled.");
  figures_free(&figures);
}

static void put_costs(FILE *out, const void *costs) { costs_print(out, costs); }

/* Of a story that is too large, or for who would not wait: what makes it so, which is the same in
 * both versions. */
static void take_costs(struct check *check, struct space *space, unsigned flags) {
  struct costs costs;
  if (space_ended_by(space) == SPACE_WHOLE || check->report->costs_json != NULL) return;
  if (costs_find(&costs, space)) {
    add_text(check->report, put_costs, &costs, flags);
    check->report->costs_json = costs_json(&costs);
  }
  costs_free(&costs);
}

static void put_ranges(FILE *out, const void *ranges) { ranges_print(out, ranges); }

static void take_ranges(struct check *check, const struct explore_options *options) {
  struct ranges ranges;
  if (!check->options->has_ranges) return;
  if (ranges_find(&ranges, options)) {
    add_text(check->report, put_ranges, &ranges, options->flags);
    add_json(&check->report->ranges_json, ranges_json(&ranges));
  }
  ranges_free(&ranges);
}

/* ------------------------------------------------------------- exploration */

static skaz_program *load_again(void *user) {
  const struct check *check = user;
  return load(check->scenario);
}

static bool tell_progress(void *user, const struct explore_progress *states) {
  const struct check *check = user;
  return progress_tell_states(check->options->progress, states);
}

static struct explore_options options_of(struct check *check, const char *act, unsigned flags) {
  const struct verify_options *options = check->options;
  return (struct explore_options){.load = load_again,
                                  .user = check,
                                  .act = act,
                                  .flags = flags,
                                  .threads = options->threads,
                                  .most_memory = options->memory,
                                  .progress = options->progress ? tell_progress : NULL};
}

/* Explores, and judges what was found; NULL: there was no memory. */
static struct space *explore(struct check *check, const struct explore_options *explore) {
  struct refuter refuter = check->refuter;
  struct hearing hearing = {&refuter, explore->flags, &check->report->findings};
  struct space *space = explore_run(explore);
  refuter.act = explore->act;
  if (space == NULL) {
    check->evidence.is_complete = false;
    check->evidence.end = SPACE_MEMORY;
    return NULL;
  }
  judge_take(&check->evidence, space, &hearing);
  judge_stuck(space, &hearing);
  judge_alike(&check->evidence, space, explore->most_memory);
  return space;
}

/* Acts that players can begin with, and whose plays are not known. */
struct acts {
  const char **names;
  size_t count, capacity;
};

static void list_acts(const struct check *check, struct space *space, unsigned flags,
                      struct acts *acts) {
  skaz_entry entry;
  for (size_t i = 0; skaz_entry_at(check->program, SKAZ_ENTRY_ACT, i, &entry); i++) {
    if (space_is_complete(space) && space_begins(space, entry.name, flags)) continue;
    acts->names = need_item(acts->names, acts->count, &acts->capacity, sizeof *acts->names);
    acts->names[acts->count++] = entry.name;
  }
}

static void explore_acts(struct check *check, const struct acts *acts, unsigned flags) {
  for (size_t i = 0; i < acts->count && !is_stopped(check); i++) {
    struct explore_options options = options_of(check, acts->names[i], flags);
    space_free(explore(check, &options));
  }
}

/* From the beginning, or the act that is asked for, which figures are about; then from each act
 * that begins otherwise. */
static void explore_all(struct check *check, unsigned flags) {
  struct acts acts = {0};
  struct explore_options options = options_of(check, check->options->act, flags);
  struct space *space = explore(check, &options);
  if (space == NULL) return;
  if (check->options->act == NULL) list_acts(check, space, flags, &acts);
  take_costs(check, space, flags);
  if (!is_stopped(check)) take_figures(check, space, flags);
  space_free(space);
  if (!is_stopped(check)) take_ranges(check, &options);
  explore_acts(check, &acts, flags);
  check->report->acts = acts.count;
  free(acts.names);
}

static void play(struct check *check, unsigned flags) {
  if (check->options->plays > 0)
    sample(check, flags, check->options->plays, true, NULL);
  else
    explore_all(check, flags);
}

/* Plays, the shorter version too, if there is one. */
static void play_all(struct check *check) {
  const struct evidence *evidence = &check->evidence;
  struct report *report = check->report;
  skaz_about about;
  skaz_about_program(check->program, &about);
  play(check, 0);
  if (about.short_minutes > 0 && !is_stopped(check)) play(check, SKAZ_SHORT);
  report->is_explored = true;
  report->is_complete = evidence->is_complete;
  report->end = evidence->end;
  report->states = evidence->states;
  report->edges = evidence->edges;
  report->plays = check->options->plays > 0 ? evidence->plays : 0;
  report->turns = evidence->turns;
}

static void judge(const struct evidence *evidence, const skaz_program *program,
                  struct report *report) {
  judge_sites(evidence, program, &report->findings);
  judge_same(evidence, program, &report->findings);
  judge_claims(evidence, program, &report->findings, &report->verdicts);
  verdict_add_all(&report->verdicts, &report->findings, judge_knows(evidence));
  judge_coverage(evidence, program, &report->verdicts);
}

static void examine(struct check *check) {
  struct report *report = check->report;
  judge_begin(&check->evidence, check->program);
  check->evidence.is_part = check->options->act != NULL;
  if (!check->options->is_static) play_all(check);
  rules_run(check->program, report->is_complete, &report->findings);
  if (report->is_explored) judge(&check->evidence, check->program, report);
  judge_free(&check->evidence);
}

static bool has_act(const skaz_program *program, const char *act) {
  skaz_entry entry;
  for (size_t i = 0; skaz_entry_at(program, SKAZ_ENTRY_ACT, i, &entry); i++)
    if (strcmp(entry.name, act) == 0) return true;
  return false;
}

/* What no file is to blame for stands in the scenario's first. */
static void place_all(struct findings *findings, const char *path) {
  for (size_t i = 0; i < findings->count; i++) {
    if (findings->items[i].file[0] != '\0') continue;
    free(findings->items[i].file);
    findings->items[i].file = need_string(path);
  }
}

void verify_scenario(struct scenario *scenario, const struct verify_options *options,
                     struct report *report) {
  *report = (struct report){0};
  struct check check = {.scenario = scenario,
                        .options = options,
                        .program = load(scenario),
                        .report = report,
                        .refuter = {options->folder, scenario->id, options->act, options->problem}};
  char *path = file_join(scenario->folder, scenario->main);
  struct spot whole = {0};
  if (check.program == NULL)
    finding_add(&report->findings, CODE_LOAD, whole, "there is no memory to load this");
  else
    tell_issues(check.program, &report->findings);
  bool is_fine = finding_count(&report->findings, SEVERITY_ERROR) == 0;
  report->lacks_act = is_fine && options->act != NULL && !has_act(check.program, options->act);
  if (is_fine && !report->lacks_act) examine(&check);
  place_all(&report->findings, path);
  finding_sort(&report->findings);
  column_find_all(&report->findings);
  finding_sort(&report->findings);
  skaz_unload(check.program);
  free(path);
}

void verify_free(struct report *report) {
  finding_free(&report->findings);
  verdict_free(&report->verdicts);
  free(report->figures);
  json_decref(report->figures_json);
  json_decref(report->sample_json);
  json_decref(report->costs_json);
  json_decref(report->ranges_json);
}

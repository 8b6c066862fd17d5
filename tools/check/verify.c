/* verify: one scenario, checked: loaded, looked at, explored, judged. */
#include "check/verify.h"

#include <stdlib.h>

#include "check/column.h"
#include "check/explore.h"
#include "check/rules.h"
#include "check/topic.h"
#include "plays/file.h"

/* Unlike scenario_load this keeps a program that has errors, and prints nothing. */
static skaz_program *load(void *user) {
  struct scenario *scenario = user;
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

/* ------------------------------------------------------------- exploration */

static void explore(struct scenario *scenario, const struct verify_options *options, unsigned flags,
                    struct evidence *evidence, struct report *report) {
  struct explore_options explore = {.load = load,
                                    .user = scenario,
                                    .act = options->act,
                                    .flags = flags,
                                    .threads = options->threads,
                                    .most_memory = options->memory};
  struct space *space = explore_run(&explore);
  if (space == NULL) {
    evidence->is_complete = false;
    evidence->end = SPACE_MEMORY;
    return;
  }
  judge_take(evidence, space, &report->findings);
  judge_stuck(space, flags, &report->findings);
  space_free(space);
}

/* Plays in every way, the shorter version too, if there is one. */
static void explore_all(struct scenario *scenario, const struct verify_options *options,
                        const skaz_program *program, struct evidence *evidence,
                        struct report *report) {
  skaz_about about;
  skaz_about_program(program, &about);
  explore(scenario, options, 0, evidence, report);
  if (about.short_minutes > 0) explore(scenario, options, SKAZ_SHORT, evidence, report);
  report->is_explored = true;
  report->is_complete = evidence->is_complete;
  report->end = evidence->end;
  report->states = evidence->states;
  report->edges = evidence->edges;
}

static void judge(const struct evidence *evidence, const skaz_program *program,
                  struct report *report) {
  judge_sites(evidence, program, &report->findings);
  judge_claims(evidence, program, &report->findings, &report->verdicts);
  finding_sort(&report->findings); /* the shorter version says much of it again */
  verdict_add_all(&report->verdicts, &report->findings, report->is_complete,
                  judge_is_sure(evidence));
  judge_coverage(evidence, program, &report->verdicts);
}

static void examine(struct scenario *scenario, const struct verify_options *options,
                    const skaz_program *program, struct report *report) {
  struct evidence evidence;
  judge_begin(&evidence, program);
  if (!options->is_static) explore_all(scenario, options, program, &evidence, report);
  rules_run(program, report->is_complete, &report->findings);
  if (report->is_explored) judge(&evidence, program, report);
  judge_free(&evidence);
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
  char *path = file_join(scenario->folder, scenario->main);
  skaz_program *program = load(scenario);
  struct spot whole = {0};
  if (program == NULL)
    finding_add(&report->findings, CODE_LOAD, whole, "there is no memory to load this");
  else
    tell_issues(program, &report->findings);
  if (program != NULL && finding_count(&report->findings, SEVERITY_ERROR) == 0)
    examine(scenario, options, program, report);
  place_all(&report->findings, path);
  finding_sort(&report->findings);
  column_find_all(&report->findings);
  finding_sort(&report->findings);
  skaz_unload(program);
  free(path);
}

void verify_free(struct report *report) {
  finding_free(&report->findings);
  verdict_free(&report->verdicts);
}

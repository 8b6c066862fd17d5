/* print: reports, for people and editors, or as JSON for tools. */
#include "check/print.h"

#include <stdlib.h>

#include "check/base/lines.h"
#include "text/utf.h"

enum { NARROWEST = 32, WIDEST = 60 }; /* columns for the name of a property */
enum { MOST_UNSEEN = 6 };             /* lines that say what was not seen */

/* ---------------------------------------------------------------- findings */

static void print_finding(FILE *out, const struct finding *finding) {
  char *file = utf_shown(finding->file);
  fprintf(out, "%s:", file);
  if (finding->line > 0) fprintf(out, "%d:", finding->line);
  if (finding->line > 0 && finding->column > 0) fprintf(out, "%d:", finding->column);
  fprintf(out, " %s: %s [%s]\n", code_severity_name(finding->severity), finding->message,
          code_name(finding->code));
  if (finding->also != NULL) fprintf(out, "    also: %s\n", finding->also);
  if (finding->moves != NULL) fprintf(out, "    after: %s\n", finding->moves);
  if (finding->play != NULL) fprintf(out, "    play: %s\n", finding->play);
  free(file);
}

void print_findings(FILE *out, const struct findings *findings) {
  for (size_t i = 0; i < findings->count; i++) print_finding(out, &findings->items[i]);
}

/* ----------------------------------------------------------------- summary */

static const char *reason_of(const struct report *report) {
  switch (report->end) {
  case SPACE_STATES:
  case SPACE_MEMORY: return "the memory was used up (--memory gives more)";
  case SPACE_STOPPED: return "stopped";
  case SPACE_WHOLE: break;
  }
  return "some moves have more outcomes or answers than can be followed";
}

static void print_sample(FILE *out, const struct report *report) {
  char plays[LINES_NUMBER], turns[LINES_NUMBER];
  fprintf(out, "%s random play%s, %s turn%s, which prove nothing\n",
          lines_number(report->plays, plays), report->plays == 1 ? "" : "s",
          lines_number(report->turns, turns), report->turns == 1 ? "" : "s");
}

static void print_extent(FILE *out, const struct report *report) {
  char states[LINES_NUMBER], edges[LINES_NUMBER];
  fprintf(out, "%s state%s, %s way%s between them: ", lines_number(report->states, states),
          report->states == 1 ? "" : "s", lines_number(report->edges, edges),
          report->edges == 1 ? "" : "s");
  fprintf(out, "%s", report->is_complete ? "all that there are" : reason_of(report));
  if (report->acts > 0)
    fprintf(out, ", with plays of %zu act%s alone", report->acts, report->acts == 1 ? "" : "s");
  fputc('\n', out);
}

/* Columns of the longest name, of those that are not very long. */
static int widest(const struct verdicts *verdicts) {
  int columns = NARROWEST;
  for (size_t i = 0; i < verdicts->count; i++) {
    int width = utf_columns(verdicts->items[i].name);
    if (width > columns && width <= WIDEST) columns = width;
  }
  return columns;
}

/* After how much a verdict is not known, and what was covered. */
static void print_unknown(FILE *out, const struct report *report, const struct property *property) {
  char room[LINES_NUMBER];
  uint64_t count = report->plays > 0 ? report->plays : report->states;
  fprintf(out, " after %s %s%s", lines_number(count, room), report->plays > 0 ? "play" : "state",
          count == 1 ? "" : "s");
  if (property->total > 0) fprintf(out, " (%zu of %zu seen)", property->seen, property->total);
}

/* What was not seen, or the first of it. */
static void print_unseen(FILE *out, const struct property *property) {
  for (size_t i = 0; i < property->unseen_count && i < MOST_UNSEEN; i++) {
    char *shown = utf_shown(property->unseen[i]);
    fprintf(out, "        %s\n", shown);
    free(shown);
  }
  if (property->unseen_count > MOST_UNSEEN)
    fprintf(out, "        and %zu more (--json has them)\n", property->unseen_count - MOST_UNSEEN);
}

static void print_property(FILE *out, const struct report *report, const struct property *property,
                           int columns) {
  int width = columns - utf_columns(property->name);
  fprintf(out, "    %s%*s  %s", property->name, width > 0 ? width : 0, "",
          verdict_name(property->verdict));
  if (property->against > 1) fprintf(out, " (%zu findings)", property->against);
  if (property->verdict == VERDICT_UNKNOWN) print_unknown(out, report, property);
  fputc('\n', out);
  if (property->verdict == VERDICT_UNKNOWN) print_unseen(out, property);
}

static void print_counts(FILE *out, const struct findings *findings) {
  size_t errors = finding_count(findings, SEVERITY_ERROR);
  size_t warnings = finding_count(findings, SEVERITY_WARNING);
  size_t hints = finding_count(findings, SEVERITY_HINT);
  fprintf(out, "%zu error%s, %zu warning%s, %zu hint%s\n", errors, errors == 1 ? "" : "s", warnings,
          warnings == 1 ? "" : "s", hints, hints == 1 ? "" : "s");
}

void print_summary(FILE *out, const char *id, const struct report *report) {
  char *name = utf_shown(id);
  fprintf(out, "%s: ", name);
  print_counts(out, &report->findings);
  if (report->is_explored) {
    fprintf(out, "%s: ", name);
    if (report->plays > 0)
      print_sample(out, report);
    else
      print_extent(out, report);
    int columns = widest(&report->verdicts);
    for (size_t i = 0; i < report->verdicts.count; i++)
      print_property(out, report, &report->verdicts.items[i], columns);
    if (report->figures != NULL) fputs(report->figures, out);
  }
  free(name);
}

/* -------------------------------------------------------------------- JSON */

/* A string from outside, which need not be UTF-8. */
static json_t *string_of(const char *bytes) {
  char *shown = utf_shown(bytes);
  json_t *string = json_string(shown);
  free(shown);
  return string;
}

static json_t *number_of(uint64_t number) { return json_integer((json_int_t)number); }

static json_t *finding_of(const struct finding *finding) {
  json_t *object = json_object();
  json_object_set_new(object, "code", json_string(code_name(finding->code)));
  json_object_set_new(object, "severity", json_string(code_severity_name(finding->severity)));
  json_object_set_new(object, "file", string_of(finding->file));
  json_object_set_new(object, "line", json_integer(finding->line));
  json_object_set_new(object, "column", json_integer(finding->column));
  json_object_set_new(object, "message", json_string(finding->message));
  if (finding->also != NULL) json_object_set_new(object, "also", string_of(finding->also));
  if (finding->moves != NULL) json_object_set_new(object, "moves", string_of(finding->moves));
  if (finding->play != NULL) json_object_set_new(object, "play", string_of(finding->play));
  return object;
}

static json_t *strings_of(char *const *strings, size_t count) {
  json_t *array = json_array();
  for (size_t i = 0; i < count; i++) json_array_append_new(array, string_of(strings[i]));
  return array;
}

static json_t *property_of(const struct property *property) {
  json_t *object = json_object();
  json_object_set_new(object, "name", json_string(property->name));
  json_object_set_new(object, "verdict", json_string(verdict_name(property->verdict)));
  json_object_set_new(object, "against", number_of(property->against));
  if (property->total > 0) {
    json_object_set_new(object, "seen", number_of(property->seen));
    json_object_set_new(object, "total", number_of(property->total));
    json_object_set_new(object, "not_seen", strings_of(property->unseen, property->unseen_count));
  }
  return object;
}

json_t *print_json(const char *id, const struct report *report) {
  json_t *object = json_object(), *findings = json_array(), *properties = json_array();
  for (size_t i = 0; i < report->findings.count; i++)
    json_array_append_new(findings, finding_of(&report->findings.items[i]));
  for (size_t i = 0; i < report->verdicts.count; i++)
    json_array_append_new(properties, property_of(&report->verdicts.items[i]));
  json_object_set_new(object, "scenario", string_of(id));
  json_object_set_new(object, "findings", findings);
  json_object_set_new(object, "explored", json_boolean(report->is_explored));
  json_object_set_new(object, "complete", json_boolean(report->is_complete));
  json_object_set_new(object, "states", number_of(report->states));
  json_object_set_new(object, "edges", number_of(report->edges));
  json_object_set_new(object, "acts", number_of(report->acts));
  json_object_set_new(object, "plays", number_of(report->plays));
  json_object_set_new(object, "properties", properties);
  if (report->figures_json != NULL) json_object_set(object, "figures", report->figures_json);
  if (report->costs_json != NULL) json_object_set(object, "costs", report->costs_json);
  if (report->sample_json != NULL) json_object_set(object, "sample", report->sample_json);
  if (report->ranges_json != NULL) json_object_set(object, "ranges", report->ranges_json);
  return object;
}

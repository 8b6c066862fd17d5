/* explain: says in an author's words what Lua's parser and machine say in theirs. */
#include "lua/explain.h"

#include <stdlib.h>
#include <string.h>

#include "language/lex.h"
#include "language/schema.h"
#include "lua/report.h"

enum { SHOWN = 80 }; /* bytes of the source in a message */

/* ------------------------------------------------- where the parser stopped */

/* What surrounds the token that the parser could not use. */
struct slip {
  const char *message; /* the parser's, without the place */
  int line;            /* the parser's */
  bool is_found;
  struct token near, last; /* the token and the one before it */
  int last_line;           /* where `last` ends */
  bool is_inside;          /* a bracket is open there */
};

struct search {
  struct lexer lexer;
  struct token token, last;
  int last_line;
  int depth; /* of brackets */
};

static bool is_one_of(const struct token *token, const char *const *words) {
  for (; *words != NULL; words++)
    if (token_is(token, *words)) return true;
  return false;
}

static bool is_keyword(const struct token *token) {
  static const char *const keywords[] = {
      "and",   "break", "do", "else",   "elseif", "for",  "function", "goto",  "if", "in",
      "local", "not",   "or", "repeat", "return", "then", "until",    "while", NULL};
  return token->kind == TOKEN_NAME && is_one_of(token, keywords);
}

/* Whether a value can end with this token: the next one must then be a comma or an
 * operator. */
static bool ends_value(const struct token *token) {
  static const char *const closers[] = {"}", ")", "]", "...", NULL};
  if (token->kind == TOKEN_SYMBOL) return is_one_of(token, closers);
  return token->length > 0 && !is_keyword(token);
}

static void note_bracket(struct search *search) {
  static const char *const openers[] = {"{", "(", "[", NULL}, *const closers[] = {"}", ")", "]",
                                                                                  NULL};
  if (search->token.kind != TOKEN_SYMBOL) return;
  if (is_one_of(&search->token, openers))
    search->depth++;
  else if (is_one_of(&search->token, closers))
    search->depth--;
}

/* The text between the quotes of "near '...'"; NULL if there is none. */
static const char *near_text(const char *message, size_t *length) {
  const char *near = strstr(message, " near '");
  if (near == NULL) return NULL;
  near += strlen(" near '");
  *length = strlen(near);
  if (*length > 0 && near[*length - 1] == '\'') --*length;
  return near;
}

static void fill(struct slip *slip, const struct search *search) {
  slip->is_found = true;
  slip->near = search->token;
  slip->last = search->last;
  slip->last_line = search->last_line;
  slip->is_inside = search->depth > 0;
}

/* Whether the token is out of place where it stands: a comma that follows no value,
 * or anything else that follows one. */
static bool is_likely(const struct token *near, const struct token *last) {
  return ends_value(last) != token_is(near, ",");
}

/* The parser tells the line where the token ends and its text, which may stand
 * there twice: one that is out of place is the likelier one. */
static void find_near(struct slip *slip, const struct source_file *file, struct search *search) {
  size_t length = 0;
  const char *near = near_text(slip->message, &length);
  lex_init(&search->lexer, file->text, file->size);
  while ((search->token = lex_next(&search->lexer)).kind != TOKEN_END) {
    int line = search->lexer.line;
    const struct token *token = &search->token;
    bool is_it = near != NULL && line == slip->line && token->length == length &&
                 memcmp(token->text, near, length) == 0;
    if (is_it && (!slip->is_found || is_likely(token, &search->last))) fill(slip, search);
    if (slip->is_found && (is_likely(&slip->near, &slip->last) || line > slip->line)) return;
    note_bracket(search);
    search->last = *token;
    search->last_line = line;
  }
}

/* Takes "name:12: text" apart. The name is cut by Lua and may hold colons. */
static void split_message(struct slip *slip, const char *message) {
  slip->message = message;
  for (const char *at = strchr(message, ':'); at != NULL; at = strchr(at + 1, ':')) {
    char *end;
    long line = strtol(at + 1, &end, 10);
    if (end == at + 1 || end[0] != ':' || end[1] != ' ') continue;
    slip->line = (int)line;
    slip->message = end + 2;
    return;
  }
}

/* ---------------------------------------------------------------- sentences */

/* A source with the place and what is said about it. */
struct report {
  struct loader *loader;
  const struct source_file *file;
  const struct slip *slip;
};

static struct place at_slip(const struct report *report) {
  if (report->slip->is_found)
    return (struct place){report->file->file, report->slip->near.line, report->slip->near.column};
  return (struct place){report->file->file, report->slip->line, 0};
}

/* How a message shows a part of the source: its beginning, on one line, without what
 * could steer a terminal. */
static const char *show_text(const struct report *report, const char *text, size_t length) {
  char shown[SHOWN + 1];
  const char *end = memchr(text, '\n', length);
  if (end != NULL) length = (size_t)(end - text);
  report_clean(shown, sizeof shown, text, length);
  return arena_print(report->loader->request->scratch, "%s%s", shown,
                     length > SHOWN || end != NULL ? "..." : "");
}

static const char *show(const struct report *report, const struct token *token) {
  return show_text(report, token->text, token->length);
}

static struct issues *issues_of(const struct report *report) {
  return report->loader->request->issues;
}

static enum record_kind word_of(const struct token *token) {
  if (token->kind != TOKEN_NAME) return RECORD_KINDS;
  return schema_find(token->text, token->length);
}

/* `passage shed { ... }`, `go office` */
static bool explain_unquoted(const struct report *report) {
  const struct slip *slip = report->slip;
  enum record_kind kind = word_of(&slip->last);
  if (kind == RECORD_KINDS || schema_of(kind)->label != LABEL_REQUIRED) return false;
  if (slip->near.kind != TOKEN_NAME || slip->near.line != slip->last_line) return false;
  issue_error(issues_of(report), at_slip(report),
              "what stands behind '%s' needs quotes: %s \"%.*s\"", record_word(kind),
              record_word(kind), (int)slip->near.length, slip->near.text);
  return true;
}

static void report_comma(const struct report *report) {
  const struct slip *slip = report->slip;
  if (slip->near.line > slip->last_line)
    issue_error(issues_of(report), (struct place){report->file->file, slip->last_line, 0},
                "a comma is missing after line %d", slip->last_line);
  else
    issue_error(issues_of(report), at_slip(report), "a comma is missing before '%s'",
                show(report, &slip->near));
}

/* A list, or what a function is called with, stops where a comma should follow. The
 * commas between items are looked for before Lua parses, and brackets are too. */
static void explain_list(const struct report *report) {
  if (explain_unquoted(report)) return;
  if (token_is(&report->slip->near, "="))
    issue_error(issues_of(report), at_slip(report),
                "only a name can stand before this =: a field is written  name = value");
  else
    report_comma(report);
}

struct hint {
  const char *near;
  const char *last; /* the token before; NULL: any */
  const char *text;
};

static bool explain_hint(const struct report *report) {
  static const struct hint hints[] = {
      {"&", NULL, "in Lua 'and' is a word, not &&"},
      {"|", NULL, "in Lua 'or' is a word, not ||"},
      {",", ",", "there are two commas: delete one"},
      {",", "{", "a list begins with an item, not with a comma"},
      {"+", NULL, "+= works in effect \"...\" alone: in a function write  x = x + 1"},
      {"-", NULL, "-= works in effect \"...\" alone: in a function write  x = x - 1"},
      {"else", NULL, "this 'else' belongs to no 'if'"}};
  const struct slip *slip = report->slip;
  for (size_t i = 0; slip->is_found && i < sizeof hints / sizeof hints[0]; i++) {
    bool fits = token_is(&slip->near, hints[i].near) &&
                (hints[i].last == NULL || token_is(&slip->last, hints[i].last));
    if (!fits) continue;
    issue_error(issues_of(report), at_slip(report), "%s", hints[i].text);
    return true;
  }
  return false;
}

static bool begins(const char *message, const char *start) {
  return strncmp(message, start, strlen(start)) == 0;
}

/* `"text"` or `{ ... }` at the top level of a file, where only words may begin. */
static bool explain_stray(const struct report *report) {
  const struct token *near = &report->slip->near;
  bool is_value = near->kind == TOKEN_STRING || near->kind == TOKEN_BLOCK || token_is(near, "{");
  if (report->slip->is_inside || !is_value) return false;
  issue_error(issues_of(report), at_slip(report),
              "this stands outside of every { }: does a } close too early above it, or is a word "
              "such as passage missing before it?");
  return true;
}

/* A value that nothing is done with, where a statement should stand. */
static bool explain_alone(const struct report *report) {
  const struct slip *slip = report->slip;
  if (!begins(slip->message, "syntax error") || slip->last.kind != TOKEN_NAME) return false;
  struct place at = {report->file->file, slip->last.line, slip->last.column};
  issue_error(issues_of(report), at,
              "'%s' alone says nothing here: is something missing before or "
              "after it?",
              show(report, &slip->last));
  return true;
}

static void explain_other(const struct report *report) {
  const struct slip *slip = report->slip;
  const char *message = slip->message;
  bool is_stop = begins(message, "unexpected symbol") || begins(message, "syntax error") ||
                 begins(message, "<eof> expected");
  if (is_stop && explain_unquoted(report))
    return;
  else if (is_stop && (explain_hint(report) || explain_stray(report) || explain_alone(report)))
    return;
  else if (strstr(message, "expected near '='") != NULL)
    issue_error(issues_of(report), at_slip(report),
                "a comparison is written == in Lua: a single = sets a value");
  else if (begins(message, "invalid escape sequence"))
    issue_error(issues_of(report), at_slip(report),
                "a backslash means something in Lua: write \\\\ to show one");
  else
    issue_error(issues_of(report), at_slip(report), "Lua cannot read this: %s",
                show_text(report, message, strlen(message)));
}

void explain_syntax(struct loader *loader, const struct source_file *file, const char *message) {
  struct slip slip = {.line = 0};
  struct search search = {.depth = 0};
  const struct report report = {loader, file, &slip};
  split_message(&slip, message);
  find_near(&slip, file, &search);
  bool is_list = begins(slip.message, "'}' expected") || begins(slip.message, "')' expected");
  if (is_list && slip.is_found)
    explain_list(&report);
  else
    explain_other(&report);
}

/* ---------------------------------------------------------------- run time */

/* The variable that the machine's message names: "(local 'x')". */
static const char *culprit(struct loader *loader, const char *message) {
  const char *open = strstr(message, " '");
  const char *end = open == NULL ? NULL : strchr(open + 2, '\'');
  if (end == NULL) return NULL;
  return arena_copy(loader->request->scratch, open + 2, (size_t)(end - open - 2));
}

static const char *verb_of(const char *message) {
  if (begins(message, "attempt to concatenate")) return "joined with '..'";
  if (begins(message, "attempt to perform arithmetic")) return "calculated with";
  if (begins(message, "attempt to compare")) return "compared";
  if (begins(message, "attempt to index")) return "looked into with . or [ ]";
  return begins(message, "attempt to call") ? "called" : NULL;
}

static const char *advice_for(const char *message) {
  if (strstr(message, "item value") != NULL) return "items of a body are separated by commas";
  if (begins(message, "attempt to concatenate"))
    return "to print a variable of the story write {trust} inside the text";
  if (begins(message, "attempt to call")) return "is the name right, or is a comma missing?";
  return "the story's variables have values only in play";
}

static void explain_value(struct loader *loader, struct place at, const char *message,
                          const char *verb) {
  bool is_item = strstr(message, "item value") != NULL, is_nil = strstr(message, "nil") != NULL;
  const char *name = culprit(loader, message);
  const char *what = is_item  ? "an item such as go or choice"
                     : is_nil ? "nil, which is no value,"
                              : "a value of this kind";
  if (name != NULL && !is_item)
    issue_error(loader->request->issues, at, "'%s' is %s and cannot be %s: %s", name,
                is_nil ? "nil here" : "of a kind that does not fit", verb, advice_for(message));
  else
    issue_error(loader->request->issues, at, "%s cannot be %s: %s", what, verb,
                advice_for(message));
}

/* What failed at the line of an unknown name failed because of it. */
static bool is_aftermath(const struct loader *loader, struct place at, const char *message) {
  if (strstr(message, "unknown name value") != NULL) return true;
  for (size_t i = 0; i < loader->unknown_count; i++) {
    const struct place *other = &loader->unknowns[i].at;
    if (other->file == at.file && other->line == at.line) return true;
  }
  return false;
}

void explain_failure(struct loader *loader, const struct source_file *file,
                     const struct failure *failure) {
  const struct source_file *where = loader_file(loader, failure->file);
  struct place at = {where != NULL ? where->file : file->file, failure->line, 0};
  const char *message = failure->message, *verb = verb_of(message);
  if (failure->status == SKAZ_SCRIPT_ERROR && is_aftermath(loader, at, message)) return;
  if (verb != NULL)
    explain_value(loader, at, message, verb);
  else
    issue_error(loader->request->issues, at, "%s", message);
}

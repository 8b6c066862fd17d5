/* markup: the author's text, compiled to pieces that play can render. */
#include "language/markup.h"

#include <stdio.h>

#include "base/eight.h"

enum { DEEPEST = 20, MOST_WAYS = 200 };

/* Plain text on its way to a piece. */
struct run {
  char *bytes;
  size_t length;
};

/* One paragraph being compiled: `at` .. `end` are offsets into the literal. */
struct writer {
  const struct markup_context *context;
  struct program *program;
  struct literal text;
  size_t at, end;
  unsigned style;
  size_t opened[2]; /* where emphasis and strong began */
  int depth;
  int ways; /* sequences around: a bar separates there */
  bool allows_sequences;
  bool failed;
  struct place place; /* of the byte at `placed`: places are counted on from it */
  size_t placed;
  struct run run; /* flushed before anything in braces, which then uses it */
  struct text_template *template;
};

static void fail(struct writer *writer, size_t at, const char *message) {
  if (!writer->failed)
    issue_error(writer->context->expr.issues, literal_place(&writer->text, at), "%s", message);
  writer->failed = true;
}

/* What follows the first `at` bytes. */
static struct literal rest_of(const struct literal *text, size_t at) {
  struct literal rest = *text;
  rest.at = literal_place(text, at);
  rest.text += at;
  rest.length -= at;
  return rest;
}

/* Where a byte stands; those of a text are asked for in order. */
static struct place place_at(struct writer *writer, size_t at) {
  struct literal rest = writer->text;
  rest.at = writer->place;
  rest.text += writer->placed;
  rest.length -= writer->placed;
  writer->place = literal_place(&rest, at - writer->placed);
  writer->placed = at;
  return writer->place;
}

static struct piece *piece_at(struct writer *writer, uint32_t piece) {
  return &writer->program->pieces[piece];
}

static uint32_t add_piece(struct writer *writer, enum piece_op op, uint32_t a) {
  struct program *program = writer->program;
  struct piece *piece =
      ARENA_PUSH(&program->arena, program->pieces, program->piece_count, program->piece_capacity);
  piece->op = (uint8_t)op;
  piece->style = (uint8_t)writer->style;
  piece->a = a;
  return (uint32_t)program->piece_count - 1;
}

static bool starts(const struct writer *writer, size_t at, const char *word) {
  size_t length = strlen(word);
  return writer->end - at >= length && memcmp(writer->text.text + at, word, length) == 0;
}

static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }
static bool is_space(char c) { return is_blank(c) || c == '\n'; }

/* ------------------------------------------------------------- plain text */

/* Moves on behind the bytes of a run: what comes next stands right behind. */
static const char *keep_run(struct run *run) {
  const char *text = run->bytes;
  run->bytes += run->length;
  run->length = 0;
  return text;
}

static void flush(struct writer *writer) {
  struct run *run = &writer->run;
  if (run->length == 0) return;
  uint32_t piece = add_piece(writer, PIECE_TEXT, (uint32_t)run->length);
  piece_at(writer, piece)->text = keep_run(run);
}

/* Whether one of the bytes is a star, or may be below a space, or not below a brace: that
 * leaves most letters out. */
static bool may_stop(uint64_t eight) {
  uint64_t low = (eight - EIGHT_ONES * ' ') & ~eight, high = eight + EIGHT_ONES * (0x80 - '{');
  return eight_has(eight, '*') != 0 || ((low | high | eight) & EIGHT_TOPS) != 0;
}

/* Bytes from here on that stand for themselves and are no white space to look at. */
static size_t plain_length(const struct writer *writer) {
  const char *from = writer->text.text + writer->at, *end = writer->text.text + writer->end;
  const char *at = from;
  while (end - at >= 8 && !may_stop(eight_at(at))) at += 8;
  while (at < end && *at != '{' && *at != '|' && *at != '*' && *at != '\n' && *at != '\t' &&
         *at != '\r')
    at++;
  return (size_t)(at - from);
}

static void take_plain(struct writer *writer) {
  struct run *run = &writer->run;
  size_t length = plain_length(writer);
  memcpy(run->bytes + run->length, writer->text.text + writer->at, length);
  run->length += length;
  writer->at += length;
}

static void put(struct writer *writer, char c) {
  writer->run.bytes[writer->run.length++] = is_blank(c) ? ' ' : c;
}

/* Whether the bar of a sequence stands before the white space at `at`. */
static bool is_behind_bar(const struct writer *writer) {
  size_t at = writer->at;
  while (at > 0 && is_space(writer->text.text[at - 1])) at--;
  return writer->ways > 0 && at > 0 && writer->text.text[at - 1] == '|';
}

/* A newline and the indentation behind it: a space, or a kept break before a bar. In a
 * sequence a bar separates, and a newline beside it is nothing. */
static void take_newline(struct writer *writer) {
  struct run *run = &writer->run;
  bool is_first = is_behind_bar(writer);
  while (run->length > 0 && is_blank(run->bytes[run->length - 1])) run->length--;
  while (writer->at < writer->end && is_space(writer->text.text[writer->at])) writer->at++;
  if (writer->at == writer->end) return;
  bool is_at_bar = writer->text.text[writer->at] == '|';
  if (!is_at_bar || writer->ways > 0) {
    if (!is_first && !is_at_bar) put(writer, ' ');
    return;
  }
  put(writer, '\n');
  writer->at++;
  if (writer->at < writer->end && writer->text.text[writer->at] == ' ') writer->at++;
}

static bool is_word(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Stars that stand at a word's edge switch a style; others are stars. */
static bool take_stars(struct writer *writer) {
  bool is_strong = starts(writer, writer->at, "**");
  unsigned style = is_strong ? SKAZ_STRONG : SKAZ_EMPHASIS;
  size_t next = writer->at + (is_strong ? 2 : 1);
  char before = writer->at > 0 ? writer->text.text[writer->at - 1] : ' ';
  char behind = next < writer->end ? writer->text.text[next] : ' ';
  bool is_open = (writer->style & style) != 0;
  bool switches =
      is_open ? !is_space(before) && !is_word(behind) : !is_space(behind) && !is_word(before);
  if (!switches) return false;
  flush(writer);
  if (!is_open) writer->opened[is_strong] = writer->at;
  writer->style ^= style;
  writer->at = next;
  return true;
}

/* --------------------------------------------------------------- braces */

/* The offset of the } that closes the brace whose inside begins at `at`; strings in
 * quotes, inner braces and {{ are stepped over. `end` if there is none. */
static size_t closing(const struct writer *writer, size_t at, bool has_strings) {
  int depth = 0;
  char quote = '\0';
  for (; at < writer->end; at++) {
    char c = writer->text.text[at];
    if (quote != '\0') {
      if (c == quote) quote = '\0';
    } else if (has_strings && (c == '\'' || c == '"')) {
      quote = c;
    } else if (!has_strings && starts(writer, at, "{{")) {
      at++;
    } else if (c == '{') {
      depth++;
    } else if (c == '}' && depth-- == 0) {
      return at;
    }
  }
  return at;
}

static struct literal inside(struct writer *writer, size_t from, size_t to) {
  while (from < to && is_space(writer->text.text[from])) from++;
  while (to > from && is_space(writer->text.text[to - 1])) to--;
  struct literal part = writer->text;
  part.at = place_at(writer, from);
  part.text += from;
  part.length = to - from;
  return part;
}

static bool calls_function(const struct program *program, size_t from) {
  for (size_t i = from; i < program->node_count; i++)
    if (program->nodes[i].op == NODE_CALL) return true;
  return false;
}

static int32_t compile_inside(struct writer *writer, struct literal text, enum expr_use use) {
  size_t from = writer->program->node_count;
  int32_t node = expr_compile(&writer->context->expr, text, use);
  writer->failed = writer->failed || node == NONE;
  writer->template->is_dynamic = true;
  if (calls_function(writer->program, from)) writer->template->can_call = true;
  return node == NONE ? 0 : node;
}

static size_t skip_space(const struct writer *writer, size_t at) {
  while (at < writer->end && is_space(writer->text.text[at])) at++;
  return at;
}

/* The offset behind the word of the tag `{word` that stands here; 0: none does. */
static size_t behind_tag(const struct writer *writer, const char *word) {
  size_t at = skip_space(writer, writer->at + 1), behind = at + strlen(word);
  if (writer->text.text[writer->at] != '{' || !starts(writer, at, word)) return 0;
  if (behind == writer->end) return behind;
  char c = writer->text.text[behind];
  return is_space(c) || c == '}' ? behind : 0;
}

/* The offset behind `{word}`; 0: it does not stand here. */
static size_t behind_whole_tag(const struct writer *writer, const char *word) {
  size_t behind = behind_tag(writer, word), to = skip_space(writer, behind);
  return behind > 0 && to < writer->end && writer->text.text[to] == '}' ? to + 1 : 0;
}

/* Whether a tag stands here that belongs to an {if} before it. */
static bool is_closing_tag(const struct writer *writer) {
  return behind_tag(writer, "elseif") > 0 || behind_whole_tag(writer, "else") > 0 ||
         behind_whole_tag(writer, "end") > 0;
}

static void write_run(struct writer *writer, const char *stops);

/* The condition behind `{if` or `{elseif`, from `from` on. */
static uint32_t take_condition(struct writer *writer, size_t from) {
  size_t to = closing(writer, from, true);
  if (to == writer->end) fail(writer, writer->at, "this { has no closing }");
  int32_t node = compile_inside(writer, inside(writer, from, to), EXPR_CONDITION);
  writer->at = to < writer->end ? to + 1 : to;
  return add_piece(writer, PIECE_UNLESS, (uint32_t)node);
}

static void jump_to(struct writer *writer, uint32_t chain, uint32_t target) {
  while (chain != UINT32_MAX) { /* jumps to the end are chained through b until it is known */
    uint32_t next = piece_at(writer, chain)->b;
    piece_at(writer, chain)->b = target;
    chain = next;
  }
}

static bool take_tag(struct writer *writer, const char *word) {
  size_t behind = behind_whole_tag(writer, word);
  if (behind > 0) writer->at = behind;
  return behind > 0;
}

/* A branch of an {if}, or a way of a sequence: up to one of `stops`. */
static void write_branch(struct writer *writer, const char *stops) {
  unsigned style = writer->style;
  write_run(writer, stops);
  if (writer->style != style)
    fail(writer, writer->at, "emphasis must begin and end in the same branch");
  writer->style = style;
}

/* {if c}..{elseif c}..{else}..{end}, with `at` on the first brace. */
static void write_if(struct writer *writer) {
  size_t begin = writer->at;
  uint32_t ends = UINT32_MAX, unless = take_condition(writer, behind_tag(writer, "if"));
  write_branch(writer, "{");
  for (size_t behind; !writer->failed && (behind = behind_tag(writer, "elseif")) > 0;) {
    uint32_t jump = add_piece(writer, PIECE_JUMP, 0);
    piece_at(writer, jump)->b = ends;
    ends = jump;
    piece_at(writer, unless)->b = (uint32_t)writer->program->piece_count;
    unless = take_condition(writer, behind);
    write_branch(writer, "{");
  }
  if (!writer->failed && take_tag(writer, "else")) {
    uint32_t jump = add_piece(writer, PIECE_JUMP, 0);
    piece_at(writer, jump)->b = ends;
    ends = jump;
    piece_at(writer, unless)->b = (uint32_t)writer->program->piece_count;
    write_branch(writer, "{");
    unless = UINT32_MAX;
  }
  if (!writer->failed && !take_tag(writer, "end"))
    fail(writer, begin,
         "this {if} is not closed in its paragraph: write {end} before the blank "
         "line, or use `when` for whole paragraphs");
  uint32_t end = (uint32_t)writer->program->piece_count;
  if (unless != UINT32_MAX) piece_at(writer, unless)->b = end;
  jump_to(writer, ends, end);
}

static uint32_t sequence_slot(struct writer *writer, enum piece_op op, size_t ways) {
  int64_t last = (int64_t)ways - 1;
  if (op == PIECE_ONCE) last = (int64_t)ways;
  if (op == PIECE_SHUFFLE) last = UINT16_MAX;
  writer->program->sequences++;
  uint32_t slot = layout_add(&writer->program->layout, 0, last, 0, false);
  writer->program->layout.slots[slot].is_sequence = true;
  return slot;
}

/* Counts the ways of a sequence whose inside is at .. to: bars outside inner braces. */
static size_t count_ways(const struct writer *writer, size_t at, size_t to) {
  size_t ways = 1;
  for (int depth = 0; at < to; at++) {
    char c = writer->text.text[at];
    if (starts(writer, at, "{{")) {
      at++;
      continue;
    }
    depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    ways += c == '|' && depth == 0;
  }
  return ways;
}

/* {cycle: a|b|c}, with `at` on the brace and the inside `skip` bytes on. */
static void write_sequence(struct writer *writer, enum piece_op op, size_t skip) {
  size_t from = writer->at + skip, to = closing(writer, from, false);
  size_t ways = count_ways(writer, from, to), end = writer->end;
  if (!writer->allows_sequences)
    fail(writer, writer->at, "text that changes each time cannot stand in a label or question");
  if (to == end) fail(writer, writer->at, "this { has no closing }");
  if (ways > MOST_WAYS) fail(writer, writer->at, "a sequence has at most 200 ways");
  if (writer->failed) return;
  uint32_t slot = sequence_slot(writer, op, ways), head = add_piece(writer, op, slot);
  piece_at(writer, head)->count = (uint16_t)ways;
  for (size_t i = 0; i < ways; i++) add_piece(writer, PIECE_WAY, 0);
  writer->template->is_dynamic = writer->template->has_sequence = true;
  uint32_t ends = UINT32_MAX;
  writer->at = from;
  writer->end = to;
  writer->ways++;
  while (writer->at < to && is_space(writer->text.text[writer->at])) writer->at++;
  for (uint32_t i = 0; i < ways; i++) {
    piece_at(writer, head + 1 + i)->b = (uint32_t)writer->program->piece_count;
    write_branch(writer, "|");
    if (writer->at < to && writer->text.text[writer->at] == '|') writer->at++;
    uint32_t jump = add_piece(writer, PIECE_JUMP, 0);
    piece_at(writer, jump)->b = ends;
    ends = jump;
  }
  writer->ways--;
  writer->end = end;
  writer->at = to + 1;
  piece_at(writer, head)->b = (uint32_t)writer->program->piece_count;
  jump_to(writer, ends, (uint32_t)writer->program->piece_count);
}

static void check_term(struct writer *writer, const struct literal *id) {
  const struct names *terms = writer->context->terms;
  if (names_find(terms, id->text, id->length) != NAME_NONE) return;
  const char *best = names_suggest(terms, id->text, id->length);
  char message[200];
  snprintf(message, sizeof message, "there is no term '%.*s'%s%s%s", (int)id->length, id->text,
           best != NULL ? ": did you mean '" : ": define it with term \"...\" { \"...\" }",
           best != NULL ? best : "", best != NULL ? "'?" : "");
  fail(writer, writer->at, message);
}

/* The part between two offsets on one line: each run of white space as one space. */
static struct literal on_one_line(struct writer *writer, size_t from, size_t to) {
  struct literal part = inside(writer, from, to);
  char *line = arena_take(&writer->program->arena, part.length + 1);
  size_t length = 0;
  for (size_t i = 0; i < part.length; i++)
    if (!is_space(part.text[i]))
      line[length++] = part.text[i];
    else if (line[length - 1] != ' ')
      line[length++] = ' ';
  part.text = line;
  part.length = length;
  return part;
}

/* {term: NEP} or {term: NEP|the new policy}. */
static void write_term(struct writer *writer) {
  size_t from = writer->at + 6, to = closing(writer, from, false), bar = from;
  while (bar < to && writer->text.text[bar] != '|') bar++;
  struct literal id = on_one_line(writer, from, bar);
  struct literal shown = bar < to ? on_one_line(writer, bar + 1, to) : id;
  if (to == writer->end) fail(writer, writer->at, "this { has no closing }");
  if (memchr(shown.text, '{', shown.length) != NULL)
    fail(writer, writer->at, "a term takes plain words, without braces inside");
  check_term(writer, &id);
  uint32_t piece = add_piece(writer, PIECE_TERM, (uint32_t)shown.length);
  for (size_t i = 0; i < shown.length; i++) put(writer, shown.text[i]);
  piece_at(writer, piece)->text = keep_run(&writer->run);
  piece = add_piece(writer, PIECE_TERM_ID, 0);
  piece_at(writer, piece)->text = id.text;
  writer->at = to < writer->end ? to + 1 : to;
}

static void write_print(struct writer *writer) {
  size_t to = closing(writer, writer->at + 1, true);
  struct literal part = inside(writer, writer->at + 1, to);
  if (to == writer->end) {
    fail(writer, writer->at, "this { has no closing }: write {{ for a brace");
  } else if (is_closing_tag(writer)) {
    fail(writer, writer->at, "this tag closes no {if}");
  } else if (part.length >= 7 && memcmp(part.text, "else if", 7) == 0) {
    fail(writer, writer->at, "write {elseif ...}, in one word");
  } else if (part.length == 5 && memcmp(part.text, "endif", 5) == 0) {
    fail(writer, writer->at, "write {end} to close an {if}");
  } else {
    int32_t node = compile_inside(writer, part, EXPR_PRINT);
    add_piece(writer, PIECE_PRINT, (uint32_t)node);
  }
  writer->at = to < writer->end ? to + 1 : to;
}

static void write_brace(struct writer *writer) {
  static const struct {
    const char *word;
    enum piece_op op;
  } sequences[] = {{"{first:", PIECE_FIRST},
                   {"{cycle:", PIECE_CYCLE},
                   {"{once:", PIECE_ONCE},
                   {"{shuffle:", PIECE_SHUFFLE}};
  for (size_t i = 0; i < sizeof sequences / sizeof *sequences; i++)
    if (starts(writer, writer->at, sequences[i].word)) {
      write_sequence(writer, sequences[i].op, strlen(sequences[i].word));
      return;
    }
  if (behind_tag(writer, "if") > 0)
    write_if(writer);
  else if (starts(writer, writer->at, "{term:"))
    write_term(writer);
  else
    write_print(writer);
}

/* Writes text up to the end, a closing tag of an {if} (stops holds '{') or a bar. */
static void write_run(struct writer *writer, const char *stops) {
  if (++writer->depth > DEEPEST) fail(writer, writer->at, "braces are nested too deep");
  for (take_plain(writer); writer->at < writer->end && !writer->failed; take_plain(writer)) {
    char c = writer->text.text[writer->at];
    if (c == '|' && stops[0] == '|') break;
    if (c == '{' && !starts(writer, writer->at, "{{")) {
      if (stops[0] == '{' && is_closing_tag(writer)) break;
      flush(writer);
      write_brace(writer);
    } else if (c == '\n') {
      take_newline(writer);
    } else if (c != '*' || !take_stars(writer)) {
      writer->at += c == '{' ? 2 : 1;
      put(writer, c);
    }
  }
  flush(writer);
  writer->depth--;
}

/* ----------------------------------------------------------- paragraphs */

static bool is_plain(const struct program *program, const struct text_template *template) {
  if (template->end - template->first != 1) return false;
  const struct piece *piece = &program->pieces[template->first];
  return piece->op == PIECE_TEXT && piece->style == 0;
}

static bool is_uniform(const struct program *program, const struct text_template *template) {
  for (uint32_t i = template->first; i < template->end; i++)
    if (program->pieces[i].style != 0 || program->pieces[i].op == PIECE_TERM) return false;
  return true;
}

static void check_closed(struct writer *writer) {
  if (writer->style & SKAZ_EMPHASIS)
    fail(writer, writer->opened[0],
         "this * has no partner in its paragraph; a star that is meant "
         "as one stands between spaces");
  if (writer->style & SKAZ_STRONG)
    fail(writer, writer->opened[1], "this ** has no partner in its paragraph");
}

static int32_t write_template(const struct markup_context *context, struct literal text, size_t to,
                              bool allows_sequences) {
  struct program *program = context->expr.program;
  struct text_template template = {.first = (uint32_t)program->piece_count, .at = text.at};
  struct writer writer = {.context = context,
                          .program = program,
                          .text = text,
                          .end = to,
                          .place = text.at,
                          .allows_sequences = allows_sequences,
                          .template = &template};
  writer.run.bytes = arena_take(&program->arena, to + TEXT_SLACK);
  if (to > 0 && text.text[0] == '|') {
    writer.at++;
    if (writer.at < to && text.text[writer.at] == ' ') writer.at++;
  }
  write_run(&writer, "");
  if (!writer.failed && to > 0) check_closed(&writer);
  template.end = (uint32_t)program->piece_count;
  template.is_uniform = is_uniform(program, &template);
  template.is_plain = is_plain(program, &template);
  *ARENA_PUSH(&program->arena, program->templates, program->template_count,
              program->template_capacity) = template;
  return (int32_t)program->template_count - 1;
}

/* The end of the first paragraph: before a line with nothing on it. */
static size_t paragraph_end(const struct literal *text) {
  const char *end = text->text + text->length;
  const char *newline = memchr(text->text, '\n', text->length);
  while (newline != NULL) {
    const char *next = newline + 1;
    while (next < end && is_blank(*next)) next++;
    if (next == end || *next == '\n') return (size_t)(newline - text->text);
    newline = memchr(next, '\n', (size_t)(end - next));
  }
  return text->length;
}

static size_t first_text(const struct literal *text, size_t at) {
  while (at < text->length && is_space(text->text[at])) at++;
  return at;
}

static size_t trim_end(const struct literal *text, size_t to) {
  while (to > 0 && is_space(text->text[to - 1])) to--;
  return to;
}

size_t markup_paragraphs(const struct markup_context *context, struct literal text,
                         int32_t *first) {
  size_t count = 0;
  *first = (int32_t)context->expr.program->template_count;
  text = rest_of(&text, first_text(&text, 0));
  while (text.length > 0) {
    size_t end = paragraph_end(&text);
    write_template(context, text, trim_end(&text, end), true);
    count++;
    text = rest_of(&text, first_text(&text, end));
  }
  return count;
}

int32_t markup_line(const struct markup_context *context, struct literal text) {
  struct place at = text.at;
  text = rest_of(&text, first_text(&text, 0));
  size_t to = trim_end(&text, text.length);
  if (paragraph_end(&text) < to)
    issue_error(context->expr.issues, at,
                "a blank line cannot stand in a label, title or "
                "question");
  return write_template(context, text, to, false);
}

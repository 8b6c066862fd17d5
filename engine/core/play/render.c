/* render: templates and a state to spans. */
#include "base/hint.h"
#include "base/rng.h"
#include "play/play.h"

/* A walk over the pieces of a text: it writes spans, or only moves sequences on. */
struct walk {
  struct skaz_story *story;
  const struct program *program;
  struct evaluation evaluation;
  struct buffer *out; /* NULL: only moves sequences on */
  unsigned style;     /* of the span being written */
  const char *term;
  char last;          /* byte written last: no two spaces in a row */
  bool is_uniform;    /* one span in the plain style */
  bool failed;        /* no memory */
};

static RARELY void add_span(struct walk *walk, const char *text, size_t length) {
  struct skaz_story *story = walk->story;
  if (text == NULL ||
      !memory_grow(walk->out->memory, (void **)&story->spans, story->span_count,
                   &story->span_capacity, sizeof *story->spans)) {
    walk->failed = true;
    return;
  }
  skaz_span *span = &story->spans[story->span_count++];
  span->text = text;
  span->length = length;
  span->style = walk->style;
  span->term = walk->term;
}

static void close_span(struct walk *walk) {
  size_t length;
  if (walk->out->length == 0 && !walk->out->failed) return;
  const char *text = buffer_finish(walk->out, &length);
  add_span(walk, text, length);
}

/* Appends text in the style of the span; after a space the next one is dropped. */
static void append(struct walk *walk, const char *text, size_t length) {
  if (length > 0 && text[0] == ' ' && (walk->last == ' ' || walk->last == '\n')) {
    text++;
    length--;
  }
  if (length == 0) return;
  buffer_append(walk->out, text, length);
  walk->last = text[length - 1];
}

static void write(struct walk *walk, const char *text, size_t length, unsigned style,
                  const char *term) {
  if (!walk->is_uniform && (style != walk->style || term != walk->term)) {
    close_span(walk);
    walk->style = style;
    walk->term = term;
  }
  append(walk, text, length);
}

static void print(struct walk *walk, const struct piece *piece) {
  struct eval_value room;
  struct eval_text text = eval_print(&walk->evaluation, (int32_t)piece->a, &room);
  write(walk, text.text, text.length, piece->style, NULL);
}

/* The alternative of a shuffled sequence: a new order each time round, from a stream
 * of the sequence's own. */
static RARELY uint64_t shuffled(const struct walk *walk, uint32_t slot, uint64_t position,
                         uint64_t count) {
  uint64_t round = position / count, at = position % count, order[200];
  for (uint64_t i = 0; i < count; i++) order[i] = i;
  for (uint64_t i = 0; i <= at; i++) { /* Fisher and Yates, as far as needed */
    uint64_t hash = rng_hash(walk->story->seed ^ 0x736571u, slot * 65536 + round, i);
    uint64_t other = i + hash % (count - i), swap = order[i];
    order[i] = order[other];
    order[other] = swap;
  }
  return order[at];
}

static void advance(struct walk *walk, const struct piece *piece, int64_t position) {
  const struct slot *slot = &walk->program->layout.slots[piece->a];
  int64_t next = position + 1;
  if (next > slot->high) next = piece->op == PIECE_FIRST || piece->op == PIECE_ONCE ? slot->high : 0;
  slot_put(slot, walk->evaluation.state, next);
}

/* Chooses the way of a sequence; returns the piece to go on with. */
static RARELY uint32_t take_way(struct walk *walk, uint32_t at) {
  const struct piece *piece = &walk->program->pieces[at];
  int64_t position = slot_get(&walk->program->layout.slots[piece->a], walk->evaluation.state);
  uint64_t way = (uint64_t)position;
  if (walk->out == NULL) advance(walk, piece, position);
  if (piece->op == PIECE_SHUFFLE) way = shuffled(walk, piece->a, way, piece->count);
  if (way >= piece->count) return piece->b; /* {once: ...} is used up */
  return walk->program->pieces[at + 1 + way].b;
}

static void walk_pieces(struct walk *walk, uint32_t at, uint32_t end) {
  bool writes = walk->out != NULL;
  while (at < end && walk->evaluation.fault == EVAL_OK && !walk->failed) {
    const struct piece *piece = &walk->program->pieces[at];
    switch ((enum piece_op)piece->op) {
      case PIECE_TEXT:
        if (writes) write(walk, piece->text, piece->a, piece->style, NULL);
        break;
      case PIECE_TERM:
        if (writes) write(walk, piece->text, piece->a, piece->style | SKAZ_TERM, piece->term);
        break;
      case PIECE_PRINT:
        if (writes) print(walk, piece);
        break;
      case PIECE_UNLESS:
        if (eval_number(&walk->evaluation, (int32_t)piece->a) != 0) break;
        at = piece->b;
        continue;
      case PIECE_JUMP: at = piece->b; continue;
      default: at = take_way(walk, at); continue;
    }
    at++;
  }
}

static void open_walk(struct walk *walk, struct run *run, unsigned char *state,
                      struct buffer *out) {
  walk->story = run->story;
  walk->program = run->program;
  walk->out = out;
  walk->style = SKAZ_PLAIN;
  walk->term = NULL;
  walk->is_uniform = walk->failed = false;
  walk->last = ' '; /* no space at the beginning */
  walk->evaluation = run->evaluation;
  walk->evaluation.state = run->state = state;
  run->story->span_count = 0;
}

void render_advance(struct run *run, int32_t text) {
  struct walk walk;
  const struct text_template *template = &run->program->templates[text];
  open_walk(&walk, run, run->state, NULL);
  walk_pieces(&walk, template->first, template->end);
  if (run->evaluation.fault == EVAL_OK) run->evaluation.fault = walk.evaluation.fault;
}

static RARELY skaz_status no_memory(struct skaz_story *story, int32_t text) {
  return story_fail(story, SKAZ_NO_MEMORY, story->program->compiled.templates[text].at,
                    "there is no memory left for this text");
}

/* Renders into story->spans, or, a uniform text, into the string begun in the shown
 * turn's buffer; `state` is read only. */
static skaz_status render(struct skaz_story *story, int32_t text, unsigned char *state) {
  struct walk walk;
  const struct text_template *template = &story->program->compiled.templates[text];
  open_walk(&walk, &story->reader, state, &story->shown->buffer);
  walk.is_uniform = template->is_uniform;
  walk_pieces(&walk, template->first, template->end);
  if (!walk.is_uniform) close_span(&walk);
  if (walk.evaluation.fault == EVAL_OK) return walk.failed ? no_memory(story, text) : SKAZ_OK;
  buffer_finish(&story->shown->buffer, NULL);
  return story_fault(story, &walk.evaluation, template->at, NULL);
}

static RARELY skaz_status fail_size(struct skaz_story *story, int32_t text) {
  return story_fail(story, SKAZ_LIMIT, story->program->compiled.templates[text].at,
                    "this turn shows more than %zu bytes of text",
                    story->program->compiled.config.turn_text_limit);
}

static skaz_status count_text(struct skaz_story *story, int32_t text, size_t length) {
  story->shown->text_size += length;
  if (story->shown->text_size <= story->program->compiled.config.turn_text_limit) return SKAZ_OK;
  return fail_size(story, text);
}

/* A text of one plain span, as most are. */
static skaz_status keep_single(struct skaz_story *story, struct told *told, const char *text,
                               size_t length) {
  told->single.text = text;
  told->single.length = length;
  told->single.style = SKAZ_PLAIN;
  told->single.term = NULL;
  told->spans = &told->single;
  told->span_count = length > 0;
  told->is_rendered = true;
  return count_text(story, told->text, length);
}

static RARELY skaz_status render_styled(struct skaz_story *story, struct told *told,
                                        unsigned char *state) {
  size_t length = 0;
  skaz_status status = render(story, told->text, state);
  if (status != SKAZ_OK) return status;
  size_t size = story->span_count * sizeof(skaz_span);
  skaz_span *spans = buffer_take(&story->shown->buffer, size + 1);
  if (spans == NULL) return no_memory(story, told->text);
  if (size > 0) memcpy(spans, story->spans, size);
  for (size_t i = 0; i < story->span_count; i++) length += spans[i].length;
  told->spans = spans;
  told->span_count = story->span_count;
  told->is_rendered = true;
  return count_text(story, told->text, length);
}

skaz_status render_block(struct skaz_story *story, struct told *told) {
  const struct text_template *template = &story->program->compiled.templates[told->text];
  /* the copy of the state is the block's own, and rendering does not write it */
  unsigned char *state = (unsigned char *)(uintptr_t)told->state;
  size_t length;
  if (template->plain != NULL)
    return keep_single(story, told, template->plain, template->plain_length);
  if (!template->is_uniform) return render_styled(story, told, state);
  skaz_status status = render(story, told->text, state);
  if (status != SKAZ_OK) return status;
  const char *text = buffer_finish(&story->shown->buffer, &length);
  return text != NULL ? keep_single(story, told, text, length) : no_memory(story, told->text);
}

skaz_status render_line(struct skaz_story *story, int32_t text, const char **line,
                        size_t *length) {
  const struct text_template *template = &story->program->compiled.templates[text];
  struct buffer *buffer = &story->shown->buffer;
  if (template->plain != NULL) {
    *line = template->plain;
    *length = template->plain_length;
    return SKAZ_OK;
  }
  skaz_status status = render(story, text, story->state);
  if (status != SKAZ_OK) return status;
  for (size_t i = 0; i < story->span_count && !template->is_uniform; i++)
    buffer_append(buffer, story->spans[i].text, story->spans[i].length);
  *line = buffer_finish(buffer, length);
  return *line != NULL ? SKAZ_OK : no_memory(story, text);
}

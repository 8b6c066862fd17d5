/* render: templates and a state to spans. */
#include "base/digits.h"
#include "base/hint.h"
#include "base/rng.h"
#include "play/play.h"

/* A walk over the pieces of a text: it writes spans, or only moves sequences on. */
struct walk {
  struct run *run;
  struct buffer *out; /* NULL: only moves sequences on */
  unsigned style;     /* of the span being written */
  const char *term;
  char before; /* byte before that span: no two spaces in a row */
  bool failed; /* no memory */
};

static RARELY void add_span(struct walk *walk, const char *text, size_t length) {
  struct skaz_story *story = walk->run->story;
  if (text == NULL || !memory_grow(walk->out->memory, (void **)&story->spans, story->span_count,
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

/* The byte behind which the next will stand; a space at the beginning. */
static char last_byte(const struct walk *walk) {
  const struct buffer *out = walk->out;
  return out->end > out->start ? out->end[-1] : walk->before;
}

static void close_span(struct walk *walk) {
  size_t length = buffer_length(walk->out);
  if (length == 0 && !walk->out->failed) return;
  walk->before = last_byte(walk);
  add_span(walk, buffer_finish(walk->out), length);
}

static RARELY void change_style(struct walk *walk, unsigned style, const char *term) {
  close_span(walk);
  walk->style = style;
  walk->term = term;
}

/* A style without a term, as most are. */
static inline void use_style(struct walk *walk, unsigned style) {
  if (style != walk->style) change_style(walk, style, NULL);
}

/* Whether a text loses the space it begins with: two never stand in a row. */
static inline bool drops_space(const struct walk *walk, const char *text) {
  if (text[0] != ' ') return false;
  char last = last_byte(walk);
  return last == ' ' || last == '\n';
}

/* Appends the text of a piece: by sixteens, since a call to copy a few bytes costs more
 * than they do. */
static inline void append_piece(struct walk *walk, const struct piece *piece) {
  bool drops = drops_space(walk, piece->text);
  const char *text = piece->text + drops;
  size_t length = piece->a - drops;
  char *to = buffer_room(walk->out, length + TEXT_SLACK);
  if (to == NULL) return;
  for (size_t done = 0; done < length; done += TEXT_SLACK)
    memcpy(to + done, text + done, TEXT_SLACK);
  walk->out->end = to + length;
}

/* A term and, behind it, its id. */
static RARELY void write_term(struct walk *walk, const struct piece *piece) {
  unsigned style = piece->style | SKAZ_TERM;
  const char *id = piece[1].text;
  if (style != walk->style || id != walk->term) change_style(walk, style, id);
  append_piece(walk, piece);
}

static RARELY void print_text(struct walk *walk, int32_t node) {
  struct eval_value room;
  struct eval_text text = eval_print(&walk->run->evaluation, node, &room);
  bool drops = text.length > 0 && drops_space(walk, text.text);
  buffer_append(walk->out, text.text + drops, text.length - drops);
}

static void print_number(struct walk *walk, int32_t node) {
  int64_t number = eval_number(&walk->run->evaluation, node);
  char *to = buffer_room(walk->out, MOST_DIGITS);
  if (to != NULL) walk->out->end = digits_write(to, number);
}

static void print(struct walk *walk, const struct piece *piece) {
  int32_t node = (int32_t)piece->a;
  use_style(walk, piece->style);
  if (walk->run->program->nodes[node].type == TYPE_INT)
    print_number(walk, node);
  else
    print_text(walk, node);
}

/* The alternative of a shuffled sequence: a new order each time round, from a stream
 * of the sequence's own. */
static RARELY uint64_t shuffled(const struct run *run, uint32_t slot, uint64_t position,
                                uint64_t count) {
  uint64_t round = position / count, at = position % count, order[200];
  for (uint64_t i = 0; i < count; i++) order[i] = i;
  for (uint64_t i = 0; i <= at; i++) { /* Fisher and Yates, as far as needed */
    uint64_t hash = rng_hash(run->story->seed ^ 0x736571u, slot * 65536 + round, i);
    uint64_t other = i + hash % (count - i), swap = order[i];
    order[i] = order[other];
    order[other] = swap;
  }
  return order[at];
}

static void advance(struct walk *walk, const struct piece *piece) {
  const struct slot *slot = &walk->run->program->layout.slots[piece->a];
  int64_t next = slot_get(slot, walk->run->state) + 1;
  if (next > slot->high)
    next = piece->op == PIECE_FIRST || piece->op == PIECE_ONCE ? slot->high : 0;
  slot_put(slot, walk->run->state, next);
}

uint64_t render_way(const struct run *run, const struct piece *piece) {
  uint64_t position = (uint64_t)slot_get(&run->program->layout.slots[piece->a], run->state);
  bool is_shuffled = piece->op == PIECE_SHUFFLE;
  return is_shuffled ? shuffled(run, piece->a, position, piece->count) : position;
}

/* Chooses the way of a sequence; returns the piece to go on with. */
static RARELY uint32_t take_way(struct walk *walk, const struct piece *piece) {
  uint64_t way = render_way(walk->run, piece);
  if (walk->out == NULL) advance(walk, piece);
  if (way >= piece->count) return piece->b; /* {once: ...} is used up */
  return piece[1 + way].b;
}

/* The piece to go on with behind one that writes nothing; `next` stands behind it. */
static inline uint32_t lead_on(struct walk *walk, const struct piece *piece, uint32_t next) {
  if (piece->op == PIECE_JUMP) return piece->b;
  if (piece->op != PIECE_UNLESS) return take_way(walk, piece);
  return eval_holds(&walk->run->evaluation, (int32_t)piece->a) ? next : piece->b;
}

/* Ends in any case, since all ways lead forward; after a fault it writes in vain. */
static void write_pieces(struct walk *walk, uint32_t at, uint32_t end) {
  const struct piece *pieces = walk->run->program->pieces;
  while (at < end) {
    const struct piece *piece = &pieces[at++];
    if (piece->op == PIECE_TEXT) {
      use_style(walk, piece->style);
      append_piece(walk, piece);
    } else if (piece->op == PIECE_PRINT) {
      print(walk, piece);
    } else if (piece->op == PIECE_TERM) {
      write_term(walk, piece);
      at++;
    } else {
      at = lead_on(walk, piece, at);
    }
  }
}

static void open_walk(struct walk *walk, struct run *run, struct buffer *out) {
  walk->run = run;
  walk->out = out;
  walk->style = SKAZ_PLAIN;
  walk->term = NULL;
  walk->failed = false;
  walk->before = ' ';
}

void render_advance(struct run *run, const struct text_template *template) {
  struct walk walk;
  open_walk(&walk, run, NULL);
  for (uint32_t at = template->first; at < template->end;) {
    const struct piece *piece = &run->program->pieces[at++];
    if (piece->op == PIECE_TERM) at++;
    if (piece->op > PIECE_TERM) at = lead_on(&walk, piece, at);
  }
}

static RARELY skaz_status no_memory(struct skaz_story *story, struct place at) {
  return story_fail(story, SKAZ_NO_MEMORY, at, "there is no memory left for this text");
}

static RARELY skaz_status fail_render(struct skaz_story *story, struct place at) {
  if (story->reader.evaluation.fault == EVAL_OK) return no_memory(story, at);
  buffer_finish(&story->shown->buffer);
  return story_fault(story, &story->reader.evaluation, at, NULL);
}

/* Renders into story->spans, or, a uniform text, into the string begun in the shown
 * turn's buffer; `state` is read only. */
static skaz_status render(struct skaz_story *story, const struct text_template *template,
                          unsigned char *state) {
  struct walk walk;
  struct run *reader = &story->reader;
  reader->evaluation.state = reader->state = state;
  reader->evaluation.fault = EVAL_OK;
  story->span_count = 0;
  open_walk(&walk, reader, &story->shown->buffer);
  write_pieces(&walk, template->first, template->end);
  if (!template->is_uniform) close_span(&walk);
  if (walk.failed || reader->evaluation.fault != EVAL_OK) return fail_render(story, template->at);
  return SKAZ_OK;
}

static RARELY skaz_status fail_size(struct skaz_story *story, struct place at) {
  return story_fail(story, SKAZ_LIMIT, at, "this turn shows more than %zu bytes of text",
                    story->program->compiled.config.turn_text_limit);
}

/* Lets a text be shown if the turn has room for it. */
static skaz_status count_text(struct skaz_story *story, struct told *told, size_t length) {
  size_t room = story->program->compiled.config.turn_text_limit - story->shown->text_size;
  if (length > room) return fail_size(story, told->template->at);
  story->shown->text_size += length;
  told->is_rendered = true;
  return SKAZ_OK;
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
  return count_text(story, told, length);
}

static RARELY skaz_status render_styled(struct skaz_story *story, struct told *told,
                                        unsigned char *state) {
  size_t length = 0;
  skaz_status status = render(story, told->template, state);
  if (status != SKAZ_OK) return status;
  size_t size = story->span_count * sizeof(skaz_span);
  skaz_span *spans = buffer_take(&story->shown->buffer, size + 1);
  if (spans == NULL) return no_memory(story, told->template->at);
  if (size > 0) memcpy(spans, story->spans, size);
  for (size_t i = 0; i < story->span_count; i++) length += spans[i].length;
  told->spans = spans;
  told->span_count = story->span_count;
  return count_text(story, told, length);
}

skaz_status render_block(struct skaz_story *story, struct told *told) {
  const struct text_template *template = told->template;
  /* the copy of the state is the block's own, and rendering does not write it */
  unsigned char *state = (unsigned char *)(uintptr_t)told->state;
  const struct piece *piece = &story->program->compiled.pieces[template->first];
  struct buffer *buffer = &story->shown->buffer;
  if (template->is_plain) return keep_single(story, told, piece->text, piece->a);
  if (!template->is_uniform) return render_styled(story, told, state);
  skaz_status status = render(story, template, state);
  if (status != SKAZ_OK) return status;
  size_t length = buffer_length(buffer);
  const char *text = buffer_finish(buffer);
  return text != NULL ? keep_single(story, told, text, length) : no_memory(story, template->at);
}

skaz_status render_line(struct skaz_story *story, int32_t text, const char **line, size_t *length) {
  const struct text_template *template = &story->program->compiled.templates[text];
  struct buffer *buffer = &story->shown->buffer;
  if (template->is_plain) {
    const struct piece *piece = &story->program->compiled.pieces[template->first];
    *line = piece->text;
    *length = piece->a;
    return SKAZ_OK;
  }
  skaz_status status = render(story, template, story->state);
  if (status != SKAZ_OK) return status;
  for (size_t i = 0; i < story->span_count && !template->is_uniform; i++)
    buffer_append(buffer, story->spans[i].text, story->spans[i].length);
  *length = buffer_length(buffer);
  *line = buffer_finish(buffer);
  return *line != NULL ? SKAZ_OK : no_memory(story, template->at);
}

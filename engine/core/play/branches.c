/* branches: the ways through a text, as sites. The pieces of a text tell how it is built: the
 * arm of an {if} and a way of a sequence end with a jump to what comes behind. */
#include "language/span.h"
#include "play/play.h"

enum { LONGEST_BEGINNING = 40 /* bytes of a branch that tell it apart */ };

struct walker {
  struct site_builder *builder;
  const struct piece *pieces;
  const struct text_template *template;
  int32_t parent; /* site around, or NONE */
};

/* --------------------------------------------------------------- structure */

static bool is_sequence(const struct piece *piece) {
  return piece->op >= PIECE_FIRST && piece->op <= PIECE_SHUFFLE;
}

static uint32_t skip_run(const struct walker *walker, uint32_t at, uint32_t end);

/* The jump that ends an arm: there is an {else} or {elseif} behind it. `next` if there is none. */
static uint32_t arm_end(const struct walker *walker, uint32_t unless) {
  return skip_run(walker, unless + 1, walker->pieces[unless].b);
}

static uint32_t skip_if(const struct walker *walker, uint32_t unless) {
  uint32_t next = walker->pieces[unless].b, end = arm_end(walker, unless);
  return end < next ? walker->pieces[end].b : next;
}

/* From `at` up to `end`, or to the jump that ends the arm or way. */
static uint32_t skip_run(const struct walker *walker, uint32_t at, uint32_t end) {
  while (at < end && walker->pieces[at].op != PIECE_JUMP) {
    const struct piece *piece = &walker->pieces[at];
    if (piece->op == PIECE_UNLESS)
      at = skip_if(walker, at);
    else if (is_sequence(piece))
      at = piece->b;
    else
      at += piece->op == PIECE_TERM ? 2 : 1;
  }
  return at;
}

/* -------------------------------------------------------------------- adding */

/* How a branch begins, where it begins with plain words. */
static const char *beginning(const struct walker *walker, uint32_t at, uint32_t end) {
  const struct piece *piece = &walker->pieces[at];
  if (at >= end || piece->op != PIECE_TEXT) return NULL;
  size_t length = piece->a;
  if (length > LONGEST_BEGINNING) length = LONGEST_BEGINNING;
  while (length < piece->a && length > 0 && ((unsigned char)piece->text[length] & 0xC0) == 0x80)
    length--;
  return arena_copy(&walker->builder->sites->arena, piece->text, length);
}

static void add_run(struct walker *walker, uint32_t at, uint32_t end);

static void settle(struct walker *walker, int32_t site) {
  skaz_site *shown = &walker->builder->sites->items[site].shown;
  shown->parent = walker->parent;
}

/* What stands inside a site. */
static void add_inside(struct walker *walker, int32_t site, uint32_t at, uint32_t end) {
  struct walker inner = *walker;
  inner.parent = site;
  add_run(&inner, at, end);
}

static int32_t add_arm(struct walker *walker, const char *tag, uint32_t unless) {
  struct sites *sites = walker->builder->sites;
  int32_t site = sites_add_condition(walker->builder, SKAZ_SITE_BRANCH, tag,
                                     (int32_t)walker->pieces[unless].a, walker->template->at);
  sites->items[site].shown.marks |= SKAZ_MARK_TAKEN;
  settle(walker, site);
  sites->pieces[unless] = site;
  add_inside(walker, site, unless + 1, arm_end(walker, unless));
  return site;
}

static void add_else(struct walker *walker, uint32_t unless, uint32_t at, uint32_t end) {
  struct sites *sites = walker->builder->sites;
  int32_t site = sites_add(walker->builder, SKAZ_SITE_BRANCH, "else", walker->template->at);
  skaz_site *shown = &sites->items[site].shown;
  shown->line = sites->items[sites->pieces[unless]].shown.line;
  shown->text = beginning(walker, at, end);
  shown->marks = SKAZ_MARK_TAKEN;
  settle(walker, site);
  sites->elses[unless] = site;
  add_inside(walker, site, at, end);
}

/* An {if} that stands alone behind {else} is taken for an {elseif}: it means the same. */
static uint32_t add_if(struct walker *walker, uint32_t unless) {
  uint32_t end = skip_if(walker, unless);
  add_arm(walker, "if", unless);
  for (uint32_t jump = arm_end(walker, unless); jump < walker->pieces[unless].b;) {
    uint32_t next = jump + 1;
    if (next == end || walker->pieces[next].op != PIECE_UNLESS || skip_if(walker, next) != end) {
      add_else(walker, unless, next, end);
      break;
    }
    unless = next;
    jump = arm_end(walker, unless);
    add_arm(walker, "elseif", unless);
  }
  return end;
}

/* A way of the sequence at `head`. */
static void add_way(struct walker *walker, const char *tag, int32_t sequence, uint32_t head,
                    uint32_t way) {
  struct sites *sites = walker->builder->sites;
  uint32_t at = walker->pieces[way].b, end = skip_run(walker, at, walker->template->end);
  bool is_told =
      walker->pieces[head].op == PIECE_SHUFFLE || reads_sequence(&walker->builder->reads, head);
  int32_t site = sites_add(walker->builder, SKAZ_SITE_BRANCH, tag, walker->template->at);
  sites->items[site].shown.text = beginning(walker, at, end);
  sites->items[site].shown.marks = SKAZ_MARK_TAKEN;
  sites->items[site].shown.parent = sequence;
  if (!is_told) sites->items[site].shown.traits |= SKAZ_IS_BY_TURNS;
  sites->pieces[way] = site;
  add_inside(walker, site, at, end);
}

static uint32_t add_sequence(struct walker *walker, uint32_t head) {
  static const char *const tags[] = {"first", "cycle", "once", "shuffle"};
  const struct piece *piece = &walker->pieces[head];
  const char *tag = tags[piece->op - PIECE_FIRST];
  struct sites *sites = walker->builder->sites;
  int32_t site = sites_add(walker->builder, SKAZ_SITE_SEQUENCE, tag, walker->template->at);
  sites->items[site].shown.marks = SKAZ_MARK_TAKEN;
  settle(walker, site);
  sites->pieces[head] = site;
  for (uint32_t i = 0; i < piece->count; i++) add_way(walker, tag, site, head, head + 1 + i);
  return piece->b;
}

static void add_run(struct walker *walker, uint32_t at, uint32_t end) {
  while (at < end && walker->pieces[at].op != PIECE_JUMP) {
    const struct piece *piece = &walker->pieces[at];
    if (piece->op == PIECE_UNLESS)
      at = add_if(walker, at);
    else if (is_sequence(piece))
      at = add_sequence(walker, at);
    else
      at += piece->op == PIECE_TERM ? 2 : 1;
  }
}

void branches_add(struct site_builder *builder, int32_t text) {
  if (text < 0) return;
  const struct text_template *template = &builder->program->templates[text];
  struct walker walker = {builder, builder->program->pieces, template, NONE};
  struct text_sites *sites = &builder->sites->texts[text];
  if (!template->is_dynamic) return;
  sites->first = (uint32_t)builder->sites->count;
  add_run(&walker, template->first, template->end);
  sites->end = (uint32_t)builder->sites->count;
  for (uint32_t i = template->first; i < template->end; i++) {
    const struct piece *piece = &builder->program->pieces[i];
    bool fails = piece->op == PIECE_PRINT && span_is_noticed(&builder->reads, (int32_t)piece->a);
    builder->sites->can_fail[i] = fails;
    sites->can_fail = sites->can_fail || fails;
  }
}

/* edges: where the moves of each state lead, in two or three bytes an edge.
 *
 * A weight is written as w * 2 plus 1 where the edge begins another move than the last: w is 0
 * for certain, 1 for a fraction whose two numbers follow, or a double that follows a fraction
 * of 0 in 0, and else w stands for one in w. */
#include "check/space/edges.h"

#include <stdlib.h>
#include <string.h>

enum {
  CHUNK_BYTES = 1 << 17,
  MARK_CHUNK = 1 << 10,                    /* pages */
  MOST_BYTES = 5 + 5 + 10 + sizeof(double) /* of an edge */
};

/* A page: its bytes, and the states known before its first. */
struct edges_mark {
  unsigned char *bytes;
  uint32_t known;
};

struct edges_chunk {
  struct edges_chunk *older;
  size_t used, room;
  unsigned char bytes[];
};

/* ------------------------------------------------------------- writing */

double edges_number(const struct edges_weight *weight) {
  return weight->below > 0 ? (double)weight->above / weight->below : weight->number;
}

bool edges_make_room(struct edges_bytes *out, size_t edge_count) {
  size_t wanted = out->count + (edge_count + 1) * MOST_BYTES;
  if (wanted <= out->capacity) return true;
  unsigned char *bytes = realloc(out->bytes, wanted * 2);
  if (bytes == NULL) return false;
  out->bytes = bytes;
  out->capacity = wanted * 2;
  return true;
}

void edges_put_end(struct edges_bytes *out, int ending) {
  edges_put(out, 0);
  edges_put(out, (uint32_t)(ending + 1));
}

void edges_put_count(struct edges_bytes *out, size_t count, bool has_chance) {
  edges_put(out, (uint32_t)count * 2 + has_chance);
}

enum { CERTAIN, FRACTION };

void edges_put_weight(struct edges_bytes *out, bool begins_move,
                      const struct edges_weight *weight) {
  bool is_certain = weight->above == weight->below && weight->below > 0;
  bool is_part = weight->above == 1 && weight->below > 1 && weight->below < UINT32_MAX / 2;
  uint32_t kind = is_certain ? CERTAIN : is_part ? weight->below : FRACTION;
  edges_put(out, kind * 2 + begins_move);
  if (kind != FRACTION) return;
  edges_put(out, weight->above);
  edges_put(out, weight->below);
  if (weight->below > 0) return;
  memcpy(out->bytes + out->count, &weight->number, sizeof weight->number);
  out->count += sizeof weight->number;
}

/* ------------------------------------------------------------- storing */

void edges_init(struct edges *edges) { memset(edges, 0, sizeof *edges); }

void edges_free(struct edges *edges) {
  for (struct edges_chunk *chunk = edges->chunks, *older; chunk != NULL; chunk = older) {
    older = chunk->older;
    free(chunk);
  }
  for (size_t i = 0; i < edges->mark_chunks; i++) free(edges->marks[i]);
  free(edges->marks);
}

static struct edges_mark *mark_at(const struct edges *edges, uint32_t page) {
  return &edges->marks[page / MARK_CHUNK][page % MARK_CHUNK];
}

static bool add_marks(struct edges *edges) {
  if (edges->mark_chunks == edges->mark_room) {
    size_t room = edges->mark_room == 0 ? 16 : edges->mark_room * 2;
    struct edges_mark **marks = realloc(edges->marks, room * sizeof *marks);
    if (marks == NULL) return false;
    edges->marks = marks;
    edges->bytes += (room - edges->mark_room) * sizeof *marks;
    edges->mark_room = room;
  }
  struct edges_mark *chunk = malloc(MARK_CHUNK * sizeof *chunk);
  if (chunk == NULL) return false;
  edges->marks[edges->mark_chunks++] = chunk;
  edges->bytes += MARK_CHUNK * sizeof *chunk;
  return true;
}

/* Makes room for `size` bytes behind the last; the `kept` last ones come along. */
static bool make_chunk(struct edges *edges, size_t kept, size_t size) {
  size_t room = kept + size > CHUNK_BYTES ? kept + size : CHUNK_BYTES;
  struct edges_chunk *chunk = malloc(sizeof *chunk + room), *old = edges->chunks;
  if (chunk == NULL) return false;
  chunk->older = old;
  chunk->room = room;
  chunk->used = kept;
  if (kept > 0) memcpy(chunk->bytes, old->bytes + old->used - kept, kept);
  edges->chunks = chunk;
  edges->bytes += sizeof *chunk + room;
  return true;
}

/* Adds the edges of states of one page, which is `mark`'s and may have some already. */
static bool append_to_page(struct edges *edges, struct edges_mark *mark, bool begins,
                           const unsigned char *bytes, size_t size) {
  struct edges_chunk *chunk = edges->chunks;
  if (chunk == NULL || chunk->room - chunk->used < size) {
    size_t kept = begins ? 0 : (size_t)(chunk->bytes + chunk->used - mark->bytes);
    if (!make_chunk(edges, kept, size)) return false;
    chunk = edges->chunks;
    if (!begins) mark->bytes = chunk->bytes;
  }
  if (begins) mark->bytes = chunk->bytes + chunk->used;
  memcpy(chunk->bytes + chunk->used, bytes, size);
  chunk->used += size;
  return true;
}

bool edges_append(struct edges *edges, const unsigned char *bytes, const struct edges_row *rows,
                  uint32_t count) {
  for (uint32_t i = 0; i < count;) {
    uint32_t page = edges->states / SPACE_PAGE, within = edges->states % SPACE_PAGE, first = i;
    size_t size = 0;
    for (; i < count && within + (i - first) < SPACE_PAGE; i++) size += rows[i].size;
    if (page / MARK_CHUNK == edges->mark_chunks && !add_marks(edges)) return false;
    struct edges_mark *mark = mark_at(edges, page);
    if (!append_to_page(edges, mark, within == 0, bytes, size)) return false;
    if (within == 0) mark->known = rows[first].known;
    edges->states += i - first;
    bytes += size;
  }
  return true;
}

/* ------------------------------------------------------------- reading */

uint32_t edges_page_count(const struct edges *edges) {
  return (uint32_t)(((uint64_t)edges->states + SPACE_PAGE - 1) / SPACE_PAGE);
}

static uint32_t get(const unsigned char **at) {
  uint32_t number = 0;
  for (unsigned shift = 0;; shift += 7) {
    unsigned char byte = *(*at)++;
    number |= (uint32_t)(byte & 0x7f) << shift;
    if (byte < 0x80) return number;
  }
}

static double get_weight(const unsigned char **at, bool *begins_move) {
  uint32_t kind = get(at);
  double number = 1;
  *begins_move = kind % 2 == 1;
  kind /= 2;
  if (kind == CERTAIN) return number;
  if (kind != FRACTION) return 1.0 / kind;
  uint32_t above = get(at), below = get(at);
  if (below > 0) return (double)above / below;
  memcpy(&number, *at, sizeof number);
  *at += sizeof number;
  return number;
}

/* The states known while a page is read. */
struct reader {
  const unsigned char *at;
  uint32_t known;
};

static struct space_edge get_edge(struct reader *reader, bool has_chance, uint32_t *moves) {
  struct space_edge edge = {.weight = 1};
  bool begins_move = true;
  uint32_t target = get(&reader->at);
  edge.is_new = target == 0;
  edge.target = target == 0   ? reader->known++
                : target == 1 ? SPACE_NONE
                              : reader->known + 1 - target;
  if (has_chance) edge.weight = get_weight(&reader->at, &begins_move);
  *moves += begins_move;
  edge.move = *moves - 1;
  return edge;
}

static bool make_page_room(struct space_page *page, size_t count) {
  if (count <= page->capacity) return true;
  struct space_edge *edges = realloc(page->edges, count * 2 * sizeof *edges);
  if (edges == NULL) return false;
  page->edges = edges;
  page->capacity = count * 2;
  return true;
}

/* Reads the edges of the page's i-th state. */
static bool read_state(struct reader *reader, struct space_page *page, uint32_t i) {
  uint32_t head = get(&reader->at), start = page->starts[i], moves = 0;
  page->endings[i] = -1;
  page->starts[i + 1] = start + head / 2;
  if (head / 2 == 0) page->endings[i] = (int16_t)(get(&reader->at) - 1);
  if (!make_page_room(page, start + head / 2)) return false;
  for (uint32_t e = start; e < page->starts[i + 1]; e++)
    page->edges[e] = get_edge(reader, head % 2 == 1, &moves);
  return true;
}

bool edges_read_page(const struct edges *edges, uint32_t page, struct space_page *out) {
  const struct edges_mark *mark = mark_at(edges, page);
  struct reader reader = {mark->bytes, mark->known};
  out->first = page * SPACE_PAGE;
  out->count = edges->states - out->first < SPACE_PAGE ? edges->states - out->first : SPACE_PAGE;
  out->starts[0] = 0;
  for (uint32_t i = 0; i < out->count; i++)
    if (!read_state(&reader, out, i)) return false;
  return true;
}

uint32_t edges_parent_page(const struct edges *edges, uint32_t number) {
  uint32_t low = 0, high = edges_page_count(edges);
  while (high - low > 1) {
    uint32_t middle = low + (high - low) / 2;
    if (mark_at(edges, middle)->known <= number)
      low = middle;
    else
      high = middle;
  }
  return low;
}

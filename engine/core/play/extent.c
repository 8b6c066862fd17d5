/* extent: how much a text can show at the most, whatever the values that it prints. */
#include "base/digits.h"
#include "language/eval.h"
#include "language/span.h"
#include "play/play.h"

static size_t number_most(int64_t low, int64_t high) {
  char digits[MOST_DIGITS];
  size_t one = (size_t)(digits_write(digits, low) - digits);
  size_t other = (size_t)(digits_write(digits, high) - digits);
  return one > other ? one : other;
}

static size_t word_most(const struct words *words) {
  size_t most = 0;
  for (size_t i = 0; i < words->count; i++) {
    size_t length = strlen(words_display(words, (int64_t)i));
    if (length > most) most = length;
  }
  return most;
}

static size_t print_most(const struct reads *reads, int32_t index) {
  const struct program *program = reads->program;
  const struct node *node = &program->nodes[index];
  if (node->op == NODE_TEXT_SLOT) return program->layout.texts[node->a].size;
  if (node->type == TYPE_WORD) return word_most(&program->words[node->words]);
  if (node->type == TYPE_TEXT || node->type == TYPE_ANY) return sizeof((struct eval_value){0}.text);
  struct span span = span_of(reads, index);
  return number_most(span.low, span.high);
}

static size_t larger(size_t a, size_t b) { return a > b ? a : b; }

/* What is shown from a piece on: `behind` has it for each piece behind, from `first` on. */
static size_t piece_most(const struct reads *reads, const size_t *behind, uint32_t first,
                         uint32_t at) {
  const struct piece *pieces = reads->program->pieces, *piece = &pieces[at];
  size_t most = 0;
  switch ((enum piece_op)piece->op) {
  case PIECE_TEXT: return piece->a + behind[at + 1 - first];
  case PIECE_TERM: return piece->a + behind[at + 2 - first];
  case PIECE_PRINT: return print_most(reads, (int32_t)piece->a) + behind[at + 1 - first];
  case PIECE_UNLESS: return larger(behind[at + 1 - first], behind[piece->b - first]);
  case PIECE_JUMP: return behind[piece->b - first];
  case PIECE_WAY:
  case PIECE_TERM_ID: return 0; /* nobody goes on from them */
  default: break;
  }
  most = behind[piece->b - first];
  for (uint32_t i = 1; i <= piece->count; i++)
    most = larger(most, behind[pieces[at + i].b - first]);
  return most;
}

size_t extent_of(const struct reads *reads, const struct text_template *template,
                 struct arena *scratch) {
  uint32_t first = template->first, count = template->end - first;
  size_t *behind = arena_take(scratch, (count + 2) * sizeof *behind);
  for (uint32_t i = count; i-- > 0;) behind[i] = piece_most(reads, behind, first, first + i);
  return behind[0];
}

size_t skaz_text_most(const skaz_story *story) {
  const struct sites *sites = sites_of(story->program);
  const struct turn *turn = story->shown;
  size_t most = turn->text_most;
  if (sites == NULL) return turn->told_count > 0 ? SIZE_MAX : 0;
  for (size_t i = 0; i < turn->told_count; i++)
    most += sites->texts[turn->told[i].template - story->program->compiled.templates].most;
  return most;
}

void skaz_set_silent(skaz_story *story, bool is_silent) {
  story->is_silent = is_silent && sites_of(story->program) != NULL;
}

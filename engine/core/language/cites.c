/* cites: marks on text and the facts that they rest on, and voices. */
#include "language/relations.h"

struct cites {
  struct relations *relations;
  bool *is_told; /* of each basis */
};

/* Text of `from` has this basis, which may be NONE. */
static void tell(const struct cites *cites, const char *from, int32_t index) {
  if (index == NONE || cites->is_told[index]) return;
  const struct basis *basis = &cites->relations->program->bases[index];
  cites->is_told[index] = true;
  if (basis->facts == NULL) return;
  relations_add(cites->relations, SKAZ_CITES, from, basis->facts, basis->at)->mark = basis->mark;
}

static void tell_voices(struct relations *relations) {
  const struct program *program = relations->program;
  for (size_t i = 0; i < program->passage_count; i++) {
    const struct passage *passage = &program->passages[i];
    if (passage->voice != NULL)
      relations_add(relations, SKAZ_SPEAKS, passage->id, passage->voice, passage->at);
  }
}

void cites_find(struct relations *relations) {
  const struct program *program = relations->program;
  struct cites cites = {relations, arena_take(relations->scratch, program->basis_count + 1)};
  for (size_t i = 0; i < program->card_count; i++)
    for (uint32_t j = program->cards[i].first; j < program->cards[i].end; j++)
      tell(&cites, program->cards[i].id, program->card_texts[j].basis);
  for (size_t i = 0; i < program->code_count; i++)
    if (program->code[i].code == OP_TEXT)
      tell(&cites, program->passages[program->code[i].owner].id, program->code[i].b);
  tell_voices(relations);
}

/* forms: the spellings of listed answers, and which of them a typed line is. */
#ifndef SKAZ_FORMS_H
#define SKAZ_FORMS_H

#include "language/program.h"

enum { FORM_SIZE = 256 }; /* bytes of a form, with its zero */

/* A word of a folded text. */
struct form_word {
  const char *text;
  size_t length;
};

/* The word at `*at`, which moves behind it; false where there is none. */
bool forms_next_word(const char **at, struct form_word *word);

/* Whether the word of a form is one number or a range, which is put into `*low` and `*high`. */
bool forms_read_range(const struct form_word *word, int64_t *low, int64_t *high);

/* Folds one form as what is typed is folded; ranges of numbers stay, as "35..45". `out` has
 * FORM_SIZE bytes. Returns its length: 0 if nothing of it could be typed. */
size_t forms_fold(const char *text, size_t length, char *out);

/* The answer that a typed line is. */
struct taken {
  int32_t answer; /* or NONE */
  bool is_near;   /* with a slip or two, and not as near to another answer */
};

/* `typed` is folded without accents, with a space between words. */
struct taken forms_find(const struct ask *ask, const char *typed);

/* The first answer with a form that a typed line fits without a slip, or NONE. */
int32_t forms_find_exact(const struct ask *ask, const char *typed);

/* Letters of a word of a form that may be wrong in an answer that is near. */
size_t forms_slips(const struct form_word *word);

/* Fills the samples of an ask that is compiled. */
void forms_sample(struct ask *ask, struct arena *arena);

#endif

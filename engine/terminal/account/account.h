/* account: what somebody did and read in a play, gathered by making it again. */
#ifndef SKAZ_ACCOUNT_H
#define SKAZ_ACCOUNT_H

#include "plays/session.h"

enum { ACCOUNT_MARKS = SKAZ_INVENTED + 1 };

/* An option of a decision. */
struct account_option {
  char *label;         /* as it was shown */
  const char *defence; /* what can be said for it, or NULL */
  const char *history; /* how it stands to the record ("recorded" ...), or NULL */
};

/* A decision as it was made last: that is what counts. */
struct account_decision {
  const char *id;
  const char *title; /* else its id */
  const char *facts; /* that tell what happened, separated by spaces, or NULL */
  size_t turn;       /* that it led to, as history counts them */
  struct account_option taken;
  char *earlier;                 /* labels that were taken before, where it came again; or NULL */
  struct account_option *others; /* that were open */
  size_t count, capacity;
};

/* How a meter went. */
struct account_meter {
  char *name, *label;
  int64_t start, end, low, high;
  char *start_word, *end_word; /* or NULL */
};

/* What there was of an entry of the program: a voice, a fact, a card. */
struct account_use {
  size_t count;      /* texts that were read, or cards that were given */
  bool is_opened;    /* a card: with `read` */
  bool is_on_record; /* a fact: of the record of a decision that was made */
};

struct account {
  const struct session *session; /* the play, which must outlive it */
  skaz_program *program;
  skaz_about about;
  struct account_decision *decisions;
  size_t decision_count, decision_capacity;
  struct account_meter *meters;
  size_t meter_count;
  size_t words[ACCOUNT_MARKS];                /* that were read, by mark */
  struct account_use *voices, *facts, *cards; /* one for each entry */
  const char *ending;                         /* its title, else its id; NULL: it goes on */
  bool has_left;                              /* it was left early */
  size_t turns;
  char *place; /* where the play stands */
};

/* Gathers it. False, with a sentence in `problem`, if the story fails; account_close is due all
 * the same, and there is what was gathered until then. */
bool account_open(struct account *account, const struct session *session, struct text *problem);
void account_close(struct account *account);

/* All words that were read and have a mark. */
size_t account_words(const struct account *account);

#endif

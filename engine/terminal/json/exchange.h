/* exchange: what is told in answer to a line, gathered until its object is written. */
#ifndef SKAZ_EXCHANGE_H
#define SKAZ_EXCHANGE_H

#include <jansson.h>

#include "player/titles.h"

/* What the object that is due will hold. The listener comes first: it is the whole to those
 * who talk to it. */
struct exchange {
  struct listener listener;
  FILE *out;
  json_t *input;  /* what it answers, or NULL */
  bool has_about; /* what the scenario says of itself was told */
  json_t *blocks; /* arrays, as the next two are */
  json_t *messages;
  json_t *shown;  /* what a reply tells of, or NULL */
  json_t *issues; /* errors */
  json_t *meters; /* as they were last, or NULL */
  int status;     /* of exit */
};

/* Nothing is told yet; objects go to `out`. `choose` becomes the listener's. */
void exchange_open(struct exchange *exchange, FILE *out,
                   bool (*choose)(struct listener *listener, struct game *game, bool *has_chosen));

/* Another play begins: what was told of the last one is forgotten. */
void exchange_begin(struct exchange *exchange);
void exchange_close(struct exchange *exchange);

/* Reads the line that the next object answers. False where none came: the status tells why. */
bool exchange_read(struct exchange *exchange, struct game *game, struct text *line);

/* Says why what the line asks for is not done. */
void exchange_refuse(struct exchange *exchange, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Write the object, with all that was told since the last one: of a turn, of a choice of
 * scenarios, or of a play that cannot be (`otherwise` where it was not said why). */
void exchange_write_turn(struct exchange *exchange, struct game *game);
void exchange_write_titles(struct exchange *exchange, struct game *game,
                           const struct titles *titles);
void exchange_write_failure(struct exchange *exchange, const char *otherwise);

#endif

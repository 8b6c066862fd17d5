/* lookback: the debrief of the play that is under way, once it has ended. */
#include "game/lookback.h"

bool lookback_is_due(const struct game *game) {
  return skaz_phase_of(game->session.story) == SKAZ_ENDED && debrief_is_given(game->program);
}

/* What a story that fails now told before is in it all the same. */
static struct account account_of(const struct game *game) {
  struct account account;
  struct text problem = {0};
  account_open(&account, &game->session, &problem);
  text_free(&problem);
  return account;
}

size_t lookback_list(const struct game *game, size_t parts[DEBRIEF_PARTS]) {
  struct account account = account_of(game);
  size_t count = 0;
  for (size_t i = 0; i < DEBRIEF_PARTS; i++)
    if (debrief_has(&account, i)) parts[count++] = i;
  account_close(&account);
  return count;
}

void lookback_add(struct document *document, const struct game *game, size_t part) {
  struct account account = account_of(game);
  if (part < DEBRIEF_PARTS)
    debrief_add(document, &account, part);
  else
    debrief_add_parts(document, &account, game->player, DEBRIEF_ALL);
  account_close(&account);
}

void lookback_add_short(struct document *document, const struct game *game) {
  struct account account = account_of(game);
  if (account.decision_count > 0) debrief_add_short(document, &account);
  account_close(&account);
}

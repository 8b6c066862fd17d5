/* reply: what is said to a line that is neither a choice nor a command. */
#ifndef SKAZ_REPLY_H
#define SKAZ_REPLY_H

#include "game/game.h"
#include "meaning/understand.h"

/* Says it, and keeps in game->asked, which is empty, what it asks. */
void reply_show(struct game *game, const struct understood *result, const char *line,
                const struct menu *menu);

/* "Which do you mean: 2 or 4?" of the choices or commands that the line meant, perhaps; with the
 * labels, if it is one line then. */
void reply_put_question(struct text *out, const struct page *page, const char *question,
                        const struct understood *result, const struct menu *menu);

/* Whether the line says yes to what was asked. */
bool reply_is_yes(const char *line);

#endif

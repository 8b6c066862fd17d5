/* way: the line to type that goes on with a play. */
#include "commands/way.h"

#include <stdlib.h>
#include <string.h>

#include "plays/shelf.h"
#include "text/utf.h"

/* Whether the shell takes the word as it is. */
static bool is_bare(const char *word) {
  static const char bare[] =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./+,:@%";
  size_t i = *word == '~';
  while (word[i] && ((unsigned char)word[i] >= 0x80 || strchr(bare, word[i]))) i++;
  return word[0] && !word[i];
}

static void put_word(struct text *out, const char *word) {
  char *shown = utf_shown(word);
  const char *quote = is_bare(shown) ? "" : "'";
  text_print(out, " %s", quote);
  for (const char *at = shown; *at; at++)
    if (*at == '\'')
      text_put(out, "'\\''");
    else
      text_add(out, at, 1);
  text_put(out, quote);
  free(shown);
}

/* Below the home folder with a '~', which does not stand in quotes. */
static void put_path(struct text *out, const char *path) {
  char *shown = shelf_show_path(path);
  put_word(out, is_bare(shown) ? shown : path);
  free(shown);
}

void way_paint(struct text *out, const struct game *game, const char *play) {
  const char *id = game->about.id, *player = game->options->player;
  const char *scenario = game->options->scenario ? game->options->scenario : id;
  text_put(out, "  skaz play");
  if (play) put_path(out, play);
  if (!play || strcmp(scenario, id) != 0) put_word(out, scenario);
  if (!play && player) text_put(out, " --player");
  if (!play && player) put_word(out, player);
  text_put(out, "\n\n");
}

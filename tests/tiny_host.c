/* tiny_host: the smallest program that plays a scenario with libskaz, as an example.
 *
 *     tiny_host SCENARIO.lua
 *
 * It prints the text and a numbered menu, and reads a number or an answer a line. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "skaz.h"

/* The library opens no files: it asks for a source by name, and we find it. This host
 * knows one file. */
static skaz_status resolve(void *user, skaz_source_kind kind, const char *name,
                           skaz_source *source) {
  static char text[1 << 16];
  (void)name;
  FILE *file = kind == SKAZ_SOURCE_MAIN ? fopen(user, "rb") : NULL;
  if (file == NULL) return SKAZ_NOT_FOUND;
  *source = (skaz_source){text, fread(text, 1, sizeof text, file), user, NULL};
  fclose(file);
  return SKAZ_OK;
}

static void show_turn(skaz_story *story) {
  skaz_block block;
  for (size_t i = 0; skaz_block_at(story, i, &block) == SKAZ_OK; i++) {
    for (size_t s = 0; s < block.span_count; s++) fputs(block.spans[s].text, stdout);
    puts("");
  }
  skaz_choice choice;
  for (size_t i = 0; i < skaz_choice_count(story); i++)
    if (skaz_choice_at(story, i, &choice) == SKAZ_OK) printf("%zu. %s\n", i + 1, choice.label);
  skaz_question question;
  if (skaz_question_of(story, &question) == SKAZ_OK) puts(question.text);
}

static void play(skaz_story *story) {
  char line[1000];
  skaz_status status = skaz_begin(story, NULL);
  if (status == SKAZ_OK) show_turn(story);
  while (skaz_phase_of(story) == SKAZ_MENU || skaz_phase_of(story) == SKAZ_ASK) {
    fputs("> ", stdout);
    if (fgets(line, sizeof line, stdin) == NULL) return;
    line[strcspn(line, "\n")] = '\0';
    status = skaz_phase_of(story) == SKAZ_ASK ? skaz_answer(story, line)
                                              : skaz_choose(story, strtoul(line, NULL, 10) - 1);
    /* A call that failed has changed nothing: say why, and ask again. */
    if (status == SKAZ_OK)
      show_turn(story);
    else
      puts(skaz_error_of(story)->message);
  }
}

int main(int argc, char **argv) {
  if (argc != 2) return 2;
  skaz_config config;
  skaz_config_init(&config);
  config.resolve = resolve;
  config.user = argv[1];
  skaz_program *program = NULL;
  skaz_story *story = NULL;
  skaz_status status = skaz_load(&config, "story", &program);
  skaz_issue issue;
  for (size_t i = 0; skaz_issue_at(program, i, &issue); i++)
    fprintf(stderr, "%s:%d: %s\n", issue.what.file, issue.what.line, issue.what.message);
  if (status == SKAZ_OK) status = skaz_new(program, 42, 0, &story);
  if (status == SKAZ_OK) play(story);
  skaz_free(story);
  skaz_unload(program);
  return status == SKAZ_OK ? 0 : 1;
}

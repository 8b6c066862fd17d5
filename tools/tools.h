/* tools: the sub-commands of `skaz`, and what they share. */
#ifndef SKAZ_TOOLS_H
#define SKAZ_TOOLS_H

#include <getopt.h>

/* Each gets its own arguments, its name first, and returns an exit status: 0, 1 for a test
 * that failed, 2 for bad input. */
int tool_check(int argc, char **argv);
int tool_debrief(int argc, char **argv);
int tool_list(int argc, char **argv);
int tool_play(int argc, char **argv);
int tool_test(int argc, char **argv);
int tool_transcript(int argc, char **argv);

/* What getopt_long returns for no option, and for one that is wrong. */
enum { TOOLS_NO_OPTION = -1, TOOLS_BAD_OPTION = '?' };

/* getopt_long for the tool called `tool`: it is said what is wrong with an option, and what
 * could be typed instead. */
int tools_next_option(const char *tool, int argc, char **argv, const struct option *options);

#endif

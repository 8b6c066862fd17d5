/* tools: the sub-commands of `skaz`. Each gets its own arguments, its name first, and
 * returns an exit status: 0, 1 for a test that failed, 2 for bad input. */
#ifndef SKAZ_TOOLS_H
#define SKAZ_TOOLS_H

int tool_check(int argc, char **argv);
int tool_list(int argc, char **argv);
int tool_play(int argc, char **argv);
int tool_test(int argc, char **argv);

#endif

/* topic: which code a message of the library has. */
#ifndef SKAZ_TOPIC_H
#define SKAZ_TOPIC_H

#include "check/findings/code.h"
#include "skaz.h"

/* Of what is wrong with a scenario that is loaded. */
enum code topic_of_issue(const skaz_issue *issue);
/* Of what went wrong in a play. */
enum code topic_of_error(const skaz_error *error);

#endif

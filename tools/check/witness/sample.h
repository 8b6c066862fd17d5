/* sample: random plays, for stories too large to explore. They can refute; they prove nothing
 * but that what was seen can be. */
#ifndef SKAZ_SAMPLE_H
#define SKAZ_SAMPLE_H

#include "check/witness/course.h"

enum { SAMPLE_MOST_TURNS = 2000 };

struct sample_options {
  struct course_setting setting;
  uint64_t plays, seed; /* play i is decided by seed + i */
  uint32_t most_turns;  /* of a play; 0: SAMPLE_MOST_TURNS */
  /* Called now and then with the plays made; false stops the sampling. May be NULL. */
  bool (*progress)(void *user, uint64_t plays);
  void *user;
};

/* What went wrong, with a short play that shows it. */
struct sample_find {
  struct course_fault fault; /* its strings are the sample's */
  struct course course;
  uint64_t seed;  /* of the first play that showed it */
  size_t moves;   /* of that play, before it was made shorter */
  uint64_t count; /* how often it was met */
};

/* How often a claim was seen to hold, and not to: at rests, all plays together. */
struct sample_claim {
  uint64_t holds, fails;
};

/* The plays that came to an ending; or to any. */
struct sample_ended {
  uint64_t count, turns; /* turns of all together */
  uint32_t fewest, most; /* turns of one; 0 where there is none */
};

struct sample {
  uint64_t plays, turns; /* made */
  uint64_t failed, cut;  /* plays that met an error, had most_turns */
  struct sample_ended ended;
  struct sample_ended *endings; /* of each SKAZ_ENTRY_ENDING */
  size_t ending_count;
  struct sample_claim *claims; /* of each SKAZ_ENTRY_CLAIM */
  size_t claim_count;
  unsigned char *marks; /* of each site, what happened there: SKAZ_MARK_... or-ed */
  size_t site_count;
  struct sample_find *finds; /* in the order in which plays met them */
  size_t count, capacity;
};

/* Plays. The same options give the same sample. False: no memory; sample_free is due in any
 * case. */
bool sample_run(const struct sample_options *options, struct sample *sample);
void sample_free(struct sample *sample);

#endif

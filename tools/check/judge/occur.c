/* occur: what never happens in any play, though it is written: passages, choices, texts,
 * conditions that have one answer. */
#include <stdlib.h>
#include <string.h>

#include "check/judge/judge.h"
#include "check/rules/sitemap.h"
#include "text/text.h"

/* What is judged: the sites of a program, with the marks that all plays left, joined. */
struct judged {
  struct sitemap sites;
  unsigned char *marks;
  bool *is_open; /* likewise: plays may make marks that are not known */
  struct findings *findings;
  const char *passage; /* the one last asked for, and ... */
  bool is_told;        /* ... whether some play comes to it */
  bool is_silent;      /* what was not seen is counted, and not named */
};

static bool is_set(const struct judged *judged, size_t site, unsigned mark) {
  return (judged->marks[site] & mark) != 0;
}

/* The word for what a site stands in. */
static const char *word_of(skaz_entry_kind owner) {
  switch (owner) {
  case SKAZ_ENTRY_ENDING: return "ending";
  case SKAZ_ENTRY_STORYLET: return "storylet";
  case SKAZ_ENTRY_RULE: return "rule";
  default: return "passage";
  }
}

static struct spot spot_of(const skaz_site *site) {
  const char *word = site->text != NULL ? site->text : site->name;
  return (struct spot){site->file, site->line, site->column, word};
}

/* Whether a rule that looks without playing has told it: that is the better message. */
static bool is_told(const struct judged *judged, const skaz_site *site, enum code code) {
  return finding_has(judged->findings, code, site->file, site->line);
}

/* -------------------------------------------------------------- passages */

static void judge_passage(const struct judged *judged, const skaz_site *site) {
  bool is_ending = site->owner == SKAZ_ENTRY_ENDING;
  if (is_told(judged, site, is_ending ? CODE_ENDING_UNREACHABLE : CODE_UNREACHABLE)) return;
  finding_add(judged->findings, is_ending ? CODE_ENDING_NEVER : CODE_PASSAGE_NEVER, spot_of(site),
              "no play comes to the %s '%s'", word_of(site->owner), site->name);
}

/* -------------------------------------------------------------- conditions */

/* Whether what has the condition, a choice or an ending, is told to be without use. */
static bool is_told_of_owner(const struct judged *judged, const skaz_site *site) {
  if (site->parent < 0) return false;
  skaz_site_kind owner = judged->sites.items[site->parent].kind;
  return owner == SKAZ_SITE_CHOICE || owner == SKAZ_SITE_PASSAGE;
}

/* Types and ranges did not tell, and all plays did. */
static void judge_condition(const struct judged *judged, size_t i, const skaz_site *site) {
  bool holds = is_set(judged, i, SKAZ_MARK_TRUE), fails = is_set(judged, i, SKAZ_MARK_FALSE);
  if (holds == fails || site->verdict != SKAZ_UNKNOWN) return;
  if (holds)
    finding_add(judged->findings, CODE_DEAD_FALSE, spot_of(site),
                "'%s' holds in every play that comes here", site->text);
  else if (!is_told_of_owner(judged, site))
    finding_add(judged->findings, CODE_DEAD_TRUE, spot_of(site), "'%s' holds in no play",
                site->text);
}

/* -------------------------------------------------------------- choices */

static void judge_choice(const struct judged *judged, size_t i, const skaz_site *site) {
  bool may_open = (site->marks & SKAZ_MARK_TRUE) != 0;
  if (may_open && !is_set(judged, i, SKAZ_MARK_TRUE) && site->verdict == SKAZ_UNKNOWN)
    finding_add(judged->findings, CODE_CHOICE_NEVER, spot_of(site), "no play can take '%s'",
                site->text);
}

static void judge_taken(const struct judged *judged, size_t i, const skaz_site *site) {
  if (is_set(judged, i, SKAZ_MARK_TAKEN)) return;
  if (site->kind == SKAZ_SITE_ANSWER)
    finding_add(judged->findings, CODE_CHOICE_NEVER, spot_of(site),
                "no answer of the player is taken for '%s'", site->text);
  else
    finding_add(judged->findings, CODE_FALLBACK_NEVER, spot_of(site),
                "this fallback never happens: something is always open");
}

/* -------------------------------------------------------------- texts */

/* Whether it stands in what is never shown, which is told. */
static bool is_inner(const struct judged *judged, const skaz_site *site) {
  return site->parent >= 0 && !is_set(judged, judged->sites.first[site->parent], SKAZ_MARK_TAKEN);
}

static bool is_way(const struct judged *judged, const skaz_site *site) {
  return site->parent >= 0 && judged->sites.items[site->parent].kind == SKAZ_SITE_SEQUENCE;
}

/* The ways behind one that is never shown are not shown either. */
static void judge_way(const struct judged *judged, size_t i, const skaz_site *site) {
  size_t number = 1;
  for (size_t other = (size_t)site->parent + 1; other < i; other++) {
    if (judged->sites.items[other].parent != site->parent) continue;
    if (!is_set(judged, other, SKAZ_MARK_TAKEN)) return;
    number++;
  }
  if (is_set(judged, i, SKAZ_MARK_TAKEN)) return;
  finding_add(judged->findings, CODE_BRANCH_NEVER, spot_of(site),
              "no play shows this {%s: } so often that it comes to way %zu%s%s", site->name, number,
              site->text != NULL ? ": " : "", site->text != NULL ? site->text : "");
}

/* Of a text that is never shown the first branch is enough. */
static void judge_branch(const struct judged *judged, size_t i, const skaz_site *site) {
  bool is_later = site->name != NULL && strncmp(site->name, "else", 4) == 0;
  if (is_inner(judged, site)) return;
  if (is_way(judged, site))
    judge_way(judged, i, site);
  else if (judged->marks[i] != 0)
    judge_condition(judged, i, site);
  else if (!is_later)
    finding_add(judged->findings, CODE_BRANCH_NEVER, spot_of(site), "no play shows this text");
}

static void judge_sequence(const struct judged *judged, size_t i, const skaz_site *site) {
  if (!is_inner(judged, site) && !is_set(judged, i, SKAZ_MARK_TAKEN))
    finding_add(judged->findings, CODE_BRANCH_NEVER, spot_of(site), "no play shows this text");
}

/* -------------------------------------------------------------- all of it */

static void judge_site(const struct judged *judged, size_t i, const skaz_site *site) {
  if (judged->is_open[i]) return;
  switch (site->kind) {
  case SKAZ_SITE_CHOICE: judge_choice(judged, i, site); break;
  case SKAZ_SITE_CONDITION: judge_condition(judged, i, site); break;
  case SKAZ_SITE_SEQUENCE: judge_sequence(judged, i, site); break;
  case SKAZ_SITE_BRANCH: judge_branch(judged, i, site); break;
  case SKAZ_SITE_FALLBACK:
  case SKAZ_SITE_ANSWER: judge_taken(judged, i, site); break;
  case SKAZ_SITE_STORE:
  case SKAZ_SITE_PASSAGE: break;
  }
}

/* Whether plays come to what a site stands in. Sites of one passage stand together. */
static bool is_in_told(struct judged *judged, const skaz_site *site) {
  if (judged->passage == site->passage) return judged->is_told;
  judged->passage = site->passage;
  judged->is_told = true;
  for (size_t i = 0; i < judged->sites.count; i++) {
    const skaz_site *other = &judged->sites.items[i];
    if (other->kind == SKAZ_SITE_PASSAGE && other->owner == site->owner &&
        strcmp(other->name, site->passage) == 0)
      judged->is_told = is_set(judged, i, SKAZ_MARK_TAKEN);
  }
  return judged->is_told;
}

static void judge_all(struct judged *judged) {
  for (size_t i = 0; i < judged->sites.count; i++) {
    const skaz_site *site = &judged->sites.items[i];
    if (judged->sites.first[i] != i) continue;
    if (site->kind != SKAZ_SITE_PASSAGE) {
      if (is_in_told(judged, site)) judge_site(judged, i, site);
    } else if (!is_set(judged, i, SKAZ_MARK_TAKEN)) {
      judge_passage(judged, site);
    }
  }
}

static void judged_open(struct judged *judged, const struct evidence *evidence,
                        const skaz_program *program) {
  sitemap_read(&judged->sites, program);
  judged->marks =
      memcpy(need_bytes(NULL, evidence->site_count + 1), evidence->marks, evidence->site_count);
  sitemap_join_marks(&judged->sites, judged->marks);
  judged->is_open = need_bytes(NULL, evidence->site_count + 1);
  memcpy(judged->is_open, evidence->is_open, evidence->site_count * sizeof *judged->is_open);
  for (size_t i = 0; i < evidence->site_count; i++)
    judged->is_open[judged->sites.first[i]] |= evidence->is_open[i];
}

static void judged_close(struct judged *judged) {
  sitemap_free(&judged->sites);
  free(judged->marks);
  free(judged->is_open);
}

void judge_sites(const struct evidence *evidence, const skaz_program *program,
                 struct findings *findings) {
  struct judged judged = {.findings = findings};
  if (!judge_is_sure(evidence)) return;
  judged_open(&judged, evidence, program);
  judge_all(&judged);
  judged_close(&judged);
}

/* ---------------------------------------------------------------- coverage */

static bool occurs(const skaz_site *site) {
  return site->kind == SKAZ_SITE_PASSAGE || site->kind == SKAZ_SITE_CHOICE ||
         site->kind == SKAZ_SITE_BRANCH || site->kind == SKAZ_SITE_ANSWER;
}

static bool is_asked(const skaz_site *site) {
  return site->kind == SKAZ_SITE_CONDITION || site->kind == SKAZ_SITE_BRANCH;
}

/* "not seen: choice 'Knock' (gate.lua:12)" */
static char *name_unseen(const skaz_site *site) {
  const char *what = site->text != NULL ? site->text : site->name, *word = "text";
  if (site->kind == SKAZ_SITE_PASSAGE) word = word_of(site->owner);
  if (site->kind == SKAZ_SITE_CHOICE) word = (site->traits & SKAZ_IS_TOPIC) ? "topic" : "choice";
  if (site->kind == SKAZ_SITE_ANSWER) word = "answer";
  return need_print("not seen: %s '%s' (%s:%d)", word, what, site->file, site->line);
}

/* Counts a mark that the site may get, and names the site if it has not. */
static void count(const struct judged *judged, size_t i, unsigned mark, const char *word,
                  struct property *property) {
  const skaz_site *site = &judged->sites.items[i];
  if ((site->marks & mark) == 0) return;
  property->total++;
  property->seen += is_set(judged, i, mark);
  if (is_set(judged, i, mark) || judged->is_silent) return;
  char *unseen = word == NULL
                     ? name_unseen(site)
                     : need_print("%s: '%s' (%s:%d)", word, site->text, site->file, site->line);
  verdict_add_unseen(property, unseen);
}

/* What was seen once can be, whatever else was not seen. */
static void settle(struct property *property) {
  if (property->verdict == VERDICT_UNKNOWN && property->seen == property->total)
    property->verdict = VERDICT_PROVED;
}

/* All plays are known, and yet it may be that they show more. */
static void open_again(const struct judged *judged, size_t i, unsigned marks,
                       struct property *property) {
  unsigned wanted = judged->sites.items[i].marks & marks & ~(unsigned)judged->marks[i];
  if (judged->is_open[i] && wanted != 0 && property->verdict == VERDICT_PROVED)
    property->verdict = VERDICT_UNKNOWN;
}

/* Of a passage that was not seen, its own name is enough. */
void judge_coverage(const struct evidence *evidence, const skaz_program *program,
                    struct verdicts *verdicts) {
  struct property *occur = verdict_find(verdicts, VERDICT_OCCUR);
  struct property *dead = verdict_find(verdicts, VERDICT_DEAD);
  struct judged judged = {0};
  judged_open(&judged, evidence, program);
  for (size_t i = 0; i < judged.sites.count; i++) {
    const skaz_site *site = &judged.sites.items[i];
    if (judged.sites.first[i] != i) continue;
    if (occurs(site)) open_again(&judged, i, SKAZ_MARK_TAKEN, occur);
    if (is_asked(site)) open_again(&judged, i, SKAZ_MARK_TRUE | SKAZ_MARK_FALSE, dead);
    judged.is_silent = site->kind != SKAZ_SITE_PASSAGE && !is_in_told(&judged, site);
    if (occurs(site)) count(&judged, i, SKAZ_MARK_TAKEN, NULL, occur);
    judged.is_silent |= judged.marks[i] == 0;
    if (is_asked(site)) count(&judged, i, SKAZ_MARK_TRUE, "never true", dead);
    if (is_asked(site)) count(&judged, i, SKAZ_MARK_FALSE, "never false", dead);
  }
  settle(occur);
  settle(dead);
  judged_close(&judged);
}

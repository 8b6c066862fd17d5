/* rules_sites: conditions with one answer, choices that are closed for good, texts that change
 * and have one way. */
#include <string.h>

#include "check/rules/rules.h"
#include "check/rules/sitemap.h"

static struct spot spot_of(const skaz_site *site) {
  return (struct spot){site->file, site->line, site->column, site->text};
}

static void look_at_condition(const skaz_site *site, struct findings *findings) {
  if (site->verdict == SKAZ_ALWAYS)
    finding_add(findings, CODE_ALWAYS_TRUE, spot_of(site), "'%s' always holds", site->text);
  if (site->verdict == SKAZ_NEVER)
    finding_add(findings, CODE_NEVER_TRUE, spot_of(site), "'%s' never holds", site->text);
}

/* Whether one condition of a choice never holds by itself, which is told there. */
static bool is_closed_by_one(const struct sitemap *sites, size_t choice) {
  for (size_t i = choice + 1; i < sites->count; i++)
    if (sites->items[i].kind == SKAZ_SITE_CONDITION && sites->items[i].parent == (int64_t)choice &&
        sites->items[i].verdict == SKAZ_NEVER)
      return true;
  return false;
}

/* A choice that is placed several times is closed only if all of them are. */
static bool is_closed_everywhere(const struct sitemap *sites, size_t choice) {
  for (size_t i = choice; i < sites->count; i++)
    if (sites->first[i] == choice && sites->items[i].verdict != SKAZ_NEVER) return false;
  return true;
}

static void look_at_choice(const struct sitemap *sites, size_t i, struct findings *findings) {
  const skaz_site *site = &sites->items[i];
  bool may_open = (site->marks & SKAZ_MARK_TRUE) != 0;
  if (!may_open || !is_closed_everywhere(sites, i) || is_closed_by_one(sites, i)) return;
  finding_add(findings, CODE_CHOICE_CLOSED, spot_of(site),
              "'%s' can never be open: its conditions exclude each other", site->text);
}

static size_t count_ways(const struct sitemap *sites, size_t sequence) {
  size_t count = 0;
  for (size_t i = sequence + 1; i < sites->count; i++)
    count +=
        sites->items[i].kind == SKAZ_SITE_BRANCH && sites->items[i].parent == (int64_t)sequence;
  return count;
}

static void look_at_sequence(const struct sitemap *sites, size_t i, struct findings *findings) {
  const skaz_site *site = &sites->items[i];
  if (strcmp(site->name, "once") == 0 || count_ways(sites, i) != 1) return;
  finding_add(findings, CODE_ONE_WAY, spot_of(site), "{%s: } has one way, and never changes",
              site->name);
}

void rules_sites(const skaz_program *program, struct findings *findings) {
  struct sitemap sites;
  sitemap_read(&sites, program);
  for (size_t i = 0; i < sites.count; i++) {
    const skaz_site *site = &sites.items[i];
    bool has_condition = site->kind == SKAZ_SITE_CONDITION || site->kind == SKAZ_SITE_BRANCH;
    if (sites.first[i] != i) continue;
    if (has_condition) look_at_condition(site, findings);
    if (site->kind == SKAZ_SITE_CHOICE) look_at_choice(&sites, i, findings);
    if (site->kind == SKAZ_SITE_SEQUENCE) look_at_sequence(&sites, i, findings);
  }
  sitemap_free(&sites);
}

/* sitemap: the sites of a program, read once. */
#include "check/rules/sitemap.h"

#include <stdlib.h>
#include <string.h>

#include "text/text.h"

/* One row of the table that is sorted by place. */
struct row {
  const skaz_site *site;
  size_t index;
};

static int compare_strings(const char *a, const char *b) {
  return strcmp(a != NULL ? a : "", b != NULL ? b : "");
}

static int compare_numbers(int a, int b) { return (a > b) - (a < b); }

static int by_place(const skaz_site *a, const skaz_site *b) {
  int order = compare_numbers((int)a->kind, (int)b->kind);
  if (order == 0) order = compare_numbers(a->line, b->line);
  if (order == 0) order = compare_numbers(a->column, b->column);
  if (order == 0) order = compare_strings(a->file, b->file);
  if (order == 0) order = compare_strings(a->text, b->text);
  return order != 0 ? order : compare_strings(a->name, b->name);
}

static int by_place_and_index(const void *a, const void *b) {
  const struct row *left = a, *right = b;
  int order = by_place(left->site, right->site);
  return order != 0 ? order : (left->index > right->index) - (left->index < right->index);
}

/* Sites of one body are never the same: two of one line may be two things. */
static bool is_copy(const skaz_site *site, const skaz_site *first) {
  return by_place(site, first) == 0 &&
         (site->owner != first->owner || compare_strings(site->passage, first->passage) != 0);
}

static void find_firsts(struct sitemap *sites) {
  struct row *rows = need_bytes(NULL, (sites->count + 1) * sizeof *rows);
  for (size_t i = 0; i < sites->count; i++) rows[i] = (struct row){&sites->items[i], i};
  qsort(rows, sites->count, sizeof *rows, by_place_and_index);
  for (size_t i = 0; i < sites->count; i++) {
    size_t index = rows[i].index, first = i > 0 ? sites->first[rows[i - 1].index] : index;
    bool joins = first != index && is_copy(rows[i].site, &sites->items[first]);
    sites->first[index] = joins ? first : index;
  }
  free(rows);
}

void sitemap_read(struct sitemap *sites, const skaz_program *program) {
  sites->count = skaz_site_count(program);
  sites->items = need_bytes(NULL, (sites->count + 1) * sizeof *sites->items);
  sites->first = need_bytes(NULL, (sites->count + 1) * sizeof *sites->first);
  for (size_t i = 0; i < sites->count; i++) skaz_site_at(program, i, &sites->items[i]);
  find_firsts(sites);
}

void sitemap_free(struct sitemap *sites) {
  free(sites->items);
  free(sites->first);
  *sites = (struct sitemap){0};
}

void sitemap_join_marks(const struct sitemap *sites, unsigned char *marks) {
  for (size_t i = 0; i < sites->count; i++) marks[sites->first[i]] |= marks[i];
}

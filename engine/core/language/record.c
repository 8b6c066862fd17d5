/* record: what a scenario's files define, as a plain tree, before it is compiled. */
#include "language/record.h"

#include <string.h>

#include "language/schema.h"

enum { FEW = 8 };

const struct value *list_field(const struct list *list, const char *name) {
  size_t low = 0, high = list->field_count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    int order = strcmp(list->fields[middle].name, name);
    if (order == 0) return &list->fields[middle].value;
    if (order < 0)
      low = middle + 1;
    else
      high = middle;
  }
  return NULL;
}

const struct value *record_field(const struct record *record, const char *name) {
  return list_field(&record->body, name);
}

const char *record_word(enum record_kind kind) { return schema_of(kind)->word; }

/* An array whose items begin with their name. */
struct named_items {
  unsigned char *bytes;
  size_t size; /* of one item */
};

static const char *name_of(const struct named_items *items, size_t i) {
  const char *name;
  memcpy(&name, items->bytes + i * items->size, sizeof name);
  return name;
}

static bool is_before(const struct named_items *items, size_t i, size_t j) {
  return strcmp(name_of(items, i), name_of(items, j)) < 0;
}

static void swap_items(const struct named_items *items, size_t i, size_t j) {
  unsigned char *a = items->bytes + i * items->size, *b = items->bytes + j * items->size;
  for (size_t k = 0; k < items->size; k++) {
    unsigned char kept = a[k];
    a[k] = b[k];
    b[k] = kept;
  }
}

/* Restores the heap below `root`: each item is no smaller than the two under it. */
static void sift_down(const struct named_items *items, size_t root, size_t count) {
  for (size_t child; (child = 2 * root + 1) < count; root = child) {
    if (child + 1 < count && is_before(items, child, child + 1)) child++;
    if (!is_before(items, root, child)) return;
    swap_items(items, root, child);
  }
}

/* Faster for few items, as tables mostly have; its time is quadratic. */
static void sort_few(const struct named_items *items, size_t count) {
  for (size_t i = 1; i < count; i++)
    for (size_t j = i; j > 0 && is_before(items, j, j - 1); j--) swap_items(items, j, j - 1);
}

void sort_by_name(void *items, size_t count, size_t size) {
  struct named_items all = {items, size};
  if (count <= FEW) {
    sort_few(&all, count);
    return;
  }
  for (size_t i = count / 2; i > 0; i--) sift_down(&all, i - 1, count);
  for (size_t end = count; end > 1; end--) {
    swap_items(&all, 0, end - 1);
    sift_down(&all, 0, end - 1);
  }
}

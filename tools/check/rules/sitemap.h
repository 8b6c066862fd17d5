/* sitemap: the sites of a program, read once; those of one place in the files belong together.
 *
 * An item that a module returns, or that a list holds, may be placed in several bodies: then it
 * is several sites, and what never happens at one of them may happen at another. */
#ifndef SKAZ_SITEMAP_H
#define SKAZ_SITEMAP_H

#include "skaz.h"

struct sitemap {
  skaz_site *items;
  size_t count;
  size_t *first; /* of each: the first that stands at its place and is of its kind */
};

void sitemap_read(struct sitemap *sites, const skaz_program *program);
void sitemap_free(struct sitemap *sites);

/* Or-s into the mark of each first what its others have. */
void sitemap_join_marks(const struct sitemap *sites, unsigned char *marks);

#endif

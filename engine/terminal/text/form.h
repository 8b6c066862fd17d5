/* form: how the lines of a page are wrapped, shared by the files that paint it. */
#ifndef SKAZ_FORM_H
#define SKAZ_FORM_H

#include "text/page.h"
#include "text/wrap.h"

/* Lines of the page's width without a prefix. */
struct wrap_form form_plain(const struct page *page);

/* Wraps runs that the story stresses, with stars where there are no styles, then frees them. */
void form_runs(struct text *out, const struct page *page, struct runs *runs,
               const struct wrap_form *form);

/* Reads one paragraph of a text as an author writes it (see page_sheet), and returns where the
 * text goes on; NULL if there was none. The runs point into the text. */
const char *form_read_sheet(struct runs *runs, const char *string);

#endif
